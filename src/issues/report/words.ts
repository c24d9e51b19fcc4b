/** One issue as its words in both languages, before any form (terminal, JSON, CI) is given to it. */
import type { Bilingual } from '../../words/index.ts';
import { definitionOf } from '../definitions/index.ts';
import { type Phrase, told } from '../definitions/words.ts';
import type { Issue, IssuePlace } from '../issue.ts';
import { visible, wholeVisible } from '../visible.ts';

export interface IssueWords {
  title: Bilingual;
  found: Bilingual;
  allowed: Bilingual;
  fix: Bilingual;
}

export function wordsOf(issue: Issue): IssueWords {
  const { title, found, allowed, fix } = definitionOf(issue);
  const inBoth = (phrase: Phrase): Bilingual => ({
    th: told(phrase, valuesIn(issue, 'th')).th,
    en: told(phrase, valuesIn(issue, 'en')).en,
  });
  return {
    title,
    found: withAlike(found ? inBoth(found) : { th: foundIn(issue, 'th'), en: foundIn(issue, 'en') }, issue.alike),
    allowed: inBoth(allowed),
    fix: inBoth(fix),
  };
}

/** What was found, what is allowed and how to mend it: one line in each language. */
export const linesOf = ({ found, allowed, fix }: IssueWords): [th: string, en: string] => [
  `${found.th}  ใช้ได้: ${allowed.th}  แก้: ${fix.th}`,
  `${found.en}. Allowed: ${allowed.en}. Fix: ${fix.en}.`,
];

/** More places than these help nobody. */
const MOST_PLACES = 5;

/** `path · แถว 12 · คอลัมน์ D "value"`, or with the line for YAML and MDX. */
export function placeText({ file, row, column, line, lineColumn }: IssuePlace): string {
  return [
    wholeVisible(file, 'th'),
    row === undefined ? null : `แถว ${row}`,
    column && `คอลัมน์ ${column.letter} "${visible(column.header, 'th')}"`,
    line === undefined ? null : `บรรทัด ${line}`,
    lineColumn === undefined ? null : `ตัวอักษรที่ ${lineColumn}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function foundIn({ found }: Issue, lang: keyof Bilingual): string {
  const nothing = { th: 'ไม่พบข้อมูล', en: 'Found nothing' };
  const empty = { th: 'พบค่าว่าง', en: 'Found an empty value' };
  const something = { th: 'พบ', en: 'Found' };
  if (found === undefined) return nothing[lang];
  return found === '' ? empty[lang] : `${something[lang]} "${visible(found, lang)}"`;
}

/** Rows or lines of the first others of which the same is true, and how many these are. */
function withAlike({ th, en }: Bilingual, alike: readonly IssuePlace[] = []): Bilingual {
  if (alike.length === 0) return { th, en };
  const places = alike.slice(0, MOST_PLACES).map(({ row, line }) => row ?? line);
  const isTable = alike[0]?.row !== undefined;
  const listed = `${places.join(', ')}${alike.length > places.length ? ', …' : ''}`;
  return {
    th: `${th} และอีก ${alike.length} แห่งในไฟล์นี้ (${isTable ? 'แถว' : 'บรรทัด'} ${listed})`,
    en: `${en}, and ${alike.length} more in this file (${isTable ? 'row' : 'line'}${alike.length === 1 ? '' : 's'} ${listed})`,
  };
}

/** What is allowed is told in full, however long. `table`: whether the file is one that a spreadsheet opens. */
const valuesIn = ({ place, values = {} }: Issue, lang: keyof Bilingual) => ({
  table: String(/\.csv$/i.test(place.file)),
  ...Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name === 'allowed' ? wholeVisible(value, lang) : visible(value, lang),
    ]),
  ),
});
