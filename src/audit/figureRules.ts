/** What a published baseline or target cannot be: outside its bounds, a fraction of a whole thing, more than its whole. */
import { named } from '../words/index.ts';
import type { MeasureInput } from '../schema/index.ts';
import { compareDecimals, parseDecimal } from '../scoring/index.ts';
import { figureSetsCheck, type FigureRule, type ValueRow } from './figureSets.ts';
import { grouped, rangeOf } from './notation.ts';

export const checkFigureBounds = figureSetsCheck(boundsRule);
export const checkWholeFigures = figureSetsCheck(wholeRule);
export const checkPartsOfWhole = figureSetsCheck(partRule);

const value = (row: ValueRow) => grouped(row.value);

function boundsRule({ bounds }: MeasureInput): FigureRule {
  const { min, max } = bounds;
  const range = rangeOf(bounds);
  return {
    concerns: () => true,
    holds: (row) => compareDecimals(row.value, min) >= 0 && (max === undefined || compareDecimals(row.value, max) <= 0),
    written: value,
    arithmetic: (rows) => {
      const values = rows.map((row) => row.value).sort(compareDecimals);
      const ends = new Set([values[0] ?? '', values.at(-1) ?? '']);
      return `${[...ends].map(grouped).join('–')} (${range})`;
    },
    expected: range,
    sentence: { th: `อยู่นอกขอบเขตที่เป็นไปได้ (${range})`, en: `outside the possible range (${range})` },
  };
}

function wholeRule({ whole, unit, unitLabel }: MeasureInput): FigureRule | null {
  if (!whole) return null;
  return {
    concerns: () => true,
    holds: (row) => parseDecimal(row.value).d === 1n,
    written: value,
    arithmetic: (rows) => rows.map(value).join('; '),
    expected: '',
    sentence: {
      th: `มีเศษ ทั้งที่รายการวัดนี้นับเป็นจำนวนเต็ม (${unitLabel.th})`,
      en: `not whole, though the measure counts whole things (${named(unitLabel, unit).en})`,
    },
  };
}

const order = ({ numerator, denominator }: ValueRow) => compareDecimals(numerator ?? '0', denominator ?? '0');
const signs = (row: ValueRow) => (order(row) > 0 ? '>' : order(row) < 0 ? '<' : '=');
const parts = (row: ValueRow) => `${grouped(row.numerator ?? '')} ${signs(row)} ${grouped(row.denominator ?? '')}`;

function partRule({ partOfWhole }: MeasureInput): FigureRule | null {
  if (!partOfWhole) return null;
  return {
    concerns: ({ numerator, denominator }) => numerator !== null && denominator !== null,
    holds: (row) => order(row) <= 0,
    written: parts,
    arithmetic: (rows) => rows.map(parts).join('; '),
    expected: '',
    sentence: {
      th: 'มีตัวตั้งมากกว่าตัวหาร ทั้งที่ตัวตั้งเป็นส่วนหนึ่งของตัวหาร',
      en: 'the numerator is more than the denominator, of which it is a part',
    },
  };
}
