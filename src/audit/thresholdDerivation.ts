/** Thresholds against their declared derivation, on the published figures. */
import type { KpiModel } from '../assessment/index.ts';
import { decimalsOf } from '../words/index.ts';
import type { Derivation } from '../schema/index.ts';
import { parseDecimal, roundHalfUp } from '../scoring/index.ts';
import { type Derived, derive, levelValue } from './derived.ts';
import { kpiInput, levelInput } from './inputs.ts';
import { joined, kpiName, levelName, roundName } from './names.ts';
import { equation, grouped } from './notation.ts';
import type { AuditInput, Check, Outcome } from './types.ts';

/** On figures of earlier years or other levels. */
export const checkDerivations = derivationsCheck(({ how }) => how.kind !== 'round-fraction');

/** Of one round from the other round's. */
export const checkRoundFractions = derivationsCheck(({ how }) => how.kind === 'round-fraction');

function derivationsCheck(concerns: (derivation: Derivation) => boolean): Check {
  return (kpi) => kpi.front.derivations.filter(concerns).map((derivation) => checkDerivation(kpi, derivation));
}

/** The level's value that a derivation explains; a level of several comparisons is told apart by the measure. */
export function derivedLevelValue(kpi: KpiModel, { round, level, how }: Derivation): string | null {
  const measure = how.kind === 'midpoint' ? how.year.measure : 'measure' in how ? how.measure : undefined;
  return levelValue(kpi, round, level, measure);
}

function checkDerivation(kpi: KpiModel, derivation: Derivation): Outcome {
  const { round, level } = derivation;
  const subject = joined(levelName(kpi, level), roundName(kpi, round));
  const common = { key: [`round${round}`, level], subject };
  const stated = derivedLevelValue(kpi, derivation);
  const derived = derive(kpi, derivation);
  if (stated === null || !derived)
    return { ...common, arithmetic: '', finding: notComputable(kpi, derivation, stated) };

  const decimals = decimalsOf(stated);
  const expected = roundHalfUp(derived.value, decimals);
  const arithmetic = equation(derived.expression, derived.value, decimals);
  const holds = parseDecimal(expected).equals(parseDecimal(stated));
  return { ...common, arithmetic, finding: holds ? null : mismatch(kpi, derivation, stated, expected, derived) };
}

/** A derivation that only we read into the document weighs less than one the document states. */
function mismatch(
  kpi: KpiModel,
  derivation: Derivation,
  stated: string,
  expected: string,
  derived: Derived,
): Outcome['finding'] {
  const { round, level, basis } = derivation;
  const name = kpiName(kpi);
  const which = joined(levelName(kpi, level), roundName(kpi, round));
  return {
    severity: basis === 'stated' ? 'warning' : 'notice',
    inputs: [...derived.inputs, levelInput(kpi, round, level, stated), derivationInput(kpi, derivation)],
    found: stated,
    expected,
    sentence: {
      th: `${name.th} ค่าเกณฑ์${which.th}: เอกสารระบุ ${grouped(stated)} แต่คำนวณตามที่มาได้ ${grouped(expected)}`,
      en: `${name.en}, threshold of the ${which.en}: the document states ${grouped(stated)}, but its derivation gives ${grouped(expected)}.`,
    },
  };
}

function notComputable(kpi: KpiModel, derivation: Derivation, stated: string | null): Outcome['finding'] {
  const { round, level } = derivation;
  const name = kpiName(kpi);
  const which = joined(levelName(kpi, level), roundName(kpi, round));
  return {
    severity: 'notice',
    inputs: [...(stated === null ? [] : [levelInput(kpi, round, level, stated)]), derivationInput(kpi, derivation)],
    found: stated ?? '',
    expected: '',
    sentence: {
      th: `${name.th} ค่าเกณฑ์${which.th}: คำนวณตามที่มาไม่ได้ เพราะไม่มีตัวเลขที่ต้องใช้ครบทุกตัว`,
      en: `${name.en}, threshold of the ${which.en}: its derivation cannot be recomputed because a figure that it needs is missing.`,
    },
  };
}

function derivationInput(kpi: KpiModel, { basis, text }: Derivation): AuditInput {
  const name =
    basis === 'stated'
      ? { th: 'ที่มาตามเอกสาร', en: 'Derivation as stated' }
      : { th: 'ที่มาโดยข้อสมมติ', en: 'Derivation as assumed' };
  return kpiInput(kpi, name, text);
}
