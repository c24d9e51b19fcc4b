/** `awarded.csv`: scores as their sources give them, for a KPI, a component or the whole; the one file that may be absent. */
import { readDecimal, readId, readKpiNumber, readOneOf } from '../../schema/index.ts';
import { type DecimalText, type Stage, STAGES } from '../../scoring/index.ts';
import { type Bilingual, terms } from '../../words/index.ts';
import { key, looks, neededWords, value, words } from './column.ts';
import { asOfColumn, evidenceColumn, noteColumn, roundColumn } from './figure.ts';
import type { Cells, RowOf, Table } from './table.ts';

const { names } = terms;
const SCOPES = ['kpi', 'component', 'total'] as const;
export type AwardedScope = (typeof SCOPES)[number];

const score = (name: string, words: { label: Bilingual; th: string; en: string; example: string }) =>
  value<DecimalText | null>({
    name,
    ...words,
    read: (text) => readDecimal(text),
    look: looks.digits,
    empty: null,
  });

const columns = {
  scope: key<AwardedScope>({
    name: 'scope',
    label: { th: 'ขอบเขตของคะแนน', en: 'Scope' },
    th: 'kpi ตัวชี้วัด component องค์ประกอบ หรือ total คะแนนรวม',
    en: 'kpi, component or total: what the score is of',
    read: (text) => readOneOf(text, SCOPES, 'awarded-choice', { column: 'scope', allowed: SCOPES.join(', ') }),
    look: looks.id,
  }),
  kpi: key<string | null>({
    name: 'kpi',
    label: names.kpi,
    also: ['kpi_number', 'เลขตัวชี้วัด', 'KPI number'],
    th: 'เลขตัวชี้วัด เมื่อ scope เป็น kpi นอกนั้นว่างไว้',
    en: 'the number of the KPI where scope is kpi, else empty',
    example: '5.1',
    read: (text, { numbers }) => readKpiNumber(text, numbers),
    look: looks.digits,
    empty: null,
  }),
  component: key<string | null>({
    name: 'component',
    label: names.component,
    th: 'รหัสองค์ประกอบใน assessment.mdx เมื่อ scope เป็น component นอกนั้นว่างไว้',
    en: 'the id of a component in assessment.mdx where scope is component, else empty',
    example: 'performance',
    read: (text) => readId(text),
    look: looks.id,
    empty: null,
  }),
  round: roundColumn,
  stage: key<Stage>({
    name: 'stage',
    label: names.stage,
    th: 'self หน่วยงานประเมินตนเอง evaluated ผู้ประเมินให้ appealed หลังอุทธรณ์',
    en: "self: the agency's own; evaluated: the evaluator's; appealed: after an appeal",
    read: (text) => readOneOf(text, STAGES, 'awarded-choice', { column: 'stage', allowed: STAGES.join(', ') }),
    look: looks.id,
  }),
  score: score('score', {
    label: names.score,
    th: 'คะแนนก่อนถ่วงน้ำหนัก หรือคะแนนรวม หรือว่างไว้',
    en: 'the score before it is weighted, or the total; or empty',
    example: '99.94',
  }),
  weightedScore: score('weighted_score', {
    label: names.weightedScore,
    th: 'คะแนนถ่วงน้ำหนัก หรือว่างไว้',
    en: 'the weighted score, or empty',
    example: '29.94',
  }),
  grade: value({
    name: 'grade',
    label: names.grade,
    th: 'ระดับผลการประเมินตามเอกสาร หรือว่างไว้',
    en: 'the grade as printed, or empty',
    ...words,
  }),
  asOf: asOfColumn({
    th: 'ว่างไว้เมื่อแหล่งที่มาไม่ระบุ หรือวันที่ประกาศเป็นปี ค.ศ.',
    en: 'empty where the source gives none, or the day of the score in the common era',
    example: '2024-12-20',
  }),
  source: value({
    name: 'source',
    label: names.source,
    th: 'เอกสารหรือหน้าที่ให้คะแนนนี้',
    en: 'the document or page that gives this score',
    ...neededWords,
  }),
  evidenceUrl: evidenceColumn,
  note: noteColumn,
};

/** Each row names what its scope says and nothing else, and gives a score. */
function checkSubject({ row, refused, refuse }: Cells<typeof columns>): void {
  if (refused.has('scope')) return;
  const isNamed = (column: 'kpi' | 'component') => row[column] !== null;
  const wrong = (['kpi', 'component'] as const).find(
    (one) => !refused.has(one) && isNamed(one) !== (row.scope === one),
  );
  if (wrong)
    refuse(wrong, { code: 'awarded-subject', found: row[wrong] ?? '', values: { scope: row.scope, column: wrong } });
  const isUnread = ['score', 'weighted_score'].some((column) => refused.has(column));
  if (!isUnread && row.score === null && row.weightedScore === null)
    refuse('score', { code: 'awarded-empty', found: '' });
}

export type AwardedRow = RowOf<typeof columns>;
export const awardedTable: Table<typeof columns> = { columns, check: checkSubject };
