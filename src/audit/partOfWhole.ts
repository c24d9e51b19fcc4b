/** Published baselines and targets whose numerator, a part of the denominator, is more than it. */
import type { AssessmentModel } from '../model/index.ts';
import type { MeasureInput } from '../schema/index.ts';
import { compareDecimals } from '../scoring/index.ts';
import { checkFigureSets, type FigureRule, type ValueRow } from './figureSets.ts';
import { grouped } from './notation.ts';
import type { Outcome } from './types.ts';

export function checkPartsOfWhole(assessment: AssessmentModel): Outcome[] {
  return checkFigureSets(assessment, ruleOf);
}

const order = ({ numerator, denominator }: ValueRow) => compareDecimals(numerator ?? '0', denominator ?? '0');
const signs = (row: ValueRow) => (order(row) > 0 ? '>' : order(row) < 0 ? '<' : '=');
const written = (row: ValueRow) => `${grouped(row.numerator ?? '')} ${signs(row)} ${grouped(row.denominator ?? '')}`;

function ruleOf({ partOfWhole }: MeasureInput): FigureRule | null {
  if (!partOfWhole) return null;
  return {
    code: 'part-of-whole',
    concerns: ({ numerator, denominator }) => numerator !== null && denominator !== null,
    holds: (row) => order(row) <= 0,
    written,
    arithmetic: (rows) => rows.map(written).join('; '),
    expected: '',
    sentence: {
      th: 'มีตัวตั้งมากกว่าตัวหาร ทั้งที่ตัวตั้งเป็นส่วนหนึ่งของตัวหาร',
      en: 'the numerator is more than the denominator, of which it is a part',
    },
  };
}
