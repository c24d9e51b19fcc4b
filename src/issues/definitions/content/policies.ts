/** Policies: known, in order, and with all that their KPIs lean on. */
import type { Bilingual } from '../../../words/index.ts';
import type { IssueDefinition } from '../../issue.ts';
import { say, withSuggestion } from '../words.ts';

export const policyDefinitions = {
  'policy-unknown': {
    title: say('ไม่มีหลักเกณฑ์ชื่อนี้', 'There is no policy of this name'),
    why: say('คะแนนคิดตามหลักเกณฑ์ที่การประเมินระบุ', 'Scores follow the policy that the assessment names.'),
    allowed: ({ allowed }) =>
      allowed
        ? say('ชื่อไฟล์ใน data/policies: {allowed}', 'the name of a file in data/policies: {allowed}')
        : say('ชื่อไฟล์ใน data/policies ซึ่งขณะนี้ยังไม่มีไฟล์', 'the name of a file in data/policies, which has none yet'),
    fix: withSuggestion(
      'สร้าง data/policies/{policy}.yaml หรือเลือกหลักเกณฑ์ที่มี',
      'create data/policies/{policy}.yaml, or choose one that exists',
    ),
    example: { wrong: 'policy: opdc-67', right: 'policy: opdc-2567' },
  },
  'policy-order': {
    title: say('ตัวเลขของหลักเกณฑ์ไม่เรียงกัน', 'The numbers of the policy are out of order'),
    why: say(
      'คะแนนของระดับที่สูงกว่าต้องมากกว่า และช่วงระดับผลเรียงจากสูงไปต่ำ',
      'A higher level scores more, and the grades go from high to low.',
    ),
    allowed: ({ kind = '' }) => policyOrders[kind] ?? say('ตัวเลขที่เรียงกัน', 'numbers in order'),
    fix: say('ใส่ตัวเลขตามหลักเกณฑ์ที่ใช้จริง', 'enter the number from the policy in force'),
    example: { wrong: 'entry: 75\nstandard: 50', right: 'entry: 50\nstandard: 75' },
  },
  'policy-number': {
    title: say('ตัวเลขของหลักเกณฑ์ใช้คิดคะแนนไม่ได้', 'A number in the policy cannot be used for scoring'),
    why: say(
      'คะแนนทุกตัวคิดจากตัวเลขเหล่านี้ ตัวเลขที่เกินช่วงทำให้คิดคะแนนไม่ได้ หรือได้คะแนนที่ไม่มีความหมาย',
      'Every score is worked out from these numbers. One that is out of range gives no score, or a score without meaning.',
    ),
    allowed: ({ kind = '', low, high }) =>
      policyNumbers[kind] ??
      (low === high
        ? say('{low} คะแนน', 'a score of {low}')
        : say('คะแนนตั้งแต่ {low} ถึง {high}', 'a score from {low} to {high}')),
    fix: say('ใส่ตัวเลขตามหลักเกณฑ์ที่ใช้จริง', 'enter the number from the policy in force'),
    example: { wrong: 'months: 18', right: 'months: 12' },
  },
  'policy-sentence': {
    title: say('ประโยคของหลักเกณฑ์บอกตัวเลขไม่ตรงกับค่า', 'The sentence of an entry gives a number other than its value'),
    why: say(
      'ผู้อ่านอ่านประโยค แต่คะแนนคิดจากค่า ถ้าสองอย่างไม่ตรงกัน คำอธิบายในเว็บไซต์จะไม่จริง',
      'Readers read the sentence, while scores follow the value: where they differ, what the site explains is not true.',
    ),
    found: ({ kind }) =>
      kind === 'unsaid'
        ? say('ประโยคไม่มี {number} ซึ่งเป็นค่าของ {entry}', 'The sentence lacks {number}, a value of {entry}')
        : say('พบ "{number}" ในประโยคของ {entry}', 'Found "{number}" in the sentence of {entry}'),
    allowed: say('{own} ตาม value หรือประโยคที่ไม่มีตัวเลข', '{own}, as in value, or a sentence without numbers'),
    fix: say(
      'ตรวจกับเอกสารต้นทาง แล้วแก้ประโยคหรือ value ให้บอกตัวเลขเดียวกัน ทั้งใน th และ en',
      'check it in the source, and make the sentence and the value say the same number, in th and in en',
    ),
    example: {
      wrong: 'cap:\n  value: 70\n  text:\n    th: ได้ไม่เกิน 75 คะแนน',
      right: 'cap:\n  value: 70\n  text:\n    th: ได้ไม่เกิน 70 คะแนน',
    },
  },
  'policy-entry-missing': {
    title: say('หลักเกณฑ์ขาดรายการที่ตัวชี้วัดต้องใช้', 'The policy lacks an entry that a KPI needs'),
    why: say(
      'ทุกคะแนนบอกได้ว่าอาศัยข้อใดของหลักเกณฑ์ และข้อนั้นมีที่มาจากเอกสารหรือเป็นการอ่านของผู้จัดทำ',
      'Every score can name the entries of the policy that it rests on, and say whether the source states them or they are our reading.',
    ),
    allowed: (values) => {
      const need = needs[values['entry'] ?? ''] ?? needs['rule'];
      return say(
        `รายการ {entry} ใน entries ที่มี value: {value|ตัวเลขตามเอกสาร} พร้อม basis, source และ text เพราะตัวชี้วัดที่ {kpi} ของ {assessment} ${need?.th}`,
        `an entry {entry} in entries with value: {value|the number of the source}, and basis, source and text, as KPI {kpi} of {assessment} ${need?.en}`,
      );
    },
    fix: say(
      'เพิ่มรายการ {entry} ตามเอกสารต้นทาง โดยใส่ basis: assumed ถ้าเอกสารไม่ระบุ',
      'add the entry {entry} from the source, with basis: assumed where the source does not say it',
    ),
    example: {
      wrong: 'entries:\n  rounding:\n    …',
      right:
        'entries:\n  bands:\n    value: level-of-interval\n    basis: assumed\n    source: …\n    text:\n      th: …\n      en: …',
    },
  },
  'policy-components': {
    title: say('องค์ประกอบของการประเมินไม่ตรงกับหลักเกณฑ์', 'The components of the assessment are not those of its policy'),
    why: say(
      'หลักเกณฑ์กำหนดองค์ประกอบและน้ำหนักที่การประเมินทุกครั้งต้องมี',
      'The policy says which components every assessment has, and what they weigh.',
    ),
    allowed: say('องค์ประกอบและน้ำหนัก {set}', 'the components and weights {set}'),
    fix: ({ id, weight }) => {
      if (weight !== undefined)
        return say(
          'เปลี่ยนน้ำหนักของ {id} เป็น {weight} หรือแก้หลักเกณฑ์',
          'change the weight of {id} to {weight}, or correct the policy',
        );
      return id === undefined
        ? say('ลบองค์ประกอบนี้ หรือเพิ่มในหลักเกณฑ์', 'delete the component, or add it to the policy')
        : say('เพิ่มองค์ประกอบ {id} หรือแก้หลักเกณฑ์', 'add the component {id}, or correct the policy');
    },
    example: { wrong: '- id: performance\n  weight: 60', right: '- id: performance\n  weight: 70' },
  },
  'policy-alternative': {
    title: say('ทางเลือกของข้อสมมติใช้ไม่ได้', 'An alternative of an assumption cannot be used'),
    why: say(
      'ผู้อ่านลองคิดคะแนนด้วยการอ่านแบบอื่นได้ เฉพาะข้อที่เอกสารไม่ระบุ ทางเลือกจึงต้องต่างจากค่าที่ใช้และต่างกันเอง',
      'Readers can work out scores by another reading only where the source is silent. An alternative differs from the value in force and from the other alternatives.',
    ),
    allowed: ({ kind = '' }) => policyAlternatives[kind] ?? say('ทางเลือกที่ต่างกัน', 'alternatives that differ'),
    fix: ({ kind = '' }) =>
      kind === 'stated'
        ? say('ลบ alternatives ของ {entry}', 'delete the alternatives of {entry}')
        : say('เปลี่ยนหรือลบทางเลือกนี้', 'change the alternative, or delete it'),
    example: {
      wrong: 'below-entry:\n  value: 0\n  alternatives:\n    - id: other\n      value: 0',
      right: 'below-entry:\n  value: 0\n  alternatives:\n    - id: other\n      value: 25',
    },
  },
  'policy-round-entry': {
    title: say('รายการของรอบที่ไม่ใช่รอบติดตาม', 'The entry is for a round that is not only monitored'),
    why: say(
      'รายการ round-N บอกเหตุที่รอบหนึ่งใช้ติดตามเท่านั้น คะแนนของรอบที่ติดตามอ้างถึงรายการนี้',
      'An entry round-N says why a round is only monitored; a score for that round rests on it.',
    ),
    allowed: say(
      'รายการของรอบที่ role เป็น monitoring: {allowed|ไม่มี}',
      'an entry of a round whose role is monitoring: {allowed|none}',
    ),
    fix: say(
      'เปลี่ยนเลขรอบของรายการนี้ หรือลบรายการ หรือแก้ role ใน rounds',
      'change the number of the entry, delete the entry, or correct the role in rounds',
    ),
    example: { wrong: 'round-2:\n  value: monitoring', right: 'round-1:\n  value: monitoring' },
  },
} satisfies Record<string, IssueDefinition>;

const policyAlternatives: Record<string, Bilingual> = {
  stated: say(
    'ข้อที่ basis เป็น assumed เพราะข้อที่เอกสารระบุไม่มีการอ่านแบบอื่น',
    'an entry whose basis is assumed: what the source states has no other reading',
  ),
  repeated: say('id ที่ไม่ซ้ำกับทางเลือกอื่นของ {entry}', 'an id that no other alternative of {entry} has'),
  same: say(
    'ค่าที่ต่างจาก value ของ {entry} และจากทางเลือกอื่น',
    'a value other than that of {entry} and of its other alternatives',
  ),
};

const policyNumbers: Record<string, Bilingual> = {
  months: say(
    'จำนวนเดือนนับจากต้นปีงบประมาณ เป็นจำนวนเต็ม 1 ถึง 12 และมากกว่าของรอบก่อนหน้า',
    'whole months from the start of the fiscal year, 1 to 12, and more than those of the round before',
  ),
  decimals: say('จำนวนเต็ม 0 ถึง {high}', 'a whole number from 0 to {high}'),
  table: say('{round} ซึ่งเป็นรอบประจำปี', '{round}, the annual round'),
  annual: say('รอบที่ role เป็น annual หนึ่งรอบพอดี', 'exactly one round whose role is annual'),
};

const policyOrders: Record<string, Bilingual> = {
  levels: say(
    'คะแนนที่มากกว่าของระดับก่อนหน้า โดยระดับแรกตั้งแต่ 0 ขึ้นไป',
    'points above those of the level before, the first 0 or more',
  ),
  grades: say(
    'คะแนนเริ่มต้นไม่เกินคะแนนเต็ม และน้อยกว่าของช่วงก่อนหน้า ช่วงสุดท้ายเริ่มที่ 0',
    'a band that begins at or below the full mark and below the band before it; the last band begins at 0',
  ),
  rounds: say('เลขรอบที่มากกว่าของรอบก่อนหน้า', 'a number above that of the round before'),
};

/** What of a KPI needs the entry. */
const needs: Record<string, Bilingual> = {
  rule: say('ใช้เกณฑ์แบบ {entry}', 'has criteria of the rule {entry}'),
  'bare-figure': say('มีการเปรียบเทียบที่ basis เป็น assumed', 'has a comparison whose basis is assumed'),
  'single-table': say('มีเกณฑ์ของรอบที่ basis เป็น assumed', 'has criteria of a round whose basis is assumed'),
  'criteria-revision': say('มีเกณฑ์มากกว่าหนึ่งฉบับในรอบเดียวกัน', 'has more than one version of the criteria of a round'),
  'zero-condition': say('มี zeroCondition', 'has a zeroCondition'),
  'not-applicable': say('มี notApplicable', 'has notApplicable'),
  'reported-value': say(
    'มีค่าที่ปัดเศษจากตัวตั้งและตัวหารของค่านั้น',
    'has a value that is rounded from its own numerator and denominator',
  ),
};
