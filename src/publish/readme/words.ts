/** Fixed words of the readme. */
import { inNumber, inSentence, type Language, type Spoken, spoken, terms } from '../../words/index.ts';

const { names } = terms;

const readme = {
  unofficial: {
    th: 'จัดทำจากเอกสารสาธารณะ ยังไม่ใช่การเผยแพร่อย่างเป็นทางการของส่วนราชการ',
    en: 'Made from a public document; not an official publication of the agency.',
  },
  demo: {
    th: 'ข้อมูลสาธิต: ผลการดำเนินงานและคะแนนทั้งหมดเป็นตัวเลขสมมติ ไม่ใช่ผลจริงของหน่วยงานใด',
    en: 'Demonstration: all results and scores are illustrative, not real figures of any agency.',
  },
  preview: {
    th: 'ฉบับตัวอย่างก่อนเผยแพร่ ยังไม่ใช่ข้อมูลที่เผยแพร่',
    en: 'A preview before publishing; these data are not published.',
  },
  dataDate: { th: 'วันที่ของข้อมูล (ค.ศ.)', en: 'Date of the data' },
  address: { th: 'ที่อยู่ถาวร', en: 'Permanent address' },
  identifier: { th: 'รหัสชุดข้อมูล', en: 'Identifier' },
  sources: { th: names.sourceDocument.th, en: `${names.sourceDocument.en}s` },
  files: { th: names.file.th, en: `${names.file.en}s` },
  rows: (count: number) => ({ th: `${count} แถว`, en: `${count} ${inNumber(String(count), 'rows')}` }),
  opening: {
    th: [
      'ไฟล์ .excel.csv เปิดด้วย Excel ได้ทันที และเขียนเลขตัวชี้วัด กิจกรรม และกลุ่มเป็นข้อความ เช่น ตัวชี้วัดที่ 3.10 เพราะโปรแกรมตารางคำนวณตัดศูนย์ท้ายของ 3.10 ไฟล์ .csv เป็น UTF-8 ไม่มี BOM สำหรับโปรแกรม ไฟล์ .json เป็นข้อมูลเดียวกัน',
      'รายละเอียดสำหรับโปรแกรมอยู่ใน datapackage.json (Data Package 2.0) และ .csv-metadata.json (CSVW)',
    ],
    en: [
      'Excel opens .excel.csv files directly. In them a Thai word comes before the numbers of KPIs, activities and groups, which keeps them as text, because a spreadsheet cuts off the last zero of 3.10. The .csv files are UTF-8 without a byte order mark, for programs. The .json files hold the same data.',
      'Descriptions for programs are in datapackage.json (Data Package 2.0) and .csv-metadata.json (CSVW).',
    ],
  },
  columns: { th: 'คอลัมน์ (Data Dictionary)', en: 'Columns (data dictionary)' },
  required: inSentence(terms.neverEmpty),
  occurring: (values: string) => ({ th: `ที่มีในชุดข้อมูลนี้: ${values}`, en: `In this dataset: ${values}.` }),
  missing: {
    th: 'ช่องว่างคือไม่มีค่า ไม่ใช่ศูนย์ ตัวเลขใช้จุดทศนิยม ไม่มีตัวคั่นหลักพันและไม่มีหน่วยในช่อง',
    en: 'An empty cell is a missing value, never zero. Numbers have a decimal point, no thousands separator and no unit.',
  },
  typesAtEnd: {
    th: 'โปรแกรมที่เดาชนิดของคอลัมน์เองจะเปลี่ยน 3.10 เป็น 3.1 และอ่านคอลัมน์ที่ยังว่างผิดชนิด ท้ายไฟล์นี้มีคำสั่งของ Excel, LibreOffice, R, pandas และ DuckDB ที่กำหนดชนิดของทุกคอลัมน์ไว้แล้ว',
    en: 'A program that guesses types turns 3.10 into 3.1 and misreads columns that are still empty. At the end of this file are commands for Excel, LibreOffice, R, pandas and DuckDB that set the type of every column.',
  },
  recompute: { th: 'วิธีคำนวณคะแนนซ้ำจากไฟล์ที่เผยแพร่', en: 'How to recompute the scores from the published files' },
  recomputeElsewhere: {
    th: 'วิธีคำนวณคะแนนซ้ำอยู่ในไฟล์อ่านก่อนใช้ของชุดข้อมูล kpi-scores',
    en: 'The readme of the dataset kpi-scores says how to recompute the scores.',
  },
  corrections: { th: 'ตัวเลขที่แก้ไขหลังเผยแพร่', en: 'Figures corrected after publication' },
  empty: inSentence(terms.noValue),
  licence: names.licence,
  cite: names.citation,
  accessed: { th: 'เข้าถึงจาก', en: 'Available at' },
};

export const readmeWords: Record<Language, Spoken<typeof readme>> = {
  th: spoken(readme, 'th'),
  en: spoken(readme, 'en'),
};
