/** Quotation marks in a CSV file, which hold a value with commas or line breaks together. */
import type { IssueDefinition } from '../../issue.ts';
import { say } from '../words.ts';

export const quoteDefinitions = {
  'broken-quotes': {
    title: say('เครื่องหมายคำพูดไม่ครบคู่', 'A quotation mark has no partner'),
    why: say(
      'เมื่อเครื่องหมายคำพูดเปิดแล้วไม่ปิด แถวต่อ ๆ ไปจะถูกอ่านรวมเป็นค่าเดียว',
      'An opening quotation mark that is never closed makes the rows after it part of one value.',
    ),
    allowed: say(
      'ค่าที่มีเครื่องหมายคำพูดครบคู่ และเครื่องหมายคำพูดภายในค่าเขียนซ้ำสองตัว เช่น "เรียก ""สมุดพก"""',
      'quotation marks in pairs, with a quotation mark inside a value written twice, such as "called ""the logbook"""',
    ),
    fix: say(
      'ใส่เครื่องหมายคำพูดปิดท้ายค่านี้ หรือลบตัวที่เกินมา',
      'put the closing quotation mark at the end of this value, or delete the extra one',
    ),
    example: { wrong: '1,2,share,63.24,,,A,,,"ตรวจแล้ว', right: '1,2,share,63.24,,,A,,,"ตรวจแล้ว"' },
  },
  'rows-in-cell': {
    title: say('แถวอื่นของไฟล์ถูกอ่านรวมไว้ในช่องเดียว', 'Other rows of the file are inside one cell'),
    why: say(
      'เครื่องหมายคำพูดที่เกินมาสองตัวทำให้แถวที่อยู่ระหว่างกลางกลายเป็นข้อความในช่องเดียว และหายไปจากข้อมูลโดยไม่มีใครเห็น',
      'Two stray quotation marks turn the rows between them into the text of one cell, and they are lost without anyone noticing.',
    ),
    allowed: say(
      'ค่าที่ไม่มีแถวอื่นของไฟล์อยู่ข้างใน (ข้อความหลายบรรทัดในช่องเดียวเขียนได้)',
      'a value that holds no other row of the file (text of several lines may be in one cell)',
    ),
    fix: say(
      'เปิดไฟล์ด้วยโปรแกรมแก้ไขข้อความ แล้วลบเครื่องหมาย " ตัวที่เกินมา ซึ่งเปิดที่บรรทัด {from} และปิดที่บรรทัด {to}',
      'open the file in a text editor and delete the stray quotation marks ("): one opens on line {from}, and one closes on line {to}',
    ),
    example: {
      wrong: '1,1,steps,2,,,A,,,"ผล\n1,2,share,63.24,,,A,,,\n2,2,days,8,,,A,,,ดี"',
      right: '1,1,steps,2,,,A,,,ผล\n1,2,share,63.24,,,A,,,\n2,2,days,8,,,A,,,ดี',
    },
  },
  'other-quotes': {
    title: say('ใช้เครื่องหมายคำพูดแบบอื่นครอบค่า', 'The value has another kind of quotation mark around it'),
    why: say(
      'เฉพาะเครื่องหมาย " ที่ชิดจุลภาคเท่านั้นที่รวมข้อความซึ่งมีจุลภาคหรือหลายบรรทัดไว้เป็นค่าเดียว',
      'Only the marks ", right beside the commas, hold text with commas or several lines together as one value.',
    ),
    allowed: say(
      'เครื่องหมาย " ครอบค่า ชิดจุลภาคโดยไม่เว้นวรรค เช่น ,"ก, ข",',
      'the marks " around the value, right beside the commas, such as ,"a, b",',
    ),
    fix: ({ kind }) =>
      kind === 'space'
        ? say('ลบช่องว่างที่อยู่หน้าเครื่องหมาย "', 'delete the space before the mark "')
        : say('ใช้เครื่องหมาย " แทน {mark} ทั้งหน้าและหลังค่านี้', 'put " instead of {mark}, before and after this value'),
    example: { wrong: '1,2,share,63.24,,,A,,,“ก, ข”', right: '1,2,share,63.24,,,A,,,"ก, ข"' },
  },
} satisfies Record<string, IssueDefinition>;
