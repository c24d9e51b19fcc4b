/** Fixed words of the readme. */
import type { Language } from '../../i18n/index.ts';

interface ReadmeWords {
  unofficial: string;
  demo: string;
  dataDate: string;
  address: string;
  identifier: string;
  sources: string;
  files: string;
  rows: (count: number) => string;
  opening: string[];
  columns: string;
  required: string;
  missing: string;
  typesAtEnd: string;
  recompute: string;
  recomputeElsewhere: string;
  corrections: string;
  empty: string;
  licence: string;
  cite: string;
  accessed: string;
}

export const readmeWords: Record<Language, ReadmeWords> = {
  th: {
    unofficial: 'จัดทำจากเอกสารสาธารณะ ยังไม่ใช่การเผยแพร่อย่างเป็นทางการของส่วนราชการ',
    demo: 'ข้อมูลสาธิต: ผลการดำเนินงานและคะแนนทั้งหมดเป็นตัวเลขสมมติ ไม่ใช่ผลจริงของหน่วยงานใด',
    dataDate: 'วันที่ของข้อมูล (ค.ศ.)',
    address: 'ที่อยู่ถาวร',
    identifier: 'รหัสชุดข้อมูล',
    sources: 'เอกสารต้นทาง',
    files: 'ไฟล์',
    rows: (count) => `${count} แถว`,
    opening: [
      'ไฟล์ .excel.csv เปิดด้วย Excel ได้ทันที และเขียนเลขตัวชี้วัด กิจกรรม และกลุ่มเป็นข้อความ เช่น ตัวชี้วัดที่ 3.10 เพราะโปรแกรมตารางคำนวณตัดศูนย์ท้ายของ 3.10 ไฟล์ .csv เป็น UTF-8 ไม่มี BOM สำหรับโปรแกรม ไฟล์ .json เป็นข้อมูลเดียวกัน',
      'รายละเอียดสำหรับโปรแกรมอยู่ใน datapackage.json (Data Package 2.0) และ .csv-metadata.json (CSVW)',
    ],
    columns: 'คอลัมน์ (Data Dictionary)',
    required: 'ต้องมีค่า',
    missing: 'ช่องว่างคือไม่มีค่า ไม่ใช่ศูนย์ ตัวเลขใช้จุดทศนิยม ไม่มีตัวคั่นหลักพันและไม่มีหน่วยในช่อง',
    typesAtEnd:
      'โปรแกรมที่เดาชนิดของคอลัมน์เองจะเปลี่ยน 3.10 เป็น 3.1 และอ่านคอลัมน์ที่ยังว่างผิดชนิด ท้ายไฟล์นี้มีคำสั่งของ Excel, LibreOffice, R, pandas และ DuckDB ที่กำหนดชนิดของทุกคอลัมน์ไว้แล้ว',
    recompute: 'วิธีคำนวณคะแนนซ้ำจากไฟล์ที่เผยแพร่',
    recomputeElsewhere: 'วิธีคำนวณคะแนนซ้ำอยู่ในไฟล์อ่านก่อนใช้ของชุดข้อมูล kpi-scores',
    corrections: 'ตัวเลขที่แก้ไขหลังเผยแพร่',
    empty: 'ไม่มีค่า',
    licence: 'สัญญาอนุญาต',
    cite: 'การอ้างอิง',
    accessed: 'เข้าถึงจาก',
  },
  en: {
    unofficial: 'Made from a public document; not an official publication of the agency.',
    demo: 'Demonstration: all results and scores are illustrative, not real figures of any agency.',
    dataDate: 'Date of the data',
    address: 'Permanent address',
    identifier: 'Identifier',
    sources: 'Source documents',
    files: 'Files',
    rows: (count) => `${count} rows`,
    opening: [
      'Excel opens .excel.csv files directly; numbers of KPIs, activities and groups have a Thai word before them there, which keeps them texts, because a spreadsheet cuts the last zero of 3.10; .csv files are UTF-8 without a byte order mark, for programs; .json files hold the same data.',
      'Machine-readable descriptions: datapackage.json (Data Package 2.0) and .csv-metadata.json (CSVW).',
    ],
    columns: 'Columns (data dictionary)',
    required: 'never empty',
    missing:
      'An empty cell is a missing value, never zero. Numbers have a decimal point, no thousands separator and no unit.',
    typesAtEnd:
      'A program that guesses types makes 3.10 the number 3.1 and misreads columns that are still empty. At the end of this file are commands for Excel, LibreOffice, R, pandas and DuckDB with the type of every column.',
    recompute: 'How to recompute the scores from the published files',
    recomputeElsewhere: 'How to recompute the scores: see the readme of the dataset kpi-scores.',
    corrections: 'Figures corrected after publication',
    empty: 'no value',
    licence: 'Licence',
    cite: 'Citation',
    accessed: 'Available at',
  },
};
