/** Issues as an officer reads them in a terminal: three lines each, Thai first. */
import type { Issue } from '../issue.ts';
import { toldIssues } from '../told.ts';
import { linesOf, placeText, wordsOf } from './words.ts';

export function renderIssue(issue: Issue): string {
  return [`✖ ${issue.code}   ${placeText(issue.place)}`, ...linesOf(wordsOf(issue))].join('\n   ');
}

/** The issues that are told, sorted, and how many there are in all. Ends with a line break. */
export function renderReport(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'ไม่พบปัญหาในข้อมูล · No problems found in the data.\n';
  const files = new Set(issues.map((issue) => issue.place.file)).size;
  const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  return [
    ...toldIssues(issues).map(renderIssue),
    [
      `พบ ${issues.length} ปัญหาใน ${files} ไฟล์ เว็บไซต์จะเผยแพร่ได้เมื่อแก้ครบทุกข้อ คำอธิบายของแต่ละรหัสอยู่ที่ /errors/{รหัส}/`,
      `${counted(issues.length, 'problem')} in ${counted(files, 'file')}. The site can be published once all are mended. ` +
        'Each code is explained at /errors/{code}/.',
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
