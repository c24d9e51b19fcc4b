/** The steps of the working (วิธีคิดคะแนน), one shape for each kind of step. New kinds may be added in v1. */
import { type Bilingual, inSentence, terms } from '../../../words/index.ts';
import { type Band, type DecimalText, type Level, type WorkingStep } from '../../../scoring/index.ts';
import { asColumn, date, decimal, flag, id, text } from './fields.ts';
import { described, type Field, type Fields, kindField, list, orNull, record, variants } from './form.ts';

const ofLevel = 'รหัสระดับ · id of a level';
const ofStatus = asColumn('results', 'obs_status');
const ofValue = 'ผลที่นำมาคิด · the result that is scored';
const ofThreshold = 'ค่าเกณฑ์ที่เทียบ · the threshold compared with';

const measure: Field<{ measure: string }> = id('measure', asColumn('results', 'measure'));
const level: Field<{ level: string }> = id('level', ofLevel);
const value: Field<{ value: DecimalText }> = decimal('value', ofValue);
const score: Field<{ score: DecimalText }> = decimal('score', 'คะแนนที่ขั้นนี้ให้ · the score that the step gives');

const levelValue = record<{ level: Level; value: DecimalText }>({
  level,
  value: decimal('value', asColumn('criteria', 'value')),
});
const levelValues = <Step>(valuesOf: (step: Step) => Record<Level, DecimalText>): Field<Step> =>
  list(levelValue)(
    (step) => Object.entries(valuesOf(step)).map(([level, value]) => ({ level, value })),
    'ค่าเกณฑ์ของแต่ละระดับ จากต่ำไปสูง · threshold of each level, lowest first',
  );

const end = (name: keyof Band, meaning: string) => orNull(decimal)<Band>(({ [name]: value }) => value, meaning);
const band = record<Band & { level: Level }>({
  level,
  from: end('from', 'ปลายล่าง นับรวม · lower end, in the band'),
  above: end('above', 'ปลายล่าง ไม่นับรวม · lower end, not in the band'),
  to: end('to', 'ปลายบน นับรวม · upper end, in the band'),
  below: end('below', 'ปลายบน ไม่นับรวม · upper end, not in the band'),
});

type PartScore = Extract<WorkingStep, { kind: 'weighted-mean' }>['parts'][number];
const partScore: Fields<PartScore> = {
  part: id('part', 'รหัสของส่วน · id of the part'),
  share: decimal('share', 'สัดส่วน ร้อยละ · share in percent'),
  level,
  score,
};

const subKpi = record<Extract<WorkingStep, { kind: 'sub-kpis' }>['parts'][number]>({
  kpi_number: id('kpi', asColumn('scores', 'kpi_number')),
  weight: decimal('weight', asColumn('scores', 'weight')),
  score: orNull(decimal)('score', asColumn('scores', 'score')),
});

const segment: Fields<Extract<WorkingStep, { lowScore: DecimalText }>> = {
  low: decimal('low', 'ค่าเกณฑ์ล่าง · lower threshold'),
  high: decimal('high', 'ค่าเกณฑ์บน · upper threshold'),
  low_score: decimal('lowScore', 'คะแนนของค่าเกณฑ์ล่าง · score at the lower threshold'),
  high_score: decimal('highScore', 'คะแนนของค่าเกณฑ์บน · score at the upper threshold'),
  value,
};

const fraction = record<NonNullable<Extract<WorkingStep, { kind: 'result' }>['fraction']>>({
  numerator: decimal('numerator', asColumn('results', 'numerator')),
  denominator: decimal('denominator', asColumn('results', 'denominator')),
  factor: decimal('factor', 'ตัวคูณ · factor'),
  exact_value: text('exact', { description: 'ค่าก่อนปัดเศษ · value before rounding', examples: ['253/4'] }),
});

const meaningOf = (term: Bilingual) => `${term.th} · ${inSentence(term).en}`;

const step =
  <Step extends WorkingStep>(meaning: string, fields: NoInfer<Fields<Step>>) =>
  (kind: Step['kind']) =>
    record<Step>(
      {
        kind: kindField(kind, 'ชนิดของขั้น · kind of step'),
        ...fields,
        assumption: orNull(id)(
          ({ assumption }) => assumption,
          'ข้อสมมติของหลักเกณฑ์ที่ขั้นนี้ใช้ · the assumed policy entry that the step leans on',
        ),
      },
      meaning,
    );

export const workingStep = variants<WorkingStep>(
  {
    result: step('ผลที่รายงาน · a reported result', {
      measure,
      value,
      obs_status: id('status', ofStatus),
      fraction: orNull(fraction)('fraction', 'ที่มาของผล · what the result was worked out from'),
    }),
    missing: step('ผลที่ไม่มี · a result that is missing', {
      measure,
      obs_status: orNull(described(id, ofStatus))(
        'status',
        'เหตุที่ไม่มี null เมื่อไม่มีแถวผล · why, null where there is no row',
      ),
    }),
    'not-due': step(meaningOf(terms.states['not-due'].label), {
      due_by: date('dueBy', 'วันครบกำหนด · the day it is due'),
    }),
    'not-applicable': step(meaningOf(terms.states['not-applicable'].label), {}),
    'awarded-only': step(meaningOf(terms.states['awarded-only'].label), {}),
    'sub-kpis': step('ค่าเฉลี่ยถ่วงน้ำหนักของตัวชี้วัดย่อย · mean of the sub-KPIs by their weights', {
      parts: list(subKpi)('parts', 'ตัวชี้วัดย่อย · the sub-KPIs'),
    }),
    bands: step('ช่วงของแต่ละระดับ · the interval of each level', {
      measure,
      value,
      levels: list(band)(
        ({ bands }) => Object.entries(bands).map(([id, one]) => ({ ...one, level: id })),
        'ช่วงของแต่ละระดับ จากต่ำไปสูง · interval of each level, lowest first',
      ),
    }),
    part: step('ส่วนหนึ่งของเกณฑ์ · one part of the criteria', partScore),
    'weighted-mean': step('ค่าเฉลี่ยถ่วงน้ำหนักของทุกส่วน · mean of the parts by their shares', {
      parts: list(record<PartScore>(partScore))('parts', 'ทุกส่วน · the parts'),
      score,
    }),
    'zero-condition': step('เอกสารกำหนดให้ได้คะแนนนี้ · the score that the source sets for this case', {
      text: text('text', 'ข้อความตามเอกสาร · words of the source'),
      source: text('source', 'ส่วนของเอกสาร · part of the source'),
      score,
    }),
    thresholds: step('ค่าเกณฑ์ของทุกระดับ · the threshold of every level', {
      measure,
      direction: id('direction', asColumn('definitions', 'direction')),
      levels: levelValues(({ values }) => values),
    }),
    segment: step('ผลอยู่ระหว่างสองระดับ · the result lies between two levels', {
      from_level: id('from', ofLevel),
      to_level: id('to', ofLevel),
      ...segment,
    }),
    interpolation: step(
      'คิดตามสัดส่วนระหว่างสองระดับ · in proportion between the two: low_score + (high_score − low_score) × (value − low) ÷ (high − low)',
      {
        ...segment,
        exact_score: text('exact', { description: 'คะแนนก่อนปัดเศษ · score before rounding', examples: ['265/4'] }),
        score,
      },
    ),
    'at-level': step('ผลเท่ากับค่าเกณฑ์ · the result is a threshold itself', { level, score }),
    cap: step('ผลเกินระดับสูงสุด · the result is beyond the highest level', {
      value,
      threshold: decimal('threshold', ofThreshold),
      score,
    }),
    'below-entry': step('ผลไม่ถึงระดับแรก · the result is below the lowest level', {
      value: orNull(described(decimal, ofValue))(
        'value',
        'ผล null เมื่อมีหลายรายการวัด · the result, null where there are several measures',
      ),
      threshold: orNull(described(decimal, ofThreshold))(
        'threshold',
        'ค่าเกณฑ์ null เมื่อมีหลายรายการวัด · the threshold, null likewise',
      ),
      score,
    }),
    milestones: step('ขั้นตอนที่ทำครบ · steps completed', {
      measure,
      completed: decimal('completed', 'ลำดับขั้นตอนที่ทำครบ · number of the last step completed'),
      levels: levelValues(({ steps }) => steps),
    }),
    comparison: step('เทียบผลกับเงื่อนไขของระดับ · the result against one comparison of a level', {
      level,
      measure,
      operator: id('operator', asColumn('criteria', 'operator')),
      threshold: decimal('expected', ofThreshold),
      value,
      holds: flag('holds', 'true: เป็นจริง · the comparison holds'),
    }),
    'level-reached': step('ระดับสูงสุดที่ถึง · the highest level reached', {
      level_reached: id('level', asColumn('scores', 'level_reached')),
      score,
    }),
    weight: step('ถ่วงน้ำหนัก · weighted', {
      score,
      weight: decimal('weight', asColumn('scores', 'weight')),
      weight_divisor: decimal('divisor', 'ตัวหารของน้ำหนัก · what the weight is divided by'),
      weighted_score: decimal('weightedScore', asColumn('scores', 'weighted_score')),
    }),
  },
  { id: 'working_step', description: 'ขั้นหนึ่งของวิธีคิดคะแนน · one step of the working' },
);
