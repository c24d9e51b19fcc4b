/** Words of what is due when, and of where it stands. */
import type { Terms } from '../terms.ts';

export const calendar = ({ kpiNumbers, states }: Terms) => ({
  title: 'กำหนดรายงานผล',
  intro: 'เดือนที่เอกสารกำหนดให้รายงาน นับถึงวันสุดท้ายของเดือน หากเอกสารไม่ระบุเดือน แสดงวันสิ้นรอบ ซึ่งไม่ใช่กำหนดรายงาน',
  stated: 'เอกสารกำหนดให้รายงานในเดือนนี้ วันสุดท้ายของเดือนเป็นข้อสมมติ',
  someStated: (numbers: string) => `สิ้นเดือนที่เอกสารกำหนดแก่${kpiNumbers(numbers)} และวันสิ้นรอบของตัวอื่น`,
  endsRound: 'วันสิ้นรอบ เอกสารไม่ระบุเดือนที่ต้องรายงาน',
  reportedOf: (reported: number, all: number) => `รายงานแล้ว ${reported} จาก ${all}`,
  states: {
    reported: 'รายงานแล้ว',
    'reported-late': 'รายงานหลังกำหนด',
    'partly-reported': 'รายงานเพียงบางรายการวัด',
    'said-none': 'แหล่งที่มาระบุว่าไม่มีผล',
    overdue: 'พ้นกำหนดแล้ว ยังไม่พบผล',
    'round-over': 'สิ้นรอบแล้ว ยังไม่พบผล',
    'to-come': 'ยังไม่ถึงวันนั้น',
    'awarded-only': states['awarded-only'].label,
    'no-criteria': 'เอกสารไม่มีเกณฑ์ของรอบนี้',
  },
});
