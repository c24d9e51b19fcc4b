/** Words of the search and of the glossary that stand twice. */
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
      'A spelling in two places leaves it open which thing it means; dots, spaces and capitals do not make it another one.',
    ),
    allowed: say(
      'คำหนึ่งอยู่ในไฟล์นี้แห่งเดียว คำนี้มีแล้วที่บรรทัด {firstLine}',
      'each spelling once in this file; this one is already on line {firstLine}',
    ),
    fix: say(
      'ลบบรรทัดนี้ หรือรวมสองกลุ่มเป็นกลุ่มเดียวถ้าเป็นสิ่งเดียวกัน',
      'delete this line, or join the two groups if they are one thing',
    ),
    example: {
      wrong: 'same:\n  - names:\n      - สพร.\n      - DGA\n  - names:\n      - สพร\n      - สำนักงานพัฒนารัฐบาลดิจิทัล',
      right: 'same:\n  - names:\n      - สพร.\n      - DGA\n      - สำนักงานพัฒนารัฐบาลดิจิทัล',
    },
  },
} satisfies Record<string, IssueDefinition>;
