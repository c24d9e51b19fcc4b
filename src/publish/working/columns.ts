/** The columns of the working: a row is one step. A column may be added on the right; none is renamed, moved or taken away. */
import type { KpiModel } from '../../assessment/index.ts';
import type { Basis } from '../../scoring/index.ts';
import { terms } from '../../words/index.ts';
import { keyColumns, roundColumn, ruleOfScoreColumn } from '../tables/sharedColumns.ts';
import { type ColumnOf, column } from '../tables/table.ts';
import { SCORE_KINDS, type StepRow } from './steps.ts';

const { names } = terms;
const BASES = Object.keys(terms.bases) as Basis[];

export const workingColumns: readonly ColumnOf<StepRow>[] = [
  ...keyColumns,
  column('score_of', 'text', ({ scoreOf }) => scoreOf, {
    title: { th: 'เป็นวิธีคิดของคะแนนใด', en: 'Score that is worked out' },
    th: 'score คะแนนของรอบ reference_score คะแนนอ้างอิงจากข้อมูลพื้นฐาน ซึ่งไม่รวมในคะแนนของปี',
    en: 'score: that of the round; reference_score: that of an earlier result under the criteria of this year, never part of a total.',
    required: true,
    allowed: SCORE_KINDS,
    example: 'reference_score',
  }),
  roundColumn,
  column('fiscal_year_be', 'integer', ({ fiscalYear }) => String(fiscalYear), {
    title: { th: 'ปีงบประมาณของผล (พ.ศ.)', en: 'Fiscal year of the result (BE)' },
    th: 'ปีงบประมาณของผลที่นำมาคิดคะแนน เป็นปี พ.ศ.',
    en: 'Fiscal year of the result that is scored, in the Buddhist era.',
    required: true,
    example: '2566',
  }),
  column('step', 'integer', ({ step }) => String(step), {
    title: { th: 'ลำดับขั้น', en: 'Step' },
    th: 'ลำดับขั้นของวิธีคิดคะแนน เริ่มที่ 1 ตามลำดับที่คิด',
    en: 'Number of the step, from 1, in the order in which the score is worked out.',
    required: true,
    example: '4',
  }),
  column('kind', 'text', ({ kind }) => kind, {
    title: { th: 'ชนิดของขั้น', en: 'Kind of step' },
    th: 'รหัสชนิดของขั้น ตรงกับ kind ของ working ใน JSON ของตัวชี้วัด แถวสุดท้ายคือ score คะแนนที่ได้',
    en: 'Id of the kind of step, as kind of working in the JSON of the KPI; the last row is score, what the working comes to.',
    required: true,
    example: 'interpolation',
  }),
  ruleOfScoreColumn,
  column('text_th', 'text', ({ text }) => text.th, {
    title: { th: 'สิ่งที่ขั้นนี้คิด', en: 'What the step does (Thai)' },
    th: 'สิ่งที่ขั้นนี้คิด ตามที่แสดงในหน้าของตัวชี้วัด',
    en: 'What the step does, in Thai, as on the page of the KPI.',
    required: true,
    example: 'เทียบสัดส่วนเป็นเส้นตรงภายในช่วงนั้น',
  }),
  column('text_en', 'text', ({ text }) => text.en, {
    title: { th: 'สิ่งที่ขั้นนี้คิด (ภาษาอังกฤษ)', en: 'What the step does' },
    th: 'สิ่งที่ขั้นนี้คิด เป็นภาษาอังกฤษ',
    en: 'What the step does, in English.',
    required: true,
    example: 'In proportion, along a straight line within that interval',
  }),
  column('arithmetic_th', 'text', ({ arithmetic }) => arithmetic?.th, {
    title: { th: 'การคำนวณ', en: 'Arithmetic (Thai)' },
    th: 'การคำนวณที่แทนค่าแล้ว ตามที่แสดงในหน้าของตัวชี้วัด ว่างไว้เมื่อขั้นนี้ไม่มีการคำนวณ',
    en: 'The arithmetic with its numbers in it, levels named in Thai; empty where the step has none.',
    example: '50 + (75 − 50) × (63.24 − 60) ÷ (65 − 60)',
  }),
  column('arithmetic_en', 'text', ({ arithmetic }) => arithmetic?.en, {
    title: { th: 'การคำนวณ (ภาษาอังกฤษ)', en: 'Arithmetic' },
    th: 'การคำนวณที่แทนค่าแล้ว ชื่อระดับเป็นภาษาอังกฤษ ว่างไว้เมื่อขั้นนี้ไม่มีการคำนวณ',
    en: 'The arithmetic with its numbers in it; empty where the step has none.',
    example: '50 + (75 − 50) × (63.24 − 60) ÷ (65 − 60)',
  }),
  column('value', 'decimal', ({ value }) => value, {
    title: { th: 'ค่าที่ได้', en: 'Value' },
    th: 'ค่าที่ขั้นนี้ได้ ว่างไว้เมื่อขั้นนี้ไม่ให้ค่า หรือยังไม่มีผล ช่องว่างไม่ใช่ศูนย์',
    en: 'What the step comes to; empty where it comes to no figure of its own, or there is no result. Empty is never zero.',
    example: '66.20',
  }),
  column('unit', 'text', ({ unit }) => unit, {
    title: names.unit,
    th: 'รหัสหน่วยของค่าที่ได้ points คือคะแนน ว่างไว้เมื่อไม่มีค่า',
    en: 'Id of the unit of the value, points for a score; empty where there is no value.',
    ofScheme: true,
    example: 'points',
  }),
  column('basis', 'text', ({ basis }) => basis, {
    title: { th: 'ที่มาของกฎ', en: 'Basis' },
    th: BASES.map((basis) => `${basis} ${terms.bases[basis].th}`).join(' '),
    en: `Whether the source says so: ${BASES.map((basis) => `${basis}: ${terms.bases[basis].en.toLowerCase()}`).join('; ')}.`,
    required: true,
    allowed: BASES,
    example: 'assumed',
  }),
  column('assumptions', 'ids', ({ assumptions }) => assumptions.join(' '), {
    title: names.assumptions,
    th: 'รหัสข้อของหลักเกณฑ์ที่เอกสารไม่ได้ระบุและขั้นนี้ใช้ คั่นด้วยเว้นวรรค แถว score บอกข้อที่ใช้กับทั้งคะแนน',
    en: 'Ids of the policy entries that the source does not state and that the step rests on, separated by spaces; the row score names those of the score as a whole.',
    example: 'interpolation',
  }),
  column('assumption_source', 'text', ({ assumptions }, { kpi }) => sourcesOf(assumptions, kpi), {
    title: { th: 'ที่มาของข้อสมมติ', en: 'Source of the assumptions' },
    th: 'เหตุและที่มาของข้อสมมติตามหลักเกณฑ์ คั่นด้วย · เมื่อมีหลายข้อ',
    en: 'Why it is assumed and from what, as the policy says, in Thai; with · between several.',
    example: 'เอกสารตัวชี้วัดไม่ระบุวิธีปัดเศษ',
  }),
  column('source', 'text', ({ source }) => source, {
    title: names.source,
    th: 'ที่มาของผลหรือข้อมูลพื้นฐาน หรือส่วนของเอกสารที่กำหนดเกณฑ์และน้ำหนัก',
    en: 'Where the result or the baseline was published, or the part of the document that sets the criteria and the weight.',
    example: 'ตัวชี้วัดที่ 2',
  }),
];

const sourcesOf = (ids: StepRow['assumptions'], { policy: { entries } }: KpiModel) =>
  ids.flatMap((id) => entries[id]?.source ?? []).join(' · ');

/** Columns that together tell any two rows apart. */
export const workingKey = ['kpi_id', 'score_of', 'round', 'step'] as const;
