/** The few words that a drawing carries by itself. Names of KPIs, measures and components come with the data. */
import { inNumber } from './counted.ts';
import { type Language, type Spoken, spoken } from './spoken.ts';
import { terms } from './terms.ts';

const { states, obsStatuses, directions, names } = terms;

const gaps = {
  missing: obsStatuses.O.label,
  'not-set': obsStatuses.M.label,
  'zero-rule': obsStatuses.Z.label,
  'no-criteria': { th: 'ไม่มีเกณฑ์ในรอบนี้', en: 'No criteria in this round' },
  'not-reported': states['not-reported'].label,
  'not-due': states['not-due'].label,
  'not-applicable': states['not-applicable'].label,
  'awarded-only': states['awarded-only'].label,
};

/** Why a place has no mark: the state of the round, or what the source wrote instead of a figure. */
export type GapReason = keyof typeof gaps;

const unknown = { th: 'ยังไม่รู้ผล', en: 'Not known yet' };

const drawings = {
  gaps,
  /** For places too small for the full word. */
  shortGaps: {
    ...gaps,
    'no-criteria': { th: 'ไม่มีเกณฑ์', en: 'No criteria' },
    'not-due': { th: 'ยังไม่ถึงกำหนด', en: 'Not yet due' },
  },
  directions: {
    ...directions,
    'lower-is-better': {
      th: `${directions['lower-is-better'].th} บันไดขึ้นไปทางซ้าย`,
      en: `${directions['lower-is-better'].en}: the ladder climbs to the left`,
    },
  },
  baseline: names.baseline,
  target: names.target,
  result: names.result,
  resultOfRound: terms.resultOfRound,
  criteria: (year: number) => ({ th: `${names.threshold.th}ปี ${year}`, en: `Thresholds for ${year}` }),
  year: (year: number) => ({ th: `ปี ${year}`, en: `FY ${year}` }),
  resultOf: (year: number) => ({ th: `ผลปี ${year}`, en: `Result ${year}` }),
  notFromZero: { th: 'แกนตั้งไม่ได้เริ่มที่ 0', en: 'The vertical axis does not start at 0' },
  seriesBreak: obsStatuses.B.label,
  provisional: {
    th: `${obsStatuses.P.label.th}หรือ${obsStatuses.E.label.th}`,
    en: 'Provisional or estimated',
  },
  ladderOf: (number: string, title: string) => ({
    th: `บันไดคะแนน ${terms.kpiNumber(number).th} ${title}`,
    en: `Score ladder of ${terms.kpiNumber(number).en}: ${title}`,
  }),
  historyOf: (number: string, measure: string) => ({
    th: `ผลปีที่ผ่านมาและ${names.threshold.th} ${terms.kpiNumber(number).th} ${measure}`,
    en: `Past results and thresholds of ${terms.kpiNumber(number).en}: ${measure}`,
  }),
  step: terms.step,
  /** What runs along the ground of a drawing, and what its height is. */
  axes: {
    scale: (measure: string, unit: string) => {
      const named = measure.includes(unit) ? measure : `${measure} (${unit})`;
      return {
        th: `แนวตั้งคือคะแนน แนวนอนคือ${named}`,
        en: `The vertical axis is the score; the horizontal axis is “${named}”`,
      };
    },
    levels: (measures: string) => ({
      th: `แนวตั้งคือคะแนน แนวนอนคือระดับของเกณฑ์ ซึ่งถาม${measures}`,
      en: `The vertical axis is the score; the horizontal axis is the levels, which require: ${measures}`,
    }),
    bar: {
      th: 'กว้างคือน้ำหนัก สูงคือคะแนน พื้นที่คือคะแนนที่นับรวม',
      en: 'Width is the weight and height the score, so the area is the points that count',
    },
    parts: {
      th: 'กว้างคือสัดส่วน สูงคือคะแนน พื้นที่คือคะแนนที่นับรวม',
      en: 'Width is the share and height the score, so the area is the points that count',
    },
  },
  scaleFromZero: { th: 'แนวนอนไม่ได้เริ่มที่\u00a00', en: 'The horizontal axis does not start at 0' },
  years: (year: number) => ({
    th: `ทุกปีวางบนมาตราเดียวกับบันได เส้นประคือค่าเกณฑ์ของปี ${year} เท่านั้น`,
    en: `All years share the horizontal axis of the ladder; the dotted lines are the thresholds for ${year} only`,
  }),
  underThisYear: (year: number) => ({ th: `ปี ${year} ภายใต้เกณฑ์ปีนี้`, en: `FY ${year} under this year’s criteria` }),
  stated: terms.bases.stated,
  assumed: terms.bases.assumed,
  inPoints: (points: string) => ({ th: `${points} คะแนน`, en: `${points} ${inNumber(points, 'points')}` }),
  share: (percent: string) => ({ th: `สัดส่วนร้อยละ ${percent}`, en: `share of ${percent}%` }),
  /** What a drawing shows, told to who hears it: first single figures, then sentences on them. */
  told: (figures: readonly string[], sentences: readonly string[]) => ({
    th: [...figures, ...sentences].join('; '),
    en: [figures.join('; '), sentences.join(' ')].filter(Boolean).join('. '),
  }),
  /** Under a drawing: what folds open, and how its values are walked over by keys. */
  behind: { th: 'ตารางของภาพและบันทึกภาพ', en: 'Table of the chart, and the chart as a picture' },
  behindOf: (title: string) => ({ th: `ตารางของ${title}`, en: `Table: ${title}` }),
  walk: { th: 'ไล่ดูค่าในภาพด้วยปุ่มลูกศร', en: 'Move through the values with the arrow keys' },
  savePicture: { th: 'บันทึกภาพเป็น', en: 'Save the picture as' },
  /** Heads of the table behind a drawing. */
  columns: {
    ladder: { th: 'ระดับหรือปี', en: 'Level or year' },
    part: { th: 'ส่วน', en: 'Part' },
    share: { th: 'สัดส่วน', en: 'Share' },
    score: names.score,
    year: { th: 'ปีหรือระดับ', en: 'Year or level' },
    kind: { th: 'สิ่งที่แสดง', en: 'What is shown' },
    kpi: names.kpi,
    weight: names.weight,
    earned: names.weightedScore,
    before: { th: 'ปีก่อนภายใต้เกณฑ์ปีนี้', en: 'Earlier year under this year’s criteria' },
  },
  holds: { th: 'ผ่าน', en: 'met' },
  fails: { th: 'ยังไม่ผ่าน', en: 'not met' },
  reached: (level: string) => ({ th: `ถึง${level}`, en: `${level} reached` }),
  below: terms.belowLevel,
  lost: { th: 'คะแนนที่ไม่ได้', en: 'Points lost' },
  known: { th: 'คะแนนที่รู้แล้ว', en: 'Points known' },
  awarded: names.awarded,
  awardedOf: (points: string) => ({ th: `${names.awarded.th} ${points}`, en: `${names.awarded.en} ${points}` }),
  lowest: (points: string) => ({ th: `${points} ต่ำสุด`, en: `${points} lowest` }),
  highest: (points: string) => ({ th: `${points} สูงสุด`, en: `${points} highest` }),
  stillOpen: unknown,
  notCounted: states['not-applicable'].label,
  /** A rule of points without blocks, whose weights nobody knows. */
  pointsOf: (fullScore: string) => ({ th: `คะแนนเต็ม ${fullScore}`, en: `${fullScore} points` }),
  scoreBar: (fullScore: string) => ({
    th: `คะแนนเต็ม ${fullScore} แบ่งตามน้ำหนักตัวชี้วัด`,
    en: `${fullScore} points divided by the weights of the KPIs`,
  }),
  kpi: terms.kpiNumber,
  earnedOf: (earned: string, weight: string) => ({
    th: `ได้ ${earned} จาก ${weight}`,
    en: `${earned} out of ${weight}`,
  }),
  openOf: (weight: string) => ({
    th: `${unknown.th} ${names.weight.th} ${weight}`,
    en: `weight ${weight} not known yet`,
  }),
  notCountedOf: (weight: string) => ({
    th: `${states['not-applicable'].label.th} ${names.weight.th} ${weight}`,
    en: `weight ${weight} not applicable`,
  }),
  weightOf: (weight: string) => ({ th: `${names.weight.th} ${weight}`, en: `weight ${weight}` }),
  range: (low: string, high: string) => ({
    th: `ช่วงคะแนนที่เป็นไปได้ ${low} ถึง ${high}`,
    en: `possible total from ${low} to ${high}`,
  }),
};

export type DrawingWords = Spoken<typeof drawings>;

export const drawingWords: Record<Language, DrawingWords> = {
  th: /* @__PURE__ */ spoken(drawings, 'th'),
  en: /* @__PURE__ */ spoken(drawings, 'en'),
};
