/** One issue as its words in both languages, before any form (terminal, JSON, CI) is given to it. */
import type { Bilingual } from '../../words/index.ts';
import { definitions } from '../definitions/index.ts';
import { type Phrase, told } from '../definitions/words.ts';
import type { Issue, IssueDefinition, IssuePlace } from '../issue.ts';
import { visible, wholeVisible } from '../visible.ts';

export interface IssueWords {
  title: Bilingual;
  found: Bilingual;
  allowed: Bilingual;
  fix: Bilingual;
}

/** @throws when the code has no definition: a fault of the program, never of the data. */
export function wordsOf(issue: Issue): IssueWords {
  const definition: IssueDefinition | undefined = (definitions as Record<string, IssueDefinition>)[issue.code];
  if (!definition) throw new Error(`No words are defined for the issue code "${issue.code}".`);
  const { title, found, allowed, fix } = definition;
  const inBoth = (phrase: Phrase): Bilingual => ({
    th: told(phrase, valuesIn(issue, 'th')).th,
    en: told(phrase, valuesIn(issue, 'en')).en,
  });
  return {
    title,
    found: found ? inBoth(found) : { th: foundIn(issue, 'th'), en: foundIn(issue, 'en') },
    allowed: inBoth(allowed),
    fix: inBoth(fix),
  };
}

/** What was found, what is allowed and how to mend it: one line in each language. */
export const linesOf = ({ found, allowed, fix }: IssueWords): [th: string, en: string] => [
  `${found.th}  ใช้ได้: ${allowed.th}  แก้: ${fix.th}`,
  `${found.en}. Allowed: ${allowed.en}. Fix: ${fix.en}.`,
];

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
