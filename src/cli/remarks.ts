/** What the check says of sound data: nothing to mend, something to know. */
import { type SourceTree, zeroTwin } from '../input/index.ts';

/** One line each. */
export const remarksOn = (tree: SourceTree): string[] => [...withoutAssessment(tree), ...zeroTwins(tree)];

/** An agency's file alone publishes nothing. */
function withoutAssessment({ agencies, assessments }: SourceTree): string[] {
  const assessed = new Set(assessments.map(({ agency }) => agency));
  return agencies
    .filter(({ agency }) => !assessed.has(agency))
    .map(
      ({ agency, name }) =>
        `ⓘ content/agencies/${agency}.yaml: ${name.th} ยังไม่มีการประเมิน จึงยังไม่มีหน้าในเว็บไซต์ ให้เพิ่มปีแรกใน content/assessments/${agency} · ` +
        `${name.en} has no assessment, so it has no page yet: add its first year in content/assessments/${agency}`,
    );
}

/** Pairs of KPI numbers that a spreadsheet makes one. */
function zeroTwins({ assessments }: SourceTree): string[] {
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
