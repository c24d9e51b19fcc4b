/** Measures, criteria, derivations and references inside a KPI's description. */
import type { IssueDefinition } from '../../issue.ts';
import { say, withSuggestion } from '../words.ts';

const measuresOf = say('รหัสรายการวัดของตัวชี้วัดนี้: {allowed}', 'the ids of this KPI’s measures: {allowed}');
const fixMeasure = withSuggestion(
  'เลือกรายการวัดที่มี หรือเพิ่มใน measures',
  'choose one of these, or add the measure to measures',
);

export const criteriaDefinitions = {
  'thresholds-order': {
    title: say('ค่าเกณฑ์ไม่เรียงตามระดับ', 'The thresholds are not in the order of the levels'),
    everyday: ['เกณฑ์สลับระดับ', 'เกณฑ์ไม่เรียง'],
    why: say(
      'ระดับที่สูงกว่าต้องทำได้ดีกว่าหรือเท่ากับระดับที่ต่ำกว่า มิฉะนั้นผลที่ดีกว่าจะได้คะแนนน้อยกว่า',
      'A higher level asks for as much or more; otherwise a better result would score less.',
    ),
    allowed: ({ direction }) =>
      direction === 'lower-is-better'
        ? say(
            'ไม่เกิน {limit} ซึ่งเป็นค่าเกณฑ์ของระดับ {level} เพราะค่าน้อยดีกว่า',
            'at most {limit}, the threshold of {level}, as lower is better',
          )
        : say(
            'ตั้งแต่ {limit} ขึ้นไป ซึ่งเป็นค่าเกณฑ์ของระดับ {level} เพราะค่ามากดีกว่า',
            '{limit} or more, the threshold of {level}, as higher is better',
          ),
    fix: say(
      'ตรวจค่าเกณฑ์ของแต่ละระดับและ direction กับเอกสารต้นทาง',
      'check the thresholds and the direction against the source',
    ),
    example: { wrong: 'entry 60 · standard 70 · advanced 65', right: 'entry 60 · standard 65 · advanced 70' },
  },
  'milestones-order': {
    title: say('ขั้นตอนไม่เรียงตามระดับ', 'The steps are not in the order of the levels'),
    why: say('แต่ละระดับต้องทำขั้นตอนเพิ่มจากระดับก่อนหน้า', 'Each level requires a further step than the one before.'),
    allowed: ({ level }) =>
      level
        ? say('จำนวนเต็มที่มากกว่า {limit} ซึ่งเป็นขั้นของระดับ {level}', 'a whole number above {limit}, the step of {level}')
        : say('จำนวนเต็มตั้งแต่ 1 ขึ้นไป', 'a whole number from 1 up'),
    fix: say('ใส่เลขขั้นตอนตามเอกสารต้นทาง', 'enter the number of the step from the source'),
    example: { wrong: 'entry 1 · standard 3 · advanced 2', right: 'entry 1 · standard 2 · advanced 3' },
  },
  'criteria-out-of-bounds': {
    title: say('ค่าในเกณฑ์อยู่นอกช่วงของรายการวัด', 'A figure of the criteria is outside the bounds of its measure'),
    why: say('เกณฑ์ที่อยู่นอกช่วงไม่มีทางทำได้ หรือทำได้เสมอ', 'Such a level would never be reached, or always be reached.'),
    allowed: ({ max }) =>
      max
        ? say('{min} ถึง {max} ตามช่วงของ {measure}', '{min} to {max}, the bounds of {measure}')
        : say('ตั้งแต่ {min} ขึ้นไป ตามช่วงของ {measure}', '{min} or more, the bounds of {measure}'),
    fix: say(
      'ตรวจค่าในเกณฑ์และ bounds ของรายการวัดกับเอกสารต้นทาง',
      'check the figure and the bounds of the measure against the source',
    ),
    example: { wrong: 'bounds 0–100 · advanced 150', right: 'bounds 0–100 · advanced 90' },
  },
  'bounds-order': {
    title: say('ช่วงของรายการวัดกลับด้าน', 'The bounds of the measure are the wrong way round'),
    why: say('ค่าต่ำสุดต้องน้อยกว่าค่าสูงสุด', 'The lowest value must be below the highest.'),
    allowed: say('max ที่มากกว่า {min}', 'a max above {min}'),
    fix: say('สลับค่า min กับ max หรือแก้ค่าที่พิมพ์ผิด', 'swap min and max, or correct the one that was mistyped'),
    example: { wrong: 'min: 100\nmax: 0', right: 'min: 0\nmax: 100' },
  },
  'measure-repeated': {
    title: say('มีรายการวัดรหัสซ้ำ', 'Two measures have the same id'),
    why: say('รหัสรายการวัดเชื่อมค่ากับเกณฑ์ จึงซ้ำกันไม่ได้', 'The id ties a value to its criteria, so no two can share it.'),
    allowed: say('รหัสที่ไม่ซ้ำกันภายในตัวชี้วัด', 'ids that differ within the KPI'),
    fix: say('เปลี่ยนรหัสหนึ่ง หรือลบรายการวัดที่ซ้ำ', 'change one of the ids, or delete the measure that is there twice'),
    example: { wrong: '- id: share\n- id: share', right: '- id: share\n- id: milestones' },
  },
  'round-repeated': {
    title: say('มีเกณฑ์ของรอบเดียวกันซ้ำ', 'A round has two sets of criteria'),
    why: say('ผลของรอบหนึ่งคิดคะแนนจากเกณฑ์ชุดเดียว', 'A round is scored by one set of criteria.'),
    allowed: say('รอบละหนึ่งชุด ตามรอบของหลักเกณฑ์', 'one set for each round of the policy'),
    fix: say('เปลี่ยนรอบ หรือลบชุดที่ซ้ำ', 'change the round, or delete the second set'),
    example: { wrong: '- round: 2\n- round: 2', right: '- round: 1\n- round: 2' },
  },
  'criteria-date': {
    title: say('วันที่เริ่มใช้เกณฑ์ไม่ตรงกับปีหรือลำดับ', 'The date of a version of the criteria does not fit its year or order'),
    why: say(
      'คะแนนคิดจากเกณฑ์ฉบับล่าสุด จึงต้องรู้แน่ว่าฉบับใดมาหลัง และเป็นเกณฑ์ของปีที่ประเมิน',
      'The newest version gives the score, so it must be certain which came last and that it is for the assessed year.',
    ),
    allowed: ({ before }) =>
      before
        ? say(
            'วันที่หลัง {before} ซึ่งเป็นวันของฉบับก่อน ถึง {to}',
            'a day after {before}, the date of the version before, and no later than {to}',
          )
        : say(
            'วันที่ตั้งแต่ {from} ถึง {to} คือครึ่งปีก่อนปีงบประมาณจนสิ้นปี',
            'a day from {from} to {to}: from half a year before the fiscal year to its end',
          ),
    fix: ({ before }) =>
      before
        ? say(
            'ตรวจวันที่กับเอกสารของเกณฑ์ แล้วเรียงจากเก่าไปใหม่',
            'check the date in the document of the criteria, and put the oldest first',
          )
        : say('ตรวจวันที่กับเอกสารของเกณฑ์ฉบับนี้', 'check the date in the document of this version'),
    example: {
      wrong: 'criteria:\n  - from: 2024-06-01\n  - from: 2024-02-15',
      right: 'criteria:\n  - from: 2024-02-15\n  - from: 2024-06-01',
    },
  },
  'criteria-unknown-measure': {
    title: say('เกณฑ์ใช้รายการวัดที่ไม่มี', 'The criteria use a measure that does not exist'),
    why: say(
      'เกณฑ์เทียบกับค่าของรายการวัด จึงต้องเป็นรายการวัดของตัวชี้วัดนี้',
      'Criteria are compared with the values of a measure of the same KPI.',
    ),
    allowed: measuresOf,
    fix: fixMeasure,
    example: { wrong: 'measure: shares', right: 'measure: share' },
  },
  'criteria-baseline-only': {
    title: say('เกณฑ์ใช้รายการวัดที่มีเฉพาะข้อมูลพื้นฐาน', 'The criteria use a measure that has baselines only'),
    why: say(
      'รายการวัดแบบ baseline-only ไม่มีผลการดำเนินงาน จึงคิดคะแนนไม่ได้',
      'A baseline-only measure has no results, so nothing can be scored.',
    ),
    allowed: say('รายการวัดแบบ scored: {allowed|ไม่มี}', 'the measures of kind scored: {allowed|none}'),
    fix: say(
      'เลือกรายการวัดอื่น หรือเปลี่ยน kind ของรายการวัดนี้เป็น scored',
      'choose another measure, or change the kind of this one to scored',
    ),
    example: { wrong: 'kind: baseline-only', right: 'kind: scored' },
  },
  'derivation-unknown-measure': {
    title: say('ที่มาของค่าเกณฑ์ใช้รายการวัดที่ไม่มี', 'A derivation uses a measure that does not exist'),
    why: say(
      'การตรวจสอบคำนวณค่าเกณฑ์ซ้ำจากข้อมูลพื้นฐานของรายการวัด',
      'The audit recomputes thresholds from the baselines of a measure.',
    ),
    allowed: measuresOf,
    fix: fixMeasure,
    example: { wrong: 'kind: year-offset\nmeasure: shares', right: 'kind: year-offset\nmeasure: share' },
  },
  'derivation-without-threshold': {
    title: say('ที่มาของค่าเกณฑ์ที่ไม่มี', 'The derivation is of a threshold that does not exist'),
    why: say(
      'ที่มาบอกว่าค่าเกณฑ์ของรอบและระดับหนึ่งได้มาอย่างไร',
      'A derivation tells how the threshold of a round and level was set.',
    ),
    allowed: say('รอบที่มีเกณฑ์แบบ thresholds: {allowed|ไม่มี}', 'the rounds whose rule is thresholds: {allowed|none}'),
    fix: say('แก้รอบ หรือลบที่มานี้', 'correct the round, or delete the derivation'),
    example: { wrong: 'derivations:\n  - round: 1', right: 'derivations:\n  - round: 2' },
  },
  'derivation-years': {
    title: say('ปีไม่เรียงจากก่อนไปหลัง', 'Years do not go forwards'),
    why: say(
      'ช่วงปีเริ่มจากปีแรกไปปีสุดท้าย และรายการปีเรียงจากก่อนไปหลังโดยไม่ซ้ำ',
      'A span of years goes from the first to the last, and a list of years from the earliest to the latest, each once.',
    ),
    allowed: say('ปีตั้งแต่ {from} ขึ้นไป', 'the year {from} or a later one'),
    fix: say(
      'เรียงปีใหม่ (from ก่อน to) หรือแก้ปีที่พิมพ์ผิด',
      'put the years in order (from before to), or correct the year that was mistyped',
    ),
    example: { wrong: 'from: 2566\nto: 2564', right: 'from: 2564\nto: 2566' },
  },
  'reference-unknown-measure': {
    title: say('อ้างถึงรายการวัดที่ไม่มี', 'A measure that does not exist is named'),
    why: say(
      'สูตรคำนวณและหมายเหตุของข้อมูลแสดงคู่กับรายการวัด',
      'Formulas and remarks on the data are shown beside their measure.',
    ),
    allowed: measuresOf,
    fix: fixMeasure,
    example: {
      wrong: 'formula:\n  kind: ratio\n  measure: shares',
      right: 'formula:\n  kind: ratio\n  measure: share',
    },
  },
  'formula-factor': {
    title: say('ตัวคูณของสูตรไม่ตรงกับหน่วย', 'The factor of the formula does not fit the unit'),
    why: say(
      'ค่าที่มีตัวตั้งและตัวหารต้องเท่ากับตัวตั้งหารตัวหารคูณตัวคูณนี้',
      'A value with a numerator and a denominator must equal their ratio times this factor.',
    ),
    allowed: ({ unit }) =>
      unit === undefined
        ? say(
            'ตัวคูณที่มากกว่า 0 เช่น 1000 สำหรับอัตราต่อพันคน หรือ 1 เมื่อไม่คูณ',
            'a factor above 0, such as 1000 for a rate per thousand, or 1 where nothing is multiplied',
          )
        : say('100 เพราะ unit ของ {measure} เป็น percent', '100, as the unit of {measure} is percent'),
    fix: ({ unit }) =>
      unit === undefined
        ? say('ใส่ตัวคูณตามสูตรในเอกสารต้นทาง', 'enter the factor of the formula in the source')
        : say(
            'เปลี่ยนเป็น 100 ถ้าค่าเป็นร้อยละ หรือเปลี่ยน unit ของ {measure} ถ้าเป็นอัตราต่อจำนวนอื่น',
            'change it to 100 if the value is a percentage, or change the unit of {measure} if it is another rate',
          ),
    example: {
      wrong: 'formula:\n  kind: ratio\n  factor: 1\n  measure: share',
      right: 'formula:\n  kind: ratio\n  factor: 100\n  measure: share',
    },
  },
  'source-unknown': {
    title: say('ไม่มีเอกสารต้นทางชื่อนี้', 'There is no source document of this name'),
    why: say('ทุกตัวชี้วัดต้องบอกที่มาซึ่งผู้อ่านตรวจสอบได้', 'Every KPI names a source that readers can check.'),
    allowed: say(
      'รหัสเอกสารใน source ของ assessment.mdx: {allowed}',
      'the id of the source in assessment.mdx: {allowed}',
    ),
    fix: say(
      'เปลี่ยนเป็น {allowed} ถ้าตัวชี้วัดนี้มาจากเอกสารเดียวกัน',
      'change it to {allowed} if the KPI comes from that document',
    ),
    example: { wrong: 'document: kpi-2567', right: 'document: dsdw-kpi-2567' },
  },
  'reporting-month': {
    title: say('เดือนที่รายงานไม่ใช่เดือนปฏิทิน', 'The reporting month is not a calendar month'),
    why: say('เดือนที่รายงานบอกผู้อ่านว่าจะเห็นผลเมื่อใด', 'The reporting month tells readers when to expect a result.'),
    allowed: say('เลขเดือนปฏิทิน 1 ถึง 12 เช่น 3 คือเดือนมีนาคม', 'a calendar month, 1 to 12; 3 is March'),
    fix: say('ใส่เลขเดือนตามเอกสารต้นทาง', 'enter the number of the month from the source'),
    example: { wrong: 'month: 15', right: 'month: 3' },
  },
} satisfies Record<string, IssueDefinition>;
