/** States and levels in words; with every state stands its sign, so that colour is never alone. */
import type { KpiState, Level, LevelReached, ObsStatus } from '../../scoring/index.ts';

export const states: Record<KpiState, { label: string; sentence: string }> = {
  scored: { label: 'มีคะแนนแล้ว', sentence: 'มีผลการดำเนินงานและคิดคะแนนแล้ว' },
  'not-reported': {
    label: 'ยังไม่มีรายงานผล',
    sentence: 'พ้นกำหนดรายงานแล้วแต่ยังไม่พบผลการดำเนินงานที่เผยแพร่ หรือแหล่งที่มาระบุว่าไม่มีผล จึงยังไม่มีคะแนน',
  },
  'not-due': { label: 'ยังไม่ถึงกำหนดรายงาน', sentence: 'ยังไม่ถึงกำหนดรายงานผล จึงยังไม่มีคะแนน' },
  'not-applicable': { label: 'ไม่นำมาประเมิน', sentence: 'เอกสารระบุว่าไม่นำตัวชี้วัดนี้มาประเมินกับหน่วยงาน' },
};

export const levels: Record<Level, string> = { entry: 'ขั้นต้น', standard: 'มาตรฐาน', advanced: 'ขั้นสูง' };
export const levelReached: Record<LevelReached, string> = { none: 'ยังไม่ถึงขั้นต้น', ...levels };

export const roundNames: Record<1 | 2, string> = { 1: 'รอบที่ 1 (6 เดือน)', 2: 'รอบที่ 2 (12 เดือน)' };

export const obsStatuses: Record<ObsStatus, { label: string; meaning: string }> = {
  A: { label: 'ค่าปกติ', meaning: 'มีค่าตามแหล่งที่มา' },
  P: { label: 'ค่าเบื้องต้น', meaning: 'มีค่าแล้วแต่อาจปรับแก้ภายหลัง นำมาคิดคะแนนได้และแสดงว่าเป็นค่าเบื้องต้น' },
  E: { label: 'ค่าประมาณ', meaning: 'เป็นค่าที่ประมาณขึ้น นำมาคิดคะแนนได้และแสดงว่าเป็นค่าประมาณ' },
  B: { label: 'อนุกรมไม่ต่อเนื่อง', meaning: 'มีค่า แต่วิธีวัดหรือสิ่งที่นับเปลี่ยนไปจากปีก่อน' },
  O: { label: 'ไม่มีข้อมูล', meaning: 'แหล่งที่มาระบุว่า n/a ไม่ถือเป็นศูนย์' },
  M: { label: 'ไม่ได้กำหนด', meaning: 'แหล่งที่มาใส่เครื่องหมาย "-" คือไม่มีค่าหรือไม่ได้ตั้งค่าไว้ ไม่ถือเป็นศูนย์' },
  Z: { label: 'ศูนย์ตามเงื่อนไข', meaning: 'เอกสารกำหนดให้คะแนนเป็น 0 ในกรณีนี้' },
};

export const units: Record<'percent' | 'points' | 'count' | 'level', string> = {
  percent: 'ร้อยละ',
  points: 'คะแนน',
  count: 'จำนวนนับ',
  level: 'ระดับ',
};

export const directions = { 'higher-is-better': 'ยิ่งมากยิ่งดี', 'lower-is-better': 'ยิ่งน้อยยิ่งดี' };
export const bases = { stated: 'ระบุในเอกสาร', assumed: 'ข้อสมมติ' };
export const components = { performance: 'Performance Base', potential: 'Potential Base' };
