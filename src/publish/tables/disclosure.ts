/**
 * `…-kpi-disclosure-*.csv`: a row for each thing that is asked and each KPI, component or whole that it is asked of. So
 * every row says what is missing and whom to ask, and the numbers of a thing add up to those of its assessment.
 */
import { terms } from '../../words/index.ts';
import {
  type AssessmentModel,
  DISCLOSURE_SCOPES,
  type DisclosureItem,
  type DisclosurePart,
} from '../../assessment/index.ts';
import { agencyColumn, kpiNumberColumn, yearColumn } from './sharedColumns.ts';
import { type ColumnOf, column, type Row, type Table } from './table.ts';

interface Item {
  assessment: AssessmentModel;
  id: DisclosureItem['id'];
  part: DisclosurePart;
}

const { names, disclosureItems: items, disclosureStates: states } = terms;
const itemIds = Object.keys(items) as DisclosureItem['id'][];
const stateIds = Object.keys(states) as DisclosurePart['state'][];
const subjectOf = ({ assessment, part }: Item): string =>
  [assessment.agency.agency, assessment.fiscalYear, part.kpi ?? part.component].filter(Boolean).join('-');

const columns: readonly ColumnOf<Item, unknown>[] = [
  column('subject_id', 'text', subjectOf, {
    title: { th: 'รหัสของสิ่งที่ถูกขอ', en: 'Subject' },
    th: 'รหัสถาวรของสิ่งที่ถูกขอ เป็น kpi_id ของตัวชี้วัด หรือรหัสส่วนราชการกับปีงบประมาณ ตามด้วยรหัสองค์ประกอบเมื่อขอจากองค์ประกอบ',
    en: 'Permanent id of what is asked: the kpi_id of a KPI; or agency and fiscal year, with the id of the component where a component is asked.',
    required: true,
    example: 'dsdw-2567-5.1',
  }),
  { ...agencyColumn, cell: ({ assessment }) => assessment.agency.agency },
  { ...yearColumn, cell: ({ assessment }) => String(assessment.fiscalYear) },
  column('item', 'text', ({ id }) => id, {
    title: { th: 'สิ่งที่ขอให้เปิดเผย', en: 'Item' },
    th: itemIds.map((id) => `${id} ${items[id].th}`).join(' '),
    en: `What is asked. ${itemIds.map((id) => `${id}: ${items[id].en}`).join('; ')}.`,
    required: true,
    allowed: itemIds,
    example: 'baselines',
  }),
  column('scope', 'text', ({ part }) => part.scope, {
    title: { th: 'ขอจาก', en: 'Scope' },
    th: `kpi ${names.kpi.th} other-kpis ${names.kpi.th}อื่นซึ่งแหล่งที่มาไม่เปิดเผยและไม่ทราบจำนวน component ${names.component.th} assessment ทั้งการประเมิน`,
    en: 'What it is asked of: a KPI; the other KPIs, which the source does not disclose and nobody outside can count; a component; the whole assessment.',
    required: true,
    allowed: DISCLOSURE_SCOPES,
    example: 'kpi',
  }),
  { ...kpiNumberColumn, required: false, cell: ({ part }) => part.kpi },
  column('component', 'text', ({ part }) => part.component, {
    title: names.component,
    th: 'รหัสองค์ประกอบของการประเมิน เมื่อขอจากองค์ประกอบ',
    en: 'Id of the component, where a component is asked.',
    ofScheme: true,
    example: 'performance',
  }),
  column('state', 'text', ({ part }) => part.state, {
    title: names.disclosure,
    th: `${stateIds.map((id) => `${id} ${states[id].th}`).join(' ')} ไม่ใช่คะแนนและไม่ใช่ผลงาน`,
    en: `${stateIds.map((id) => `${id}: ${states[id].en.toLowerCase()}`).join('; ')}. It is not a score and says nothing about performance.`,
    required: true,
    allowed: stateIds,
    example: 'partial',
  }),
  column('asked', 'integer', ({ part }) => part.asked?.toString(), {
    title: { th: 'จำนวนที่ขอ', en: 'Asked' },
    th: 'จำนวนที่ขอ นับเป็นน้ำหนัก ระดับของเกณฑ์ ข้อมูลพื้นฐาน รอบ ผล คะแนน หรือรายการคำอธิบาย ตาม item 0 เมื่อยังไม่มีให้ตรวจ ว่างไว้เมื่อไม่มีใครทราบจำนวน',
    en: 'How many are asked: weights, levels of criteria, baselines, rounds, results, scores or metadata items, by the item; 0 where there is nothing to check yet; empty where nobody outside knows how many there are.',
    example: '2',
  }),
  column('disclosed', 'integer', ({ part }) => String(part.disclosed), {
    title: { th: 'จำนวนที่เปิดเผยครบ', en: 'Disclosed' },
    th: 'จำนวนที่เปิดเผยครบ ส่วนที่ขาดคือ asked ลบ disclosed',
    en: 'How many of them are there in full; asked minus disclosed are missing.',
    required: true,
    example: '1',
  }),
  column('missing', 'ids', ({ part }) => part.missing.map(({ id }) => id).join(' '), {
    title: { th: 'สิ่งที่ขาด', en: 'Missing' },
    th: 'รหัสของสิ่งที่ขาด คั่นด้วยเว้นวรรค weight น้ำหนัก kpis ตัวชี้วัดอื่น round-{เลขรอบ} ของรอบนั้น no-table ไม่มีตาราง no-value ตารางไม่มีค่า fraction ไม่มีตัวตั้งและตัวหาร score คะแนน total คะแนนรวม หรือชื่อฟิลด์ของ GD Catalog',
    en: 'Ids of what is missing, separated by spaces. weight; kpis: the other KPIs; round-{number}: of that round; no-table; no-value: the table has no figure; fraction: numerator and denominator; score; total; or the field of GD Catalog.',
    example: 'round-1',
  }),
  column('contact', 'text', ({ part }) => part.ask?.unit.th, {
    title: { th: 'ถามใครได้', en: 'Whom to ask' },
    th: 'หน่วยที่ถามถึงสิ่งที่ขาดได้ คือผู้รายงานตัวชี้วัดตามเอกสาร มิฉะนั้นคือผู้ติดต่อของส่วนราชการ ว่างไว้เมื่อไม่ขาด',
    en: 'The unit to ask for what is missing, in Thai: who reports the KPI according to the source, or else the contact of the agency; empty where nothing is missing.',
    example: 'กองยุทธศาสตร์และแผนงาน',
  }),
  column('contact_email', 'text', ({ part }) => part.ask?.email, {
    title: { th: 'อีเมลของหน่วยนั้น', en: 'E-mail of the unit' },
    th: 'อีเมลของหน่วยนั้น ว่างไว้เมื่อส่วนราชการยังไม่ได้ระบุ',
    en: 'E-mail of the unit; empty where the agency has given none.',
    example: 'plan@example.go.th',
  }),
];

export const disclosure: Table = {
  columns,
  key: ['subject_id', 'item', 'scope'],
  rows: () => [],
  rowsOfWhole: (assessment) =>
    assessment.disclosure.flatMap(({ id, parts }) =>
      parts.map(
        (part): Row =>
          Object.fromEntries(columns.map(({ name, cell }) => [name, cell({ assessment, id, part }, undefined) ?? ''])),
      ),
    ),
};
