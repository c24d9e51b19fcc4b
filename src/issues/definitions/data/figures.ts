/** A value, its fraction and its status within one row. */
import type { IssueDefinition } from '../../issue.ts';
import { fixTo, missingStatuses, missingWords, type Phrase, say } from '../words.ts';

const fractionHeader = 'value,numerator,denominator';

/** The value that the fraction gives, where one can be offered; otherwise the given phrase. */
const fixFromFraction =
  (th: string, en: string): Phrase =>
  ({ computed }) =>
    computed === undefined
      ? say(th, en)
      : say(
          'เปลี่ยนเป็น {computed} ถ้าตัวตั้งและตัวหารถูกต้องแล้ว',
          'change it to {computed} if the numerator and denominator are right',
        );

export const figureDefinitions = {
  'value-missing': {
    title: say('ไม่มีค่าและไม่บอกเหตุผล', 'There is no value and nothing says why'),
    everyday: ['เว้นช่องว่างได้ไหม', 'ยังไม่มีผลต้องกรอกอะไร'],
    why: say(
      `"ยังไม่รายงาน" "${missingWords.notSet.th}" และ "ศูนย์" เป็นคนละเรื่องกัน จึงต้องบอกให้ชัด`,
      `“Not reported”, “${missingWords.notSet.en}” and “zero” are different things, so the row must say which it is.`,
    ),
    allowed: say(
      `ตัวเลขใน value หรือค่าว่างที่ obs_status เป็น ${missingStatuses.th}`,
      `a number in value, or an empty value with obs_status ${missingStatuses.en}`,
    ),
    fix: say(
      'ใส่ตัวเลขใน value หรือเปลี่ยน obs_status เป็น O หรือ M',
      'enter the number in value, or change obs_status to O or M',
    ),
    example: { wrong: 'value,obs_status\n,A', right: 'value,obs_status\n,O' },
  },
  'status-missing': {
    title: say('มีค่าแต่ไม่มีรหัสสถานะ', 'There is a value without a status'),
    why: say('รหัสสถานะบอกว่าค่านี้เป็นค่าปกติหรือค่าเบื้องต้น', 'The status tells whether the value is final or provisional.'),
    allowed: say(
      'A (ปกติ) P (เบื้องต้น) E (ประมาณการ) หรือ B (เปลี่ยนวิธีเก็บ) เมื่อมีค่า',
      'A (normal), P (provisional), E (estimated) or B (series break) where there is a value',
    ),
    fix: say('ใส่ A ถ้าเป็นค่าที่ยืนยันแล้ว หรือ P ถ้ายังเป็นค่าเบื้องต้น', 'put A if the value is final, or P if it is provisional'),
    example: { wrong: 'value,obs_status\n63.24,', right: 'value,obs_status\n63.24,A' },
  },
  'value-with-missing-status': {
    title: say('มีค่าทั้งที่สถานะบอกว่าไม่มี', 'There is a value though the status says there is none'),
    why: say(
      'ค่ากับรหัสสถานะต้องบอกเรื่องเดียวกัน จึงจะรู้ว่านำค่าไปคิดคะแนนได้หรือไม่',
      'The value and the status must agree before the value can count.',
    ),
    allowed: say(
      'ค่าว่างเมื่อ obs_status เป็น {status} หรือรหัส A P E B เมื่อมีค่า',
      'nothing here while obs_status is {status}, or one of A, P, E, B where there is a value',
    ),
    fix: say(
      'ลบค่านี้ หรือเปลี่ยน obs_status เป็น A ถ้าค่านี้ใช้ได้จริง',
      'delete this value, or change obs_status to A if the value counts',
    ),
    example: { wrong: 'value,obs_status\n63.24,O', right: 'value,obs_status\n63.24,A' },
  },
  'incomplete-fraction': {
    title: say('มีตัวตั้งหรือตัวหารเพียงตัวเดียว', 'Only one of numerator and denominator is given'),
    everyday: ['ลืมตัวหาร', 'มีแต่ตัวตั้ง'],
    why: say('ผู้อ่านจะตรวจการคำนวณได้ต้องมีทั้งสองตัว', 'Readers can check the arithmetic only with both.'),
    allowed: say('มีทั้ง numerator และ denominator หรือว่างทั้งคู่', 'both numerator and denominator, or neither'),
    fix: say('เติม {other} ตามเอกสารต้นทาง หรือลบ {present}', 'fill in {other} from the source, or delete {present}'),
    example: { wrong: `${fractionHeader}\n50,5,`, right: `${fractionHeader}\n50,5,10` },
  },
  'zero-denominator': {
    title: say('ตัวหารเป็นศูนย์', 'The denominator is zero'),
    everyday: ['หารด้วยศูนย์'],
    why: say('หารด้วยศูนย์ไม่ได้ จึงตรวจค่านี้กับเศษส่วนไม่ได้', 'Nothing can be divided by zero, so the value cannot be checked.'),
    allowed: say('ตัวหารที่มากกว่าศูนย์ เช่น 75086', 'a denominator above zero, such as 75086'),
    fix: say(
      'ใส่ตัวหารจริงตามเอกสารต้นทาง หรือเว้น numerator และ denominator ให้ว่างทั้งคู่',
      'enter the true denominator from the source, or leave numerator and denominator both empty',
    ),
    example: { wrong: `${fractionHeader}\n0,0,0`, right: `${fractionHeader}\n0,0,120` },
  },
  'negative-part': {
    title: say('ตัวตั้งหรือตัวหารติดลบ', 'The numerator or denominator is below zero'),
    why: say(
      'ตัวหารและตัวตั้งที่เป็นจำนวนนับต่ำกว่าศูนย์ไม่ได้ มีแต่ตัวตั้งของการเปลี่ยนแปลงที่ติดลบได้',
      'A denominator, and a numerator that counts things, cannot be below zero; only the numerator of a change can.',
    ),
    allowed: ({ column }) =>
      column === 'denominator'
        ? say('ตัวหารที่มากกว่า 0 เช่น 120', 'a denominator above 0, such as 120')
        : say(
            'ตัวตั้งตั้งแต่ 0 ขึ้นไป ติดลบได้เฉพาะรายการวัดที่ bounds ต่ำกว่า 0 และไม่ใช่ส่วนหนึ่งของตัวหาร',
            'a numerator of 0 or more; it may be below zero only where the bounds of the measure are, and where it is not part of the denominator',
          ),
    fix: ({ column }) =>
      column === 'denominator'
        ? say('ตรวจตัวเลขกับเอกสารต้นทาง แล้วใส่ตามเอกสาร', 'check the number in the source and enter what it says')
        : say(
            'ตรวจตัวเลขกับเอกสารต้นทาง แล้วใส่ตามเอกสาร ถ้ารายการวัดนี้ติดลบได้จริง ให้แก้ bounds และ partOfWhole ในไฟล์ของตัวชี้วัด',
            'check the number in the source and enter what it says; if the measure can be below zero, change bounds and partOfWhole in the KPI’s file',
          ),
    example: { wrong: `${fractionHeader}\n50,-5,10`, right: `${fractionHeader}\n50,5,10` },
  },
  'numerator-above-denominator': {
    title: say('ตัวตั้งมากกว่าตัวหาร', 'The numerator is above the denominator'),
    everyday: ['ตัวตั้งมากกว่าตัวหารได้ไหม', 'ร้อยละเกิน 100'],
    why: say(
      'ตัวตั้งเป็นส่วนหนึ่งของตัวหาร จึงมากกว่าตัวหารไม่ได้',
      'The numerator is a part of the denominator, so it cannot be more.',
    ),
    allowed: say('ตัวตั้งตั้งแต่ 0 ถึง {denominator}', 'a numerator from 0 to {denominator}'),
    fix: say(
      'ตรวจกับเอกสารต้นทางว่าตัวตั้งกับตัวหารสลับกันหรือพิมพ์ผิดหลักหรือไม่',
      'check in the source whether the two were swapped or a digit was mistyped',
    ),
    example: { wrong: `${fractionHeader}\n200,10,5`, right: `${fractionHeader}\n50,5,10` },
  },
  'value-differs-from-fraction': {
    title: say('ค่าไม่ตรงกับตัวตั้งหารตัวหาร', 'The value differs from its fraction'),
    everyday: ['ร้อยละไม่ตรงกับตัวตั้งตัวหาร'],
    why: say(
      'ผลที่เผยแพร่ต้องคำนวณซ้ำได้จากตัวตั้งและตัวหารที่เผยแพร่พร้อมกัน',
      'A published result must follow from the numerator and denominator published with it.',
    ),
    allowed: say(
      'ค่าที่เท่ากับ {working} ปัดครึ่งขึ้นตามจำนวนทศนิยมที่เขียนไว้',
      'the value of {working}, rounded half up to the number of decimals given',
    ),
    fix: fixFromFraction(
      'ตรวจค่า ตัวตั้ง และตัวหารกับหลักฐานของผล แล้วแก้ให้ตรงกัน',
      'check the value, the numerator and the denominator against the evidence, and make them agree',
    ),
    example: { wrong: `${fractionHeader}\n51,5,10`, right: `${fractionHeader}\n50,5,10` },
  },
  'rounding-decides-level': {
    title: say('การปัดเศษทำให้ได้คนละระดับ', 'The rounding decides the level'),
    why: say(
      'คะแนนคิดจากค่าที่รายงาน ระดับจึงต้องมาจากผลที่เกิดขึ้นจริง ไม่ใช่จากการปัดเศษก่อนรายงาน',
      'The score follows from the reported value, so the level must come from what was achieved, not from rounding before the report.',
    ),
    allowed: say(
      'ค่าที่มีทศนิยมพอให้อยู่ด้านเดียวกับ {working} เมื่อเทียบกับค่าเกณฑ์ {thresholds}',
      'a value with enough decimals to lie on the same side of the threshold {thresholds} as {working}',
    ),
    fix: fixFromFraction(
      'รายการวัดนี้รับเฉพาะจำนวนเต็ม ให้ตรวจตัวตั้งและตัวหารกับหลักฐานของผล หากผลมีเศษได้จริง ให้แก้ whole เป็น false ในคำอธิบายตัวชี้วัดก่อน',
      'this measure takes whole numbers only: check the numerator and denominator against the evidence; if the result can truly have decimals, first change whole to false in the description of the KPI',
    ),
    example: { wrong: `${fractionHeader}\n70,695,1000`, right: `${fractionHeader}\n69.5,695,1000` },
  },
  'out-of-bounds': {
    title: say('ค่าอยู่นอกช่วงที่เป็นไปได้', 'The value is outside what is possible'),
    everyday: ['ค่าเกิน 100', 'กรอกค่าเกินช่วง'],
    why: say(
      'ค่านอกช่วงมักเกิดจากจุดทศนิยมหรือหน่วยที่คลาดเคลื่อน',
      'A value outside the range usually comes from a slipped decimal point or another unit.',
    ),
    allowed: ({ max }) =>
      max
        ? say('{min} ถึง {max} ({unit}) เช่น {example}', '{min} to {max} ({unitEn}), such as {example}')
        : say('ตั้งแต่ {min} ขึ้นไป ({unit}) เช่น {example}', '{min} or more ({unitEn}), such as {example}'),
    fix: say(
      'ตรวจจุดทศนิยมและหน่วยกับเอกสารต้นทาง แล้วใส่ค่าที่ถูกต้อง',
      'check the decimal point and the unit in the source, and enter the true value',
    ),
    example: { wrong: 'value\n632.4', right: 'value\n63.24' },
  },
  'not-whole': {
    title: say('มีเศษในค่าที่ต้องเป็นจำนวนเต็ม', 'There are decimals where a whole number is expected'),
    why: say('รายการวัดนี้นับเป็นจำนวนเต็ม เช่น จำนวนงานบริการ', 'This measure counts whole things, such as services.'),
    allowed: say('จำนวนเต็ม ({unit}) เช่น 4', 'a whole number ({unitEn}), such as 4'),
    fix: fixTo('ใส่จำนวนเต็มตามเอกสารต้นทาง', 'enter the whole number from the source'),
    example: { wrong: 'value\n4.5', right: 'value\n4' },
  },
} satisfies Record<string, IssueDefinition>;
