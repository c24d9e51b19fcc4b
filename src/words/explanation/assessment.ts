/** The sentences that say how an assessment stands, in both languages, and what last year's figures have to do with it. */
import { inNumber, isOrAre } from '../counted.ts';
import { noBreakSpace as s } from '../format.ts';
import { terms } from '../terms.ts';
import { thai } from '../thaiBeside.ts';
import { the, year } from './parts.ts';

const { names } = terms;
const kpis = (count: number) => ({
  th: `${count}${s}${names.kpi.th}`,
  en: `${count} ${inNumber(String(count), 'KPIs')}`,
});
const one = `the one ${names.kpi.en}`;
const anyOf = (count: number) => (count === 1 ? one : `${count === 2 ? 'either' : 'any'} of the ${kpis(count).en}`);
const noneOf = (count: number) =>
  count === 1 ? `${one} is not` : `${count === 2 ? 'neither' : 'none'} of the ${kpis(count).en} is`;
/** What all of them are, at the head of a sentence; `which` tells them apart from others. */
const allOf = (count: number, which = '') =>
  count === 1
    ? `The one ${names.kpi.en}${which && ` that is ${which}`} is`
    : `${count === 2 ? 'Both KPIs' : `All ${kpis(count).en}`}${which && ` that are ${which}`} are`;

export const assessment = {
  complete: (count: number, points: string, fullMark: string) => ({
    th: `รู้ผลครบทั้ง${s}${kpis(count).th} ${names.total.th}${s}${points}${s}จาก${s}${fullMark}`,
    en: `${allOf(count)} scored: ${points} out of ${fullMark}.`,
  }),
  noneAssessed: (count: number) => ({
    th: `เอกสารระบุว่าไม่นำทั้ง${s}${kpis(count).th}มาประเมิน จึงไม่มี${names.total.th}`,
    en: `The source says that ${noneOf(count)} assessed, so there is no total.`,
  }),
  noneDue: (count: number, fiscalYear: number) => ({
    th: `ยังไม่ถึงกำหนดรายงานผล${year(fiscalYear).th} ของทั้ง${s}${kpis(count).th} จึงยังไม่มี${names.total.th}`,
    en: `The results for ${year(fiscalYear).en} are not due yet for ${anyOf(count)}, so there is no total yet.`,
  }),
  noneReported: (count: number, fiscalYear: number) => ({
    th: `ยังไม่พบผล${year(fiscalYear).th} ที่เผยแพร่ของทั้ง${s}${kpis(count).th} จึงยังไม่มี${names.total.th}`,
    en: `No published result for ${year(fiscalYear).en} was found for ${anyOf(count)}, so there is no total yet.`,
  }),
  allScored: (count: number, known: string) => ({
    th: `รู้ผลครบทั้ง${s}${kpis(count).th}ที่นำมาประเมิน ${known}`,
    en: `${allOf(count, 'assessed')} scored: ${known}.`,
  }),
  someScored: (scored: number, count: number, known: string) => ({
    th: `รู้ผลแล้ว${s}${scored}${s}จาก${s}${kpis(count).th} ${known}`,
    en: `${scored} of ${kpis(count).en} ${isOrAre(scored)} scored: ${known}.`,
  }),
  range: (low: string, high: string) => ({
    th: `${names.total.th}จะอยู่ระหว่าง${s}${low} กับ${s}${high}`,
    en: `The total will lie between ${low} and ${high}.`,
  }),
  /** Where weights are points, and where they are not. */
  ofWeight: (points: string, weight: string) => ({
    th: `${points}${s}จาก${names.weight.th}${s}${weight}`,
    en: `${points} out of a weight of ${weight}`,
  }),
  ofPoints: (points: string, fullMark: string, weight: string) => ({
    th: `${points}${s}จาก${s}${fullMark}${s}คะแนนของ${names.weight.th}${s}${weight}`,
    en: `${points} out of ${fullMark} points for a weight of ${weight}`,
  }),
  known: (points: string) => ({ th: `ได้${s}${points}`, en: points }),
  apart: (count: number, weight: string) => ({
    th: `อีก${s}${kpis(count).th} (${names.weight.th}${s}${weight}) เอกสารระบุว่าไม่นำมาประเมิน`,
    en: `${count === 1 ? `One more ${names.kpi.en}` : `Another ${kpis(count).en}`} (weight ${weight}) ${isOrAre(count)} not assessed.`,
  }),
  partial: (parts: string) => ({
    th: `เปิดเผยบางส่วน ได้แก่ ${parts} เว็บไซต์นี้จึงไม่คิด${names.total.th}`,
    en: `Disclosed in part: ${parts}. No total is computed here.`,
  }),
  partialAnd: { th: ' และ', en: ' and ' },
  partialKpis: kpis,
  partialTotal: (total: string) => ({ th: `${names.total.th}ที่ประกาศ${s}${total}`, en: `an awarded total of ${total}` }),

  ifAsIn: (fiscalYear: number, points: string, assessed: number) => ({
    th: `ถ้าทำได้เท่า${year(fiscalYear).th} จะได้${s}${points} ที่เทียบได้ ไม่ใช่คะแนน${year(assessed).th}`,
    en: `With the ${year(fiscalYear).en} results, it would be ${points} that can be compared. This is not a score for ${year(assessed).en}.`,
  }),
  ifAsLatest: (points: string, assessed: number) => ({
    th: `ถ้าทำได้เท่าปีล่าสุดที่มีข้อมูล จะได้${s}${points} ที่เทียบได้ ไม่ใช่คะแนน${year(assessed).th}`,
    en: `With the latest known results, it would be ${points} that can be compared. This is not a score for ${year(assessed).en}.`,
  }),

  compared: (count: number, fiscalYear: number | null, assessed: number) => ({
    th: thai`เทียบผล${fiscalYear ? year(fiscalYear).th : 'ปีก่อน'} กับเกณฑ์${year(assessed).th} ได้ ${kpis(count).th}`,
    en: `${fiscalYear ? `The ${year(fiscalYear).en} results` : 'Earlier results'} of ${kpis(count).en} can be compared with the criteria for ${year(assessed).en}`,
  }),
  alreadyAt: (level: string, count: number, numbers: string) => ({
    th: thai`ถึง${level}แล้ว ${kpis(count).th}${s}(ที่${s}${numbers})`,
    en: `${count} ${isOrAre(count)} already at ${the(level)} (${terms.kpiNumbers(numbers).en})`,
  }),
  alreadyBelow: (lowest: string, count: number, numbers: string) => ({
    th: thai`ยังไม่ถึง${lowest} ${kpis(count).th}${s}(ที่${s}${numbers})`,
    en: `${count} ${isOrAre(count)} below ${the(lowest)} (${terms.kpiNumbers(numbers).en})`,
  }),
  targetsMet: (count: number, numbers: string, assessed: number) => ({
    th: thai`ถึง${names.target.th}${year(assessed).th} แล้ว ${kpis(count).th}${s}(ที่${s}${numbers})`,
    en: `${count} ${isOrAre(count)} already at the target for ${year(assessed).en} (${terms.kpiNumbers(numbers).en})`,
  }),
};
