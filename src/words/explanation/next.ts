/** What the next level needs, what one more is worth, and where rounding decides: clauses of the explanation of a score. */
import { inNumber } from '../counted.ts';
import { noBreakSpace as s } from '../format.ts';
import { terms } from '../terms.ts';
import { thai } from '../thaiBeside.ts';
import { stepName, the, threshold } from './parts.ts';

const { names } = terms;
const weightedScore = names.weightedScore.th;

export const next = {
  /** What the next level needs. */
  short: {
    'higher-is-better': (amounts: string, level: string) => ({
      th: thai`อีก${s}${amounts}ถึง${level}`,
      en: `${amounts} short of ${the(level)}`,
    }),
    'lower-is-better': (amounts: string, level: string) => ({
      th: thai`ลดลงอีก${s}${amounts}จึงถึง${level}`,
      en: `${amounts} more than ${the(level)} allows`,
    }),
    rank: (amounts: string, level: string) => ({
      th: thai`ดีขึ้นอีก${s}${amounts}จึงถึง${level}`,
      en: `${amounts} short of ${the(level)}`,
    }),
  },
  /** Of several measures, or of one that has to be named. */
  shortOfNamed: {
    'higher-is-better': (amounts: string, level: string) => ({
      th: thai`ต้องเพิ่ม${amounts} จึงถึง${level}`,
      en: `${amounts} short of ${the(level)}`,
    }),
    'lower-is-better': (amounts: string, level: string) => ({
      th: thai`ต้องลด${amounts} จึงถึง${level}`,
      en: `${amounts} more than ${the(level)} allows`,
    }),
    rank: (amounts: string, level: string) => ({
      th: thai`ต้องดีขึ้น${amounts} จึงถึง${level}`,
      en: `${amounts} short of ${the(level)}`,
    }),
  },
  shortOfLowest: {
    'higher-is-better': (amounts: string) => ({ th: `ขาดอีก${s}${amounts}`, en: `${amounts} short of it` }),
    'lower-is-better': (amounts: string) => ({ th: `ต้องลดลงอีก${s}${amounts}`, en: `${amounts} more than it allows` }),
    rank: (amounts: string) => ({ th: `ต้องดีขึ้นอีก${s}${amounts}`, en: `${amounts} short of it` }),
  },
  stillAsks: (asked: string, level: string) => ({
    th: thai`ต้องได้ ${asked} จึงถึง${level}`,
    en: `${the(level)} requires ${asked}`,
  }),
  nextStep: (step: string, text: string, level: string) => ({
    th: `ต้องทำต่อถึง${stepName(step)} “${text}” จึงถึง${level}`,
    en: `${the(level)} requires step ${step}`,
  }),
  meanShort: (points: string, level: string) => ({
    th: `อีก${s}${points}${s}คะแนนถึง${level}`,
    en: `${points} ${inNumber(points, 'points')} short of ${the(level)}`,
  }),

  /** What one more is worth. */
  past: {
    'higher-is-better': (level: string, amount: string) => ({
      th: thai`เกิน${threshold}${level}มา ${amount}`,
      en: `The result is ${amount} above ${the(level)}`,
    }),
    'lower-is-better': (level: string, amount: string) => ({
      th: thai`ต่ำกว่า${threshold}${level}อยู่ ${amount}`,
      en: `The result is ${amount} better than ${the(level)}`,
    }),
    rank: (level: string, amount: string) => ({
      th: thai`ดีกว่า${threshold}${level}อยู่ ${amount}`,
      en: `The result is ${amount} better than ${the(level)}`,
    }),
  },
  growth: {
    'higher-is-better': (from: string, to: string, unit: string, score: string) => ({
      th: thai`ระหว่าง${from}กับ${to} ทุก${s}${unit}ที่เพิ่มขึ้นได้คะแนนเพิ่ม${score}`,
      en: `Between ${the(from)} and ${the(to)}, a rise of ${unit} adds ${score} to the score`,
    }),
    'lower-is-better': (from: string, to: string, unit: string, score: string) => ({
      th: thai`ระหว่าง${from}กับ${to} ทุก${s}${unit}ที่ลดลงได้คะแนนเพิ่ม${score}`,
      en: `Between ${the(from)} and ${the(to)}, a fall of ${unit} adds ${score} to the score`,
    }),
    rank: (from: string, to: string, unit: string, score: string) => ({
      th: thai`ระหว่าง${from}กับ${to} ทุก${s}${unit}ที่ดีขึ้นได้คะแนนเพิ่ม${score}`,
      en: `Between ${the(from)} and ${the(to)}, an improvement of ${unit} adds ${score} to the score`,
    }),
  },
  weighted: (score: string) => ({
    th: `คิดเป็น${weightedScore}${s}${score}`,
    en: `equal to ${score} in the weighted score`,
  }),
  /** Of things that have a name, and of a numerator that has none. */
  counted: {
    'higher-is-better': (short: string, had: string, of: string, level: string) => ({
      th: thai`ถ้าจำนวนทั้งหมดยังเป็น${of} ต้องเพิ่มจาก${had} อีก${short}จึงถึง${level}`,
      en: `If the total stays at ${of}, the number must rise from ${had} by ${short} to reach ${the(level)}`,
    }),
    'lower-is-better': (short: string, had: string, of: string, level: string) => ({
      th: thai`ถ้าจำนวนทั้งหมดยังเป็น${of} ต้องลดจาก${had} ลงอีก${short}จึงถึง${level}`,
      en: `If the total stays at ${of}, the number must fall from ${had} by ${short} to reach ${the(level)}`,
    }),
  },
  inNumerator: {
    'higher-is-better': (short: string, had: string, of: string, level: string) => ({
      th: thai`ถ้า${names.denominator.th}ยังเป็น${of} ${names.numerator.th}ต้องเพิ่มจาก${had} อีก${short}จึงถึง${level}`,
      en: `If the denominator stays at ${of}, the numerator must rise from ${had} by ${short} to reach ${the(level)}`,
    }),
    'lower-is-better': (short: string, had: string, of: string, level: string) => ({
      th: thai`ถ้า${names.denominator.th}ยังเป็น${of} ${names.numerator.th}ต้องลดจาก${had} ลงอีก${short}จึงถึง${level}`,
      en: `If the denominator stays at ${of}, the numerator must fall from ${had} by ${short} to reach ${the(level)}`,
    }),
  },
  each: (one: string, score: string) => ({
    th: thai`ทุก${one}ได้คะแนนเพิ่ม${score}`,
    en: `Each of them adds ${score} to the score`,
  }),
  eachInNumerator: (one: string, score: string) => ({
    th: thai`${names.numerator.th}ทุก${one} ได้คะแนนเพิ่ม${score}`,
    en: `Each ${one} in the numerator adds ${score} to the score`,
  }),
  onceReached: (level: string, points: string) => ({
    th: thai`เมื่อถึง${level}จะได้ ${points}${s}คะแนน`,
    en: `At ${the(level)} it scores ${points}`,
  }),
  notBefore: { th: 'ก่อนหน้านั้นคะแนนไม่เพิ่ม', en: 'but until then the score does not rise' },

  /** Where rounding, or a hair's breadth, decides. */
  scoreRounded: (exact: string, level: string) => ({
    th: thai`คะแนนก่อนปัดเศษคือ ${exact} ผลยังไม่ถึง${threshold}${level} ตัวเลขคะแนนเท่ากับของระดับนั้นเพราะการปัดเศษเท่านั้น`,
    en: `Before rounding, the score is ${exact}: the result does not reach ${the(level)}, and only rounding makes the figures equal.`,
  }),
  figureRounded: (figure: string, exact: string, level: string) => ({
    th: thai`ผลที่รายงานคือ ${figure} แต่ก่อนปัดเศษคือ ${exact} ซึ่งอยู่คนละด้านของ${threshold}${level} การปัดเศษจึงเป็นตัวตัดสิน`,
    en: `The result is reported as ${figure}, but before rounding it is ${exact}, on the other side of ${the(level)}, so rounding decides.`,
  }),
  hair: {
    short: (level: string, amount: string, last: string) => ({
      th: thai`ห่างจาก${threshold}${level}เพียง ${amount} ไม่เกินหน่วยสุดท้ายของการปัดเศษตามหลักเกณฑ์${s}(${last})`,
      en: `The result is only ${amount} short of ${the(level)}, no more than the last decimal to which the policy rounds (${last}).`,
    }),
    beyond: (level: string, amount: string, last: string) => ({
      th: thai`เกิน${threshold}${level}เพียง ${amount} ไม่เกินหน่วยสุดท้ายของการปัดเศษตามหลักเกณฑ์${s}(${last})`,
      en: `The result is only ${amount} beyond ${the(level)}, no more than the last decimal to which the policy rounds (${last}).`,
    }),
  },
};
