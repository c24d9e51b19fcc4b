/** Levels that ask for the same. Legal, and told: a result that meets them gets the highest of them. */
import type { KpiModel, RoundModel } from '../assessment/index.ts';
import { compareDecimals, type Level, type LevelComparison } from '../scoring/index.ts';
import { levelInput } from './inputs.ts';
import { comparedRounds, kpiName, levelName, levelsOf, listed, roundName } from './names.ts';
import { grouped } from './notation.ts';
import type { Outcome } from './types.ts';

export const checkEqualThresholds = (kpi: KpiModel): Outcome[] =>
  comparedRounds(kpi).map((round) => checkRound(kpi, round));

function checkRound(kpi: KpiModel, { round, comparisons: all }: RoundModel): Outcome {
  const levels = levelsOf(kpi);
  const comparisons = (level: Level) => all.filter((one) => one.level === level);
  const asBelow = levels.filter((level, index) => {
    const below = levels[index - 1];
    return below !== undefined && areEqual(comparisons(below), comparisons(level));
  });
  const when = roundName(kpi, round);
  const written = levels
    .map((level) =>
      comparisons(level)
        .map(({ value }) => grouped(value))
        .join(', '),
    )
    .join(' · ');
  const outcome = { key: [`round${round}`], subject: when, arithmetic: written };
  const top = asBelow.at(-1);
  if (top === undefined) return { ...outcome, finding: null };

  const involved = levels.filter((level, index) =>
    [level, levels[index + 1]].some((one) => one && asBelow.includes(one)),
  );
  const name = kpiName(kpi);
  const list = listed(involved.map((level) => levelName(kpi, level)));
  return {
    ...outcome,
    finding: {
      severity: 'info',
      inputs: involved.flatMap((level) => comparisons(level).map(({ value }) => levelInput(kpi, round, level, value))),
      found: written,
      expected: '',
      sentence: {
        th: `${name.th} ${when.th}: ${list.th} ใช้ค่าเกณฑ์เดียวกัน ผลที่ถึงค่านี้ได้${levelName(kpi, top).th}`,
        en: `${name.en}, ${when.en}: the ${list.en} have the same requirement; a result that meets it gets the ${levelName(kpi, top).en}.`,
      },
    },
  };
}

function areEqual(low: LevelComparison[], high: LevelComparison[]): boolean {
  return (
    low.length === high.length &&
    low.every(({ measure, operator, value }) =>
      high.some(
        (one) => one.measure === measure && one.operator === operator && compareDecimals(one.value, value) === 0,
      ),
    )
  );
}
