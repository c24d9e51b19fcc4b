/** The weight of each component against the weights of its KPIs. */
import type { AssessmentModel } from '../model/index.ts';
import type { Outcome } from './types.ts';
import { checkWeightSum, kpiWeights } from './weightSums.ts';

export function checkComponentWeights({ front, kpis }: AssessmentModel): Outcome[] {
  return front.components.map(({ id, number, title, weight }) =>
    checkWeightSum({
      code: 'component-weight',
      key: [id],
      subject: { th: `องค์ประกอบที่ ${number} ${title.th}`, en: `Component ${number}, ${title.en}` },
      inputs: kpiWeights(kpis.filter((kpi) => kpi.front.component === id)),
      stated: weight,
    }),
  );
}
