/** The columns that every file begins with. */
import { terms } from '../../i18n/index.ts';
import type { Column } from './column.ts';

export const keyColumns: readonly Column[] = [
  {
    name: 'kpi_id',
    type: 'text',
    title: { th: 'รหัสตัวชี้วัด', en: 'KPI id' },
    description: {
      th: 'รหัสถาวรของตัวชี้วัด ใช้เชื่อมข้อมูลระหว่างไฟล์ ประกอบด้วยรหัสส่วนราชการ ปีงบประมาณที่ประเมิน และเลขตัวชี้วัด',
      en: 'Permanent id of the KPI, the key that joins all files: agency, fiscal year of the assessment and KPI number.',
    },
    required: true,
    example: 'dsdw-2567-5.1',
  },
  {
    name: 'agency',
    type: 'text',
    title: { th: 'รหัสส่วนราชการ', en: 'Agency' },
    description: { th: 'รหัสของส่วนราชการที่รับการประเมิน', en: 'Id of the agency that is assessed.' },
    required: true,
    example: 'dsdw',
  },
  {
    name: 'assessment_fiscal_year_be',
    type: 'integer',
    title: { th: 'ปีงบประมาณที่ประเมิน (พ.ศ.)', en: 'Fiscal year of the assessment (B.E.)' },
    description: {
      th: 'ปีงบประมาณของการประเมินที่ตัวชี้วัดนี้อยู่ เป็นปี พ.ศ.',
      en: 'Fiscal year of the assessment to which the KPI belongs, in the Buddhist era.',
    },
    required: true,
    example: '2567',
  },
  {
    name: 'kpi_number',
    type: 'text',
    numberWord: `${terms.names.kpi.th}ที่`,
    title: { th: 'เลขตัวชี้วัด', en: 'KPI number' },
    description: {
      th: 'เลขตัวชี้วัดตามที่พิมพ์ในเอกสาร เป็นข้อความ ไม่ใช่จำนวน โปรแกรมตารางคำนวณอาจอ่าน 5.10 เป็น 5.1 จึงควรเชื่อมข้อมูลด้วย kpi_id ไฟล์ .excel.csv เขียนว่า ตัวชี้วัดที่ 5.10',
      en: 'Number of the KPI as printed. It is text: a spreadsheet may read 5.10 as 5.1, so join on kpi_id; in the .excel.csv file the Thai word for KPI stands before it and keeps it a text.',
    },
    required: true,
    example: '5.1',
  },
];
