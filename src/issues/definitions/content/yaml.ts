/** YAML, and the front matter of an MDX file, that cannot be read or does not say what its writer meant. */
import type { IssueDefinition } from '../../issue.ts';
import { fixTo, say } from '../words.ts';

const oneField = say('ช่องละหนึ่งบรรทัดในรูป ชื่อช่อง: ค่า', 'one field on each line, as name: value');

export const yamlDefinitions = {
  'front-matter-missing': {
    title: say('ไฟล์ไม่มีส่วนหัวข้อมูล', 'The file has no front matter'),
    why: say(
      'ส่วนหัวข้อมูลบอกว่าไฟล์นี้เป็นเรื่องใด ส่วนเนื้อหาอยู่ถัดลงมา',
      'The front matter says what the file is about; the text comes after it.',
    ),
    allowed: say(
      'ไฟล์ที่บรรทัดแรกเป็น --- ตามด้วยช่องข้อมูล และปิดด้วยบรรทัด --- อีกครั้ง',
      'a file whose first line is ---, then the fields, then another line ---',
    ),
    fix: say(
      'ใส่บรรทัด --- เป็นบรรทัดแรกของไฟล์ และอีกบรรทัดหนึ่งหลังช่องข้อมูลช่องสุดท้าย',
      'put a line --- at the top of the file and another after the last field',
    ),
    example: { wrong: 'kpi: 1\nweight: 10', right: '---\nkpi: 1\nweight: 10\n---' },
  },
  'yaml-tab': {
    title: say('ใช้แท็บแทนช่องว่างในการย่อหน้า', 'There is a tab where there should be spaces'),
    everyday: ['กด tab ในไฟล์'],
    why: say(
      'ระดับของย่อหน้าบอกว่าช่องใดอยู่ในช่องใด และแท็บกว้างไม่เท่ากันในแต่ละโปรแกรม',
      'The indent says which field belongs to which, and a tab is not equally wide in every program.',
    ),
    allowed: say('บรรทัดที่ย่อหน้าด้วยช่องว่างสองตัวต่อหนึ่งระดับ', 'lines indented with two spaces for each level'),
    fix: say('ลบแท็บหน้าบรรทัดนี้ แล้วเคาะช่องว่างแทน', 'delete the tab before this line and type spaces instead'),
    example: { wrong: 'title:\n\tth: ร้อยละ', right: 'title:\n  th: ร้อยละ' },
  },
  'yaml-indent': {
    title: say('ย่อหน้าไม่ตรงกับบรรทัดอื่น', 'The indent does not match the lines around it'),
    why: say('ระดับของย่อหน้าบอกว่าช่องใดอยู่ในช่องใด', 'The indent says which field belongs to which.'),
    allowed: say(
      'บรรทัดที่เริ่มตรงกับช่องอื่นในระดับเดียวกัน และลึกกว่าช่องที่ครอบอยู่สองช่องว่าง',
      'a line that begins directly below the other fields of its level, two spaces further in than the field that contains it',
    ),
    fix: say(
      'เพิ่มหรือลบช่องว่างหน้าบรรทัดนี้ให้ตรงกับช่องในระดับเดียวกัน',
      'add or delete spaces before this line until it lines up',
    ),
    example: { wrong: 'title:\n  th: ร้อยละ\n   en: Percent', right: 'title:\n  th: ร้อยละ\n  en: Percent' },
  },
  'yaml-no-space-after-colon': {
    title: say('ไม่มีช่องว่างหลังเครื่องหมาย :', 'There is no space after the colon'),
    why: say(
      'ช่องว่างหลัง : เป็นตัวแยกชื่อช่องออกจากค่า',
      'The space after the colon separates the name of the field from its value.',
    ),
    allowed: oneField,
    fix: fixTo('เว้นวรรคหนึ่งครั้งหลังเครื่องหมาย :', 'put a space after the colon'),
    example: { wrong: 'weight:10', right: 'weight: 10' },
  },
  'yaml-colon-in-text': {
    title: say('มี : ในข้อความที่ไม่มีเครื่องหมายคำพูดครอบ', 'Text with a colon has no quotation marks around it'),
    why: say(
      'เครื่องหมาย : ที่มีช่องว่างตามหลังหมายถึงชื่อช่อง จึงไม่รู้ว่าข้อความเริ่มที่ใด',
      'A colon followed by a space marks the name of a field, so it is not clear where the text begins.',
    ),
    allowed: say('ข้อความที่มี : อยู่ในเครื่องหมายคำพูด', 'text that contains a colon, in quotation marks'),
    fix: fixTo(
      'ถ้าเป็นข้อความ ให้ใส่เครื่องหมายคำพูดครอบข้อความหลังชื่อช่อง ถ้าเป็นช่องย่อย ให้ขึ้นบรรทัดใหม่และย่อหน้าเข้าไปสองช่อง',
      'put quotation marks around the text after the name of the field; a field inside that one begins on the next line, two spaces in',
    ),
    example: { wrong: 'th: Strategic KPIs : กระทรวง', right: 'th: "Strategic KPIs : กระทรวง"' },
  },
  'yaml-hash': {
    title: say('ข้อความหลัง # หายไป', 'The text after # is lost'),
    why: say(
      'เครื่องหมาย # ที่มีช่องว่างนำหน้าเริ่มหมายเหตุซึ่งไม่ถูกอ่าน ข้อความส่วนท้ายจึงหายไปโดยไม่มีใครเห็น',
      'A # after a space begins a comment, which is not read, so the end of a text can be lost without anyone noticing.',
    ),
    allowed: say(
      'ข้อความที่มี # อยู่ในเครื่องหมายคำพูด หรือหมายเหตุที่อยู่ในบรรทัดของตัวเอง',
      'text with # in quotation marks, or a comment on a line of its own',
    ),
    fix: fixTo(
      'ใส่เครื่องหมายคำพูดครอบข้อความ หรือย้ายหมายเหตุไปไว้บรรทัดบน',
      'put quotation marks around the text, or move the comment to the line above',
    ),
    example: { wrong: 'section: ตาราง #2', right: 'section: "ตาราง #2"' },
  },
  'yaml-quotes': {
    title: say('เครื่องหมายคำพูดไม่ครบคู่', 'A quotation mark has no partner'),
    why: say(
      'เมื่อเครื่องหมายคำพูดไม่ครบคู่ บรรทัดต่อ ๆ ไปจะถูกอ่านรวมเป็นข้อความเดียวกัน',
      'Without its partner, the lines that follow become part of the same text.',
    ),
    allowed: say(
      'ข้อความที่ไม่มีเครื่องหมายคำพูดครอบ หรือมีครบทั้งหน้าและหลัง โดยไม่มีอะไรต่อท้าย',
      'text without quotation marks around it, or with one at each end and nothing after',
    ),
    fix: say(
      'ใส่เครื่องหมายคำพูดปิดท้ายข้อความ หรือใช้ “ ” เมื่อเครื่องหมายคำพูดเป็นส่วนหนึ่งของข้อความ',
      'put the closing quotation mark at the end of the text, or use “ ” where the marks are part of the text',
    ),
    example: { wrong: 'th: "ร้อยละ', right: 'th: "ร้อยละ"' },
  },
  'yaml-special-mark': {
    title: say('ข้อความขึ้นต้นด้วยเครื่องหมายที่มีความหมายพิเศษ', 'The text begins with a mark that has a meaning of its own'),
    why: say(
      'ค่าที่ขึ้นต้นด้วย & * ! @ ` % | หรือ > ถูกอ่านเป็นคำสั่งของรูปแบบไฟล์ ไม่ใช่ข้อความ',
      'A value that begins with & * ! @ ` % | or > is read as an instruction of the file format, not as text.',
    ),
    allowed: say(
      'ข้อความที่ขึ้นต้นด้วยตัวอักษรหรือตัวเลข หรือข้อความในเครื่องหมายคำพูด',
      'text that begins with a letter or a digit, or text in quotation marks',
    ),
    fix: fixTo(
      'ถ้าเป็นข้อความ ให้ใส่เครื่องหมายคำพูดครอบข้อความหลังชื่อช่อง ถ้าเป็นตัวเลข ให้ใส่เฉพาะตัวเลขที่แน่นอน',
      'put quotation marks around the text after the name of the field; for a number, write only the exact number',
    ),
    example: { wrong: 'text: %ของครัวเรือน', right: 'text: "%ของครัวเรือน"' },
  },
  'yaml-flow-style': {
    title: say('เขียนหลายค่าในบรรทัดเดียวด้วย [ ] หรือ { }', 'Several values are written on one line with [ ] or { }'),
    why: say(
      'ช่องละหนึ่งบรรทัดทำให้เห็นได้ทันทีว่าค่าใดเปลี่ยนเมื่อเทียบกับฉบับก่อน',
      'With one field on each line, it can be seen at once which value has changed since the last version.',
    ),
    allowed: say(
      'ช่องละหนึ่งบรรทัด และรายการที่ขึ้นต้นแต่ละบรรทัดด้วย "- " ส่วนข้อความที่ขึ้นต้นด้วย [ หรือ { อยู่ในเครื่องหมายคำพูด',
      'one field on each line, lists with "- " at the start of each line, and text that begins with [ or { in quotation marks',
    ),
    fix: say(
      'แยกแต่ละค่าไว้คนละบรรทัด ใส่เครื่องหมายคำพูดถ้าเป็นข้อความ หรือลบช่องนี้ถ้าไม่มีค่า',
      'put each value on a line of its own, put the text in quotation marks, or delete a field that has no value',
    ),
    example: { wrong: 'title: {th: ร้อยละ, en: Percent}', right: 'title:\n  th: ร้อยละ\n  en: Percent' },
  },
  'yaml-duplicate-key': {
    title: say('มีช่องชื่อซ้ำกัน', 'Two fields have the same name'),
    why: say('ไม่มีทางรู้ว่าค่าที่ใช้จริงอยู่ในช่องใด', 'There is no telling which of the two holds the value that counts.'),
    allowed: say('ชื่อช่องละหนึ่งช่องในกลุ่มเดียวกัน', 'one field of each name in a group'),
    fix: say('เก็บช่องชื่อนี้ไว้ช่องเดียว', 'keep only one field of this name'),
    example: { wrong: 'weight: 10\nweight: 15', right: 'weight: 15' },
  },
  'yaml-several-documents': {
    title: say('มีข้อมูลหลายชุดในไฟล์เดียว', 'The file holds more than one set of fields'),
    why: say(
      'ไฟล์หนึ่งไฟล์มีข้อมูลชุดเดียว ข้อมูลหลังบรรทัด --- จะไม่ถูกอ่าน',
      'A file holds one set of fields; those after a line --- would not be read.',
    ),
    allowed: say('ไฟล์ที่ไม่มีบรรทัด --- หรือ ... คั่นกลาง', 'a file without a line --- or ... in its middle'),
    fix: say('ลบบรรทัดนี้ หรือแยกข้อมูลหลังบรรทัดนี้เป็นไฟล์ใหม่', 'delete this line, or move what follows it to a file of its own'),
    example: { wrong: 'agency: dsdw\n---\nagency: dsw', right: 'agency: dsdw' },
  },
  'yaml-unreadable': {
    title: say('บรรทัดนี้อ่านไม่ได้', 'The line cannot be read'),
    why: say('บรรทัดที่ไม่มีชื่อช่องบอกไม่ได้ว่าเป็นข้อมูลอะไร', 'A line without the name of a field does not say what it is.'),
    allowed: say(
      'ชื่อช่อง: ค่า หรือรายการที่ขึ้นต้นด้วย "- " หรือข้อความต่อจากบรรทัดบนซึ่งย่อหน้าลึกกว่าชื่อช่อง',
      'name: value, an item that begins with "- ", or text that continues from the line above, further in than the name of its field',
    ),
    fix: say(
      'เติมชื่อช่องและเครื่องหมาย : หน้าค่า หรือย่อหน้าบรรทัดนี้ให้ลึกขึ้นถ้าเป็นข้อความต่อจากบรรทัดบน',
      'put the name of the field and a colon before the value, or indent the line if it continues the one above',
    ),
    example: { wrong: 'kpi: 1\nน้ำหนัก 10', right: 'kpi: 1\nweight: 10' },
  },
} satisfies Record<string, IssueDefinition>;
