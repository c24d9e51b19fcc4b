/**
 * The vocabulary: each term once, in both languages, under the id that data, code and addresses use. Pages, drawings,
 * audit, data files and the search read it; nobody writes a term again. English begins with a capital (`inSentence`).
 */
import type { Basis, Direction, ObsStatus, Operator, PolicyEntryId, Stage } from '../scoring/index.ts';
import { agencyKinds } from './vocabulary/agencyKinds.ts';
import { disclosureItems, disclosureStates } from './vocabulary/disclosure.ts';
import { kpiStates } from './vocabulary/kpiStates.ts';
import { known } from './vocabulary/known.ts';
import { yearChanges } from './vocabulary/yearChanges.ts';
import { type Bilingual, type Language, type Spoken, spoken } from './spoken.ts';

interface Status {
  label: Bilingual;
  meaning: Bilingual;
}

const obsStatuses: Record<ObsStatus, Status> = {
  A: {
    label: { th: 'ค่าปกติ', en: 'Normal' },
    meaning: { th: 'มีค่าตามแหล่งที่มา', en: 'The value is as its source gives it' },
  },
  P: {
    label: { th: 'ค่าเบื้องต้น', en: 'Provisional' },
    meaning: {
      th: 'มีค่าแล้วแต่อาจปรับแก้ภายหลัง นำมาคิดคะแนนได้และแสดงว่าเป็นค่าเบื้องต้น',
      en: 'The value may still change; it is scored, and marked as provisional',
    },
  },
  E: {
    label: { th: 'ค่าประมาณ', en: 'Estimate' },
    meaning: {
      th: 'เป็นค่าที่ประมาณขึ้น นำมาคิดคะแนนได้และแสดงว่าเป็นค่าประมาณ',
      en: 'The value was estimated; it is scored, and marked as an estimate',
    },
  },
  B: {
    label: { th: 'อนุกรมไม่ต่อเนื่อง', en: 'Break in series' },
    meaning: {
      th: 'มีค่า แต่วิธีวัดหรือสิ่งที่นับเปลี่ยนไปจากปีก่อน',
      en: 'There is a value, but how it is measured or what is counted has changed since the year before',
    },
  },
  O: {
    label: { th: 'ไม่มีข้อมูล', en: 'No data' },
    meaning: { th: 'แหล่งที่มาระบุว่า n/a ไม่ถือเป็นศูนย์', en: 'The source says n/a: there is no figure, which is not zero' },
  },
  M: {
    label: { th: 'ไม่ได้กำหนด', en: 'Not set' },
    meaning: {
      th: 'แหล่งที่มาใส่เครื่องหมาย "-" คือไม่มีค่าหรือไม่ได้ตั้งค่าไว้ ไม่ถือเป็นศูนย์',
      en: 'The source has a dash: there is no value or none was set, which is not zero',
    },
  },
  Z: {
    label: { th: 'ศูนย์ตามเงื่อนไข', en: 'Zero by rule' },
    meaning: { th: 'เอกสารกำหนดให้คะแนนเป็น 0 ในกรณีนี้', en: 'The document sets the score to 0 in this case' },
  },
};

/** Who gave an awarded score. */
const stages: Record<Stage, Bilingual> = {
  self: { th: 'ประเมินตนเอง', en: 'Self-assessed' },
  evaluated: { th: 'ผู้ประเมินให้', en: 'Evaluated' },
  appealed: { th: 'หลังอุทธรณ์', en: 'After appeal' },
};

const units: Record<'percent' | 'points' | 'count' | 'level', Bilingual> = {
  percent: { th: 'ร้อยละ', en: 'Per cent' },
  points: { th: 'คะแนน', en: 'Points' },
  count: { th: 'จำนวนนับ', en: 'Count' },
  level: { th: 'ระดับ', en: 'Level' },
};

const directions: Record<Direction, Bilingual> = {
  'higher-is-better': { th: 'ยิ่งมากยิ่งดี', en: 'Higher is better' },
  'lower-is-better': { th: 'ยิ่งน้อยยิ่งดี', en: 'Lower is better' },
};

const bases: Record<Basis, Bilingual> = {
  stated: { th: 'ระบุในเอกสาร', en: 'Stated' },
  assumed: { th: 'ข้อสมมติ', en: 'Assumed' },
};

/** What a comparison asks for, as words before the figure. */
const operators: Record<Operator, Bilingual> = {
  ge: { th: 'ไม่น้อยกว่า', en: 'At least' },
  gt: { th: 'มากกว่า', en: 'More than' },
  le: { th: 'ไม่เกิน', en: 'At most' },
  lt: { th: 'น้อยกว่า', en: 'Less than' },
  eq: { th: 'เท่ากับ', en: 'Exactly' },
};

/** What each entry of a policy is about. */
const policyEntries = {
  levels: { th: 'คะแนนของแต่ละระดับ', en: 'Score of each level' },
  interpolation: { th: 'คะแนนระหว่างระดับ', en: 'Score between levels' },
  cap: { th: 'เพดานคะแนน', en: 'Highest score' },
  'below-entry': { th: 'ผลที่ไม่ถึงระดับต่ำสุด', en: 'Result below the lowest level' },
  milestones: { th: 'เกณฑ์ที่เป็นขั้นตอน', en: 'Criteria made of steps' },
  conditions: { th: 'เกณฑ์ที่มีหลายเงื่อนไข', en: 'Criteria with several conditions' },
  'bare-figure': { th: 'ตัวเลขที่ไม่มีคำเปรียบเทียบ', en: 'Figure without a comparison' },
  'single-table': { th: 'ตารางเกณฑ์ตารางเดียว', en: 'A single table of criteria' },
  'reported-value': { th: 'ค่าที่นำมาคิดคะแนน', en: 'Value that is scored' },
  rounding: { th: 'การปัดเศษ', en: 'Rounding' },
  'zero-condition': { th: 'เงื่อนไขที่ได้คะแนน 0', en: 'Conditions for a score of 0' },
  'not-applicable': { th: 'ตัวชี้วัดที่ไม่นำมาประเมิน', en: 'KPIs that are not assessed' },
  'full-mark': { th: 'คะแนนเต็ม', en: 'Full mark' },
  'weight-total': { th: 'น้ำหนักรวม', en: 'Sum of the weights' },
  bands: { th: 'เกณฑ์ที่เป็นช่วง', en: 'Criteria made of intervals' },
  composite: { th: 'เกณฑ์ที่มีหลายส่วน', en: 'Criteria with several parts' },
  'as-awarded': { th: 'คะแนนที่มีเพียงผลประกาศ', en: 'Scores known only as awarded' },
  'criteria-revision': { th: 'เกณฑ์ที่ปรับระหว่างปี', en: 'Criteria revised within the year' },
  rounds: { th: 'ระยะเวลาของรอบ', en: 'Length of the rounds' },
  'grade-bands': { th: 'ช่วงระดับผลการประเมิน', en: 'Grade bands' },
  components: { th: 'องค์ประกอบที่ต้องมี', en: 'Required components' },
} satisfies Record<Exclude<PolicyEntryId, `round-${number}`>, Bilingual>;

/** What things are called; the ids are the glossary's. */
const names = {
  agency: { th: 'ส่วนราชการ', en: 'Agency' },
  fiscalYear: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  round: { th: 'รอบการประเมิน', en: 'Round' },
  component: { th: 'องค์ประกอบ', en: 'Component' },
  group: { th: 'กลุ่มตัวชี้วัด', en: 'Group' },
  kpi: { th: 'ตัวชี้วัด', en: 'KPI' },
  measure: { th: 'รายการวัด', en: 'Measure' },
  unit: { th: 'หน่วย', en: 'Unit' },
  direction: { th: 'ทิศทาง', en: 'Direction' },
  weight: { th: 'น้ำหนัก', en: 'Weight' },
  baseline: { th: 'ข้อมูลพื้นฐาน', en: 'Baseline' },
  target: { th: 'ค่าเป้าหมาย', en: 'Target' },
  result: { th: 'ผลการดำเนินงาน', en: 'Result' },
  criteria: { th: 'เกณฑ์การประเมิน', en: 'Criteria' },
  level: units.level,
  threshold: { th: 'ค่าเกณฑ์', en: 'Threshold' },
  state: { th: 'สถานะ', en: 'State' },
  score: { th: 'คะแนน', en: 'Score' },
  weightedScore: { th: 'คะแนนถ่วงน้ำหนัก', en: 'Weighted score' },
  total: { th: 'คะแนนรวม', en: 'Total' },
  recomputed: { th: 'คะแนนที่คิดซ้ำ', en: 'Recomputed score' },
  awarded: { th: 'คะแนนที่ประกาศ', en: 'Awarded score' },
  stage: { th: 'ขั้นของคะแนน', en: 'Stage' },
  grade: { th: 'ระดับผลการประเมิน', en: 'Grade' },
  working: { th: 'วิธีคิดคะแนน', en: 'Working' },
  assumptions: { th: 'ข้อสมมติที่ใช้', en: 'Assumptions' },
  plan: { th: 'แผนการดำเนินงาน', en: 'Plan' },
  activity: { th: 'กิจกรรม', en: 'Activity' },
  parentActivity: { th: 'กิจกรรมหลัก', en: 'Parent activity' },
  monthsBasis: { th: 'ที่มาของเดือน', en: 'Basis of the months' },
  numerator: { th: 'ตัวตั้ง', en: 'Numerator' },
  denominator: { th: 'ตัวหาร', en: 'Denominator' },
  obsStatus: { th: 'สถานะของค่า', en: 'Observation status' },
  asOf: { th: 'ข้อมูล ณ วันที่', en: 'As of' },
  evidence: { th: 'หลักฐาน', en: 'Evidence' },
  source: { th: 'แหล่งที่มา', en: 'Source' },
  note: { th: 'หมายเหตุ', en: 'Note' },
  sourceDocument: { th: 'เอกสารต้นทาง', en: 'Source document' },
  dataset: { th: 'ชุดข้อมูล', en: 'Dataset' },
  file: { th: 'ไฟล์', en: 'File' },
  organisation: { th: 'องค์กร', en: 'Organisation' },
  datasetGroup: { th: 'กลุ่ม', en: 'Group' },
  keyword: { th: 'คำสำคัญ', en: 'Keyword' },
  licence: { th: 'สัญญาอนุญาต', en: 'Licence' },
  citation: { th: 'การอ้างอิง', en: 'Citation' },
  disclosure: { th: 'การเปิดเผยข้อมูล', en: 'Disclosure' },
} satisfies Record<string, Bilingual>;

export const terms = {
  states: kpiStates,
  /** Where no level is reached: `lowest` is what the policy calls its lowest level. */
  belowLevel: (lowest: string) => ({ th: `ยังไม่ถึง${lowest}`, en: `Below ${lowest.toLowerCase()}` }),
  useOfRound: ({ th, en }: Bilingual) => ({ th: `การใช้${th}`, en: `Use of ${en}` }),
  obsStatuses,
  stages,
  units,
  directions,
  bases,
  operators,
  policyEntries,
  agencyKinds,
  disclosureItems,
  disclosureStates,
  known,
  yearChanges,
  names,
  kpiNumber: (number: string) => ({ th: `${names.kpi.th}ที่ ${number}`, en: `${names.kpi.en} ${number}` }),
  /** "1, 2" → "KPIs 1, 2" */
  kpiNumbers: (numbers: string) => ({
    th: `${names.kpi.th}ที่ ${numbers}`,
    en: `${names.kpi.en}${numbers.includes(',') ? 's' : ''} ${numbers}`,
  }),
  round: (round: number | string) => ({ th: `รอบที่ ${round}`, en: `Round ${round}` }),
  resultOfRound: (round: string) => ({ th: `ผล${round}`, en: `Result for ${midSentence(round)}` }),
  year: (year: number | string) => ({ th: `${names.fiscalYear.th} พ.ศ. ${year}`, en: `Fiscal year ${year} BE` }),
  step: (step: string) => ({ th: `ขั้นที่ ${step}`, en: `Step ${step}` }),
  noValue: { th: 'ไม่มีค่า', en: 'No value' },
  neverEmpty: { th: 'ต้องมีค่า', en: 'Never empty' },
  allYears: { th: 'ทุกปีงบประมาณ', en: 'All fiscal years' },
};

export type DisclosureItemId = keyof typeof disclosureItems;
export type DisclosureState = keyof typeof disclosureStates;

export type Terms = Spoken<typeof terms>;

/** The vocabulary in one language. */
export const termsIn = (lang: Language): Terms => spoken(terms, lang);

/** A term within a sentence: English begins it with a small letter, but for an abbreviation. */
export const inSentence = ({ th, en }: Bilingual): Bilingual => ({ th, en: midSentence(en) });

/** "Fiscal year" → "fiscal year", "KPI" → "KPI": an English term within a sentence. */
export const midSentence = (term: string): string =>
  /^\p{Lu}\p{Lu}/u.test(term) ? term : term.charAt(0).toLowerCase() + term.slice(1);
