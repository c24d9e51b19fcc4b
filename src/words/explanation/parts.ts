/** What several clauses of an explanation have in them. */
import { noBreakSpace as s } from '../format.ts';
import { terms } from '../terms.ts';

export const threshold = terms.names.threshold.th;

export const year = (fiscalYear: number) => ({ th: `ปี${s}${fiscalYear}`, en: `FY${s}${fiscalYear}` });

export const outOf = (score: string, of: string) => ({
  th: `${score}${s}จาก${s}${of}${s}คะแนน`,
  en: `${score} out of ${of}`,
});

/** "ขั้นที่ 2" on one line. */
export const stepName = (number: string): string => terms.step(number).th.replace(' ', s);

/** A level in an English sentence: "the entry level", but "level 4", whose number is its name. */
export const the = (level: string): string => (/\d$/.test(level) ? level : `the ${level}`);
/** The same where a sentence begins. */
export const theFirst = (level: string): string => the(level).replace(/^./, (letter) => letter.toUpperCase());
