/** `…-kpi-definitions-*.csv`: what each KPI is. */
import { terms } from '../../i18n/index.ts';
import { inThai } from './codes.ts';
import type { Column } from './column.ts';
import { unitColumn } from './figure.ts';
import { keyColumns } from './key.ts';
import { componentColumn, weightColumn } from './weight.ts';

export const definitionColumns: readonly Column[] = [
  ...keyColumns,
  {
    name: 'title_th',
    type: 'text',
    title: { th: 'ชื่อตัวชี้วัด', en: 'Title (Thai)' },
    description: { th: 'ชื่อตัวชี้วัดตามเอกสาร', en: 'Title of the KPI as it stands in the source, in Thai.' },
    required: true,
    example: 'ร้อยละของกลุ่มเป้าหมายที่เข้าร่วมโครงการขับเคลื่อนการสร้างมูลค่าทางเศรษฐกิจ (BCG Model) มีรายได้เพิ่มขึ้น',
  },
  {
    name: 'title_en',
    type: 'text',
    title: { th: 'ชื่อตัวชี้วัดภาษาอังกฤษ', en: 'Title (English)' },
    description: { th: 'คำแปลชื่อตัวชี้วัด ไม่ใช่ข้อความทางการ', en: 'Title in English; a translation, not the official text.' },
    required: true,
    example: 'Percentage of the target group in the economic value creation project (BCG Model) whose income increased',
  },
  componentColumn,
  {
    name: 'group',
    type: 'text',
    numberWord: 'กลุ่มที่',
    title: terms.names.group,
    description: {
      th: 'เลขกลุ่มตัวชี้วัดตามเอกสาร ว่างไว้เมื่อตัวชี้วัดไม่อยู่ในกลุ่ม',
      en: 'Number of the KPI group as printed; empty where the KPI is in no group.',
    },
    required: false,
    example: '5',
  },
  weightColumn,
  unitColumn,
  {
    name: 'direction',
    type: 'text',
    title: terms.names.direction,
    description: {
      th: inThai(terms.directions),
      en: 'Whether a higher or a lower result is better.',
    },
    required: true,
    allowed: ['higher-is-better', 'lower-is-better'],
    example: 'higher-is-better',
  },
  {
    name: 'formula_th',
    type: 'text',
    title: { th: 'สูตรการคำนวณ', en: 'Formula (Thai)' },
    description: {
      th: 'สูตรการคำนวณของผลตามเอกสาร ว่างไว้เมื่อเอกสารไม่ระบุ',
      en: 'How the result is calculated according to the source, in Thai; empty where the source gives no formula.',
    },
    required: false,
    example: '(จำนวนผู้เข้าร่วมโครงการฯ มีรายได้เพิ่มขึ้น ÷ จำนวนผู้เข้าร่วมโครงการฯ ทั้งหมด) × 100',
  },
  {
    name: 'reporter',
    type: 'text',
    title: { th: 'หน่วยงานที่รายงานผล', en: 'Reporter' },
    description: {
      th: 'หน่วยงานที่รายงานผลตามเอกสาร ว่างไว้เมื่อเอกสารไม่ระบุ',
      en: 'The unit that reports the result, as the source names it; empty where it names none.',
    },
    required: false,
    example: 'สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน) (สพร.)',
  },
  {
    name: 'reporting_months',
    type: 'months',
    title: { th: 'เดือนที่รายงานผล', en: 'Reporting months' },
    description: {
      th: 'เดือนปฏิทิน (1 ถึง 12) ที่เอกสารกำหนดให้รายงานผล เรียงตามรอบ คั่นด้วยเว้นวรรค ว่างไว้เมื่อเอกสารไม่ระบุ',
      en: 'Calendar months (1 to 12) in which the source says that results are reported, in the order of the rounds, separated by spaces; empty where it states none.',
    },
    required: false,
    example: '3 9',
  },
  {
    name: 'source',
    type: 'text',
    title: terms.names.source,
    description: {
      th: 'ชื่อเอกสารต้นทางและส่วนที่ตัวชี้วัดปรากฏ',
      en: 'Title of the source document and the part in which the KPI stands.',
    },
    required: true,
    example: 'ตัวชี้วัดการประเมินส่วนราชการฯ ประจำปีงบประมาณ พ.ศ. 2567, ตัวชี้วัดที่ 2',
  },
];
