/** Words of a joint KPI: its page, and its place on the pages of its KPIs. */
import type { Terms } from '../terms.ts';

export const joint = ({ names }: Terms) => ({
  title: `${names.kpi}ร่วม`,
  /** Over several. */
  list: `${names.kpi}ร่วม`,
  description: `${names.kpi}ที่หลายหน่วยงานรับผิดชอบร่วมกัน สิ่งที่ตรงกัน และสิ่งที่ต่างกัน`,
  intro: `${names.kpi}นี้เป็นของหลายหน่วยงานร่วมกัน แต่ละหน่วยงานมีน้ำหนัก ผล และคะแนนของตน หน้านี้เรียงตามลำดับในเอกสาร ไม่ใช่การจัดอันดับ`,
  partners: (count: number) => `${count} หน่วยงาน`,
  unknown: 'ยังไม่มีข้อมูลในเว็บไซต์นี้',
  with: `เป็น${names.kpi}ร่วมกับ`,
  compare: 'ดูสิ่งที่ตรงกันและสิ่งที่ต่างกัน',
  common: 'สิ่งที่ตรงกัน',
  differing: 'สิ่งที่ต่างกัน',
  differs: (facts: string) => `ต่างกันที่ ${facts}`,
  differingNote: 'ค่าแสดงตามแหล่งที่มาของแต่ละหน่วยงาน น้ำหนักและคะแนนเป็นของแต่ละหน่วยงาน จึงต่างกันได้',
  nothingDiffers: 'ไม่มี',
  notCompared: 'มีข้อมูลของหน่วยงานเดียว จึงยังเทียบไม่ได้',
  fact: 'รายการ',
  all: 'ทุกหน่วยงานที่มีข้อมูล',
  policy: 'หลักเกณฑ์',
});
