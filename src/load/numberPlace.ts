/** What is known of the place of a number: the unit, the bounds and the whole numbers of its measure. */
import { compareDecimals, type DecimalText } from '../scoring/index.ts';
import {
  COUNTING_WORDS,
  countsInOnes,
  type MeasureInput,
  type NumberPlace,
  PERCENT_WORDS,
  POINT_WORDS,
} from '../schema/index.ts';

const unitWords: Partial<Record<MeasureInput['unit'], readonly string[]>> = {
  percent: PERCENT_WORDS,
  points: POINT_WORDS,
};

/** The place of a measure's value. */
export function valuePlace({ unit, unitLabel, bounds, whole }: MeasureInput): NumberPlace {
  const labels = [unitLabel.th.toLowerCase(), unitLabel.en.toLowerCase()];
  return {
    units: [...labels, ...(unitWords[unit] ?? []), ...(labels.includes('บาท') ? ['฿'] : [])],
    inOnes: unit === 'count' && labels.every(countsInOnes),
    fits: (number) => (!whole || !number.includes('.')) && isWithin(number, bounds.min, bounds.max),
  };
}

/** The place of a numerator or denominator: its label says what it counts, not in which unit. */
export function partPlace(measure: MeasureInput, part: 'numerator' | 'denominator'): NumberPlace {
  const label = measure[part];
  const inOnes = label !== undefined && countsInOnes(label.th) && countsInOnes(label.en);
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
