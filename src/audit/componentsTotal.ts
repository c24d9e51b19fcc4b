/** The weights of the components against 100. */
import type { AssessmentModel } from '../model/index.ts';
import type { Outcome } from './types.ts';
import { checkWeightSum } from './weightSums.ts';

export function checkComponentsTotal({ front, file }: AssessmentModel): Outcome[] {
  const inputs = front.components.map(({ title, weight }) => ({
    name: title,
    value: weight,
    source: front.source.title.th,
    place: { file },
  }));
  return [
    checkWeightSum({
      code: 'components-total',
      key: [],
      subject: { th: 'น้ำหนักขององค์ประกอบทั้งหมด', en: 'Weights of all components' },
      inputs,
      stated: '100',
    }),
  ];
}
