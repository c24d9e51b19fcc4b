/** Levels that no result can reach, because the measure cannot take such a value. */
import type { KpiModel, RoundModel } from '../assessment/index.ts';
import type { MeasureInput } from '../schema/index.ts';
import { holds, type LevelComparison } from '../scoring/index.ts';
import { kpiInput, levelInput } from './inputs.ts';
import { comparedRounds, joined, kpiName, levelName, listed, measureName, roundName } from './names.ts';
import { comparisonSign, grouped, rangeOf } from './notation.ts';
import type { Outcome } from './types.ts';

export const checkLevelBounds = (kpi: KpiModel): Outcome[] =>
  comparedRounds(kpi).flatMap((round) => checkRound(kpi, round));

/** One check for each measure whose bound limits what a level may ask for. */
function checkRound(kpi: KpiModel, { round, comparisons: steps }: RoundModel): Outcome[] {
  return [...new Set(steps.map(({ measure }) => measure))].flatMap((measure): Outcome[] => {
    const bounds = kpi.measures.get(measure)?.bounds;
    const own = steps.filter((step) => step.measure === measure);
    const bounded = bounds ? own.filter((step) => limitOf(step, bounds) !== null) : [];
    if (!bounds || bounded.length === 0) return [];
    const unreachable = bounded.filter((step) => !isReachable(step, bounds));
    const range = rangeOf(bounds);
    const arithmetic = `${bounded.map(({ operator, value }) => `${comparisonSign(operator)} ${grouped(value)}`).join('; ')} (${range})`;
    const when = roundName(kpi, round);
    const name = kpiName(kpi);
    const levels = listed(unreachable.map(({ level }) => levelName(kpi, level)));
    return [
      {
        key: [`round${round}`, measure],
        subject: joined(measureName(kpi, measure), when),
        arithmetic,
        finding:
          unreachable.length === 0
            ? null
            : {
                severity: 'warning',
                inputs: [
                  ...unreachable.map(({ level, value }) => levelInput(kpi, round, level, value)),
                  { ...kpiInput(kpi, { th: 'ขอบเขตที่เป็นไปได้', en: 'Possible range' }, range), source: bounds.source },
                ],
                found: unreachable
                  .map(({ operator, value }) => `${comparisonSign(operator)} ${grouped(value)}`)
                  .join('; '),
                expected: range,
                sentence: {
                  th: `${name.th} ${when.th}: ไม่มีผลใดถึง${levels.th}ได้ เพราะ${measureName(kpi, measure).th}มีค่าได้เฉพาะ ${range}`,
                  en: `${name.en}, ${when.en}: no result can reach the ${levels.en}, because the measure only takes values of ${range}.`,
                },
              },
      },
    ];
  });
}

/** The bound that a comparison could run into; null where the measure is open on that side. */
function limitOf({ operator }: LevelComparison, { min, max }: MeasureInput['bounds']): string | null {
  return operator === 'le' || operator === 'lt' ? min : (max ?? null);
}

function isReachable({ operator, value }: LevelComparison, { min, max }: MeasureInput['bounds']): boolean {
  if (operator === 'le' || operator === 'lt') return holds(min, operator, value);
  const enough = max === undefined || holds(max, operator === 'eq' ? 'ge' : operator, value);
  return enough && (operator !== 'eq' || holds(min, 'le', value));
}
