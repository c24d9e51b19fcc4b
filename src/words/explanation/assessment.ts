/** The sentences that say how an assessment stands, in both languages, and what last year's figures have to do with it. */
import { inNumber, isOrAre } from '../counted.ts';
import { noBreakSpace as s } from '../format.ts';
import { terms } from '../terms.ts';
import { thai } from '../thaiBeside.ts';
import { year } from './parts.ts';

const { names } = terms;
const kpis = (count: number) => ({
  th: `${count}${s}${names.kpi.th}`,
  en: `${count} ${inNumber(String(count), 'KPIs')}`,
});
const one = `the one ${names.kpi.en}`;
const anyOf = (count: number) => (count === 1 ? one : `any of the ${kpis(count).en}`);

export const assessment = {
  complete: (count: number, points: string, fullMark: string) => ({
    th: `รู้ผลครบทั้ง${s}${kpis(count).th} ${names.total.th}${s}${points}${s}จาก${s}${fullMark}`,
    en: `${count === 1 ? 'The one KPI is' : `All ${kpis(count).en} are`} scored: ${points} of ${fullMark}.`,
  }),
  noneAssessed: (count: number) => ({
    th: `เอกสารระบุว่าไม่นำทั้ง${s}${kpis(count).th}มาประเมิน จึงไม่มี${names.total.th}`,
    en: `The source says that ${count === 1 ? `${one} is not` : `none of the ${kpis(count).en} is`} assessed: no total.`,
  }),
  noneDue: (count: number, fiscalYear: number) => ({
    th: `ยังไม่ถึงกำหนดรายงานผล${year(fiscalYear).th} ของทั้ง${s}${kpis(count).th} จึงยังไม่มี${names.total.th}`,
    en: `The results of ${year(fiscalYear).en} are not due yet for ${anyOf(count)}: no total yet.`,
  }),
  noneReported: (count: number, fiscalYear: number) => ({
    th: `ยังไม่พบผล${year(fiscalYear).th} ที่เผยแพร่ของทั้ง${s}${kpis(count).th} จึงยังไม่มี${names.total.th}`,
    en: `No published result of ${year(fiscalYear).en} was found for ${anyOf(count)}: no total yet.`,
  }),
  allScored: (count: number, known: string) => ({
    th: `รู้ผลครบทั้ง${s}${kpis(count).th}ที่นำมาประเมิน ${known}`,
    en: `${count === 1 ? 'The one KPI that is assessed is' : `All ${kpis(count).en} that are assessed are`} scored: ${known}.`,
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
    en: `${points} of a weight of ${weight}`,
  }),
  ofPoints: (points: string, fullMark: string, weight: string) => ({
    th: `${points}${s}จาก${s}${fullMark}${s}คะแนนของ${names.weight.th}${s}${weight}`,
    en: `${points} of the ${fullMark} points of a weight of ${weight}`,
  }),
  known: (points: string) => ({ th: `ได้${s}${points}`, en: points }),
  apart: (count: number, weight: string) => ({
    th: `อีก${s}${kpis(count).th} (${names.weight.th}${s}${weight}) เอกสารระบุว่าไม่นำมาประเมิน`,
    en: `${kpis(count).en} more (weight ${weight}) ${isOrAre(count)} not assessed.`,
  }),
  partial: (parts: string) => ({
    th: `เปิดเผยบางส่วน ได้แก่ ${parts} เว็บไซต์นี้จึงไม่คิด${names.total.th}`,
    en: `Disclosed in part: ${parts}; no total is computed here.`,
  }),
  partialAnd: { th: ' และ', en: ' and ' },
  partialKpis: kpis,
  partialTotal: (total: string) => ({ th: `${names.total.th}ที่ประกาศ${s}${total}`, en: `an awarded total of ${total}` }),

  ifAsIn: (fiscalYear: number, points: string, assessed: number) => ({
    th: `ถ้าทำได้เท่า${year(fiscalYear).th} จะได้${s}${points} ที่เทียบได้ ไม่ใช่คะแนน${year(assessed).th}`,
    en: `With the results of ${year(fiscalYear).en} it would be ${points} that can be compared, which is not a score of ${year(assessed).en}.`,
  }),
  ifAsLatest: (points: string, assessed: number) => ({
    th: `ถ้าทำได้เท่าปีล่าสุดที่มีข้อมูล จะได้${s}${points} ที่เทียบได้ ไม่ใช่คะแนน${year(assessed).th}`,
    en: `With the latest results that are known it would be ${points} that can be compared, which is not a score of ${year(assessed).en}.`,
  }),

  compared: (count: number, fiscalYear: number | null, assessed: number) => ({
    th: thai`เทียบผล${fiscalYear ? year(fiscalYear).th : 'ปีก่อน'} กับเกณฑ์${year(assessed).th} ได้ ${kpis(count).th}`,
    en: `The criteria of ${year(assessed).en} can be held against ${fiscalYear ? `the results of ${year(fiscalYear).en}` : 'earlier results'} for ${kpis(count).en}`,
  }),
  alreadyAt: (level: string, count: number, numbers: string) => ({
    th: thai`ถึง${level}แล้ว ${kpis(count).th}${s}(ที่${s}${numbers})`,
    en: `${count} already at the ${level} (${numbers})`,
  }),
  alreadyBelow: (lowest: string, count: number, numbers: string) => ({
    th: thai`ยังไม่ถึง${lowest} ${kpis(count).th}${s}(ที่${s}${numbers})`,
    en: `${count} below the ${lowest} (${numbers})`,
  }),
  targetsMet: (count: number, numbers: string, assessed: number) => ({
    th: thai`ถึง${names.target.th}${year(assessed).th} แล้ว ${kpis(count).th}${s}(ที่${s}${numbers})`,
    en: `${count} already at the target of ${year(assessed).en} (${numbers})`,
  }),
};
