/** The checks of the audit: name and rule in words. Codes are permanent; a new check gets a new code. */
import type { Bilingual } from '../i18n/index.ts';

interface CodeWords {
  title: Bilingual;
  rule: Bilingual;
}

export const codes = {
  'percentage-from-fraction': {
    title: { th: 'ค่าตรงกับตัวตั้งและตัวหาร', en: 'Value from its fraction' },
    rule: {
      th: 'คำนวณค่าใหม่จากตัวตั้งและตัวหารของข้อมูลพื้นฐานและค่าเป้าหมาย ปัดเศษครึ่งขึ้นตามจำนวนทศนิยมที่เอกสารระบุ แล้วเทียบกับค่าที่เผยแพร่',
      en: 'Each baseline and target with a numerator and a denominator is recomputed, rounded half-up to the decimals stated, and compared with the published value.',
    },
  },
  'result-fraction': {
    title: { th: 'ผลการดำเนินงานตรงกับตัวตั้งและตัวหาร', en: 'Result from its fraction' },
    rule: {
      th: 'คำนวณผลการดำเนินงานใหม่จากตัวตั้งและตัวหาร แล้วเทียบกับค่าที่รายงาน',
      en: 'Each result with a numerator and a denominator is recomputed and compared with the reported value.',
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
    title: { th: 'ค่าเกณฑ์เมื่อใช้ตัวเลขที่คำนวณใหม่', en: 'Threshold on recomputed figures' },
    rule: {
      th: 'เมื่อค่าที่เผยแพร่ต่างจากค่าที่คำนวณได้จากตัวตั้งและตัวหาร ให้คำนวณค่าเกณฑ์ซ้ำด้วยค่าที่คำนวณใหม่ แล้วดูว่าค่าเกณฑ์เปลี่ยนหรือไม่',
      en: 'Where a published value differs from its own fraction, the threshold is computed again with the recomputed value to see whether it changes.',
    },
  },
  'round-fraction': {
    title: { th: 'ค่าเกณฑ์สองรอบสัมพันธ์กัน', en: 'Rounds in proportion' },
    rule: {
      th: 'คำนวณค่าเกณฑ์ของรอบหนึ่งจากสัดส่วนของค่าเกณฑ์อีกรอบในระดับเดียวกัน ตามความสัมพันธ์ที่ระบุไว้',
      en: 'A threshold declared to be a fraction of the other round’s threshold at the same level is recomputed.',
    },
  },
  'weights-total': {
    title: { th: 'น้ำหนักตัวชี้วัดรวมเป็น 100', en: 'KPI weights total 100' },
    rule: { th: 'บวกน้ำหนักของตัวชี้วัดทั้งหมดแล้วเทียบกับ 100', en: 'The weights of all KPIs are added and compared with 100.' },
  },
  'components-total': {
    title: { th: 'น้ำหนักองค์ประกอบรวมเป็น 100', en: 'Component weights total 100' },
    rule: {
      th: 'บวกน้ำหนักขององค์ประกอบทั้งหมดแล้วเทียบกับ 100',
      en: 'The weights of all components are added and compared with 100.',
    },
  },
  'component-weight': {
    title: { th: 'น้ำหนักองค์ประกอบตรงกับตัวชี้วัด', en: 'Component weight from its KPIs' },
    rule: {
      th: 'บวกน้ำหนักของตัวชี้วัดในแต่ละองค์ประกอบ แล้วเทียบกับน้ำหนักขององค์ประกอบนั้น',
      en: 'The weights of a component’s KPIs are added and compared with the weight of the component.',
    },
  },
  'group-weight': {
    title: { th: 'กลุ่มตัวชี้วัดอยู่ในองค์ประกอบเดียวกัน', en: 'KPI group inside its component' },
    rule: {
      th: 'น้ำหนักของกลุ่มตัวชี้วัด รวมกับตัวชี้วัดอื่นในองค์ประกอบเดียวกัน ต้องเท่ากับน้ำหนักขององค์ประกอบ',
      en: 'The weight of a KPI group and of the other KPIs of its component must add up to the weight of the component.',
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
      en: 'Two levels with the same requirement are told; a result that meets it gets the higher level.',
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
  'target-stated': {
    title: { th: 'ค่าเป้าหมายของปีตรงกับข้อความ', en: 'Target as worded' },
    rule: {
      th: 'ค่าเป้าหมายของปีในไฟล์ข้อมูลต้องปรากฏในข้อความ “เป้าหมาย ปี” ของเอกสาร',
      en: 'The year target in the data file must appear in the document’s sentence about the year target.',
    },
  },
  'target-level': {
    title: { th: 'ค่าเป้าหมายของปีเทียบกับเกณฑ์', en: 'Target against levels' },
    rule: {
      th: 'เทียบค่าเป้าหมายของปีกับเกณฑ์รอบที่ 2 ว่าผลที่เท่ากับค่าเป้าหมายถึงระดับขั้นสูงหรือไม่',
      en: 'The year target is held against the round-2 criteria: does a result equal to it reach the advanced level?',
    },
  },
  'identical-figures': {
    title: { th: 'ข้อมูลพื้นฐานต่างปีไม่ซ้ำกัน', en: 'Figures differ between years' },
    rule: {
      th: 'ดูว่าข้อมูลพื้นฐานของรายการวัดเดียวกันซ้ำกันในต่างปีหรือไม่',
      en: 'Baselines of one measure that are identical in different years are told.',
    },
  },
  'series-break': {
    title: { th: 'อนุกรมต่อเนื่อง', en: 'Unbroken series' },
    rule: {
      th: 'ดูว่ามีปีที่สิ่งที่นับหรือวิธีวัดเปลี่ยนไป ซึ่งทำให้เทียบกับปีก่อนไม่ได้',
      en: 'Years from which the thing counted or the method changed, so that earlier years cannot be compared, are told.',
    },
  },
  'source-contradiction': {
    title: { th: 'ข้อความในเอกสารขัดกัน', en: 'Contradiction in the document' },
    rule: {
      th: 'ข้อความในเอกสารที่ขัดกันเอง ซึ่งผู้ถอดความอ่านพบ ไม่ได้มาจากการคำนวณ และคงไว้ตามเอกสาร',
      en: 'Statements of the document that contradict each other, as read by the transcriber and not computed; they are kept as they stand.',
    },
  },
} as const satisfies Record<string, CodeWords>;

export type AuditCode = keyof typeof codes;
