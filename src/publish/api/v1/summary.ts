/** What stands in more than one place of the documents: a KPI in short, a total, a correction. */
import type { AssessmentModel, KpiModel } from '../../../assessment/index.ts';
import type { Total } from '../../../scoring/index.ts';
import { kpiJsonPath } from './addresses.ts';
import { address, asColumn, bilingual, date, decimal, flag, id, text } from './fields.ts';
import { described, type Fields, list, orNull, record } from './form.ts';

const of = (name: string) => asColumn('definitions', name);
function ofYear(name: string) {
  const { description, ...examples } = asColumn('scores', name);
  return { description: `${description} (รอบประจำปี · of the annual round)`, ...examples };
}

export const kpiSummary: Fields<KpiModel> = {
  kpi_id: id('id', of('kpi_id')),
  kpi_number: id('number', of('kpi_number')),
  title: bilingual(({ front }) => front.title, 'ชื่อตัวชี้วัด · title of the KPI'),
  component: id(({ front }) => front.component, of('component')),
  group: orNull(text)(({ front }) => front.group, of('group')),
  weight: orNull(decimal)(({ front }) => front.weight, of('weight')),
  state: orNull(described(id, asColumn('scores', 'state')))(
    ({ state }) => (state === 'no-criteria' ? null : state),
    `${ofYear('state').description} null เมื่อไม่มีเกณฑ์ของรอบนั้น · null where it has no criteria`,
  ),
  score: orNull(decimal)(({ score }) => score?.score, ofYear('score')),
  weighted_score: orNull(decimal)(({ score }) => score?.weightedScore, ofYear('weighted_score')),
  level_reached: orNull(id)(({ score }) => score?.levelReached, ofYear('level_reached')),
  page_url: address('path', 'หน้าเว็บของตัวชี้วัด · page of the KPI'),
  json_url: address(kpiJsonPath, 'เอกสาร JSON ของตัวชี้วัด · JSON document of the KPI'),
  parent_kpi_number: orNull(id)(({ front }) => front.parent, of('parent_kpi_number')),
  sub_kpi_numbers: list(id)(
    ({ subKpis }) => subKpis.map(({ number }) => number),
    'เลขตัวชี้วัดย่อย ซึ่งให้คะแนนแก่ตัวชี้วัดนี้ · numbers of the sub-KPIs, which give the KPI its score',
  ),
};

export const correction = record<AssessmentModel['corrections'][number]>(
  {
    file: text('file', {
      description: 'ไฟล์ที่แก้ · the corrected file',
      examples: ['data/assessments/dsdw/2567/results.csv'],
    }),
    row_key: text('rowKey', { description: 'แถวที่แก้ · the corrected row', examples: ['kpi=1;round=2;measure=share'] }),
    column: text('column', 'คอลัมน์ที่แก้ · the corrected column'),
    published: orNull(text)(
      ({ published }) => published || null,
      'ที่เผยแพร่ไว้เดิม null เมื่อไม่มีค่า · as published before, null where it had no value',
    ),
    corrected: orNull(text)(
      ({ corrected }) => corrected || null,
      'ที่ถูกต้อง null เมื่อไม่มีค่า · as it stands now, null where it has no value',
    ),
    date: date('date', 'วันที่แก้ · day of the correction'),
    reason: text('reason', 'เหตุที่แก้ · why'),
  },
  { id: 'correction', description: 'ค่าที่เผยแพร่แล้วและแก้ไข · a published figure that was corrected' },
);

const range = record<Total['range']>({
  low: decimal('low', 'ต่ำสุด · lowest'),
  high: decimal('high', 'สูงสุด · highest'),
});

/** Sums over the annual round: of a component, or of the whole assessment. */
export const total = record<Total>(
  {
    score: orNull(decimal)(
      ({ complete, points }) => (complete ? points : null),
      'คะแนนรวม null จนกว่าทุกตัวชี้วัดมีคะแนน · total score, null until every KPI is scored',
    ),
    points: decimal('points', 'คะแนนถ่วงน้ำหนักเท่าที่รู้ ไม่ใช่คะแนนรวม · weighted points known so far; not yet a total'),
    complete: flag('complete', 'true: ทุกตัวชี้วัดมีคะแนนแล้ว · every KPI is scored'),
    range: range('range', 'ช่วงคะแนนรวมที่ยังเป็นไปได้ · what the total can still become'),
    weight: decimal('weight', 'น้ำหนักทั้งหมด · weight of all KPIs'),
    scored_weight: decimal('scoredWeight', 'น้ำหนักที่มีคะแนนแล้ว · weight of the scored KPIs'),
    open_weight: decimal('openWeight', 'น้ำหนักที่ยังรอคะแนน · weight of the KPIs whose score may still come'),
    not_applicable_weight: decimal('notApplicableWeight', 'น้ำหนักที่ไม่นำมาประเมิน · weight of the KPIs that do not apply'),
    full_mark: decimal('fullMark', 'คะแนนเต็มของชุดนี้ · a perfect total of the set'),
  },
  { id: 'total', description: 'คะแนนรวมของชุดตัวชี้วัด · the total of a set of KPIs' },
);
