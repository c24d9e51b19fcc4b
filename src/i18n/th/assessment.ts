/** Words of the overview, the agency's page and the assessment's page. */
import type { Total } from '../../scoring/index.ts';
import { formatDecimal as n } from '../format.ts';

export interface StateCounts {
  kpis: number;
  scored: number;
  notDue: number;
  notApplicable: number;
}

export const assessment = {
  assessment: 'การประเมิน',
  heading: (year: number) => `ผลการประเมินตามตัวชี้วัด ปีงบประมาณ พ.ศ. ${year}`,
  latest: 'การประเมินล่าสุด',
  atAGlance: 'ภาพรวม',
  /** The one sentence that says how things stand. */
  standing: ({ kpis, scored, notDue, notApplicable }: StateCounts, total: Total) => {
    if (total.complete) return `รู้ผลครบทั้ง ${kpis} ตัวชี้วัด คะแนนรวม ${n(total.points)} จาก ${n(total.weight)}`;
    if (notApplicable === kpis) return `เอกสารระบุว่าไม่นำทั้ง ${kpis} ตัวชี้วัดมาประเมิน จึงไม่มีคะแนนรวม`;
    const asked = kpis - notApplicable;
    const known = `ได้ ${n(total.points)} จาก ${n(total.scoredWeight)} คะแนนที่รู้ผล`;
    const apart =
      notApplicable === 0
        ? ''
        : ` อีก ${notApplicable} ตัวชี้วัด (น้ำหนัก ${n(total.notApplicableWeight)}) เอกสารระบุว่าไม่นำมาประเมิน`;
    if (notDue === asked) return `ยังไม่ถึงกำหนดรายงานผลของทั้ง ${asked} ตัวชี้วัด จึงยังไม่มีคะแนนรวม${apart}`;
    if (scored === 0) return `ยังไม่พบผลการดำเนินงานที่เผยแพร่ของทั้ง ${asked} ตัวชี้วัด จึงยังบอกคะแนนรวมไม่ได้${apart}`;
    if (scored === asked) return `รู้ผลครบทั้ง ${asked} ตัวชี้วัดที่นำมาประเมิน ${known}${apart}`;
    return `รู้ผลแล้ว ${scored} จาก ${asked} ตัวชี้วัด ${known} ยังเปิดอยู่อีก ${n(total.openWeight)} จาก ${n(total.weight)}${apart}`;
  },
  total: 'คะแนนรวม',
  totalUnknown: 'ยังไม่มีคะแนนรวม',
  pointsSoFar: 'คะแนนที่รู้แล้ว',
  ofKnown: (weight: string) => `จากน้ำหนัก ${n(weight)} ที่รู้ผล`,
  open: 'น้ำหนักที่ยังเปิด',
  notApplicable: 'น้ำหนักที่ไม่นำมาประเมิน',
  notApplicableNote: 'ไม่นับเป็นน้ำหนักที่ยังเปิด และไม่อยู่ในช่วงคะแนนที่เป็นไปได้',
  range: 'ช่วงคะแนนที่เป็นไปได้',
  rangeText: (low: string, high: string) => `${n(low)} ถึง ${n(high)}`,
  rangeNote: 'คิดโดยให้ตัวชี้วัดที่ยังไม่มีคะแนนได้คะแนนต่ำสุดและสูงสุดที่เป็นไปได้',
  grade: 'ระดับผลการประเมิน',
  gradeUnknown: 'แสดงเมื่อรู้ผลครบทุกตัวชี้วัด',
  gradeNever: 'ไม่มี เพราะมีตัวชี้วัดที่ไม่นำมาประเมิน คะแนนรวมจึงไม่ครบ',
  bar: 'คะแนนเต็ม 100 แบ่งตามน้ำหนักตัวชี้วัด',
  barLegend: { earned: 'คะแนนที่ได้', lost: 'คะแนนที่ไม่ได้', open: 'ยังไม่รู้ผล' },
  kpis: 'ตัวชี้วัดตามองค์ประกอบ',
  columns: {
    number: 'ที่',
    title: 'ตัวชี้วัด',
    weight: 'น้ำหนัก',
    ladder: 'บันไดคะแนน',
    state: 'สถานะ',
    score: 'คะแนน',
    weighted: 'ถ่วงน้ำหนัก',
  },
  componentWeight: (weight: string) => `รวมน้ำหนัก ${n(weight)}`,
  weightSum: (parts: string[], whole: string) => `${parts.map(n).join(' + ')} = ${n(whole)}`,
  assumptions: 'ข้อสมมติที่ใช้',
  assumptionsIntro: 'เอกสารต้นทางไม่ได้ระบุหลักเกณฑ์เหล่านี้ เว็บไซต์จึงใช้ข้อสมมติและบอกไว้ทุกแห่งที่เกี่ยวข้อง',
  allAssumptions: 'อ่านข้อสมมติทั้งหมดในหน้าวิธีคิดคะแนน',
  unknown: 'สิ่งที่ยังไม่รู้',
  unknownResults: 'ผลการดำเนินงานทุกตัวชี้วัดของปีนี้ยังไม่มีในเอกสารสาธารณะที่ใช้จัดทำเว็บไซต์',
  strategic: 'Strategic KPIs ของกระทรวง',
  document: 'เอกสารต้นทาง',
  revised: 'ปรับปรุงเมื่อ',
  publisher: 'ผู้เผยแพร่เอกสาร',
  notes: 'หมายเหตุ',
  transcription: 'หมายเหตุการถอดความ',
  transcriptionIntro: 'ข้อความตามเอกสารต้นทางคงไว้ทุกคำ ยกเว้นคำที่คลาดเคลื่อนจากการแปลงไฟล์ ซึ่งแก้ไว้ดังนี้',
  where: 'ที่ใด',
  audit: 'ตรวจตัวเลขในเอกสาร',
  auditLink: (count: number) => `ดูการตรวจตัวเลขในเอกสารและข้อสังเกต ${count} ข้อ`,
  downloads: 'ข้อมูลของการประเมินนี้',
  json: 'การประเมินทั้งฉบับ (JSON)',
  years: 'การประเมินแต่ละปี',
  agencies: 'ส่วนราชการ',
  agencyCount: (agencies: number, assessments: number) => `${agencies} ส่วนราชการ ${assessments} การประเมิน`,
  ministry: 'สังกัด',
  website: 'เว็บไซต์ของหน่วยงาน',
  contact: 'หน่วยงานติดต่อ',
  round1: 'รอบที่ 1 (6 เดือน): ติดตามความก้าวหน้า',
  round1Intro: 'รอบที่ 1 ไม่มีคะแนนรวม แสดงเพื่อการติดตามเท่านั้น',
};
