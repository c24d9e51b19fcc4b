/** Words of what is due, late and to come on the whole site, and of its calendar file. */
import type { Terms } from '../terms.ts';

export const due = ({ names, states, year }: Terms) => ({
  title: 'กำหนดรายงานผลและผลที่ล่าช้า',
  intro: 'ผลที่พ้นกำหนดรายงาน ผลที่ครบกำหนดเดือนนี้ และผลที่จะครบกำหนดต่อไป ของทุกหน่วยงานในเว็บไซต์นี้',
  /** Under the counts. */
  counted: (day: string) => `นับ ณ ${day} หนึ่งรายการคือผลของ${names.kpi}หนึ่งตัวในหนึ่งรอบ`,
  basis:
    'นับว่าพ้นกำหนดเฉพาะเมื่อเอกสารระบุเดือนที่ต้องรายงานและเดือนนั้นผ่านไปแล้ว เอกสารระบุเพียงเดือน เว็บไซต์จึงสมมติให้วันสุดท้ายของเดือนเป็นวันครบกำหนด หากเอกสารไม่ระบุเดือน แสดงเพียงวันสิ้นรอบ และไม่นับว่าล่าช้า ปีที่เว็บไซต์นี้ไม่มีเอกสารไม่นับรวม',
  standings: {
    late: 'พ้นกำหนดรายงาน',
    open: 'สิ้นรอบแล้ว ยังไม่มีผลครบ',
    now: 'ครบกำหนดหรือสิ้นรอบในเดือนนี้',
    coming: `${states['not-due'].label}หรือยังไม่สิ้นรอบ`,
  },
  /** Before and after the count, which stands large. */
  count: { before: (standing: string) => standing, after: (_count: number) => 'รายการ' },
  none: `ใน${names.kpi}ที่เปิดเผย ไม่มีผลที่ค้างหรือรอรายงาน`,
  /** In a line of a list, where what is within says more. */
  nothing: 'ไม่มีผลที่ค้างหรือรอ',
  notKnown: 'ไม่ทราบ',
  unknown: `แหล่งที่มาไม่เปิดเผย${names.kpi} จึงไม่ทราบว่าต้องรายงานผลใดเมื่อไร`,
  inMonth: (month: string) => `เอกสารกำหนดให้รายงานในเดือน${month}`,
  endsRound: (day: string) => `สิ้นรอบ ${day}`,
  noMonth: 'เอกสารไม่ระบุเดือนที่ต้องรายงาน',
  ofAgency: 'ผลที่ค้างและรอรายงาน',
  ofSite: 'กำหนดของทุกหน่วยงาน',
  agency: 'หน้าของหน่วยงาน',
  ofYear: (fiscalYear: number) => `กำหนดทั้งหมดของ${year(fiscalYear)}`,
  desk: 'เติมผลที่โต๊ะข้อมูล',
  roundAssumed: 'เอกสารไม่ระบุเดือนที่ต้องรายงาน และวันสิ้นรอบเป็นข้อสมมติของหลักเกณฑ์',
  calendar: {
    link: 'ปฏิทินสำหรับติดตาม (iCalendar)',
    how: 'เพิ่มที่อยู่ของปฏิทินเป็นปฏิทินที่ติดตาม (subscribe) ในโปรแกรมปฏิทิน กำหนดใหม่จะเข้ามาเองเมื่อเว็บไซต์นี้ปรับปรุง',
    title: (whose: string) => `กำหนดรายงานผล ${whose}`,
    stated: (agency: string, fiscalYear: number, round: string) =>
      `กำหนดรายงานผล ${agency} ${year(fiscalYear)} ${round}`,
    ends: (agency: string, fiscalYear: number, round: string) => `สิ้นรอบ ${agency} ${year(fiscalYear)} ${round}`,
    statedBasis: (month: string) => `เอกสารระบุเพียงเดือน${month} จึงแสดงทั้งเดือน และเว็บไซต์สมมติให้วันสุดท้ายของเดือนเป็นวันครบกำหนด`,
    endsBasis: 'เอกสารไม่ระบุเดือนที่ต้องรายงาน วันนี้เป็นเพียงวันสิ้นรอบ ไม่ใช่กำหนดรายงาน',
    assumedBasis: 'เอกสารไม่ระบุเดือนที่ต้องรายงาน วันนี้เป็นเพียงวันสิ้นรอบตามข้อสมมติของหลักเกณฑ์ ไม่ใช่กำหนดรายงาน',
    kpi: (kpi: string, state: string) => `${kpi}: ${state}`,
    asOf: (day: string) => `สถานะ ณ ${day}`,
  },
});
