/**
 * Fields that the documents of the API share. Unknown is null, never zero or absent; a number with decimals is text.
 * Codes that may become more within v1 (levels, states, units, rules) are plain ids; those of today stand in the meaning.
 */
import { z } from 'zod';
import type { DatasetKind } from '../../../schema/index.ts';
import { columnsOf } from '../../tables/tables.ts';
import { addressOf, type Publication } from '../../publishedFile.ts';
import { type DocumentKind, schemaPath } from './addresses.ts';

export const text = z.string();
export const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
  .meta({ id: 'id', description: 'รหัส · an id or code' });
export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({
    id: 'decimal',
    description: 'จำนวนเป็นข้อความ ครบทุกหลักตามที่เผยแพร่ · a number as text, with the digits that were published',
    examples: ['53.10'],
  });
export const fiscalYear = z
  .int()
  .meta({ id: 'fiscal_year', description: 'ปีงบประมาณ พ.ศ. · fiscal year, Buddhist era', examples: [2567] });
export const date = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .meta({ id: 'date', description: 'วันที่ ค.ศ. · date, common era', examples: ['2024-09-30'] });
export const url = z
  .string()
  .regex(/^https?:\/\//i)
  .meta({ id: 'url', description: 'ที่อยู่เว็บเต็ม · absolute web address', examples: ['https://kpi.example/dsdw/2567/'] });
export const bilingual = z
  .strictObject({
    th: text.describe('ภาษาไทย · Thai'),
    en: text.nullable().describe('ภาษาอังกฤษ null เมื่อไม่มี · English, null where there is none'),
  })
  .meta({ id: 'bilingual', description: 'ข้อความสองภาษา · a text in both languages' });

export const toBilingual = ({ th, en }: { th: string; en?: string }): z.infer<typeof bilingual> => ({
  th,
  en: en ?? null,
});

/** Null where nothing is said. */
export const orNull = (words: Parameters<typeof toBilingual>[0] | undefined) => (words ? toBilingual(words) : null);

export const basis = z
  .enum(['stated', 'assumed'])
  .meta({ id: 'basis', description: 'stated เอกสารระบุ assumed เป็นข้อสมมติ · said by the source, or our reading' });

/** What a field means that bears the name of a dataset's column: what the column means. */
export function asColumn(kind: DatasetKind, name: string) {
  const column = columnsOf(kind).find((one) => one.name === name);
  if (!column) throw new Error(`The dataset ${kind} has no column ${name}.`);
  const { description, example, type } = column;
  const examples = example === '' ? [] : [type === 'integer' ? Number(example) : example];
  return { description: `${description.th} · ${description.en}`, ...(examples.length > 0 && { examples }) };
}

export const heading = {
  schema_url: url.describe('JSON Schema ของเอกสารนี้ · the JSON Schema of this document'),
  version: z.literal('v1').describe('รุ่นของสัญญา · version of the contract'),
  illustrative: z.boolean().describe('true: ผลเป็นข้อมูลสมมติ · the results are made up, for show'),
};

export function toHeading(kind: DocumentKind, publication: Publication) {
  return {
    schema_url: addressOf(publication, schemaPath(kind)),
    version: 'v1' as const,
    illustrative: publication.isDemo,
  };
}

/** A list of objects with these fields. */
export const listOf = <Fields extends z.ZodRawShape>(meaning: string, fields: Fields) =>
  z.array(z.strictObject(fields)).describe(meaning);
