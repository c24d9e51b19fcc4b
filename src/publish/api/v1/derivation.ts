/** Where a threshold comes from, in a form that can be computed again from the published figures. */
import { z } from 'zod';
import type { Derivation } from '../../../schema/index.ts';
import { asColumn, basis, decimal, fiscalYear, id, text } from './fields.ts';

const measure = id.meta(asColumn('baselines', 'measure'));
const round = z.int().meta(asColumn('criteria', 'round'));
const level = id.meta(asColumn('criteria', 'level'));
const kind = <Kind extends string>(name: Kind) => z.literal(name).describe('วิธี · the way');
const years = z.array(fiscalYear).describe('ปีงบประมาณที่นำมาคิด · the fiscal years');
const offset = decimal.describe('ส่วนที่บวกเพิ่ม · what is added');

const how = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('lowest-of-years'), measure, fiscal_years_be: years }),
  z.strictObject({ kind: kind('mean-of-years'), measure, fiscal_years_be: years }),
  z.strictObject({ kind: kind('year-offset'), measure, fiscal_year_be: fiscalYear, offset }),
  z.strictObject({ kind: kind('midpoint'), measure, fiscal_year_be: fiscalYear, other_level: level }),
  z.strictObject({ kind: kind('level-offset'), level, offset }),
  z.strictObject({
    kind: kind('round-fraction'),
    of_round: round,
    numerator: decimal.describe('ตัวตั้งของสัดส่วน · numerator of the fraction'),
    denominator: decimal.describe('ตัวหารของสัดส่วน · denominator of the fraction'),
  }),
]);

export const derivation = z.strictObject({
  round,
  level,
  how: how.describe('วิธีคิดค่าเกณฑ์ · how the threshold follows'),
  basis,
  text: text.describe('ถ้อยคำของเอกสารหรือเหตุผล · words of the source, or why it is read so'),
});

export function toDerivation({ round, level, how, basis, text }: Derivation): z.infer<typeof derivation> {
  return { round, level, how: toHow(how), basis, text };
}

function toHow(way: Derivation['how']): z.infer<typeof how> {
  switch (way.kind) {
    case 'lowest-of-years':
    case 'mean-of-years': {
      const fiscal_years_be = Array.from({ length: way.to - way.from + 1 }, (_, index) => way.from + index);
      return { kind: way.kind, measure: way.measure, fiscal_years_be };
    }
    case 'year-offset':
      return { kind: way.kind, measure: way.measure, fiscal_year_be: way.fiscalYear, offset: way.offset };
    case 'midpoint': {
      const { measure, fiscalYear } = way.year;
      return { kind: way.kind, measure, fiscal_year_be: fiscalYear, other_level: way.other };
    }
    case 'level-offset':
      return { kind: way.kind, level: way.level, offset: way.offset };
    case 'round-fraction':
      return { kind: way.kind, of_round: way.ofRound, numerator: way.numerator, denominator: way.denominator };
  }
}
