/** Published baselines and targets with a fraction where the measure counts whole things. */
import type { AssessmentModel } from '../model/index.ts';
import type { MeasureInput } from '../schema/index.ts';
import { parseDecimal } from '../scoring/index.ts';
import { checkFigureSets, type FigureRule, type ValueRow } from './figureSets.ts';
import { grouped } from './notation.ts';
import type { Outcome } from './types.ts';

export function checkWholeFigures(assessment: AssessmentModel): Outcome[] {
  return checkFigureSets(assessment, ruleOf);
}

const written = ({ value }: ValueRow) => grouped(value);

function ruleOf({ whole, unitLabel }: MeasureInput): FigureRule | null {
  if (!whole) return null;
  return {
    code: 'figure-whole',
    concerns: () => true,
    holds: ({ value }) => parseDecimal(value).d === 1n,
    written,
    arithmetic: (rows) => rows.map(written).join('; '),
    expected: '',
    sentence: {
      th: `มีเศษ ทั้งที่รายการวัดนี้นับเป็นจำนวนเต็ม (${unitLabel.th})`,
      en: `not whole, though the measure counts whole things (${unitLabel.en})`,
    },
  };
}
