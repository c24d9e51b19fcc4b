/**
 * Fields that the documents of the API share. Unknown is null, never zero or absent; a number with decimals is text.
 * Codes that may become more within v1 (levels, states, units, rules) are plain ids; those of today stand in the meaning.
 */
import { z } from 'zod';
import type { DatasetKind } from '../../../schema/index.ts';
import type { Column } from '../../tables/table.ts';
import { columnsOf } from '../../tables/tables.ts';
import { addressOf } from '../../publishedFile.ts';
import { type DocumentKind, schemaPath } from './addresses.ts';
import { asIs, type Fields, form, orNull, record } from './form.ts';

const matching = (pattern: RegExp, meaning: z.GlobalMeta) => asIs(z.string().regex(pattern).meta(meaning));

export const text = asIs(z.string());
export const integer = asIs(z.int());
export const flag = asIs(z.boolean());
export const id = matching(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { id: 'id', description: 'รหัส · an id or code' });
export const decimal = matching(/^-?\d+(\.\d+)?$/, {
  id: 'decimal',
  description: 'จำนวนเป็นข้อความ ครบทุกหลักตามที่เผยแพร่ · a number as text, with the digits that were published',
  examples: ['53.10'],
});
export const fiscalYear = asIs(
  z.int().meta({ id: 'fiscal_year', description: 'ปีงบประมาณ พ.ศ. · fiscal year, Buddhist era', examples: [2567] }),
);
export const date = matching(/^\d{4}-\d\d-\d\d$/, {
  id: 'date',
  description: 'วันที่ ค.ศ. · date, common era',
  examples: ['2024-09-30'],
});
export const url = matching(/^https?:\/\//i, {
  id: 'url',
  description: 'ที่อยู่เว็บเต็ม · absolute web address',
  examples: ['https://kpi.example/dsdw/2567/'],
});
/** Where a path of the site stands. */
export const address = form(url.schema, (path: string, publication) => addressOf(publication, path));
export const bilingual = record<{ th: string; en?: string }>(
  {
    th: text('th', 'ภาษาไทย · Thai'),
    en: orNull(text)('en', 'ภาษาอังกฤษ null เมื่อไม่มี · English, null where there is none'),
  },
  { id: 'bilingual', description: 'ข้อความสองภาษา · a text in both languages' },
);
export const basis = asIs(
  z
    .enum(['stated', 'assumed'])
    .meta({ id: 'basis', description: 'stated เอกสารระบุ assumed เป็นข้อสมมติ · said by the source, or our reading' }),
);

/** What a field means that bears the name of a dataset's column: what the column means. */
export function asColumn(kind: DatasetKind, name: string) {
  const column = columnsOf(kind).find((one) => one.name === name);
  if (!column) throw new Error(`The dataset ${kind} has no column ${name}.`);
  return columnMeaning(column);
}

export function columnMeaning({ description, example, type }: Column) {
  const examples = example === '' ? [] : [type === 'integer' ? Number(example) : example];
  return { description: `${description.th} · ${description.en}`, ...(examples.length > 0 && { examples }) };
}

/** Every document begins with these. */
export const heading = (kind: DocumentKind): Fields<unknown> => ({
  schema_url: address(() => schemaPath(kind), 'JSON Schema ของเอกสารนี้ · the JSON Schema of this document'),
  version: asIs(z.literal('v1'))(() => 'v1', 'รุ่นของสัญญา · version of the contract'),
  illustrative: form(z.boolean(), (_, { isDemo }) => isDemo)(
    (source) => source,
    'true: ผลเป็นข้อมูลสมมติ · the results are made up, for show',
  ),
});
