/** Columns that several tables have: of a figure (KPI, measure, value, fraction, status) and of where and when it stands. */
import { compareDecimals, type DecimalText, type ObsStatus } from '../../scoring/index.ts';
import {
  type MeasureInput,
  missingMeant,
  readDate,
  readDecimal,
  readId,
  readKpiNumber,
  readLink,
  readRound,
  readStatus,
} from '../../schema/index.ts';
import { terms } from '../../words/index.ts';
import { type About, key, looks, value, words } from './column.ts';
import { mayBeNegative, partPlace, valuePlace } from '../numberPlace.ts';
import type { Cells } from './table.ts';

const { names } = terms;

export interface FigureOptions {
  /** Whether the file can hold Z, a score of zero by a rule of the source. */
  zero: boolean;
  /** What a dash means: the source's own "not set" where the file quotes the source, "no data" in a result. */
  dash: 'M' | 'O';
  /** What people write over the values. */
  also?: readonly string[];
}

export const kpiColumn = key({
  name: 'kpi',
  label: names.kpi,
  also: ['kpi_number', 'เลขตัวชี้วัด', 'KPI number'],
  th: 'เลขตัวชี้วัดตามเอกสาร',
  en: 'the number of a KPI as printed',
  example: '5.1',
  read: (text, { numbers }) => readKpiNumber(text, numbers),
  look: looks.digits,
});

export const measureColumn = key({
  name: 'measure',
  label: names.measure,
  also: ['รหัสรายการวัด', 'measure id'],
  th: 'ชื่อรายการวัดตามคำอธิบายตัวชี้วัด',
  en: "a measure of the KPI's description",
  example: 'share',
  read: (text) => readId(text),
  look: looks.id,
});

export const roundColumn = key({
  name: 'round',
  label: names.round,
  also: ['รอบ', 'รอบที่'],
  th: 'เลขรอบตามหลักเกณฑ์ของการประเมิน',
  en: 'the number of a round of the policy',
  example: '2',
  read: (text, { rounds }) => readRound(text, rounds),
  look: looks.digits,
});

/** ISO date, common era. */
export const asOfColumn = (words: { th: string; en: string; example: string }) =>
  value<string | null>({
    name: 'as_of',
    label: names.asOf,
    also: ['ข้อมูล ณ', 'ณ วันที่'],
    ...words,
    read: readDate,
    look: looks.date,
    empty: null,
  });

export const evidenceColumn = value<string | null>({
  name: 'evidence_url',
  label: names.evidence,
  also: ['ที่อยู่ของหลักฐาน', 'ลิงก์หลักฐาน'],
  th: 'ที่อยู่เว็บหนึ่งแห่ง หรือว่างไว้',
  en: 'one http(s) address, or empty',
  read: readLink,
  look: /^(https?:|www\.)/i,
  empty: null,
});

export const noteColumn = value({
  name: 'note',
  label: names.note,
  th: 'ข้อความ หรือว่างไว้',
  en: 'text, or empty',
  ...words,
});

const PARTS = ['numerator', 'denominator'] as const;

const part = (name: (typeof PARTS)[number], words: { th: string; en: string }) =>
  value<DecimalText | null>({
    name,
    label: names[name],
    ...words,
    read: (text, { measure }) => {
      const reading = readDecimal(text, measure && partPlace(measure, name));
      return isPlaceholder(reading) ? placeholder(text, { part: 'true' }) : reading;
    },
    look: looks.digits,
    empty: null,
  });

export const figureColumns = (options: FigureOptions) => ({
  value: value<DecimalText | null>({
    name: 'value',
    label: { th: 'ค่า', en: 'Value' },
    ...(options.also && { also: options.also }),
    th: 'ตัวเลขอารบิก ใช้จุดทศนิยม ไม่มีหน่วย ว่างไว้เมื่อไม่มีค่า',
    en: 'Arabic digits, a point for decimals, no unit; empty when there is none',
    read: (text, about) => {
      const reading = readDecimal(text, about.measure && valuePlace(about.measure));
      return isPlaceholder(reading) ? refusePlaceholder(text, about, options) : reading;
    },
    look: looks.digits,
    empty: null,
  }),
  numerator: part('numerator', {
    th: 'มีพร้อมตัวหาร หรือว่างทั้งคู่ ค่าต้องเท่ากับอัตราส่วน',
    en: 'with the denominator or neither; the value must equal their ratio',
  }),
  denominator: part('denominator', {
    th: 'มีพร้อมตัวตั้ง หรือว่างทั้งคู่ ค่าต้องเท่ากับอัตราส่วน',
    en: 'with the numerator or neither; the value must equal their ratio',
  }),
  status: value<ObsStatus>({
    name: 'obs_status',
    label: names.obsStatus,
    also: [names.state.th, 'สถานะข้อมูล'],
    th: `มีค่าใช้ A P E หรือ B ไม่มีค่าใช้ ${options.zero ? 'O M หรือ Z' : 'O หรือ M'}`,
    en: `beside a value A, P, E or B; where there is none ${options.zero ? 'O, M or Z' : 'O or M'}`,
    read: (text, about) => readStatusOf(text, about, options),
    look: /^\p{L}$/u,
    empty: 'A',
  }),
});

type FigureCells = Cells<ReturnType<typeof figureColumns>>;
type NumberReading = ReturnType<typeof readDecimal>;
const isPlaceholder = (reading: NumberReading) => 'problem' in reading && reading.problem.code === 'placeholder';
const placeholder = (found: string, values: Record<string, string>): NumberReading => ({
  problem: { code: 'placeholder', found, values: { number: 'true', ...values } },
});

/** An empty value needs a status that says why, unless the row has one already. */
function refusePlaceholder(text: string, { raw }: About, { dash, zero }: FigureOptions): NumberReading {
  const reading = readStatus(raw('obs_status'), { zero });
  if ('value' in reading && isMissing(reading.value)) return placeholder(text, { kept: reading.value });
  const meant = missingMeant(text);
  const status = meant === 'not-set' || (meant === 'dash' && dash === 'M') ? 'M' : 'O';
  return placeholder(text, { status, ...(meant === 'unknown-or-zero' && { orZero: 'true' }) });
}

const isMissing = (status: ObsStatus | string) => status === 'O' || status === 'M' || status === 'Z';

/** A status is offered only where it agrees with the value beside it: A with a value, O without. */
function readStatusOf(text: string, { raw }: About, { zero }: FigureOptions): ReturnType<typeof readStatus> {
  const reading = readStatus(text, { zero });
  if ('value' in reading) return reading;
  const { corrected, ...values } = reading.problem.values ?? {};
  const beside = raw('value').trim();
  const isEmpty = beside === '' || missingMeant(beside) !== undefined;
  return corrected === undefined || isMissing(corrected) === isEmpty
    ? reading
    : { problem: { ...reading.problem, values } };
}

export function checkFigure({ row, measure, raw, refused, refuse }: FigureCells): void {
  if (['value', ...PARTS, 'obs_status'].some((column) => refused.has(column))) return;
  checkStatus(row, raw('obs_status') !== '', refuse);
  checkFraction(row, measure, refuse);
}

/** A value has a status that counts; a missing one has a status that says why, and nothing beside it. */
function checkStatus(row: FigureCells['row'], isStated: boolean, refuse: FigureCells['refuse']): void {
  if (isStated && isMissing(row.status)) {
    for (const column of ['value', ...PARTS] as const) {
      const found = row[column];
      if (found !== null) refuse(column, { code: 'value-with-missing-status', found, values: { status: row.status } });
    }
  } else if (row.value === null) {
    refuse('value', { code: 'value-missing', found: '' });
  } else if (!isStated) {
    refuse('obs_status', { code: 'status-missing', found: '' });
  }
}

function checkFraction(
  row: FigureCells['row'],
  measure: MeasureInput | undefined,
  refuse: FigureCells['refuse'],
): void {
  for (const column of PARTS) {
    const other = column === 'numerator' ? 'denominator' : 'numerator';
    const found = row[column];
    const sinks = column === 'numerator' && measure !== undefined && mayBeNegative(measure);
    if (found === null && row[other] !== null) {
      refuse(column, { code: 'incomplete-fraction', found: '', values: { other: column, present: other } });
    } else if (found !== null && compareDecimals(found, '0') < 0 && !sinks) {
      refuse(column, { code: 'negative-part', found, values: { column } });
    } else if (found !== null && column === 'denominator' && compareDecimals(found, '0') === 0) {
      refuse(column, { code: 'zero-denominator', found });
    }
  }
}
