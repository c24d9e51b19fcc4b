/** Which of the figures that the criteria need are there. */
import { toExactText } from './decimal.ts';
import { fractionValue } from './fraction.ts';
import { type Criteria, neededMeasures } from './rules/index.ts';
import type { WorkingStep } from './score.ts';
import type { DecimalText, GivenFraction, Observation } from './types.ts';

export interface Reading {
  /** Values by measure; complete only where `missing` is empty. */
  values: Map<string, DecimalText>;
  /** One step for each needed measure that has a value. */
  found: Extract<WorkingStep, { kind: 'result' }>[];
  missing: Extract<WorkingStep, { kind: 'missing' }>[];
  /** True where a needed measure is reported as zero by a rule of the source (Z). */
  zeroByRule: boolean;
  provisional: boolean;
}

/**
 * Rule: a figure counts where it has a value and its status is not O, M or Z; P and E count and are provisional.
 * A measure reported twice is refused with a RangeError, so that the order of rows cannot matter.
 * Formula: none.
 * Example (`state-missing-o`): a row with status O leaves the measure missing, never zero.
 * Source: SDMX CL_OBS_STATUS, and the project's own code Z.
 */
export function readObservations(criteria: Criteria, observations: Observation[]): Reading {
  const reading: Reading = { values: new Map(), found: [], missing: [], zeroByRule: false, provisional: false };
  for (const measure of neededMeasures(criteria)) {
    const rows = observations.filter((observation) => observation.measure === measure);
    if (rows.length > 1) throw new RangeError(`Measure "${measure}" is reported ${rows.length} times`);
    const { value = null, status = null, fraction } = rows[0] ?? {};
    if (status === 'Z') reading.zeroByRule = true;
    if (status === 'P' || status === 'E') reading.provisional = true;
    if (value === null || status === null || status === 'O' || status === 'M' || status === 'Z') {
      reading.missing.push({ kind: 'missing', measure, status });
    } else {
      reading.values.set(measure, value);
      reading.found.push({
        kind: 'result',
        measure,
        value,
        status,
        ...(fraction && { fraction: workedOut(fraction) }),
      });
    }
  }
  return reading;
}

function workedOut(fraction: GivenFraction): GivenFraction & { exact: string } {
  return { ...fraction, exact: toExactText(fractionValue(fraction)) };
}
