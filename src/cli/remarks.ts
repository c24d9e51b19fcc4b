/** What the check says of sound data: nothing to mend, something to know. */
import { type SourceTree, zeroTwin } from '../load/index.ts';

/** One line for each pair of KPI numbers that a spreadsheet makes one. */
export function remarksOn({ assessments }: SourceTree): string[] {
  return assessments.flatMap(({ agency, fiscalYear, kpis }) => {
    const numbers = kpis.map(({ front }) => front.kpi);
    return numbers.flatMap((number) => {
      const twin = zeroTwin(number, numbers);
      if (twin === undefined) return [];
      const assessment = `${agency}/${fiscalYear}`;
      return (
        `ⓘ ${assessment}: มีทั้งตัวชี้วัด ${number} และ ${twin} โปรแกรมตารางคำนวณตัดศูนย์ท้ายของ ${twin} จึงควรตั้งคอลัมน์ kpi เป็น Text ก่อนบันทึก · ` +
        `KPIs ${number} and ${twin} stand side by side: a spreadsheet cuts the zero of ${twin}, so format the column kpi as Text before saving`
      );
    });
  });
}
