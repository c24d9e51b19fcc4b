/** The few words that a drawing carries by itself. Names of KPIs, measures and components come with the data. */
import type { Language } from '../i18n/index.ts';
import type { Direction, KpiState, Level } from '../scoring/index.ts';

/** Why a place has no mark: the state of the round, or what the source wrote instead of a figure. */
export type GapReason = 'missing' | 'not-set' | 'zero-rule' | 'no-criteria' | Exclude<KpiState, 'scored'>;

export interface ChartWords {
  levels: Record<Level, string>;
  gaps: Record<GapReason, string>;
  /** For places too small for the full word. */
  shortGaps: Record<GapReason, string>;
  directions: Record<Direction, string>;
  baseline: string;
  target: string;
  result: string;
  roundOne: string;
  criteria: (year: number) => string;
  year: (year: number) => string;
  resultOf: (year: number) => string;
  notFromZero: string;
  seriesBreak: string;
  provisional: string;
  ladderOf: (number: string, title: string) => string;
  historyOf: (number: string, measure: string) => string;
  step: (number: string) => string;
  stepsDone: (count: string) => string;
  holds: string;
  fails: string;
  open: string;
  earned: string;
  lost: string;
  stillOpen: string;
  notCounted: string;
  scoreBar: (fullScore: string) => string;
  kpi: (number: string) => string;
  earnedOf: (earned: string, weight: string) => string;
  openOf: (open: string) => string;
  notCountedOf: (weight: string) => string;
  weightOf: (weight: string) => string;
  range: (low: string, high: string) => string;
}

const th: ChartWords = {
  levels: { entry: 'ขั้นต้น', standard: 'มาตรฐาน', advanced: 'ขั้นสูง' },
  gaps: {
    missing: 'ไม่มีข้อมูล',
    'not-set': 'ไม่ได้กำหนด',
    'zero-rule': 'ศูนย์ตามเงื่อนไข',
    'no-criteria': 'ไม่มีเกณฑ์ในรอบนี้',
    'not-reported': 'ยังไม่มีรายงานผล',
    'not-due': 'ยังไม่ถึงกำหนดรายงาน',
    'not-applicable': 'ไม่นำมาประเมิน',
  },
  shortGaps: {
    missing: 'ไม่มีข้อมูล',
    'not-set': 'ไม่ได้กำหนด',
    'zero-rule': 'ศูนย์ตามเงื่อนไข',
    'no-criteria': 'ไม่มีเกณฑ์',
    'not-reported': 'ยังไม่มีรายงานผล',
    'not-due': 'ยังไม่ถึงกำหนด',
    'not-applicable': 'ไม่นำมาประเมิน',
  },
  directions: { 'higher-is-better': 'ยิ่งมากยิ่งดี', 'lower-is-better': 'ยิ่งน้อยยิ่งดี ค่าน้อยอยู่ทางขวา' },
  baseline: 'ข้อมูลพื้นฐาน',
  target: 'ค่าเป้าหมาย',
  result: 'ผลการดำเนินงาน',
  roundOne: 'ผลรอบที่ 1',
  criteria: (year) => `ค่าเกณฑ์ปี ${year}`,
  year: (year) => `ปี ${year}`,
  resultOf: (year) => `ผลปี ${year}`,
  notFromZero: 'แกนตั้งไม่ได้เริ่มที่ 0',
  seriesBreak: 'อนุกรมไม่ต่อเนื่อง',
  provisional: 'ค่าเบื้องต้นหรือค่าประมาณ',
  ladderOf: (number, title) => `บันไดคะแนน ตัวชี้วัดที่ ${number} ${title}`,
  historyOf: (number, measure) => `ผลปีที่ผ่านมาและค่าเกณฑ์ ตัวชี้วัดที่ ${number} ${measure}`,
  step: (number) => `ขั้นที่ ${number}`,
  stepsDone: (count) => `แล้วเสร็จถึงขั้นที่ ${count}`,
  holds: 'ผ่าน',
  fails: 'ยังไม่ผ่าน',
  open: 'ยังไม่ทราบ',
  earned: 'คะแนนที่ได้',
  lost: 'คะแนนที่ไม่ได้',
  stillOpen: 'ยังไม่รู้ผล',
  notCounted: 'ไม่นำมาประเมิน',
  scoreBar: (fullScore) => `คะแนนเต็ม ${fullScore} แบ่งตามน้ำหนักตัวชี้วัด`,
  kpi: (number) => `ตัวชี้วัดที่ ${number}`,
  earnedOf: (earned, weight) => `ได้ ${earned} จาก ${weight}`,
  openOf: (open) => `ยังไม่รู้ผล ${open}`,
  notCountedOf: (weight) => `ไม่นำมาประเมิน ${weight}`,
  weightOf: (weight) => `น้ำหนัก ${weight}`,
  range: (low, high) => `ช่วงคะแนนที่เป็นไปได้ ${low} ถึง ${high}`,
};

const en: ChartWords = {
  levels: { entry: 'Entry', standard: 'Standard', advanced: 'Advanced' },
  gaps: {
    missing: 'No data',
    'not-set': 'Not set',
    'zero-rule': 'Zero by rule',
    'no-criteria': 'No criteria in this round',
    'not-reported': 'Not reported',
    'not-due': 'Not due yet',
    'not-applicable': 'Not applicable',
  },
  shortGaps: {
    missing: 'No data',
    'not-set': 'Not set',
    'zero-rule': 'Zero by rule',
    'no-criteria': 'No criteria',
    'not-reported': 'Not reported',
    'not-due': 'Not due yet',
    'not-applicable': 'Not applicable',
  },
  directions: {
    'higher-is-better': 'Higher is better',
    'lower-is-better': 'Lower is better: values fall to the right',
  },
  baseline: 'Baseline',
  target: 'Target',
  result: 'Result',
  roundOne: 'Round 1 result',
  criteria: (year) => `Thresholds of ${year}`,
  year: (year) => `FY ${year}`,
  resultOf: (year) => `Result ${year}`,
  notFromZero: 'The axis does not start at 0',
  seriesBreak: 'Break in series',
  provisional: 'Provisional or estimated',
  ladderOf: (number, title) => `Score ladder of KPI ${number}: ${title}`,
  historyOf: (number, measure) => `Past results and thresholds of KPI ${number}: ${measure}`,
  step: (number) => `Step ${number}`,
  stepsDone: (count) => `Completed up to step ${count}`,
  holds: 'met',
  fails: 'not met',
  open: 'not known yet',
  earned: 'Points earned',
  lost: 'Points lost',
  stillOpen: 'Not known yet',
  notCounted: 'Not applicable',
  scoreBar: (fullScore) => `${fullScore} points divided by the weights of the KPIs`,
  kpi: (number) => `KPI ${number}`,
  earnedOf: (earned, weight) => `${earned} of ${weight}`,
  openOf: (open) => `${open} not known yet`,
  notCountedOf: (weight) => `${weight} not applicable`,
  weightOf: (weight) => `weight ${weight}`,
  range: (low, high) => `possible total ${low} to ${high}`,
};

export const chartWords: Record<Language, ChartWords> = { th, en };
