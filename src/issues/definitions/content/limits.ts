/** Files of words that are larger, deeper or fuller of marks than any page needs. */
import type { IssueDefinition } from '../../issue.ts';
import { say } from '../words.ts';

export const limitDefinitions = {
  'yaml-too-large': {
    title: say('ไฟล์มีช่องข้อมูลมากเกินไป', 'The file holds too many fields'),
    why: say(
      'ไฟล์ที่ใหญ่กว่านี้มากมักเป็นไฟล์ที่สร้างหรือวางผิด และทำให้การตรวจใช้เวลาหลายนาที',
      'A larger file was usually made or pasted by mistake, and checking it takes minutes.',
    ),
    allowed: say(
      'ไฟล์ที่มีไม่เกิน {mostLines} บรรทัด และ {mostCharacters} ตัวอักษร',
      'a file of at most {mostLines} lines and {mostCharacters} characters',
    ),
    fix: say(
      'ตรวจว่าเป็นไฟล์ที่ตั้งใจส่ง แล้วลบส่วนที่เกิน ขณะนี้มี {lines} บรรทัด {characters} ตัวอักษร',
      'check that this is the file you meant, and delete what is not needed; it now has {lines} lines and {characters} characters',
    ),
    example: { wrong: 'k1: 1\nk2: 1\n…\nk99999: 1', right: 'kpi: 1\nweight: 10' },
  },
  'nested-too-deep': {
    title: say('รายการหรือกลุ่มซ้อนกันลึกเกินไป', 'Lists or groups are nested too deeply'),
    why: say(
      'รายการที่ซ้อนกันลึกกว่านี้ไม่มีหน้าใดแสดงได้ และมักเกิดจากย่อหน้าที่ผิด',
      'No page can show lists nested more deeply, and they usually come from a wrong indent.',
    ),
    allowed: say(
      'รายการ กลุ่ม หรือข้อความที่ซ้อนกันไม่เกิน 20 ชั้น',
      'lists, groups or quotations within each other, at most 20 deep',
    ),
    fix: say('ลดจำนวนชั้นของส่วนนี้', 'take out some of the levels here'),
    example: { wrong: '- - - - - - - ข้อความ', right: '- ข้อความ' },
  },
  'mdx-many-marks': {
    title: say('เนื้อหามีเครื่องหมายจัดรูปแบบมากเกินไป', 'The text has too many marks of Markdown'),
    why: say(
      'เวลาที่ใช้อ่านเพิ่มขึ้นเร็วกว่าจำนวนเครื่องหมายมาก และไม่มีเนื้อหาใดต้องใช้มากเท่านี้',
      'The time to read them grows much faster than their number, and no text needs so many.',
    ),
    allowed: say(
      'เครื่องหมาย * _ [ ] < > { } และเครื่องหมายทำนองนี้ ไม่เกิน {limit} ตัว',
      'at most {limit} of the marks * _ [ ] < > { } and the like',
    ),
    fix: say(
      'ลบเครื่องหมายที่ไม่ใช้ หรือแบ่งเป็นหลายย่อหน้า',
      'delete the marks that are not needed, or divide the text into paragraphs',
    ),
    example: { wrong: '*ก*_ข_*ก*_ข_…', right: 'ก ข' },
  },
} satisfies Record<string, IssueDefinition>;
