/** A file that cannot be read as one text at all. */
import type { IssueDefinition } from '../../issue.ts';
import { say } from '../words.ts';

const example = { wrong: 'results.csv (Windows-874)', right: 'results.csv (UTF-8)' };

/** The given phrase for a table; for a text, the program that keeps it as it is. */
const inItsProgram =
  (th: string, en: string) =>
  ({ table }: Record<string, string>) =>
    table === 'false'
      ? say(
          'เปิดไฟล์ในโปรแกรมแก้ไขข้อความ บันทึกใหม่เป็น UTF-8 แล้วตรวจว่าตัวอักษรไทยยังถูกต้อง',
          'open the file in a text editor, save it again as UTF-8 and check that the Thai text is still right',
        )
      : say(th, en);

export const fileDefinitions = {
  'encoding-windows-874': {
    title: say('ไฟล์เข้ารหัสแบบ TIS-620 (Windows-874)', 'The file is encoded as TIS-620 (Windows-874)'),
    everyday: ['ไฟล์ tis-620 อ่านไม่ออก', 'บันทึกไฟล์เป็น UTF-8'],
    why: say(
      'ระบบอ่านเฉพาะ UTF-8 หากเดารหัสอักขระเอง ตัวอักษรไทยบางตัวอาจเพี้ยนไปโดยไม่มีใครเห็น',
      'Only UTF-8 is read. Guessing an encoding could change Thai letters without anyone noticing.',
    ),
    allowed: say('ไฟล์ข้อความที่เข้ารหัสแบบ UTF-8', 'a text file encoded as UTF-8'),
    fix: inItsProgram(
      'เปิดไฟล์ใน Excel แล้วบันทึกเป็นชนิด "CSV UTF-8 (Comma delimited)" หรือใน LibreOffice เลือกชุดอักขระ Unicode (UTF-8) ตอนบันทึก',
      'open the file in Excel and save it as "CSV UTF-8 (Comma delimited)", or choose the character set Unicode (UTF-8) when saving in LibreOffice',
    ),
    example,
  },
  'encoding-not-utf8': {
    title: say('ไฟล์ไม่ได้เข้ารหัสแบบ UTF-8', 'The file is not encoded as UTF-8'),
    why: say(
      'ระบบอ่านเฉพาะ UTF-8 เพื่อให้ทุกตัวอักษรตรงกับต้นฉบับ',
      'Only UTF-8 is read, so that every character is the one that was written.',
    ),
    allowed: say('ไฟล์ข้อความที่เข้ารหัสแบบ UTF-8', 'a text file encoded as UTF-8'),
    fix: inItsProgram(
      'บันทึกไฟล์ใหม่เป็น UTF-8 (ใน Excel เลือกชนิด "CSV UTF-8 (Comma delimited)") แล้วตรวจว่าตัวอักษรไทยยังถูกต้อง',
      'save the file again as UTF-8 (in Excel, the type "CSV UTF-8 (Comma delimited)") and check that the Thai text is still right',
    ),
    example: { wrong: 'results.csv (UTF-16)', right: 'results.csv (UTF-8)' },
  },
  'conflict-markers': {
    title: say('มีเครื่องหมายของการรวมไฟล์ค้างอยู่', 'The file has markers of an unfinished merge'),
    why: say(
      'เมื่อสองคนแก้ไฟล์เดียวกัน Git จะวางเนื้อหาทั้งสองชุดไว้ในไฟล์ คั่นด้วยเครื่องหมายเหล่านี้ หากเผยแพร่ไป ผู้อ่านจะไม่รู้ว่าชุดใดถูก',
      'When two people change the same file, Git puts both versions into it with these markers between them. If they were published, no reader could tell which version is right.',
    ),
    allowed: say(
      'เนื้อหาชุดเดียว ไม่มีบรรทัดที่ขึ้นต้นด้วย <<<<<<<, |||||||, ======= หรือ >>>>>>>',
      'one version, without lines that begin with <<<<<<<, |||||||, ======= or >>>>>>>',
    ),
    fix: say(
      'เปิดไฟล์ด้วยโปรแกรมแก้ไขข้อความ เลือกเก็บเนื้อหาที่ถูกไว้ชุดเดียว แล้วลบบรรทัดเครื่องหมายทุกบรรทัด (บรรทัด {lines})',
      'open the file in a text editor, keep the one version that is right, and delete every line of markers (lines {lines})',
    ),
    example: {
      wrong: '<<<<<<< HEAD\n2,2,days,8,,,A,,,\n=======\n2,2,days,9,,,A,,,\n>>>>>>> results-2567',
      right: '2,2,days,9,,,A,,,',
    },
  },
  'empty-file': {
    title: say('ไฟล์ว่างเปล่า', 'The file is empty'),
    everyday: ['ไฟล์เปล่า'],
    why: say(
      'ไฟล์ที่ยังไม่มีข้อมูลต้องมีแถวหัวตาราง จึงจะแยกได้ว่า "ยังไม่มีข้อมูล" หรือ "ข้อมูลหาย"',
      'A file without data still needs its header, so that “no data yet” can be told from “the data are gone”.',
    ),
    allowed: say('ไฟล์ที่บรรทัดแรกเป็น {expected}', 'a file whose first line is {expected}'),
    fix: say('ใส่ {expected} ในบรรทัดแรก', 'put {expected} on the first line'),
    example: { wrong: '', right: 'number,title_th,title_en,source' },
  },
} satisfies Record<string, IssueDefinition>;
