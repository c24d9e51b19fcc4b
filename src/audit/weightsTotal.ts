/** The weights of all KPIs against 100. */
import type { AssessmentModel } from '../model/index.ts';
import type { Outcome } from './types.ts';
import { checkWeightSum, kpiWeights } from './weightSums.ts';

export function checkKpiWeights({ kpis }: AssessmentModel): Outcome[] {
  return [
    checkWeightSum({
      code: 'weights-total',
      key: [],
      subject: { th: 'น้ำหนักของตัวชี้วัดทั้งหมด', en: 'Weights of all KPIs' },
      inputs: kpiWeights(kpis),
      stated: '100',
    }),
  ];
}
