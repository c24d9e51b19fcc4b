/** What a template says to whoever fills it in: Thai first, English under it. */
import { type Bilingual, terms } from '../../words/index.ts';

const notDue = terms.states['not-due'].label;

export const guideWords = {
  sheet: { th: 'อ่านก่อนกรอก', en: 'Read first' },
  title: { th: 'แบบกรอกข้อมูลตัวชี้วัด', en: 'KPI figures to be filled in' },
  steps: { th: 'วิธีกรอก', en: 'How to fill it in' },
  statuses: { th: 'สถานะของค่าที่เลือกได้', en: 'Statuses to choose from' },
  measures: { th: 'ตัวชี้วัดและรายการวัดของปีนี้', en: 'KPIs and measures of the year' },
  notDue: {
    th: `${notDue.th} จึงยังไม่มีแถวในแบบกรอกนี้`,
    en: `${notDue.en}, and therefore without a row here`,
  },
  asOf: (day: string): Bilingual => ({ th: `นับกำหนดถึงวันที่ ${day}`, en: `Due by ${day}` }),
  until: (day: string): Bilingual => ({ th: `ครบกำหนด ${day}`, en: `due on ${day}` }),
};

/** `file`: the name of the template. */
export const guideSteps = (file: string): readonly Bilingual[] => [
  {
    th: 'กรอกช่องสีเหลือง แถวที่ไม่ได้กรอกจะไม่ถูกนำเข้า แถวที่มีค่าแล้วคือค่าที่เผยแพร่อยู่ แก้ได้เมื่อค่าเปลี่ยน',
    en: 'Fill in the yellow cells. A row that is left empty is not imported; one with a value is as it is published, and may be changed.',
  },
  {
    th: 'ตัวเลขใช้เลขอารบิกและจุดทศนิยม ไม่ใส่หน่วย เครื่องหมายร้อยละ หรือตัวคั่นหลักพัน เช่น 63.25',
    en: 'Numbers in Arabic digits with a decimal point, without a unit, a percent sign or separators, such as 63.25.',
  },
  {
    th: 'วันที่เขียนเป็นปี ค.ศ.-เดือน-วัน เช่น 2024-09-30',
    en: 'Dates as year-month-day in the common era, such as 2024-09-30.',
  },
  {
    th: 'เมื่อไม่มีค่า ให้เว้นช่องค่าให้ว่าง แล้วเลือกเหตุในสถานะของค่า ช่องว่างไม่ใช่ศูนย์',
    en: 'Where there is no value, leave it empty and choose the status that says why; empty is never zero.',
  },
  {
    th: 'เพิ่มแถวใหม่ได้ใต้แถวสุดท้าย โดยเลือกตัวชี้วัดและรายการวัดจากรายการในช่อง',
    en: 'A new row may be added under the last one; choose KPI and measure from the lists of their cells.',
  },
  {
    th: `กรอกเสร็จแล้วใช้คำสั่ง npm run import -- ${file} ซึ่งแสดงทุกการเปลี่ยนแปลงก่อนเขียนไฟล์`,
    en: `Then run npm run import -- ${file}, which shows every change before it writes a file.`,
  },
];

/** Over the columns that only help to read a row; an import leaves them out. */
export const helpWords = {
  kpiTitle: { th: 'ชื่อตัวชี้วัด', en: 'Title of the KPI' },
  measureLabel: { th: 'ชื่อรายการวัด', en: 'Label of the measure' },
  measureUnit: { th: 'หน่วยนับ', en: 'Counted in' },
};

export const choiceWords = {
  title: { th: 'เลือกจากรายการ', en: 'Choose from the list' },
  error: { th: 'ค่านี้ไม่มีในรายการ', en: 'The list has no such value' },
};

export const listsSheet = 'รายการ';
