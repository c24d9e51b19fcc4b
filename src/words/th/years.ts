/** Words of the years of an agency side by side. */
import type { Terms } from '../terms.ts';

export const years = ({ names, kpiNumber, year: yearNamed }: Terms) => ({
  totals: 'การประเมินแต่ละปี',
  totalsNote: `แต่ละปีคิดจาก${names.kpi}และเกณฑ์ของปีนั้น ${names.total}สองปีเทียบกันได้เมื่อเป็น${names.kpi}ชุดเดียวกันทุกตัว น้ำหนัก เกณฑ์ และหลักเกณฑ์ไม่เปลี่ยน`,
  single: 'เว็บไซต์นี้มีการประเมินของหน่วยงานนี้ปีเดียว จึงยังไม่มีปีอื่นให้เทียบ',
  series: `${names.kpi}เดียวกันในแต่ละปี`,
  seriesNote: `เรียงจากปีเก่าไปปีใหม่ บันไดแต่ละปีเป็นเกณฑ์ของปีนั้น ${names.kpi}ต่อกันด้วยรหัสที่ผู้จัดทำข้อมูลระบุ เลขหรือชื่อที่เหมือนกันไม่พอจะบอกว่าเป็นตัวเดียวกัน`,
  unlinked: (count: number, year: number) => `${names.kpi}อีก ${count} ตัวของปี ${year} ไม่มีรหัสที่ต่อกับปีอื่น จึงไม่นำมาเทียบ`,
  more: (points: string, year: number) => `มากกว่าปี ${year} อยู่ ${points}`,
  less: (points: string, year: number) => `น้อยกว่าปี ${year} อยู่ ${points}`,
  equal: (year: number) => `เท่ากับปี ${year}`,
  /** On the pages of an earlier year. */
  newer: {
    said: (year: number) => `หน้านี้เป็นของ${yearNamed(year)} หน่วยงานนี้มีการประเมินปีที่ใหม่กว่าแล้ว`,
    notLinked: `ในปีนั้นไม่มี${names.kpi}ที่ผู้จัดทำข้อมูลระบุว่าเป็นตัวเดียวกัน`,
    assessment: (year: number) => `การประเมินของ${yearNamed(year)}`,
    kpi: (number: string, year: number) => `${names.kpi}เดียวกันใน${yearNamed(year)} (${kpiNumber(number)})`,
  },
  /** Each of several reasons, and what stands between them. */
  reason: (why: string) => why,
  between: ' · ',
  notCompared: (year: number, why: string) => `ไม่เทียบ${names.score}กับปี ${year}: ${why}`,
  notMeasured: (year: number, why: string) => `เทียบกับปี ${year} ไม่ได้: ${why}`,
});
