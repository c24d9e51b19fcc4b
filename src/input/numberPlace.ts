/** What is known of the place of a number: the unit, the bounds and the whole numbers of its measure; a weight is a percentage. */
import {
  COUNTING_WORDS,
  countsInOnes,
  kpiMeasure,
  type MeasureInput,
  type NumberPlace,
  PERCENT_WORDS,
  POINT_WORDS,
  withUnit,
} from '../schema/index.ts';
import { compareDecimals, type DecimalText } from '../scoring/index.ts';
import type { Path } from './yaml.ts';

const unitWords: Partial<Record<MeasureInput['unit'], readonly string[]>> = {
  percent: PERCENT_WORDS,
  points: POINT_WORDS,
};

/** The place of a measure's value. */
export function valuePlace({ unit, unitLabel, bounds, whole }: MeasureInput): NumberPlace {
  const labels = Object.values(unitLabel).map((label) => label.toLowerCase());
  return {
    units: [...labels, ...(unitWords[unit] ?? []), ...(labels.includes('บาท') ? ['฿'] : [])],
    inOnes: unit === 'count' && labels.every(countsInOnes),
    fits: (number) => (!whole || !number.includes('.')) && isWithin(number, bounds.min, bounds.max),
  };
}

/** The place of a numerator or denominator: its label says what it counts, not in which unit. */
export function partPlace(measure: MeasureInput, part: 'numerator' | 'denominator'): NumberPlace {
  const label = measure[part];
  const inOnes = label !== undefined && Object.values(label).every(countsInOnes);
  return {
    units: inOnes ? COUNTING_WORDS : [],
    inOnes,
    fits: (number) =>
      part === 'denominator' ? compareDecimals(number, '0') > 0 : mayBeNegative(measure) || isWithin(number, '0'),
  };
}

/** A change that can fall below zero has a numerator that can: -5 of 100 is -5 percent. A part of a whole cannot. */
export const mayBeNegative = ({ bounds, partOfWhole }: MeasureInput) =>
  !partOfWhole && compareDecimals(bounds.min, '0') < 0;

export const isWithin = (number: DecimalText, min: DecimalText, max?: DecimalText) =>
  compareDecimals(number, min) >= 0 && (max === undefined || compareDecimals(number, max) <= 0);

const weight: NumberPlace = { units: PERCENT_WORDS, inOnes: false, fits: (number) => isWithin(number, '0', '100') };

/** Undefined for a field of which nothing more is known than that it is a number. */
export function fieldPlace(input: unknown, path: Path): NumberPlace | undefined {
  if (path.at(-1) === 'weight') return weight;
  if (!path.includes('criteria')) return undefined;
  const around = path.map((_, step) => path.slice(0, -1 - step));
  const id = around.map((at) => valueAt(input, [...at, 'measure'])).find((one) => one !== undefined);
  const measures = valueAt(input, ['measures']);
  const found = Array.isArray(measures) ? measures.find((one) => valueAt(one, ['id']) === id) : undefined;
  const measure = kpiMeasure.safeParse(found);
  return measure.success ? valuePlace(withUnit(measure.data, [])) : undefined;
}

export const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], input);
