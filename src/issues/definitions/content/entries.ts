/** What stands in content and data beside the files that are read, or in place of one of them. */
import type { Bilingual } from '../../../words/index.ts';
import type { IssueDefinition } from '../../issue.ts';
import { type Phrase, say } from '../words.ts';

const realFile = say('ไฟล์จริงในโฟลเดอร์จริง', 'a real file in a real folder');

/** The files and folders that may stand in the folder. */
const due: Phrase = ({ files, folders }) => {
  const named = files ? say('ไฟล์ชื่อ {files} ในโฟลเดอร์นี้', 'files named {files} in this folder') : null;
  if (!folders) return named ?? say('โฟลเดอร์นี้ไม่มีไฟล์', 'no files in this folder');
  const inner = say('โฟลเดอร์ชื่อ {folders}', 'folders named {folders}');
  return named
    ? say(`${named.th} หรือ${inner.th}`, `${named.en}, or ${inner.en}`)
    : say(`โฟลเดอร์นี้มีได้เฉพาะ${inner.th}`, `only ${inner.en} in this folder`);
};

export const entryDefinitions = {
  'unexpected-file': {
    title: say('มีไฟล์ที่ไม่ถูกอ่าน', 'A file is not one of those that are read'),
    why: say(
      'ไฟล์ที่ชื่อต่างไปเพียงเล็กน้อย เช่น results (1).csv จะไม่ถูกเผยแพร่ โดยที่ผู้ส่งเข้าใจว่าเผยแพร่แล้ว',
      'A file whose name is only slightly different, such as results (1).csv, would not be published, although its sender thinks it is.',
    ),
    allowed: due,
    fix: ({ suggestion, home }) => {
      if (suggestion !== undefined)
        return say(
          'ใช้ชื่อ {suggestion} ถ้าต้องการเผยแพร่ไฟล์นี้ (แทนไฟล์เดิมถ้ามี) ถ้าไม่ต้องการ ให้ย้ายออกจากโฟลเดอร์',
          'name it {suggestion} if it is to be published (replacing the one that is there), or move it out of this folder',
        );
      return home === undefined
        ? say('ย้ายไฟล์นี้ออกจากโฟลเดอร์', 'move the file out of this folder')
        : say('ย้ายไฟล์นี้ไปไว้ใน {home}', 'move the file into {home}');
    },
    example: { wrong: 'results (1).csv', right: 'results.csv' },
  },
  'unexpected-folder': {
    title: say('มีโฟลเดอร์ที่ไม่ถูกอ่าน', 'A folder is not one of those that are read'),
    why: say(
      'สิ่งที่อยู่ในโฟลเดอร์ชื่ออื่นจะไม่ถูกเผยแพร่ โดยที่ผู้ส่งเข้าใจว่าเผยแพร่แล้ว',
      'What is in a folder with another name would not be published, although its sender thinks it is.',
    ),
    allowed: due,
    fix: ({ suggestion }) =>
      suggestion === undefined
        ? say(
            'ย้ายไฟล์ที่ต้องการเผยแพร่ไปไว้ในโฟลเดอร์ที่ถูกอ่าน แล้วลบโฟลเดอร์นี้',
            'move the files that are to be published into a folder that is read, and delete this one',
          )
        : say('เปลี่ยนชื่อโฟลเดอร์เป็น {suggestion}', 'rename the folder to {suggestion}'),
    example: { wrong: 'content/assessments/DSDW/2567', right: 'content/assessments/dsdw/2567' },
  },
  'folder-missing': {
    title: say('ไม่มีโฟลเดอร์ที่ต้องมี', 'A folder that must be there is missing'),
    why: say(
      'เนื้อหาอยู่ใน content และตัวเลขอยู่ใน data เว็บไซต์สร้างจากสองโฟลเดอร์นี้',
      'Texts are in content and numbers in data: the site is made from these two folders.',
    ),
    allowed: say('โฟลเดอร์ content และ data อยู่ข้างกัน', 'the folders content and data side by side'),
    fix: say(
      'นำโฟลเดอร์นี้กลับมา หรือตรวจว่า KPI_ROOT ชี้ไปยังโฟลเดอร์ที่มี content และ data',
      'restore the folder, or check that KPI_ROOT names the folder that holds content and data',
    ),
    example: { wrong: 'data', right: 'content\ndata' },
  },
  'folder-for-file': {
    title: say('มีโฟลเดอร์อยู่ในที่ของไฟล์', 'There is a folder in place of a file'),
    why: say('โฟลเดอร์ชื่อเดียวกับไฟล์อ่านเป็นไฟล์ไม่ได้', 'A folder with the name of a file cannot be read as a file.'),
    allowed: say('ไฟล์ชื่อนี้', 'a file of this name'),
    fix: say(
      'นำไฟล์ที่อยู่ในโฟลเดอร์นี้มาวางแทนโฟลเดอร์ หรือเปลี่ยนชื่อโฟลเดอร์แล้วย้ายออกไป',
      'replace this folder with the file that is in it, or move the folder away',
    ),
    example: { wrong: 'results.csv/results.csv', right: 'results.csv' },
  },
  'file-for-folder': {
    title: say('มีไฟล์อยู่ในที่ของโฟลเดอร์', 'There is a file in place of a folder'),
    why: say('สิ่งที่ควรอยู่ในโฟลเดอร์นี้จึงไม่ถูกอ่าน', 'What belongs in the folder is then not read.'),
    allowed: say('โฟลเดอร์ชื่อนี้', 'a folder of this name'),
    fix: say('ย้ายไฟล์นี้ออกไป แล้วสร้างโฟลเดอร์ชื่อนี้แทน', 'move the file away, and make a folder of this name'),
    example: { wrong: 'content/pages', right: 'content/pages/about.mdx' },
  },
  'symbolic-link': {
    title: say('มีลิงก์ของระบบแทนไฟล์จริง', 'There is a symbolic link in place of a file'),
    why: say(
      'ลิงก์ของระบบ (symbolic link) อาจชี้ไปยังสิ่งที่ไม่ได้ตั้งใจเผยแพร่ และอาจใช้ไม่ได้ในเครื่องอื่น ระบบจึงไม่เปิดลิงก์',
      'A symbolic link may lead to something that is not meant to be published, or lead nowhere on another machine, so it is never followed.',
    ),
    allowed: realFile,
    fix: say('ลบลิงก์ แล้ววางไฟล์หรือโฟลเดอร์จริงแทน', 'delete the link, and put the file or folder itself in its place'),
    example: { wrong: 'results.csv → ../../shared/results.csv', right: 'results.csv' },
  },
  'not-readable': {
    title: say('เปิดอ่านไม่ได้', 'It cannot be read'),
    why: say('ระบบอ่านเฉพาะไฟล์ธรรมดาที่เปิดอ่านได้ทันที', 'Only plain files that can be read at once are read.'),
    allowed: realFile,
    fix: ({ kind = '' }) =>
      kind === 'denied'
        ? say(
            'ให้สิทธิ์อ่านแก่ผู้สร้างเว็บไซต์ หรือคัดลอกไฟล์มาใหม่',
            'give whoever builds the site permission to read it, or copy it here again',
          )
        : say(
            `ลบสิ่งนี้ ซึ่งเป็น${kinds[kind]?.th ?? 'ไฟล์พิเศษของระบบ'} แล้ววางไฟล์จริงแทน`,
            `delete it, as it is ${kinds[kind]?.en ?? 'a special file of the system'}, and put the file itself in its place`,
          ),
    example: { wrong: 'results.csv (named pipe)', right: 'results.csv' },
  },
  'file-too-large': {
    title: say('ไฟล์ใหญ่เกินไป', 'The file is too large'),
    everyday: ['ขนาดไฟล์ใหญ่สุดเท่าไร'],
    why: say(
      'ไฟล์ที่คนเขียนเล็กกว่าขีดจำกัดนี้มาก ไฟล์ที่ใหญ่กว่ามักเป็นไฟล์อื่นที่ใช้ชื่อนี้',
      'Files that people write are far below this limit; a larger one is usually something else under this name.',
    ),
    allowed: say('ไฟล์ที่ไม่เกิน {limit}', 'a file of at most {limit}'),
    fix: say(
      'ตรวจว่าเป็นไฟล์ที่ต้องการ แล้วลบแถวหรือข้อความที่ไม่ใช้',
      'check that this is the file you meant, and delete rows or text that are not needed',
    ),
    example: { wrong: 'results.csv (25 MB)', right: 'results.csv (12 kB)' },
  },
  'office-file': {
    title: say('เป็นไฟล์ของโปรแกรมสำนักงาน ไม่ใช่ไฟล์ข้อความ', 'The file is one of an office program, not text'),
    everyday: ['ส่งไฟล์ Excel ได้ไหม', 'ใช้ไฟล์ xlsx', 'ไฟล์ Word', 'ไฟล์ PDF'],
    why: say(
      'ไฟล์เช่น .xlsx หรือ .docx อ่านได้ด้วยโปรแกรมของมันเท่านั้น และการเปลี่ยนชื่อไฟล์ไม่เปลี่ยนสิ่งที่อยู่ข้างใน',
      'A file such as .xlsx or .docx can be read only by its own program, and renaming it does not change what is in it.',
    ),
    allowed: ({ kind }) =>
      kind === 'text'
        ? say('ไฟล์ข้อความแบบ UTF-8', 'a text file in UTF-8')
        : say('ไฟล์ CSV แบบ UTF-8', 'a CSV file in UTF-8'),
    fix: ({ kind, suggestion }) => {
      const name = suggestion === undefined ? say('', '') : say(' ชื่อ {suggestion}', ' named {suggestion}');
      return kind === 'text'
        ? say(
            `เปิดไฟล์ คัดลอกข้อความไปวางในไฟล์ข้อความ (UTF-8)${name.th} ด้วยโปรแกรมแก้ไขข้อความ แล้วย้ายไฟล์นี้ออกไป`,
            `open it, copy its text into a text file (UTF-8)${name.en} with a text editor, and move this one away`,
          )
        : say(
            `เปิดไฟล์ในโปรแกรมตารางคำนวณ เช่น Excel แล้วบันทึกเป็นชนิด "CSV UTF-8 (Comma delimited)"${name.th} แทนไฟล์นี้`,
            `open it in a spreadsheet program, such as Excel, and save it as "CSV UTF-8 (Comma delimited)"${name.en} in place of this file`,
          );
    },
    example: { wrong: 'results.xlsx', right: 'results.csv' },
  },
  'not-text': {
    title: say('เป็นไฟล์ชนิดอื่น ไม่ใช่ไฟล์ข้อความ', 'The file is of another kind, not text'),
    why: say(
      'รูป เอกสาร PDF หรือไฟล์บีบอัดที่ใช้ชื่อของไฟล์ข้อความไม่มีข้อความให้อ่าน',
      'A picture, a PDF or a compressed file with the name of a text file has no text to read.',
    ),
    allowed: say('ไฟล์ข้อความแบบ UTF-8', 'a text file in UTF-8'),
    fix: say(
      'ตรวจว่าวางไฟล์ผิดหรือไม่ แล้วนำไฟล์ข้อความที่ถูกต้องมาวางแทนไฟล์นี้',
      'check whether this is the wrong file, and put the right text file in its place',
    ),
    example: { wrong: 'results.csv (PDF)', right: 'results.csv' },
  },
} satisfies Record<string, IssueDefinition>;

const kinds: Record<string, Bilingual> = {
  pipe: say('ท่อส่งข้อมูลของระบบ (named pipe)', 'a named pipe'),
  socket: say('ช่องสื่อสารของระบบ (socket)', 'a socket'),
  device: say('อุปกรณ์ของระบบ (device)', 'a device'),
};
