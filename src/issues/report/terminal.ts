/** Issues as an officer reads them in a terminal: three lines each, Thai first. */
import { isWarning } from '../definitions/index.ts';
import type { Issue } from '../issue.ts';
import { toldIssues } from '../told.ts';
import { linesOf, placeText, wordsOf } from './words.ts';

export function renderIssue(issue: Issue): string {
  const sign = isWarning(issue) ? '⚠' : '✖';
  return [`${sign} ${issue.code}   ${placeText(issue.place)}`, ...linesOf(wordsOf(issue))].join('\n   ');
}

/** The issues that are told, sorted, and how many there are in all. Ends with a line break. */
export function renderReport(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'ไม่พบปัญหาในข้อมูล · No problems found in the data.\n';
  const told = toldIssues(issues);
  const problems = countOf(issues.filter((issue) => !isWarning(issue)));
  const warnings = countOf(told.filter(isWarning));
  const pages = {
    th: 'คำอธิบายของแต่ละรหัสอยู่ที่ /errors/{รหัส}/',
    en: 'Each code is explained at /errors/{code}/.',
  };
  const all = [
    problems.count > 0 && {
      th: `พบ ${problems.count} ปัญหาใน ${problems.files} ไฟล์ เว็บไซต์จะเผยแพร่ได้เมื่อแก้ครบทุกข้อ`,
      en: `${counted(problems, 'problem')}. The site can be published once all are fixed.`,
    },
    warnings.count > 0 && {
      th: `มีคำเตือน ${warnings.count} ข้อใน ${warnings.files} ไฟล์ ควรตรวจดู แต่ไม่ห้ามการเผยแพร่`,
      en: `${counted(warnings, 'warning')}. ${warnings.count === 1 ? 'It is worth a look, but does' : 'They are worth a look, but do'} not stop publication.`,
    },
    pages,
  ].filter((words) => words !== false);
  const inBoth = [all.map(({ th }) => th), all.map(({ en }) => en)].map((sentences) => sentences.join(' '));
  return [...told.map(renderIssue), inBoth.join('\n')].join('\n\n').concat('\n');
}

/** How many warnings there are, in a line that does not get in the way; nothing where there are none. */
export function renderWarningCount(issues: readonly Issue[]): string {
  const warnings = countOf(toldIssues(issues).filter(isWarning));
  return warnings.count === 0
    ? ''
    : `⚠ คำเตือน ${warnings.count} ข้อใน ${warnings.files} ไฟล์ ดูได้ด้วย npm run check · ${counted(warnings, 'warning')}: npm run check shows them`;
}

interface Count {
  count: number;
  files: number;
}

const countOf = (issues: readonly Issue[]): Count => ({
  count: issues.length,
  files: new Set(issues.map(({ place }) => place.file)).size,
});

const counted = ({ count, files }: Count, one: string) => `${plural(count, one)} in ${plural(files, 'file')}`;
const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
