/** What the figures of the year before have to do with this year: clauses of the explanation of a score. */
import { noBreakSpace as s } from '../format.ts';
import { terms } from '../terms.ts';
import { thai } from '../thaiBeside.ts';
import { outOf, the, theFirst, threshold, year } from './parts.ts';

const { names, directions } = terms;
const inBrackets = (figures: string) => (figures === '' ? '' : ` (${figures})`);

export const before = {
  /** What last year's figures would score: while there is no result, and beside one. */
  ifAsIn: (fiscalYear: number, figures: string) => ({
    th: `ถ้าทำได้เท่า${year(fiscalYear).th}${inBrackets(figures)}`,
    en: `With the ${year(fiscalYear).en} result${inBrackets(figures)}`,
  }),
  wouldScore: (score: string, of: string) => ({
    th: `จะได้${s}${outOf(score, of).th}`,
    en: `it would score ${outOf(score, of).en}`,
  }),
  wouldScoreNow: (fiscalYear: number, figures: string, assessed: number, score: string, of: string) => ({
    th: `ผล${year(fiscalYear).th}${inBrackets(figures)} ภายใต้เกณฑ์${year(assessed).th} จะได้${s}${outOf(score, of).th}`,
    en: `The ${year(fiscalYear).en} result${inBrackets(figures)} would score ${outOf(score, of).en} under the criteria for ${year(assessed).en}`,
  }),
  notComparable: (because: string) => ({
    th: `เทียบกับปีก่อนไม่ได้ เพราะ${because}`,
    en: `Not compared with an earlier year: ${because}.`,
  }),
  because: {
    'no-table': { th: 'เอกสารไม่มีตารางข้อมูลพื้นฐาน', en: 'the source has no table of baselines' },
    'no-figure': { th: 'ตารางข้อมูลพื้นฐานของเอกสารระบุว่าไม่มีข้อมูล', en: 'the source says that there are no figures' },
    'other-measures': {
      th: 'ข้อมูลพื้นฐานนับคนละอย่างกับเกณฑ์',
      en: 'the baselines count something other than the criteria do',
    },
    incomplete: {
      th: 'ข้อมูลพื้นฐานมีไม่ครบทุกรายการวัดของเกณฑ์',
      en: 'the baselines lack some of what the criteria compare',
    },
  },
  becauseSince: (fiscalYear: number) => ({
    th: `ตั้งแต่${year(fiscalYear).th} นับต่างไปจากเดิม`,
    en: `it has been counted in another way since ${year(fiscalYear).en}`,
  }),

  /** How much of it was there before. */
  reachedBefore: (fiscalYear: number, figures: string, level: string, assessed: number) => ({
    th: thai`ผล${year(fiscalYear).th}${inBrackets(figures)} ถึง${level}ของเกณฑ์${year(assessed).th} แล้ว`,
    en: `The ${year(fiscalYear).en} result${inBrackets(figures)} already reaches ${the(level)} for ${year(assessed).en}`,
  }),
  equalBefore: (fiscalYear: number, figures: string, level: string, assessed: number) => ({
    th: thai`${threshold}${level}ของ${year(assessed).th} เท่ากับผล${year(fiscalYear).th}${inBrackets(figures)} พอดี`,
    en: `${theFirst(level)} for ${year(assessed).en} is exactly the ${year(fiscalYear).en} result${inBrackets(figures)}`,
  }),
  noneBefore: (fiscalYear: number, figures: string, assessed: number) => ({
    th: `ผล${year(fiscalYear).th}${inBrackets(figures)} ยังไม่ถึงระดับใดของเกณฑ์${year(assessed).th}`,
    en: `The ${year(fiscalYear).en} result${inBrackets(figures)} reaches no level for ${year(assessed).en}`,
  }),
  unchangedIsHighest: { th: 'ทำได้เท่าเดิมก็ถึงระดับสูงสุด', en: 'so an unchanged result reaches the highest level' },
  targetBeside: {
    below: (assessed: number, target: string, fiscalYear: number) => ({
      th: `${names.target.th}${year(assessed).th} (${target}) ต่ำกว่าผล${year(fiscalYear).th}`,
      en: `The target for ${year(assessed).en} (${target}) is below the ${year(fiscalYear).en} result`,
    }),
    equal: (assessed: number, target: string, fiscalYear: number) => ({
      th: `${names.target.th}${year(assessed).th} (${target}) เท่ากับผล${year(fiscalYear).th}`,
      en: `The target for ${year(assessed).en} (${target}) equals the ${year(fiscalYear).en} result`,
    }),
    above: (assessed: number, target: string, fiscalYear: number) => ({
      th: `${names.target.th}${year(assessed).th} (${target}) สูงกว่าผล${year(fiscalYear).th}`,
      en: `The target for ${year(assessed).en} (${target}) is above the ${year(fiscalYear).en} result`,
    }),
  },
  /** Of two ranks no one is sure which is the higher. */
  rankBeside: {
    below: (assessed: number, target: string, fiscalYear: number) => ({
      th: `${names.target.th}${year(assessed).th} (${target}) ดีกว่าผล${year(fiscalYear).th}`,
      en: `The target for ${year(assessed).en} (${target}) is better than the ${year(fiscalYear).en} result`,
    }),
    equal: (assessed: number, target: string, fiscalYear: number) => ({
      th: `${names.target.th}${year(assessed).th} (${target}) เท่ากับผล${year(fiscalYear).th}`,
      en: `The target for ${year(assessed).en} (${target}) equals the ${year(fiscalYear).en} result`,
    }),
    above: (assessed: number, target: string, fiscalYear: number) => ({
      th: `${names.target.th}${year(assessed).th} (${target}) ด้อยกว่าผล${year(fiscalYear).th}`,
      en: `The target for ${year(assessed).en} (${target}) is worse than the ${year(fiscalYear).en} result`,
    }),
  },
  lowerIsBetter: { th: `ซึ่ง${directions['lower-is-better'].th}`, en: directions['lower-is-better'].en.toLowerCase() },
};
