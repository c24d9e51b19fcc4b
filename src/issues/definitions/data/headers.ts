/** Rows that are no data: a header that is not the first row of a CSV file, or not this file's, or there again. */
import type { IssueDefinition } from '../../issue.ts';
import { firstRow, rowsAbove, say } from '../words.ts';

const header = 'kpi,round,measure,value';

/** Pasting a header over columns in another order would give every value another name. */
const each = say('โดยให้ทุกชื่ออยู่เหนือข้อมูลของตน', 'with each name above its own data');

export const headerDefinitions = {
  'header-not-first': {
    title: say('หัวตารางไม่ได้อยู่ที่แถวแรก', 'The header is not the first row'),
    why: say(
      'ชื่อรายงาน บรรทัดว่าง หรือบรรทัด sep= ที่อยู่เหนือหัวตาราง ทำให้โปรแกรมเข้าใจว่าแถวนั้นเป็นชื่อคอลัมน์',
      'A title, a blank line or a line sep= above the header is taken for the names of the columns.',
    ),
    allowed: firstRow,
    fix: ({ above, kind }) =>
      kind === 'move'
        ? say('หัวตารางอยู่ที่แถว {row} ให้ย้ายแถวนั้นขึ้นมาเป็นแถวแรก', 'the header is in row {row}: move that row to the top')
        : say('หัวตารางอยู่ที่แถว {row} ให้ลบแถว {above}', `the header is in row {row}: delete ${rowsAbove(above)}`),
    example: { wrong: `sep=,\n${header}\n1,2,share,63.24`, right: `${header}\n1,2,share,63.24` },
  },
  'header-unknown': {
    title: say('แถวแรกไม่ใช่หัวตารางของไฟล์นี้', 'The first row is not the header of this file'),
    why: say(
      'ชื่อคอลัมน์บอกว่าค่าแต่ละค่าคืออะไร ถ้าแปลหรือตั้งชื่อใหม่ ระบบจะไม่รู้ว่าเป็นค่าใด',
      'The names of the columns say what each value is. Translated or renamed, they no longer do.',
    ),
    allowed: firstRow,
    fix: ({ above, kind }) => {
      if (kind === 'insert')
        return say(
          `แทรกแถวใหม่เหนือแถว 1 แล้วใส่ {header} ${each.th}`,
          `insert a new row above row 1 and put {header} there, ${each.en}`,
        );
      if (kind === 'replace' && above !== '1')
        return say(
          `ลบแถว {above} แล้วใส่ {header} เป็นแถวแรก ${each.th}`,
          `delete rows {above} and put {header} as the first row, ${each.en}`,
        );
      return say(`ใส่ {header} เป็นแถวแรกแทนแถวนี้ ${each.th}`, `replace this row with {header}, ${each.en}`);
    },
    example: { wrong: 'ตัวชี้วัด,รอบ,รายการวัด,ผล\n1,2,share,63.24', right: `${header}\n1,2,share,63.24` },
  },
  'header-repeated': {
    title: say('มีแถวหัวตารางซ้ำ', 'The header is repeated'),
    why: say('ในไฟล์มีหัวตารางได้แถวเดียว แถวอื่นทุกแถวเป็นข้อมูล', 'A file has one header; every other row is data.'),
    allowed: say('หัวตารางที่แถวแรกแถวเดียว', 'one header, in the first row'),
    fix: ({ kind }) =>
      kind === 'again'
        ? say('ลบแถวนี้', 'delete this row')
        : say('ลบแถวนี้ถ้าเป็นชื่อคอลัมน์ ไม่ใช่ข้อมูล', 'delete this row if it holds names of columns and not data'),
    example: { wrong: `${header}\nตัวชี้วัด,รอบ,รายการวัด,ผล\n1,2,share,63.24`, right: `${header}\n1,2,share,63.24` },
  },
  'words-alone': {
    title: say('แถวมีแต่ข้อความในช่องเดียว', 'The row has a phrase in one cell only'),
    why: say(
      'หมายเหตุ ที่มา หรือชื่อหมวดที่แทรกในตารางจะถูกอ่านเป็นข้อมูลหนึ่งแถวที่ขาดค่าอื่นทั้งหมด',
      'A note, a source or a heading within the table would be read as a row of data that lacks all its other values.',
    ),
    allowed: say('แถวที่มีค่าตามหัวตาราง', 'rows with the values that the header names'),
    fix: say(
      'ถ้าเป็นคำอธิบายหรือส่วนต่อของแถวใด ให้ย้ายไปไว้ในช่องข้อความของแถวนั้น แล้วลบแถวนี้',
      'if it explains a row or continues one, move it into the text of that row; then delete this row',
    ),
    example: {
      wrong: `${header}\n1,2,share,63.24\nที่มา: กองยุทธศาสตร์,,,`,
      right: `${header}\n1,2,share,63.24`,
    },
  },
  'row-in-one-cell': {
    title: say('ทั้งแถวอยู่ในช่องเดียว', 'A whole row is in one cell'),
    why: say(
      'เมื่อเปิดไฟล์โดยไม่ได้แยกคอลัมน์แล้วบันทึกทับ โปรแกรมตารางจะครอบทั้งแถวด้วยเครื่องหมายคำพูด',
      'When a file is opened without being split into columns and then saved, the spreadsheet puts quotation marks around every row.',
    ),
    allowed: say('หนึ่งค่าต่อหนึ่งช่อง', 'one value in each cell'),
    fix: say(
      'เลือกคอลัมน์ A แล้วแยกด้วยจุลภาค (ใน Excel เมนู ข้อมูล › ข้อความเป็นคอลัมน์) แล้วบันทึกไฟล์ใหม่',
      'select column A and split it at the commas (in Excel: Data › Text to Columns), then save the file again',
    ),
    example: { wrong: `"${header}"\n"1,2,share,63.24"`, right: `${header}\n1,2,share,63.24` },
  },
} satisfies Record<string, IssueDefinition>;
