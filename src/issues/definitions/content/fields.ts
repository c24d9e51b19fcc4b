/** Fields of YAML and of front matter that are not as their description asks. */
import type { IssueDefinition } from '../../issue.ts';
import { fixTo, say, withSuggestion } from '../words.ts';

const shapes: Record<string, { th: string; en: string }> = {
  text: { th: 'ข้อความหรือตัวเลขในบรรทัดเดียวกับชื่อช่อง', en: 'text or a number on the same line as the field’s name' },
  list: { th: 'รายการที่ขึ้นต้นแต่ละบรรทัดด้วย "- "', en: 'a list with "- " at the start of each line' },
  group: { th: 'กลุ่มของช่องที่ย่อหน้าอยู่ใต้ชื่อช่อง', en: 'a group of fields, indented under the field’s name' },
};
const shape = (name = 'text') => shapes[name] ?? say(name, name);

export const fieldDefinitions = {
  'field-unknown': {
    title: say('มีช่องที่ไม่รู้จัก', 'A field is not one of those that are read'),
    everyday: ['พิมพ์ชื่อช่องผิด'],
    why: say(
      'ชื่อช่องที่สะกดต่างไปเพียงเล็กน้อยทำให้ค่าหายไปโดยไม่มีใครเห็น',
      'A field whose name is only slightly different would lose its value without anyone noticing.',
    ),
    allowed: ({ field }) =>
      field
        ? say('ช่องใน {field}: {allowed}', 'the fields of {field}: {allowed}')
        : say('ช่องของไฟล์นี้: {allowed}', 'the fields of this file: {allowed}'),
    fix: withSuggestion(
      'แก้ชื่อช่องให้ตรงกับรายการ หรือลบช่องนี้ถ้าไม่ใช้',
      'correct the name of the field, or delete the field if it is not wanted',
    ),
    example: { wrong: 'wieght: 10', right: 'weight: 10' },
  },
  'field-missing': {
    title: say('ขาดช่องที่ต้องมี', 'A field that must be there is missing'),
    everyday: ['ลืมกรอกช่อง', 'กรอกไม่ครบ'],
    why: say('หน้าเว็บและการคิดคะแนนใช้ค่าของช่องนี้', 'The pages and the scores need the value of this field.'),
    allowed: say('ไฟล์ที่มีช่อง {field}', 'a file with the field {field}'),
    fix: say('เพิ่มบรรทัด {name}: ตามด้วยค่า ในตำแหน่งนี้', 'add a line {name}: with its value here'),
    example: { wrong: 'title:\n  th: ร้อยละ', right: 'title:\n  th: ร้อยละ\n  en: Percent' },
  },
  'field-empty': {
    title: say('ช่องไม่มีค่า', 'A field has no value'),
    why: say(
      'ช่องว่างบอกไม่ได้ว่าไม่มีค่าหรือลืมกรอก ช่องที่ไม่มีค่าจึงไม่ต้องเขียน',
      'An empty field does not say whether there is no value or it was forgotten, so a field without a value is left out.',
    ),
    allowed: say('ช่อง {field} ที่มีค่า', 'the field {field} with a value'),
    fix: say(
      'ใส่ค่าของช่องนี้ หรือลบทั้งบรรทัดถ้าเป็นช่องที่เว้นได้',
      'enter its value, or delete the line if the field may be left out',
    ),
    example: { wrong: 'reporter:', right: 'reporter: กองพัฒนานวัตกรรม' },
  },
  'field-shape': {
    title: say('รูปแบบของช่องไม่ตรงกับที่ใช้', 'The field has another shape'),
    why: say(
      'ช่องหนึ่งเป็นได้อย่างเดียว คือ ข้อความ รายการ หรือกลุ่มของช่อง',
      'A field is one thing only: text, a list or a group of fields.',
    ),
    allowed: ({ field, expected }) =>
      field
        ? say(`ช่อง {field} เป็น${shape(expected).th}`, `the field {field} as ${shape(expected).en}`)
        : say(`ไฟล์ที่เป็น${shape(expected).th}`, `a file that is ${shape(expected).en}`),
    fix: ({ is }) =>
      say(`เขียนใหม่ตามรูปแบบนี้ ขณะนี้เป็น${shape(is).th}`, `write it in this shape; it is now ${shape(is).en}`),
    example: { wrong: 'title: ร้อยละ', right: 'title:\n  th: ร้อยละ\n  en: Percent' },
  },
  'field-choice': {
    title: say('ค่าไม่อยู่ในรายการที่เลือกได้', 'The value is not one of the choices'),
    why: say('ช่องนี้มีความหมายเฉพาะค่าในรายการ', 'The field has a meaning only for the values of its list.'),
    allowed: say('ช่อง {field} เป็นคำใดคำหนึ่งใน: {allowed}', 'the field {field} as one of: {allowed}'),
    fix: ({ unit, only }) => {
      if (unit)
        return withSuggestion(
          'ใส่ count ถ้าเป็นหน่วยนับ เงิน หรือเวลา แล้วเขียนชื่อหน่วย เช่น บาท หรือ วัน ใน unitLabel ของรายการวัด (percent คือร้อยละ points คือคะแนน level คือขั้น)',
          'enter count for anything counted, money or time, and write the name of the unit, such as baht or days, in the unitLabel of the measure (percent is a percentage, points is a score and level is a step)',
        );
      return only
        ? withSuggestion(
            'ขณะนี้ใช้ได้เพียง {only} ถ้าหลักเกณฑ์ต้องการอย่างอื่น ข้อมูลนี้ยังเขียนไม่ได้',
            'only {only} can be written at present; if the source asks for something else, it cannot be described yet',
          )
        : withSuggestion('เลือกคำหนึ่งจากรายการนี้', 'choose one from the list');
    },
    example: { wrong: 'direction: higher', right: 'direction: higher-is-better' },
  },
  'list-length': {
    title: say('จำนวนรายการไม่ครบ', 'The list has the wrong number of items'),
    why: say(
      'รายการนี้ใช้คิดคะแนนหรือแสดงในหน้าเว็บ จึงต้องครบ',
      'The list is used for scores or shown on a page, so it must be complete.',
    ),
    allowed: ({ exact }) =>
      exact
        ? say('ช่อง {field} มี {expected} รายการพอดี', 'exactly {expected} items in {field}')
        : say('ช่อง {field} มีอย่างน้อย {expected} รายการ', 'at least {expected} item in {field}'),
    fix: say('เพิ่มหรือลบรายการให้ครบ โดยขึ้นต้นแต่ละรายการด้วย "- "', 'add or delete items, each beginning with "- "'),
    example: { wrong: 'quotes: []', right: 'quotes:\n  - ข้อความตามเอกสาร' },
  },
  'level-missing': {
    title: say('ขาดระดับของเกณฑ์', 'A level of the criteria is missing'),
    why: say(
      'เกณฑ์ต้องมีครบทุกระดับของหลักเกณฑ์ ถ้าขาดระดับใดจะคิดคะแนนไม่ได้',
      'Criteria have every level of the policy; without one of them nothing can be scored.',
    ),
    allowed: say(
      'ทุกระดับของหลักเกณฑ์: {allowed} ขณะนี้มี {has|ไม่มีระดับใด}',
      'every level of the policy: {allowed}; at present {has|none}',
    ),
    fix: say(
      'เพิ่ม {name}: พร้อมค่าและข้อความของระดับนี้ตามเอกสาร',
      'add {name}: with the value and the wording of that level from the source',
    ),
    example: {
      wrong: 'levels:\n  entry:\n    value: 60\n    text: ร้อยละ 60\n  standard:\n    value: 65\n    text: ร้อยละ 65',
      right:
        'levels:\n  entry:\n    value: 60\n    text: ร้อยละ 60\n  standard:\n    value: 65\n    text: ร้อยละ 65\n  advanced:\n    value: 70\n    text: ร้อยละ 70',
    },
  },
  'level-unknown': {
    title: say('หลักเกณฑ์ไม่มีระดับนี้', 'The policy has no such level'),
    why: say(
      'ระดับและคะแนนของระดับอยู่ในหลักเกณฑ์ที่การประเมินใช้',
      'Levels and their scores are in the policy of the assessment.',
    ),
    allowed: say('ระดับของหลักเกณฑ์: {allowed}', 'the levels of the policy: {allowed}'),
    fix: withSuggestion('ใช้รหัสระดับของหลักเกณฑ์', 'use the id of a level in the policy'),
    example: { wrong: 'levels:\n  basic:', right: 'levels:\n  entry:' },
  },
  'bad-id': {
    title: say('รหัสมีตัวอักษรที่ใช้ไม่ได้', 'The id has characters that cannot be used'),
    why: say('รหัสเป็นส่วนหนึ่งของข้อมูลเปิดและไม่เปลี่ยนตลอดไป', 'The id is part of the open data and never changes.'),
    allowed: say(
      'ตัวอักษร a ถึง z ตัวเล็ก ตัวเลข และ _ โดยขึ้นต้นด้วยตัวอักษร ไม่เกิน 60 ตัว เช่น quality_share',
      'at most 60 characters: lower-case letters a to z, digits and _, beginning with a letter, such as quality_share',
    ),
    fix: fixTo('พิมพ์รหัสใหม่ด้วยตัวอักษรเหล่านี้', 'type the id again with these characters'),
    example: { wrong: 'id: Quality-Share', right: 'id: quality_share' },
  },
  'bad-slug': {
    title: say('รหัสใช้เป็นที่อยู่เว็บไม่ได้', 'The id cannot be used in a web address'),
    why: say(
      'รหัสนี้เป็นส่วนหนึ่งของที่อยู่หน้าเว็บและไม่เปลี่ยนตลอดไป',
      'The id is part of the addresses of pages and never changes.',
    ),
    allowed: say(
      'ตัวอักษร a ถึง z ตัวเล็ก ตัวเลข และ - ไม่เกิน 60 ตัว เช่น opdc-2567',
      'at most 60 characters: lower-case letters a to z, digits and -, such as opdc-2567',
    ),
    fix: fixTo('พิมพ์รหัสใหม่ด้วยตัวอักษรเหล่านี้', 'type the id again with these characters'),
    example: { wrong: 'agency: DSDW กรม', right: 'agency: dsdw' },
  },
  'bad-kpi-number': {
    title: say('เลขตัวชี้วัดอ่านไม่ได้', 'The number of the KPI cannot be read'),
    why: say('เลขตัวชี้วัดเชื่อมคำอธิบายกับข้อมูลทุกแถว', 'The number ties the description of a KPI to its rows of data.'),
    allowed: ({ known }) =>
      say(
        `เลขจำนวนเต็มตั้งแต่ 1 คั่นด้วยจุด กี่ชั้นก็ได้ ${known ? 'ในการประเมินนี้มี {known}' : 'เช่น 1, 5.1 หรือ 7.1.1'}`,
        `whole numbers from 1 up with points between them, to any depth${known ? '; this assessment has {known}' : ', such as 1, 5.1 or 7.1.1'}`,
      ),
    fix: fixTo(
      'ใส่เลขตัวชี้วัดตามเอกสารโดยไม่มีคำอื่น และตรวจว่าโปรแกรมตารางคำนวณไม่ได้เปลี่ยนเลขเป็นวันที่',
      'enter the number as printed, without other words, and check that a spreadsheet has not turned it into a date',
    ),
    example: { wrong: 'kpi: ตัวชี้วัดที่ 1', right: 'kpi: 1' },
  },
  'item-repeated': {
    title: say('มีรายการซ้ำกัน', 'Two items of a list are about the same thing'),
    why: say(
      'แต่ละรายการมีที่อยู่หรือความหมายของตนเอง ถ้าซ้ำกันจะแสดงได้เพียงรายการเดียว',
      'Each item has an address or a meaning of its own; of two that share it only one could be shown.',
    ),
    allowed: say('รายการใน {field} ที่ไม่ซ้ำกัน', 'items of {field} that differ'),
    fix: say(
      'แก้หรือลบรายการที่ {item} ซึ่งซ้ำกับรายการที่ {first}',
      'change or delete item {item}, which is about the same as item {first}',
    ),
    example: {
      wrong: 'groups:\n  - id: performance\n  - id: performance',
      right: 'groups:\n  - id: performance\n  - id: agreement',
    },
  },
} satisfies Record<string, IssueDefinition>;
