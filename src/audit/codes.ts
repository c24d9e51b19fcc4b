/** The checks of the audit: name and rule in words. Codes are permanent; a new check gets a new code. */
import { annualRound, type Policy, topLevel } from '../scoring/index.ts';
import type { Bilingual } from '../words/index.ts';
import { levelName, roundName } from './names.ts';

interface CodeWords {
  title: Bilingual;
  /** What the check does, in a sentence; where that depends on the policy, from its names. */
  rule: Bilingual | ((scheme: { policy: Policy }) => Bilingual);
}

export const codes = {
  'percentage-from-fraction': {
    title: { th: 'ค่าตรงกับตัวตั้งและตัวหาร', en: 'Value from its fraction' },
    rule: {
      th: 'คำนวณค่าใหม่จากตัวตั้งและตัวหารของข้อมูลพื้นฐานและค่าเป้าหมาย ปัดเศษครึ่งขึ้นตามจำนวนทศนิยมที่เอกสารระบุ แล้วเทียบกับค่าที่เผยแพร่',
      en: 'Each baseline and target with a numerator and a denominator is recomputed, rounded half up to the decimals stated, and compared with the published value.',
    },
  },
  'level-from-fraction': {
    title: { th: 'ระดับไม่ขึ้นกับการปัดเศษ', en: 'Level not decided by rounding' },
    rule: (scheme) => {
      const { th, en } = roundName(scheme, annualRound(scheme.policy));
      return {
        th: `เทียบค่าที่เผยแพร่ และค่าก่อนปัดเศษจากตัวตั้งและตัวหาร กับเกณฑ์ของ${th} ว่าถึงระดับเดียวกันหรือไม่`,
        en: `The published value and its unrounded fraction are compared with the criteria for ${en}: do they reach the same level?`,
      };
    },
  },
  'threshold-derivation': {
    title: { th: 'ค่าเกณฑ์ตรงกับที่มา', en: 'Threshold from its derivation' },
    rule: {
      th: 'คำนวณค่าเกณฑ์ใหม่ตามที่มา จากตัวเลขที่เผยแพร่ แล้วเทียบกับค่าเกณฑ์ในเอกสาร',
      en: 'Each threshold whose origin is known is recomputed from the published figures and compared with the document.',
    },
  },
  'derivation-sensitivity': {
    title: { th: 'ค่าเกณฑ์เมื่อใช้ตัวเลขที่คำนวณใหม่', en: 'Threshold from recomputed figures' },
    rule: {
      th: 'เมื่อค่าที่เผยแพร่ต่างจากค่าที่คำนวณได้จากตัวตั้งและตัวหาร ให้คำนวณค่าเกณฑ์ซ้ำด้วยค่าที่คำนวณใหม่ แล้วดูว่าค่าเกณฑ์เปลี่ยนหรือไม่',
      en: 'Where a published value differs from its own fraction, the threshold is computed again with the recomputed value to see whether it changes.',
    },
  },
  'round-fraction': {
    title: { th: 'ค่าเกณฑ์ต่างรอบสัมพันธ์กัน', en: 'Rounds in proportion' },
    rule: {
      th: 'คำนวณค่าเกณฑ์ของรอบหนึ่งจากสัดส่วนของค่าเกณฑ์รอบอื่นในระดับเดียวกัน ตามความสัมพันธ์ที่ระบุไว้',
      en: 'A threshold that is set as a fraction of another round’s threshold at the same level is recomputed.',
    },
  },
  'threshold-order': {
    title: { th: 'ค่าเกณฑ์เรียงตามระดับ', en: 'Thresholds in order' },
    rule: {
      th: 'ระดับที่สูงกว่าต้องไม่ง่ายกว่าระดับที่ต่ำกว่า ตามทิศทางของตัวชี้วัด',
      en: 'A higher level must not be easier than a lower one, in the direction of the KPI.',
    },
  },
  'equal-thresholds': {
    title: { th: 'ค่าเกณฑ์ของแต่ละระดับต่างกัน', en: 'Levels differ' },
    rule: {
      th: 'ดูว่ามีสองระดับที่ใช้ค่าเกณฑ์เดียวกันหรือไม่ หากมี ผลที่ถึงค่านั้นได้ระดับที่สูงกว่า',
      en: 'Two levels with the same requirement are reported; a result that meets it gets the higher level.',
    },
  },
  'level-bounds': {
    title: { th: 'ค่าเกณฑ์เป็นไปได้', en: 'Levels that can be reached' },
    rule: {
      th: 'ค่าเกณฑ์ของทุกระดับต้องอยู่ในขอบเขตที่รายการวัดเป็นไปได้',
      en: 'Every level must be reachable within the bounds of its measure.',
    },
  },
  'figure-bounds': {
    title: { th: 'ตัวเลขที่เผยแพร่เป็นไปได้', en: 'Figures within bounds' },
    rule: {
      th: 'ข้อมูลพื้นฐานและค่าเป้าหมายต้องอยู่ในขอบเขตที่รายการวัดเป็นไปได้',
      en: 'Baselines and targets must lie within the bounds of their measure.',
    },
  },
  'figure-whole': {
    title: { th: 'จำนวนนับเป็นจำนวนเต็ม', en: 'Counts are whole' },
    rule: {
      th: 'ข้อมูลพื้นฐานและค่าเป้าหมายของรายการวัดที่นับเป็นจำนวนเต็ม ต้องไม่มีเศษ',
      en: 'Baselines and targets of a measure that counts whole things must be whole.',
    },
  },
  'part-of-whole': {
    title: { th: 'ตัวตั้งไม่เกินตัวหาร', en: 'A part within its whole' },
    rule: {
      th: 'ตัวตั้งที่เป็นส่วนหนึ่งของตัวหาร ต้องไม่มากกว่าตัวหาร',
      en: 'A numerator that is a part of its denominator must not be more than it.',
    },
  },
  'target-stated': {
    title: { th: 'ค่าเป้าหมายของปีตรงกับข้อความ', en: 'Target as worded' },
    rule: {
      th: 'ค่าเป้าหมายของปีในไฟล์ข้อมูลต้องปรากฏในข้อความ “เป้าหมาย ปี” ของเอกสาร',
      en: 'The year target in the data file must appear in the document’s sentence about the year target.',
    },
  },
  'target-level': {
    title: { th: 'ค่าเป้าหมายของปีเทียบกับเกณฑ์', en: 'Target against levels' },
    rule: (scheme) => {
      const [round, top] = [
        roundName(scheme, annualRound(scheme.policy)),
        levelName(scheme, topLevel(scheme.policy).id),
      ];
      return {
        th: `เทียบค่าเป้าหมายของปีกับเกณฑ์ของ${round.th} ว่าผลที่เท่ากับค่าเป้าหมายถึง${top.th}หรือไม่`,
        en: `The year target is compared with the criteria for ${round.en}: does a result equal to it reach the ${top.en}?`,
      };
    },
  },
  'identical-figures': {
    title: { th: 'ข้อมูลพื้นฐานต่างปีไม่ซ้ำกัน', en: 'Figures differ between years' },
    rule: {
      th: 'ดูว่าข้อมูลพื้นฐานของรายการวัดเดียวกันซ้ำกันในต่างปีหรือไม่',
      en: 'Baselines of one measure that are identical in different years are reported.',
    },
  },
  'series-break': {
    title: { th: 'อนุกรมต่อเนื่อง', en: 'Unbroken series' },
    rule: {
      th: 'ดูว่ามีปีที่สิ่งที่นับหรือวิธีวัดเปลี่ยนไป ซึ่งทำให้เทียบกับปีก่อนไม่ได้',
      en: 'Years in which what is counted or the method changed, so that earlier years cannot be compared, are reported.',
    },
  },
  'awarded-difference': {
    title: { th: 'คะแนนที่ประกาศตรงกับที่คิดซ้ำ', en: 'Awarded score against recomputed' },
    rule: {
      th: 'เทียบคะแนนทางการตามแหล่งที่มากับคะแนนที่คิดซ้ำจากผลและเกณฑ์ที่เผยแพร่ ต่างกันได้ไม่เกินการปัดเศษ',
      en: 'The official score is compared with the one recomputed from the published results and criteria; they may differ only by rounding.',
    },
  },
  'source-contradiction': {
    title: { th: 'ข้อความในเอกสารขัดกัน', en: 'Contradiction in the document' },
    rule: {
      th: 'ข้อความในเอกสารที่ขัดกันเอง ซึ่งผู้ถอดความอ่านพบ ไม่ได้มาจากการคำนวณ และคงไว้ตามเอกสาร',
      en: 'Statements in the document that contradict each other, as noticed by the transcriber and not computed; they are kept as they are.',
    },
  },
} satisfies Record<string, CodeWords>;

export type AuditCode = keyof typeof codes;

/** What the check of a code does, for an assessment under the policy. */
export function ruleOf(code: AuditCode, scheme: { policy: Policy }): Bilingual {
  const { rule }: CodeWords = codes[code];
  return typeof rule === 'function' ? rule(scheme) : rule;
}
