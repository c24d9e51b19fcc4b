/** Each KPI group inside its component. */
import type { AssessmentModel } from '../model/index.ts';
import type { Outcome } from './types.ts';
import { checkWeightSum, kpiWeights } from './weightSums.ts';

/** A member of the group that stands in another component, or is left out of its own, shows in the sum. */
export function checkGroupWeights({ front, kpis }: AssessmentModel): Outcome[] {
  return front.groups.flatMap(({ number, title, component }) => {
    const stated = front.components.find(({ id }) => id === component)?.weight;
    if (stated === undefined) return [];
    const members = kpis.filter((kpi) => kpi.front.group === number);
    const others = kpis.filter((kpi) => kpi.front.component === component && kpi.front.group !== number);
    return checkWeightSum({
      code: 'group-weight',
      key: [number],
      subject: {
        th: `กลุ่มตัวชี้วัดที่ ${number} ${title.th} และตัวชี้วัดอื่นในองค์ประกอบเดียวกัน`,
        en: `KPI group ${number}, ${title.en}, with the other KPIs of its component`,
      },
      inputs: kpiWeights([...members, ...others]),
      stated,
    });
  });
}
