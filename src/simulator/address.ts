/**
 * What is supposed, as the query of an address that a person can read and that restores it exactly:
 * "?rule=opdc-2567-1a2b3c4d&2=66.5&5.1=4,10&if-below-entry=one-step-lower". What cannot be read is told, and stays open.
 */
import { compareDecimals, type DecimalText, type PolicyEntryId, parseDecimal } from '../scoring/index.ts';
import {
  type Frame,
  mayBeZero,
  NOTHING,
  type SupposableMeasure,
  type Supposed,
  supposable,
  type Supposition,
  told,
  ZERO,
} from './frame.ts';

const RULE = 'rule';
const READING = 'if-';
const BETWEEN = ',';

/** What of an address could not be read as it stands. */
export type Refusal =
  /** The rule has changed since, or the address is of another page; `found` is empty where it names none. */
  | { kind: 'version'; found: string }
  | { kind: 'kpi' | 'repeated'; found: string }
  | { kind: 'number' | 'whole'; kpi: string; found: string }
  | { kind: 'beyond'; kpi: string; found: string; min: DecimalText; max: DecimalText | null }
  | { kind: 'count'; kpi: string; found: string; measures: number }
  | { kind: 'reading'; entry: string; found: string };

export function toAddress({ version, scenario }: Frame, { figures, readings }: Supposition): string {
  const supposed = told(figures);
  const parts = scenario.kpis.flatMap(({ kpi: { number } }) => {
    const one = supposed[number];
    return one ? [`${number}=${one === ZERO ? ZERO : one.map((figure) => figure ?? '').join(BETWEEN)}`] : [];
  });
  const read = Object.entries(readings).map(([entry, id]) => `${READING}${entry}=${id}`);
  return `?${[`${RULE}=${version}`, ...parts, ...read].join('&')}`;
}

/** Null where the address supposes nothing. Whatever else stands in a query, such as what a network adds, is left alone. */
export function fromAddress(frame: Frame, search: string): { supposition: Supposition; refusals: Refusal[] } | null {
  const query = [...new URLSearchParams(search)];
  const own = query.filter(([name]) => name === RULE || name.startsWith(READING) || /^\d/.test(name));
  if (own.length === 0) return null;
  const refusals: Refusal[] = [];
  const figures: Record<string, Supposed> = {};
  const readings: Record<string, string> = {};
  const versions = own.filter(([name]) => name === RULE);
  const found = versions[0]?.[1] ?? '';
  if (found !== frame.version) refusals.push({ kind: 'version', found });
  const seen = new Set<string>();
  for (const [name, value] of own) {
    if (seen.has(name)) refusals.push({ kind: 'repeated', found: name });
    else if (name.startsWith(READING)) {
      const entry = name.slice(READING.length);
      if (hasReading(frame, entry, value)) readings[entry] = value;
      else refusals.push({ kind: 'reading', entry, found: value });
    } else if (name !== RULE) {
      const read = readFigures(frame, name, value);
      if ('kind' in read) refusals.push(read);
      else figures[name] = read.supposed;
    }
    seen.add(name);
  }
  return { supposition: { figures: told(figures), readings: { ...NOTHING.readings, ...readings } }, refusals };
}

const hasReading = ({ scenario }: Frame, entry: string, reading: string): boolean =>
  Object.hasOwn(scenario.policy.entries, entry) &&
  (scenario.policy.entries[entry as PolicyEntryId]?.alternatives?.some(({ id }) => id === reading) ?? false);

function readFigures(frame: Frame, kpi: string, text: string): Refusal | { supposed: Supposed } {
  const measures = supposable(frame, kpi);
  if (measures.length === 0) return { kind: 'kpi', found: kpi };
  if (text === ZERO && mayBeZero(frame, kpi)) return { supposed: ZERO };
  const parts = text.split(BETWEEN);
  if (parts.length !== measures.length) return { kind: 'count', kpi, found: text, measures: measures.length };
  const supposed: (DecimalText | null)[] = [];
  for (const [index, part] of parts.entries()) {
    const measure = measures[index];
    const fault = part === '' || !measure ? null : faultOf(part, measure);
    if (fault) return { ...fault, kpi, found: part };
    supposed.push(part === '' ? null : part);
  }
  return { supposed };
}

/** Longer numbers tell nobody anything, and take long to work with. */
const LONGEST = 15;

/** Why a figure cannot be supposed of the measure; null where it can. */
export function faultOf(
  text: string,
  { whole, min, max }: SupposableMeasure,
): { kind: 'number' | 'whole' } | { kind: 'beyond'; min: DecimalText; max: DecimalText | null } | null {
  if (text.length > LONGEST || !/^-?\d+(?:\.\d+)?$/.test(text)) return { kind: 'number' };
  if (whole && parseDecimal(text).d !== 1n) return { kind: 'whole' };
  const isWithin = compareDecimals(text, min) >= 0 && (max === null || compareDecimals(text, max) <= 0);
  return isWithin ? null : { kind: 'beyond', min, max };
}
