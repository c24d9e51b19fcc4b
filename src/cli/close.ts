/** `npm run close -- agency year`: closes a fiscal year: its figures, rules and scores are recorded, and held from then on. */
import { readSettings } from '../environment/index.ts';
import type { SourceTree } from '../input/index.ts';
import { isWarning, renderReport } from '../issues/index.ts';
import { closedPath, closedText, mayClose, type ReadAndScored, scoredSite } from '../moves/index.ts';
import { latestDay, loadTree } from '../root/index.ts';
import { fiscalYearPeriod } from '../scoring/index.ts';
import { formatDate } from '../words/index.ts';
import { readArguments } from './arguments.ts';
import { replaceFiles } from './made/replace.ts';
import { whileTold } from './progress.ts';
import { asTyped, type Refusal, refused } from './refusal.ts';

const reading = { th: 'กำลังตรวจข้อมูลและคิดคะแนน', en: 'checking the data and working out the scores' };

/** Exit code 1 where nothing was written. A year that was closed is closed again: what it held before is in Git. */
export async function run(args: readonly string[], root: string = readSettings().settings.root): Promise<number> {
  const given = readArguments(args, {});
  if ('title' in given) return refused(given);
  const [agency = '', year = '', tooMuch] = given.names;
  const day = latestDay(root);
  const { read, issues } = whileTold(reading, () => loadTree(root, day));
  const others = issues.filter((issue) => !isWarning(issue) && !isOfClosing(issue.code));
  if (!read || others.length > 0) {
    console.error(renderReport(others));
    return 1;
  }
  const one = assessmentOf(read, agency, year, day);
  if (tooMuch !== undefined || !one) return refused(noAssessment(read, tooMuch ?? `${agency} ${year}`.trim()));
  if (!mayClose(one.read, day)) return refused(notOver(one, day));
  replaceFiles(root, new Map([[closedPath(one.read), closedText(one, day)]]));
  console.log(closedTold(one, day));
  return 0;
}

/** What closing the year again mends. */
const isOfClosing = (code: string): boolean => code.startsWith('closed-');

function assessmentOf(tree: SourceTree, agency: string, year: string, day: string): ReadAndScored | undefined {
  const assessments = tree.assessments.filter((one) => one.agency === agency && String(one.fiscalYear) === year);
  return scoredSite({ ...tree, assessments }, day).assessments[0];
}

function closedTold({ read, scored }: ReadAndScored, day: string): string {
  const open = scored.kpis.filter(({ state }) => state === 'not-reported').map(({ number }) => number);
  return [
    `✔ ${closedPath(read)}`,
    `  ปิดปีงบประมาณ พ.ศ. ${read.fiscalYear} แล้วในวันที่ ${formatDate(day, 'th')} · Fiscal year ${read.fiscalYear} is closed as of ${formatDate(day, 'en')}`,
    ...(open.length > 0 ? [`  ตัวชี้วัดที่ยังไม่มีผล: ${open.join(', ')} · KPIs without a result: ${open.join(', ')}`] : []),
  ].join('\n');
}

function noAssessment({ assessments }: SourceTree, found: string): Refusal {
  const all = assessments.map(({ agency, fiscalYear }) => `${agency} ${fiscalYear}`);
  return {
    title: { th: 'ต้องระบุการประเมินเดียวที่มีอยู่', en: 'One assessment that is here has to be named' },
    found,
    allowed: asTyped(all.join(', ')),
    fix: asTyped(`npm run close -- ${all[0] ?? 'dsdw 2567'}`),
  };
}

const notOver = ({ read }: ReadAndScored, day: string): Refusal => ({
  title: { th: 'ปีงบประมาณนี้ยังไม่สิ้นสุด จึงปิดไม่ได้', en: 'The fiscal year is not over, so it cannot be closed' },
  found: `${read.fiscalYear} · ${day}`,
  allowed: {
    th: `วันหลังจาก ${formatDate(fiscalYearPeriod(read.fiscalYear).end, 'th')}`,
    en: `a day after ${formatDate(fiscalYearPeriod(read.fiscalYear).end, 'en')}`,
  },
  fix: { th: 'ปิดปีเมื่อสิ้นปีงบประมาณ', en: 'close the year once it is over' },
});
