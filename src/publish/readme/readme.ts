/** The texts of a dataset's zip: `README.txt` and `LICENCE.txt`, Thai first, then English. */
import { inLanguage, type Language, named } from '../../words/index.ts';
import { correctionsOfDataset } from '../../assessment/index.ts';
import { columnsOf, rowsOf } from '../tables/tables.ts';
import { type Dataset, folderOf } from '../datasets.ts';
import type { Distribution } from '../distributions.ts';
import { uuidOf } from '../identity.ts';
import { addressOf, type Publication } from '../publishedFile.ts';
import { SCORING_KINDS } from '../kindWords.ts';
import { recipesOf } from '../recipes.ts';
import { citationOf } from './citation.ts';
import { recomputeLines } from './recompute.ts';
import { readmeWords } from './words.ts';

export function readmeText(
  dataset: Dataset,
  files: readonly Distribution[],
  modified: string,
  publication: Publication,
): string {
  const halves = (['th', 'en'] as const).map((language) =>
    half(dataset, files, modified, publication, language).join('\n'),
  );
  return `${[...halves, recipes(dataset)].join('\n\n\n')}\n`;
}

function half(
  dataset: Dataset,
  files: readonly Distribution[],
  modified: string,
  publication: Publication,
  language: Language,
): string[] {
  const words = readmeWords[language];
  const { slug, kind, title, description, assessments, licences } = dataset;
  return [
    title[language],
    description[language],
    ...(publication.isDemo ? [words.demo] : []),
    ...(publication.preview ? [words.preview] : []),
    ...(publication.identity.official ? [] : [words.unofficial]),
    `${words.dataDate}: ${modified}`,
    `${words.identifier}: urn:uuid:${uuidOf(slug)}`,
    `${words.address}: ${addressOf(publication, folderOf(dataset))}`,
    ...section(
      words.sources,
      assessments.map(({ front }) => `- ${inLanguage(front.source.title, language)}`),
    ),
    ...section(words.files, [...files.map(({ name, rows }) => `- ${name} (${words.rows(rows)})`), ...words.opening]),
    ...section(words.columns, [...dictionary(dataset, language), words.missing, words.typesAtEnd]),
    ...section(
      words.recompute,
      SCORING_KINDS.includes(kind) ? recomputeLines(assessments, language) : [words.recomputeElsewhere],
    ),
    ...correctionLines(dataset, words.corrections, words.empty),
    ...section(words.cite, [citationOf(dataset, modified, publication, language)]),
    ...section(
      words.licence,
      licences.map((licence) => `- ${inLanguage(licence.title, language)} ${licence.url}`),
    ),
  ];
}

/** Commands are the same in both languages. */
function recipes({ kind, slug }: Dataset): string {
  const heading = 'คำสั่งสำหรับอ่านไฟล์ให้ชนิดของทุกคอลัมน์ถูกต้อง · How to read a file with the right type for every column';
  const all = recipesOf(columnsOf(kind), `${slug}-all.csv`);
  return [heading, ...all.map(({ program, code }) => `\n${program}\n\n${code}`)].join('\n');
}

const section = (heading: string, lines: string[]): string[] => ['', heading, ...lines];

/** The section of the figures that were mended after they were published; nothing where there are none. */
function correctionLines({ kind, assessments }: Dataset, heading: string, empty: string): string[] {
  const rows = assessments.flatMap((assessment) => correctionsOfDataset(kind, assessment));
  const shown = (text: string) => (text === '' ? empty : text);
  const lines = rows.map(
    ({ date, file, rowKey, column, published, corrected, reason }) =>
      `- ${date} ${file} ${rowKey} ${column}: ${shown(published)} → ${shown(corrected)} (${reason})`,
  );
  return lines.length === 0 ? [] : section(heading, lines);
}

function dictionary({ kind, assessments }: Dataset, language: Language): string[] {
  const { required, occurring } = readmeWords[language];
  const rows = rowsOf(kind, assessments);
  return columnsOf(kind).map(({ name, type, title, description, ...column }) => {
    const demand = column.required ? `, ${required}` : '';
    const found = column.ofScheme ? [...new Set(rows.map((row) => row[name] ?? ''))].filter(Boolean) : [];
    const values = found.length > 0 ? ` ${occurring(found.join(', '))}` : '';
    return `- ${name} (${type}${demand}) ${title[language]}: ${description[language]}${values}`;
  });
}

/** `LICENCE.txt`: under what terms the data may be used, in both languages. */
export function licenceText({ title, licences, assessments }: Dataset): string {
  const lines = [title.th, title.en, ''];
  for (const licence of licences) {
    const agencies = new Map(
      assessments
        .filter(({ agency }) => agency.licence.url === licence.url)
        .map(({ agency }) => [agency.agency, named(agency.name, agency.agency)]),
    );
    const names = [...agencies.values()];
    lines.push(
      licence.title.th,
      ...(licence.title.en ? [licence.title.en] : []),
      licence.url,
      `ใช้กับข้อมูลของ: ${names.map(({ th }) => th).join(', ')}`,
      `Applies to the data of: ${names.map(({ en }) => en).join(', ')}`,
    );
    if (licence.basis === 'assumed') {
      lines.push(
        'สัญญาอนุญาตนี้เป็นค่าเริ่มต้นของระบบ ส่วนราชการยังไม่ได้ประกาศเอง และกำหนดใหม่ได้',
        'This licence is the site’s default; the agency has not declared one itself, and may choose another.',
      );
    }
    lines.push('');
  }
  return lines.join('\n');
}
