/** Published baselines and targets outside what their measure can be. */
import type { AssessmentModel } from '../model/index.ts';
import type { MeasureInput } from '../schema/index.ts';
import { compareDecimals } from '../scoring/index.ts';
import { checkFigureSets, type FigureRule } from './figureSets.ts';
import { grouped, rangeOf } from './notation.ts';
import type { Outcome } from './types.ts';

export function checkFigureBounds(assessment: AssessmentModel): Outcome[] {
  return checkFigureSets(assessment, ruleOf);
}

function ruleOf({ bounds }: MeasureInput): FigureRule {
  const { min, max } = bounds;
  const range = rangeOf(bounds);
  return {
    code: 'figure-bounds',
    concerns: () => true,
    holds: ({ value }) => compareDecimals(value, min) >= 0 && (max === undefined || compareDecimals(value, max) <= 0),
    written: ({ value }) => grouped(value),
    arithmetic: (rows) => {
      const values = rows.map(({ value }) => value).sort(compareDecimals);
      const ends = new Set([values[0] ?? '', values.at(-1) ?? '']);
      return `${[...ends].map(grouped).join('–')} (${range})`;
    },
    expected: range,
    sentence: { th: `อยู่นอกขอบเขตที่เป็นไปได้ (${range})`, en: `outside the possible range (${range})` },
  };
}
