/** The shape of a CSV file: its separators, the names of its columns and the number of cells in a row. */
import type { IssueDefinition } from '../../issue.ts';
import { firstRow, orCutZero, rowsAbove, say, withSuggestion } from '../words.ts';

const header = 'kpi,round,measure,value';

export const tableDefinitions = {
  'wrong-delimiter': {
    title: say('คั่นคอลัมน์ด้วยเครื่องหมายอื่น', 'The columns are not separated by commas'),
    why: say(
      'Excel ในบางการตั้งค่าคั่นคอลัมน์ด้วย ; หรือแท็บ ทำให้ทั้งแถวถูกอ่านเป็นคอลัมน์เดียว',
      'With some regional settings Excel separates columns with semicolons or tabs, and the whole row is then read as one column.',
    ),
    allowed: say('คอลัมน์ที่คั่นด้วยเครื่องหมายจุลภาค (,)', 'columns separated by commas (,)'),
    fix: ({ above }) =>
      say(
        `บันทึกไฟล์ใหม่โดยคั่นด้วยจุลภาค (ใน LibreOffice เลือก Field delimiter เป็น , ตอนบันทึก)${above ? ' และลบแถว {above} ซึ่งอยู่เหนือหัวตาราง' : ''}`,
        `save the file again with commas (in LibreOffice, choose , as the field delimiter when saving)${above ? `, and delete ${rowsAbove(above)} above the header` : ''}`,
      ),
    example: { wrong: 'kpi;round;measure;value', right: header },
  },
  'unknown-column': {
    title: say('มีคอลัมน์ที่ไม่รู้จัก', 'A column is not one of this file’s columns'),
    everyday: ['คอลัมน์เกิน', 'เพิ่มคอลัมน์เอง'],
    why: say(
      'ชื่อคอลัมน์ที่สะกดต่างไปเพียงเล็กน้อยทำให้ข้อมูลทั้งคอลัมน์หายไปได้',
      'A column name that is only slightly different could make a whole column of data disappear.',
    ),
    allowed: say('ชื่อคอลัมน์ {allowed}', 'the column names {allowed}'),
    fix: withSuggestion(
      'แก้ชื่อคอลัมน์ให้ตรงกับรายการ หรือลบคอลัมน์นี้ถ้าไม่ใช้',
      'correct the name of the column, or delete the column if it is not wanted',
    ),
    example: { wrong: 'kpi,round,mesure,value', right: header },
  },
  'missing-column': {
    title: say('ขาดคอลัมน์', 'A column is missing'),
    everyday: ['คอลัมน์หาย', 'คอลัมน์ไม่ครบ'],
    why: say(
      'ทุกไฟล์มีคอลัมน์ชุดเดียวกันเสมอ แม้บางคอลัมน์จะว่าง',
      'A file always has all its columns, even where one of them is empty.',
    ),
    allowed: firstRow,
    fix: say(
      'เพิ่มคอลัมน์ {column} ในแถวแรก และเว้นค่าว่างไว้ในแถวอื่นเมื่อยังไม่มีข้อมูล',
      'add the column {column} to the first row, and leave it empty in the other rows while there is no data',
    ),
    example: { wrong: 'kpi,round,value', right: header },
  },
  'doubled-column': {
    title: say('มีคอลัมน์ชื่อซ้ำกัน', 'Two columns have the same name'),
    why: say('ไม่มีทางรู้ว่าค่าที่ใช้จริงอยู่ในคอลัมน์ใด', 'There is no telling which of the two holds the value that counts.'),
    allowed: say('คอลัมน์ชื่อละหนึ่งคอลัมน์', 'one column of each name'),
    fix: say('เก็บไว้คอลัมน์เดียวระหว่างคอลัมน์ {first} กับคอลัมน์นี้', 'keep only one of column {first} and this column'),
    example: { wrong: 'kpi,round,measure,value,value', right: header },
  },
  'column-order': {
    title: say('คอลัมน์เรียงต่างจากแบบ', 'The columns are in another order'),
    everyday: ['เรียงคอลัมน์ผิด', 'สลับคอลัมน์'],
    why: say('ลำดับคอลัมน์ที่คงที่ทำให้เทียบไฟล์ต่างปีกันได้ทันที', 'A fixed order lets files of different years be compared at once.'),
    allowed: firstRow,
    fix: say(
      'ย้ายคอลัมน์ให้ตรงตามลำดับ โดยคอลัมน์นี้ต้องเป็น {expected}',
      'move the columns into this order; this column should be {expected}',
    ),
    example: { wrong: 'kpi,measure,round,value', right: header },
  },
  'wrong-cell-count': {
    title: say('จำนวนค่าในแถวไม่เท่ากับหัวตาราง', 'The row does not have as many cells as the header'),
    everyday: ['จำนวนช่องไม่ครบ', 'ค่าเลื่อนช่อง'],
    why: say(
      'จุลภาคที่ขาดหรือเกินทำให้ค่าเลื่อนไปอยู่ผิดคอลัมน์',
      'One comma too few or too many moves the values into the wrong columns.',
    ),
    allowed: say('{expected} ค่าในทุกแถว (แถวนี้มี {count} ค่า)', '{expected} cells in every row (this one has {count})'),
    fix: say(
      'เติมหรือลบจุลภาคให้ครบตามหัวตาราง ถ้าค่ามีจุลภาคอยู่ข้างในให้ใส่เครื่องหมายคำพูดครอบค่านั้น เช่น "ก, ข"',
      'add or delete commas until the row fits the header; put quotation marks around a value that contains a comma, such as "a, b"',
    ),
    example: { wrong: '1,2,share,1,234', right: '1,2,share,1234' },
  },
  'duplicate-row': {
    title: say('มีแถวซ้ำ', 'Two rows say the same thing'),
    everyday: ['กรอกแถวซ้ำ', 'ข้อมูลซ้ำ'],
    why: say(
      'ข้อมูลหนึ่งค่ามีได้แถวเดียว ถ้ามีสองแถวไม่มีทางรู้ว่าแถวใดถูก',
      'One figure has one row. With two there is no telling which is right.',
    ),
    allowed: say('แถวเดียวต่อ{key}', 'one row for each {keyEn}'),
    fix: orCutZero('เก็บไว้แถวเดียวระหว่างแถว {first} กับแถวนี้', 'keep only one of row {first} and this row'),
    example: { wrong: '1,2,share,63.24,,,A,,,\n1,2,share,63.24,,,A,,,', right: '1,2,share,63.24,,,A,,,' },
  },
} satisfies Record<string, IssueDefinition>;
