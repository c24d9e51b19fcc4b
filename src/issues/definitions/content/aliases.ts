/** Words of the search and of the glossary: those that stand twice, or are none. */
import type { IssueDefinition } from '../../issue.ts';
import { say } from '../words.ts';

export const aliasDefinitions = {
  'term-repeated': {
    title: say('คำในอภิธานศัพท์มีรหัสซ้ำกัน', 'Two terms of the glossary have the same id'),
    why: say(
      'รหัสเป็นที่อยู่ของคำในหน้าอภิธานศัพท์ ลิงก์จึงไปถึงคำแรกเท่านั้น',
      'The id is the address of the term within its page, so every link would lead to the first of the two.',
    ),
    allowed: say('รหัสละหนึ่งคำ รหัสนี้มีแล้วที่บรรทัด {firstLine}', 'each id once; this one is already on line {firstLine}'),
    fix: say('ตั้งรหัสอื่นให้คำนี้ หรือลบคำนี้ถ้าเป็นคำเดียวกัน', 'give this term another id, or delete it if it is the same term'),
    example: {
      wrong: '- id: target\n  …\n- id: target\n  …',
      right: '- id: target\n  …\n- id: target-level\n  …',
    },
  },
  'alias-repeated': {
    title: say('คำพ้องของการค้นหาซ้ำ', 'A search alias is repeated'),
    why: say(
      'คำที่อยู่สองแห่งทำให้การค้นหาไม่รู้ว่าหมายถึงสิ่งใด จุด วรรค และตัวพิมพ์ใหญ่ไม่ทำให้เป็นคนละคำ',
      'Where a spelling is in two places, there is no telling which of them it means; dots, spaces and capitals do not make it a different spelling.',
    ),
    allowed: say(
      'คำหนึ่งอยู่ในไฟล์นี้แห่งเดียว คำนี้มีแล้วที่บรรทัด {firstLine}',
      'each spelling once in this file; this one is already on line {firstLine}',
    ),
    fix: say(
      'ลบบรรทัดนี้ หรือรวมสองกลุ่มเป็นกลุ่มเดียวถ้าเป็นสิ่งเดียวกัน',
      'delete this line, or join the two groups if they are the same thing',
    ),
    example: {
      wrong: 'same:\n  - names:\n      - สพร.\n      - DGA\n  - names:\n      - สพร\n      - สำนักงานพัฒนารัฐบาลดิจิทัล',
      right: 'same:\n  - names:\n      - สพร.\n      - DGA\n      - สำนักงานพัฒนารัฐบาลดิจิทัล',
    },
  },
  'everyday-repeated': {
    title: say('คำที่ประชาชนใช้ซ้ำกัน', 'An everyday word is repeated'),
    why: say(
      'การค้นหารู้จักคำนี้จากชื่อหรือจากบรรทัดก่อนอยู่แล้ว จุด วรรค และตัวพิมพ์ใหญ่ไม่ทำให้เป็นคนละคำ',
      'The search knows this word from the title or from an earlier line; dots, spaces and capitals do not make it a different word.',
    ),
    allowed: say(
      'ใน everyday คำหนึ่งมีครั้งเดียว และไม่ใช่ชื่อของสิ่งนั้นเอง คำนี้มีแล้วที่บรรทัด {firstLine}',
      'each word once in everyday, and none that is already the title or the term; this one is already on line {firstLine}',
    ),
    fix: say('ลบบรรทัดนี้', 'delete this line'),
    example: {
      wrong: 'title: วิธีคิดคะแนน\neveryday:\n  - วิธีคิดคะแนน\n  - คิดคะแนนอย่างไร',
      right: 'title: วิธีคิดคะแนน\neveryday:\n  - คิดคะแนนอย่างไร',
    },
  },
  'everyday-long': {
    title: say('คำที่ประชาชนใช้ยาวเกินไป', 'An everyday word is too long'),
    why: say(
      'everyday มีไว้สำหรับคำและคำถามสั้น ๆ ที่คนพิมพ์ค้นหา ข้อความที่ยาวกว่านี้ไม่มีใครพิมพ์ และทำให้ดัชนีค้นหาใหญ่ขึ้น',
      'everyday is for words and short questions that people type into a search; nobody types a longer text, and it makes the index larger.',
    ),
    allowed: say('คำหรือคำถามสั้น ๆ ไม่เกิน {limit} ตัวอักษร', 'a word or a short question of at most {limit} characters'),
    fix: say(
      'ให้เหลือคำที่คนใช้เรียก หรือแบ่งเป็นหลายบรรทัด ขณะนี้ยาว {length} ตัวอักษร',
      'keep the words that people use, or divide it into several lines; it now has {length} characters',
    ),
    example: {
      wrong: 'everyday:\n  - การช่วยเหลือคนเร่ร่อนและคนขอทานให้กลับไปอยู่กับครอบครัวหรือชุมชนเดิมของตน',
      right: 'everyday:\n  - คนเร่ร่อน\n  - ขอทาน\n  - ส่งคนไร้บ้านกลับบ้าน',
    },
  },
} satisfies Record<string, IssueDefinition>;
