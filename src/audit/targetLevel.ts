/** The year target against the annual criteria: which level a result equal to the target reaches. */
import { type Bilingual, inNumber } from '../words/index.ts';
import type { AssessmentModel, KpiModel } from '../assessment/index.ts';
import { levelOfTargets } from '../explain/index.ts';
import { holds as comparisonHolds, type Level, NO_LEVEL, pointsOf } from '../scoring/index.ts';
import { figureInput, levelInput } from './inputs.ts';
import { figureKinds, joined, kpiName, levelName, levelsOf, measureName, operatorWords, yearName } from './names.ts';
import { comparisonSign, grouped } from './notation.ts';
import type { AuditInput, Outcome } from './types.ts';

/** Runs where the data has a target of the assessment's own year for every measure of the annual criteria. */
export function checkTargetLevels(kpi: KpiModel, { fiscalYear, policy }: AssessmentModel): Outcome[] {
  if (!kpi.annual) return [];
  const levels = levelsOf(kpi);
  const { round, comparisons: all } = kpi.annual;
  const rows = kpi.targets.filter((row) => row.fiscalYear === fiscalYear && row.value !== null);
  const targetOf = new Map(rows.flatMap(({ measure, value }) => (value === null ? [] : [[measure, value] as const])));
  const steps = levels.map((level) => ({ level, comparisons: all.filter((one) => one.level === level) }));
  const needed = all.map(({ measure }) => measure);
  const reached = levelOfTargets(kpi);
  if (reached === null) return [];

  const judged = steps.map(({ level, comparisons }) => {
    const tests = comparisons.map((comparison) => {
      const target = targetOf.get(comparison.measure) ?? '';
      const holds = comparisonHolds(target, comparison.operator, comparison.value);
      return {
        holds,
        text: `${grouped(target)} ${comparisonSign(comparison.operator, holds)} ${grouped(comparison.value)}`,
      };
    });
    return { level, comparisons, text: tests.map(({ text }) => text).join(', ') };
  });
  const year = yearName(fiscalYear);
  const outcome = {
    key: [fiscalYear],
    subject: joined(figureKinds.target, year),
    arithmetic: judged.map(({ text }) => text).join('; '),
  };
  const [lowest = '', top = ''] = [levels[0], levels.at(-1)];
  if (reached === top) return [{ ...outcome, finding: null }];

  const asked = judged.at(-1)?.comparisons ?? [];
  const each = asked.map(({ measure, operator, value }): Bilingual => {
    const name = asked.length > 1 ? measureName(kpi, measure) : null;
    const { th, en } = operatorWords[operator];
    return {
      th: `${th} ${grouped(value)}${name ? ` (${name.th})` : ''}`,
      en: `${en} ${grouped(value)}${name ? ` (${name.en})` : ''}`,
    };
  });
  const required = { th: each.map(({ th }) => th).join(' และ'), en: each.map(({ en }) => en).join(' and ') };
  const targets = rows.filter(({ measure }) => needed.includes(measure));
  const found = targets.map(({ value }) => value ?? '').join(', ');
  const name = kpiName(kpi);
  const withMeasure = (input: AuditInput, measure: string): AuditInput =>
    targets.length > 1 ? { ...input, name: joined(measureName(kpi, measure), input.name) } : input;
  const pointsIn = (level: Level) => `${pointsOf(level, policy)} ${inNumber(pointsOf(level, policy), 'points')}`;
  const reach =
    reached !== NO_LEVEL
      ? {
          th: `ถึง${levelName(kpi, reached).th} (${pointsOf(reached, policy)} คะแนน)`,
          en: `reaches the ${levelName(kpi, reached).en} (${pointsIn(reached)})`,
        }
      : { th: `ต่ำกว่า${levelName(kpi, lowest).th}`, en: `stays below the ${levelName(kpi, lowest).en}` };
  return [
    {
      ...outcome,
      finding: {
        severity: 'notice',
        inputs: [
          ...targets.map((row) => withMeasure(figureInput(row), row.measure)),
          ...judged.flatMap(({ level, comparisons }) =>
            comparisons.map(({ measure, value }) => withMeasure(levelInput(kpi, round, level, value), measure)),
          ),
        ],
        found,
        expected: asked.map(({ operator, value }) => `${comparisonSign(operator)} ${grouped(value)}`).join(', '),
        sentence: {
          th: `${name.th} ${year.th}: ผลที่เท่ากับค่าเป้าหมาย (${found}) ${reach.th} ยังไม่ถึง${levelName(kpi, top).th} (${pointsOf(top, policy)} คะแนน) ซึ่งกำหนดไว้ที่${required.th}`,
          en: `${name.en}, ${year.en}: a result equal to the target (${found}) ${reach.en}, not the ${levelName(kpi, top).en} (${pointsIn(top)}), which requires ${required.en}.`,
        },
      },
    },
  ];
}
