/** Numbers that are more, or less, than one exact figure. */
import type { IssueDefinition } from '../../issue.ts';
import { fixTo, say } from '../words.ts';

export const doubtfulNumberDefinitions = {
  'number-word': {
    title: say('มีคำหรือตัวย่อบอกหลักปนอยู่กับตัวเลข', 'A word such as “million” is beside the number'),
    why: say(
      'โปรแกรมอ่านคำว่า ล้าน หรือ k ไม่ได้ ถ้าตัดคำออก ค่าจะผิดไปเป็นพันหรือล้านเท่า',
      'Programs do not read “million” or “k”; without the word the value would be out by a factor of a thousand or a million.',
    ),
    allowed: say(
      'ตัวเลขที่เขียนครบทุกหลักในหน่วยของรายการวัด เช่น 1500000',
      'a number with all its digits, in the unit of the measure, such as 1500000',
    ),
    fix: fixTo(
      'เขียนตัวเลขตามเอกสารต้นทางในหน่วยของรายการวัดนี้ โดยไม่มีคำบอกหลัก',
      'write the number from the source in the unit of this measure, without the word',
    ),
    example: { wrong: 'value\n1.5 ล้าน', right: 'value\n1500000' },
  },
  'not-exact': {
    title: say('ค่านี้ไม่ใช่ตัวเลขที่แน่นอนตัวเดียว', 'The value is not one exact number'),
    why: say(
      'คะแนนคิดจากตัวเลขที่แน่นอน "ไม่ถึง 60" "60-65" "3/4" หรือ "ลดลง 5" อ่านเป็นตัวเลขตัวเดียวไม่ได้',
      'Scores need an exact number; “under 60”, “60-65”, “3/4” and “down by 5” cannot be read as one.',
    ),
    allowed: say(
      'ตัวเลขตัวเดียวที่ไม่มีคำหรือเครื่องหมายเปรียบเทียบ ช่วง หรือเศษส่วน เช่น 59.8 ถ้าต่ำกว่าศูนย์ให้ขึ้นต้นด้วย -',
      'one number without a comparison, a range or a fraction, such as 59.8; a number below zero begins with -',
    ),
    fix: say(
      'ใส่ตัวเลขที่แน่นอนจากเอกสารต้นทาง และอธิบายส่วนที่เหลือใน note ถ้าไฟล์มีช่องนี้',
      'enter the exact number from the source, and explain the rest in the column note if the file has one',
    ),
    example: { wrong: 'value\nไม่ถึง 60', right: 'value\n59.8' },
  },
  'several-values': {
    title: say('ช่องเดียวมีหลายค่า', 'One cell holds more than one value'),
    why: say(
      'ถ้านำมาต่อกัน ค่าจะกลายเป็นค่าอื่น เช่น 506 กับ 800 กลายเป็น 506800',
      'Joined together they would be another value: 506 and 800 would be 506800.',
    ),
    allowed: say(
      'ค่าเดียวในแต่ละช่อง ไม่มีการขึ้นบรรทัดใหม่ แท็บ หรือช่องว่างคั่นกลาง',
      'one value in each cell, not two with a line break, a tab or a space between them',
    ),
    fix: say(
      'เหลือไว้เฉพาะค่าที่เป็นของช่องนี้ตามเอกสารต้นทาง และย้ายค่าอื่นไปช่องของตน',
      'keep only the value that belongs here according to the source, and move the others to their own cells',
    ),
    example: { wrong: 'numerator,denominator\n"506\n800",', right: 'numerator,denominator\n506,800' },
  },
  'float-noise': {
    title: say('ตัวเลขมีเศษที่เกิดจากการคำนวณของโปรแกรม', 'The number has digits that a program left behind'),
    why: say(
      'คอมพิวเตอร์คำนวณเลขทศนิยมแบบฐานสอง จึงทิ้งเศษไว้ที่หลักท้าย เช่น 63.25 กลายเป็น 63.249999999999996 ซึ่งไม่มีในเอกสารใด',
      'Computers work in binary and leave traces in the last digits: 63.25 becomes 63.249999999999996, which no source says.',
    ),
    allowed: say('ตัวเลขตามเอกสารต้นทาง เช่น 63.25', 'the number as the source has it, such as 63.25'),
    fix: fixTo(
      'ใส่ตัวเลขตามเอกสารต้นทางโดยไม่มีเศษของโปรแกรม',
      'enter the number as the source has it, without these digits',
    ),
    example: { wrong: 'value\n63.249999999999996', right: 'value\n63.25' },
  },
  'spreadsheet-error': {
    title: say('มีข้อความแจ้งข้อผิดพลาดของโปรแกรมตารางคำนวณ', 'The cell has a spreadsheet error'),
    everyday: ['#REF!', '#DIV/0!', '#VALUE!'],
    why: say(
      'รหัสเช่น #DIV/0! หรือ #REF! มาจากสูตรที่คำนวณไม่ได้ ค่าจริงจึงไม่ได้อยู่ในไฟล์นี้',
      'Codes such as #DIV/0! and #REF! come from a formula that could not be worked out: the true value is not in this file.',
    ),
    allowed: say('ค่าที่อ่านได้ หรือค่าว่างในช่องที่เว้นได้', 'a value that can be read, or nothing where the cell may be empty'),
    fix: ({ narrow }) =>
      narrow
        ? say(
            'ขยายคอลัมน์ในไฟล์ตารางคำนวณต้นทางให้เห็นค่าเต็ม แล้วใส่ค่านั้น',
            'widen the column in the original spreadsheet until the value shows, and enter that value',
          )
        : say(
            'แก้สูตรในไฟล์ตารางคำนวณต้นทางแล้วใส่ค่าที่ได้ ถ้าไม่มีค่า ให้เว้นช่องนี้ว่าง และถ้าเป็นช่อง value ให้ใส่ O ใน obs_status',
            'correct the formula in the original spreadsheet and enter the value that it gives; if there is none, leave this empty and, in the column value, also enter O in obs_status',
          ),
    example: { wrong: 'value,obs_status\n#DIV/0!,A', right: 'value,obs_status\n,O' },
  },
} satisfies Record<string, IssueDefinition>;
