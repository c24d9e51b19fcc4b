/** The working of a score, a sentence for each kind of step. */
import { noBreakSpace as s } from '../format.ts';
import type { Terms } from '../terms.ts';
import { thai } from '../thaiBeside.ts';

export const working = ({ names, directions, step }: Terms) => ({
  measure: (name: string) => `“${name}”`,
  withStatus: (measure: string, status: string) => `${measure} (${status})`,
  result: (measure: string) => `${names.result} ${measure}`,
  missing: (measure: string) => `ยังไม่มี${names.result} ${measure} จึงยังคิดคะแนนไม่ได้`,
  notDue: (date: string) => `ยังไม่ถึงกำหนดรายงานผล (ภายใน ${date})`,
  notApplicable: 'เอกสารระบุว่าไม่นำตัวชี้วัดนี้มาประเมิน จึงไม่มีคะแนน',
  zeroCondition: (text: string, source: string) => `เอกสารกำหนดว่า “${text}” (${source})`,
  awardedOnly: 'แหล่งที่มาให้คะแนนโดยไม่เปิดเผยเกณฑ์ จึงคิดคะแนนซ้ำไม่ได้',
  subKpis: 'คะแนนคือค่าเฉลี่ยของคะแนนตัวชี้วัดย่อย ถ่วงด้วยน้ำหนักของแต่ละตัว',
  bands: (measure: string) => `${names.threshold}ของ ${measure} เป็นช่วงของแต่ละระดับ`,
  part: (part: string, share: string) => `คะแนนของส่วน “${part}” ซึ่งมีสัดส่วนร้อยละ ${share}`,
  weightedMean: 'คะแนนคือค่าเฉลี่ยของคะแนนทุกส่วน ถ่วงด้วยสัดส่วนของแต่ละส่วน',
  thresholds: {
    'higher-is-better': (measure: string) => `${names.threshold}ของ ${measure}`,
    'lower-is-better': (measure: string) => `${names.threshold}ของ ${measure} (${directions['lower-is-better']})`,
  },
  segment: (from: string, low: string, lowScore: string, to: string, high: string, highScore: string) =>
    `ผลอยู่ระหว่าง${from} (${low}) กับ${to} (${high}) จึงได้คะแนนระหว่าง${s}${lowScore} กับ${s}${highScore}`,
  interpolation: 'เทียบสัดส่วนเป็นเส้นตรงภายในช่วงนั้น',
  atLevel: (level: string) => thai`ผลเท่ากับ${names.threshold}${level}พอดี`,
  cap: (value: string, level: string, threshold: string) =>
    `ผล ${value} ดีกว่า${names.threshold}${level} ${threshold} คะแนนไม่เกินเพดาน`,
  belowThreshold: (value: string, level: string, threshold: string) =>
    `ผล ${value} ยังไม่ถึง${names.threshold}${level} ${threshold}`,
  beyondThreshold: (value: string, level: string, threshold: string) =>
    `ผล ${value} เกิน${names.threshold}${level} ${threshold} จึงยังไม่ถึงระดับนั้น`,
  belowEntry: (level: string) => `ยังไม่ผ่านเกณฑ์${level}`,
  completed: (count: string) => `ดำเนินการแล้วเสร็จถึง${step(count)}`,
  holds: (level: string, measure: string) => `✓ ผ่าน เกณฑ์${level}: ${measure}`,
  fails: (level: string, measure: string) => `✗ ยังไม่ผ่าน เกณฑ์${level}: ${measure}`,
  levelReached: (level: string) => `ระดับที่ได้: ${level}`,
  weight: 'คูณน้ำหนักของตัวชี้วัด ได้คะแนนถ่วงน้ำหนัก',
  points: (score: string) => `${score}${s}${names.score}`,
});
