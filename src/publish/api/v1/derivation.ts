/** Where a threshold comes from, in a form that can be computed again from the published figures. */
import { type Derivation, yearsDerivedFrom } from '../../../schema/index.ts';
import { asColumn, basis, decimal, fiscalYear, id, integer, text } from './fields.ts';
import { type Field, type Fields, kindField, list, record, variants } from './form.ts';

type Way = Derivation['how'];

const way =
  <One extends Way>(fields: NoInfer<Fields<One>>) =>
  (kind: One['kind']) =>
    record<One>({ kind: kindField(kind, 'วิธี · the way'), ...fields });
const ofMeasure = asColumn('baselines', 'measure');
const ofRound = asColumn('criteria', 'round');
const ofLevel = asColumn('criteria', 'level');
const measure: Field<{ measure: string }> = id('measure', ofMeasure);
const years: Field<Parameters<typeof yearsDerivedFrom>[0]> = list(fiscalYear)(
  yearsDerivedFrom,
  'ปีงบประมาณที่นำมาคิด · the fiscal years',
);
const offset: Field<{ offset: string }> = decimal('offset', 'ส่วนที่บวกเพิ่ม · what is added');

const how = variants<Way>({
  'lowest-of-years': way({ measure, fiscal_years_be: years }),
  'mean-of-years': way({ measure, fiscal_years_be: years }),
  'year-offset': way({ measure, fiscal_year_be: fiscalYear('fiscalYear'), offset }),
  midpoint: way({
    measure: id(({ year }) => year.measure, ofMeasure),
    fiscal_year_be: fiscalYear(({ year }) => year.fiscalYear),
    other_level: id('other', ofLevel),
  }),
  'level-offset': way({ level: id('level', ofLevel), offset }),
  'round-fraction': way({
    of_round: integer('ofRound', ofRound),
    numerator: decimal('numerator', 'ตัวตั้งของสัดส่วน · numerator of the fraction'),
    denominator: decimal('denominator', 'ตัวหารของสัดส่วน · denominator of the fraction'),
  }),
});

export const derivation = record<Derivation>({
  round: integer('round', ofRound),
  level: id('level', ofLevel),
  how: how('how', 'วิธีคิดค่าเกณฑ์ · how the threshold follows'),
  basis: basis('basis'),
  text: text('text', 'ถ้อยคำของเอกสารหรือเหตุผล · words of the source, or why it is read so'),
});
