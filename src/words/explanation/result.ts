/** What was promised, reached and scored, or why nothing was: clauses of the explanation of a score. */
import { inNumber, isOrAre } from '../counted.ts';
import { noBreakSpace as s } from '../format.ts';
import { terms } from '../terms.ts';
import { thai } from '../thaiBeside.ts';
import { outOf, stepName, the, theFirst, threshold, year } from './parts.ts';

const { names } = terms;

export const result = {
  /** What was promised. */
  promised: (fiscalYear: number, level: string, asked: string) => ({
    th: thai`${level}ของเกณฑ์${year(fiscalYear).th} คือ ${asked}`,
    en: `${theFirst(level)} for ${year(fiscalYear).en} requires ${asked}.`,
  }),
  promisedTarget: (fiscalYear: number, target: string) => ({
    th: `${names.target.th}${year(fiscalYear).th} คือ ${target}`,
    en: `The target for ${year(fiscalYear).en} is ${target}.`,
  }),
  asks: (operator: string, figure: string) => ({ th: thai`${operator}${figure}`, en: `${operator} ${figure}` }),
  ofMeasure: (measure: string, figure: string) => ({ th: `“${measure}” ${figure}`, en: `${figure} (“${measure}”)` }),
  and: { th: ' และ ', en: ' and ' },

  /** What was reached and scored. */
  reached: (figures: string) => ({ th: thai`ทำได้${figures}`, en: `Reached ${figures}` }),
  noStep: { th: 'ยังไม่มีขั้นใดแล้วเสร็จ', en: 'No step completed' },
  stepsDone: (step: string) => ({ th: `ทำแล้วเสร็จถึง${stepName(step)}`, en: `Completed up to step ${step}` }),
  withStatus: (figure: string, status: string) => ({ th: `${figure} (${status})`, en: `${figure} (${status})` }),
  scoring: (score: string, of: string) => ({
    th: `ได้${s}${outOf(score, of).th}`,
    en: `scoring ${outOf(score, of).en}`,
  }),
  scores: (score: string, of: string) => ({ th: `ได้${s}${outOf(score, of).th}`, en: `Scores ${outOf(score, of).en}` }),
  zeroByRule: { th: 'ตามเงื่อนไขที่เอกสารกำหนดสำหรับกรณีนี้', en: 'under the rule of the source for this case' },

  /** Where that stands. */
  below: (lowest: string) => ({ th: terms.belowLevel(lowest).th, en: `below ${the(lowest)}` }),
  at: (level: string) => ({ th: thai`เท่ากับ${threshold}${level}พอดี`, en: `exactly at ${the(level)}` }),
  beyond: {
    'higher-is-better': (level: string) => ({ th: `สูงกว่า${level}`, en: `above ${the(level)}` }),
    'lower-is-better': (level: string) => ({ th: `ดีกว่า${level}`, en: `better than ${the(level)}` }),
  },
  beyondTop: {
    'higher-is-better': (level: string) => ({ th: `สูงกว่า${threshold}${level}`, en: `above ${the(level)}` }),
    'lower-is-better': (level: string) => ({ th: `ดีกว่า${threshold}${level}`, en: `better than ${the(level)}` }),
  },
  in: (level: string) => ({ th: `ถึง${level}`, en: `at ${the(level)}` }),
  highest: { th: 'ซึ่งเป็นระดับสูงสุด', en: 'which is the highest' },
  meanOf: {
    'mean-of-parts': (parts: number) => ({
      th: thai`เป็นค่าเฉลี่ยถ่วงน้ำหนักของ ${parts}${s}ส่วน`,
      en: `the weighted mean of ${parts} ${inNumber(String(parts), 'parts')}`,
    }),
    'mean-of-sub-kpis': (parts: number) => ({
      th: `เป็นค่าเฉลี่ยถ่วงน้ำหนักของ${s}${parts}${s}ตัวชี้วัดย่อย`,
      en: `the weighted mean of ${parts} ${inNumber(String(parts), 'sub-KPIs')}`,
    }),
  },

  /** Of a round that is watched: `told` is a sentence. */
  inRound: (round: string, told: string) => ({ th: `${round} ${told}`, en: `${round}: ${told}` }),

  /** Why there is no score. */
  noResult: (fiscalYear: number) => ({
    th: `ยังไม่มีผล${year(fiscalYear).th}`,
    en: `No result for ${year(fiscalYear).en} yet`,
  }),
  noneFound: (fiscalYear: number) => ({
    th: `ยังไม่พบผล${year(fiscalYear).th} ที่เผยแพร่`,
    en: `No published result for ${year(fiscalYear).en} was found`,
  }),
  saidNone: (fiscalYear: number) => ({
    th: `แหล่งที่มาระบุว่าไม่มีผล${year(fiscalYear).th}`,
    en: `The source says that there is no result for ${year(fiscalYear).en}`,
  }),
  someMissing: (fiscalYear: number, known: number, all: number, missing: string) => ({
    th: thai`${year(fiscalYear).th} มีผล ${known} จาก ${all}${s}รายการวัด ยังขาด ${missing} จึงยังไม่มีคะแนน`,
    en: `${known} of ${all} measures for ${year(fiscalYear).en} ${isOrAre(known)} reported and ${missing} ${isOrAre(all - known)} missing, so there is no score yet`,
  }),
  subKpisMissing: (fiscalYear: number, missing: string) => ({
    th: `ยังไม่มีคะแนน${year(fiscalYear).th} เพราะยังขาดคะแนนของตัวชี้วัดย่อย${s}${missing}`,
    en: `No score for ${year(fiscalYear).en} yet. Sub-KPIs without a score: ${missing}`,
  }),
  /** Of a day that the source states; without one, of the end of the round. */
  stated: {
    due: (date: string) => ({ th: `กำหนดรายงานภายใน${s}${date}`, en: `due by ${date}` }),
    overdue: (date: string) => ({ th: `พ้นกำหนดรายงาน${s}${date} แล้ว`, en: `due by ${date} and overdue` }),
  },
  ofRound: {
    due: (date: string) => ({ th: `รอบการประเมินสิ้นสุด${s}${date}`, en: `the round ends on ${date}` }),
    overdue: (date: string) => ({ th: `รอบการประเมินสิ้นสุดแล้วเมื่อ${s}${date}`, en: `the round ended on ${date}` }),
  },
  noCriteria: (round: string) => ({
    th: `เอกสารไม่มีเกณฑ์สำหรับ${round} จึงไม่มีคะแนน`,
    en: `The source has no criteria for ${round}, so there is no score`,
  }),
  awardedOnly: (score: string) => ({
    th: `แหล่งที่มาให้${s}${score}${s}คะแนน โดยไม่เปิดเผยเกณฑ์ จึงคิดคะแนนซ้ำไม่ได้`,
    en: `The source gives a score of ${score} without its criteria, so it cannot be recomputed`,
  }),
};
