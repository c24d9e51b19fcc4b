/**
 * The mends of the assessment's own list, applied to the source. A mend whose `read` is a wording replaces that
 * wording; the few that describe a change of form are carried out here, each under the `read` that announces it, so
 * that nothing is changed without being listed on the site.
 */
import type { AssessmentModel } from '../../src/assessment/index.ts';

export type Mend = AssessmentModel['front']['transcription'][number];

/** A tab starts a new piece of wording. */
export const changesOfForm: Record<string, (line: string) => string> = {
  'ระดับ 0** ระดับ 1** ระดับ 2** ระดับ 3**': (line) => line.replace(/^ - (ระดับ \d)\*\*/, '$1'),
  'สูตรคำนวณในรหัส LaTeX': (line) =>
    line.replace(/\$+\\frac\{\\text\{(.+?)\}\}\{\\text\{(.+?)\}\} \\times (\d+)\$+/, '\t$1\t$2\t×\t$3'),
  'ข้อย่อย 1) 2) 3) และเครื่องหมายขีดนำหน้าย่อหน้า': (line) => line.replace(/(^|: )- /, '$1').replace(/(^|\s)\d\) /g, '$1\t'),
  'มี.ค. .67 และ มิ.ย. .67': (line) => line.replaceAll('. .67', '. 67'),
  'รหัส HTML ในตารางเกณฑ์การประเมิน': (line) => line.replace(/<\/?(?:ul|li|br)\b[^>]*>/g, '').replaceAll('•', '\t'),
  'เครื่องหมายขีด จุด และดอกจันนำหน้าหรือท้ายข้อความ เลขข้อ และระดับหรือหมวดที่เขียนต่อกันในย่อหน้าเดียว': (line) =>
    line
      .replace(/(^|\t)- /g, '$1')
      .replace(/(\d (?:งานบริการ|หน่วยงาน)) - /g, '$1\t')
      .replace(/^(เงื่อนไข :)\*\*$/, '$1')
      .replace(/^ ?\d[.)] /, '')
      .replace(/(?: และ(?= 7\)))? \d\) /g, '\t')
      .replace('แบ่งเป็น 5 ระดับ (', 'แบ่งเป็น 5 ระดับ\t')
      .replace(/ , (?=ระดับที่ \d)/g, '\t')
      .replace('(Optimizing)) ', '(Optimizing)\t')
      .replace(' และ หมวด 7', '\tหมวด 7'),
  'เลข 6.1, 6.2 และ 6.3 ที่อยู่ในช่องกิจกรรม': (line) => line.replace(/^6?\t(6\.\d) /, '$1\t'),
};

/** `section`: the KPI that the line belongs to, or null for the opening pages, which name every KPI. */
export function mendLine(line: string, section: string | null, mends: Mend[]): string {
  return mends
    .filter((mend) => concerns(mend, section))
    .reduce((text, { read, as }) => changesOfForm[read]?.(text) ?? text.replaceAll(read, as), line);
}

/** Only the mends of a wording; lists, tables and formulas stay as the extraction has them. */
export function mendWording(line: string, section: string, mends: Mend[]): string {
  return mendLine(
    line,
    section,
    mends.filter(({ read }) => !changesOfForm[read]),
  );
}

function concerns({ kpis }: Mend, section: string | null): boolean {
  return section === null || kpis.includes(section);
}
