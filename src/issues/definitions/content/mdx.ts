/** Bodies of MDX files: content is data, so nothing in it may run. */
import type { IssueDefinition } from '../../issue.ts';
import { fixTo, say, withSuggestion } from '../words.ts';

const notCode = say(
  'เนื้อหาเป็นข้อความ ไม่ใช่โปรแกรม หน้าเว็บจึงไม่เรียกใช้สิ่งใดที่เขียนไว้ในเนื้อหา',
  'Content is text, not a program, so nothing written in it is ever run.',
);

export const mdxDefinitions = {
  'mdx-import-export': {
    title: say('มีคำสั่ง import หรือ export', 'There is an import or export'),
    why: notCode,
    allowed: say(
      'ข้อความ Markdown โดยย่อหน้าต้องไม่ขึ้นต้นด้วยคำว่า import หรือ export',
      'Markdown text in which no paragraph begins with the word import or export',
    ),
    fix: say('ลบบรรทัดนี้ หรือขึ้นต้นย่อหน้าด้วยคำอื่น', 'delete the line, or begin the paragraph with another word'),
    example: { wrong: 'import Chart from "./chart"\n\n## คำอธิบาย', right: '## คำอธิบาย' },
  },
  'mdx-expression': {
    title: say('มีวงเล็บปีกกาที่ถูกอ่านเป็นคำสั่ง', 'Curly brackets are read as a program'),
    why: notCode,
    allowed: say(
      'ข้อความที่ไม่มี { และ } หรือเขียนเป็น \\{ และ \\}',
      'text without { and }, or with them written as \\{ and \\}',
    ),
    fix: say(
      'ลบวงเล็บปีกกา หรือใส่ \\ ไว้หน้าวงเล็บถ้าต้องการแสดงวงเล็บ',
      'delete the curly brackets, or put \\ before each to show them',
    ),
    example: { wrong: 'จำนวน {count} คน', right: 'จำนวน 75,086 คน' },
  },
  'mdx-html': {
    title: say('มีแท็ก HTML', 'There is an HTML tag'),
    why: say(
      'แท็ก HTML ทำให้หน้าเว็บอ่านยากสำหรับโปรแกรมอ่านหน้าจอ และอาจทำให้เกิดสิ่งที่ไม่ปลอดภัย',
      'HTML tags can make pages hard to use with a screen reader, and can make them unsafe.',
    ),
    allowed: say(
      'Markdown เช่น **ตัวหนา** - รายการ ## หัวข้อ และ [ข้อความ](https://www.dsdw.go.th/)',
      'Markdown, such as **bold**, - item, ## heading and [text](https://www.dsdw.go.th/)',
    ),
    fix: say('ลบแท็ก แล้วใช้ Markdown แทน', 'delete the tag and use Markdown instead'),
    example: { wrong: '<b>อพม.</b> หมายถึง', right: '**อพม.** หมายถึง' },
  },
  'mdx-unknown-component': {
    title: say('ไม่มีส่วนประกอบชื่อนี้', 'There is no component of this name'),
    why: say('หน้าเว็บวาดได้เฉพาะส่วนประกอบในรายการ', 'Pages can draw only the components of the list.'),
    allowed: say('ส่วนประกอบ {allowed}', 'the components {allowed}'),
    fix: withSuggestion('ลบแท็กนี้ออก', 'delete the tag'),
    example: { wrong: '<Notes>เฉพาะงบกลาง</Notes>', right: '<Note>เฉพาะงบกลาง</Note>' },
  },
  'mdx-event-handler': {
    title: say('มีคำสั่งที่ทำงานเมื่อผู้อ่านคลิกหรือชี้', 'There is a command that runs when a reader acts'),
    why: notCode,
    allowed: say('ส่วนประกอบที่ไม่มีคำสั่ง เช่น <Note>ข้อความ</Note>', 'components without commands, such as <Note>text</Note>'),
    fix: say('ลบคำสั่งนี้ออกจาก <{name}>', 'delete it from <{name}>'),
    example: { wrong: '<Note onclick="alert(1)">เฉพาะงบกลาง</Note>', right: '<Note>เฉพาะงบกลาง</Note>' },
  },
  'mdx-attribute': {
    title: say('ส่วนประกอบนี้ไม่รับค่าเพิ่ม', 'The component takes no attributes'),
    why: say(
      'ค่าเพิ่มที่หน้าเว็บไม่อ่านจะหายไปโดยไม่มีใครเห็น',
      'An attribute that no page reads would be lost without anyone noticing.',
    ),
    allowed: say('<{name}> โดยไม่มีสิ่งอื่นในวงเล็บ', '<{name}> with nothing else between its brackets'),
    fix: say('เหลือไว้เพียง <{name}>', 'leave only <{name}>'),
    example: { wrong: '<Note color="red">เฉพาะงบกลาง</Note>', right: '<Note>เฉพาะงบกลาง</Note>' },
  },
  'mdx-unpaired-tag': {
    title: say('แท็กเปิดและแท็กปิดไม่ครบคู่', 'An opening or closing tag has no partner'),
    why: say(
      'ถ้าไม่มีแท็กปิด จะไม่รู้ว่าส่วนประกอบสิ้นสุดที่ใด',
      'Without its partner it is not clear where the component begins or ends.',
    ),
    allowed: say(
      '<{name}> ที่มี </{name}> ปิดในย่อหน้าเดียวกัน หรือทั้งคู่อยู่ในบรรทัดของตัวเอง',
      '<{name}> and </{name}> in one paragraph, or each on a line of its own',
    ),
    fix: say(
      'เติม <{name}> หรือ </{name}> ที่ขาด หรือย้ายเครื่องหมายเน้น เช่น ** ให้เปิดและปิดในคู่เดียวกัน',
      'add the missing <{name}> or </{name}>, or let marks such as ** open and close within the pair',
    ),
    example: { wrong: '<Note>เฉพาะงบกลาง', right: '<Note>เฉพาะงบกลาง</Note>' },
  },
  'mdx-broken-tag': {
    title: say('แท็กเขียนไม่ครบ', 'The tag is not complete'),
    why: say('แท็กที่เขียนไม่ครบทำให้ข้อความที่ตามมาอ่านไม่ได้', 'A tag that is not complete makes the text after it unreadable.'),
    allowed: say('แท็กที่มีเพียงชื่อ เช่น <Note> และ </Note>', 'a tag with its name only, such as <Note> and </Note>'),
    fix: say('เขียนเป็น <{name|Note}>ข้อความ</{name|Note}>', 'write <{name|Note}>text</{name|Note}>'),
    example: { wrong: '<Note type=>เฉพาะงบกลาง</Note>', right: '<Note>เฉพาะงบกลาง</Note>' },
  },
  'mdx-comment': {
    title: say('มีหมายเหตุแบบ HTML', 'There is an HTML comment'),
    why: say(
      'หมายเหตุแบบนี้อ่านไม่ได้ในเนื้อหา และเนื้อหาทั้งหมดเผยแพร่ต่อสาธารณะ',
      'Such comments cannot be read here, and everything in the file is public.',
    ),
    allowed: say('ข้อความที่ต้องการเผยแพร่เท่านั้น', 'only text that is meant to be published'),
    fix: say('ลบตั้งแต่ <!-- ถึง -->', 'delete everything from <!-- to -->'),
    example: { wrong: '<!-- รอตรวจ -->\n\n## คำอธิบาย', right: '## คำอธิบาย' },
  },
  'mdx-angle-link': {
    title: say('ที่อยู่เว็บอยู่ในเครื่องหมาย < >', 'There is a web address between < and >'),
    why: say(
      'เครื่องหมาย < เริ่มแท็ก ที่อยู่เว็บจึงเขียนอีกแบบหนึ่ง',
      'The mark < begins a tag, so an address is written in another way.',
    ),
    allowed: say('[ข้อความ](https://www.dsdw.go.th/)', '[text](https://www.dsdw.go.th/)'),
    fix: fixTo('เขียนเป็น [ข้อความ](ที่อยู่)', 'write [text](address)'),
    example: { wrong: '<https://www.dsdw.go.th/>', right: '[เว็บไซต์ของกรม](https://www.dsdw.go.th/)' },
  },
  'mdx-less-than': {
    title: say('เครื่องหมาย < ติดกับข้อความ', 'The mark < comes right before text'),
    why: say('เครื่องหมาย < ที่ติดกับข้อความเริ่มแท็ก', 'The mark < right before text begins a tag.'),
    allowed: say('< ที่มีช่องว่างตามหลัง หรือคำว่า น้อยกว่า', '< with a space after it, or the words "less than"'),
    fix: say('เว้นวรรคหลัง < หรือเขียนเป็นคำว่า น้อยกว่า', 'put a space after <, or write "less than"'),
    example: { wrong: 'อายุ <5 ปี', right: 'อายุน้อยกว่า 5 ปี' },
  },
  'mdx-link': {
    title: say('ลิงก์ไปยังที่อยู่ที่ใช้ไม่ได้', 'The link leads to an address that cannot be used'),
    why: say('หน้าเว็บลิงก์ไปเฉพาะหน้าเว็บ เพื่อความปลอดภัยของผู้อ่าน', 'Pages link only to web pages, to keep readers safe.'),
    allowed: say(
      'ที่อยู่เต็มที่ขึ้นต้นด้วย https:// หรือ http:// หน้าอื่นของเว็บไซต์นี้ เช่น ../method/ หรือหัวข้อในหน้านี้ที่ขึ้นต้นด้วย #',
      'a full address that begins with https:// or http://, another page of this site, such as ../method/, or a heading of this page that begins with #',
    ),
    fix: say('คัดลอกที่อยู่เต็มจากแถบที่อยู่ของเบราว์เซอร์ หรือลบลิงก์', 'copy the full address from the browser, or delete the link'),
    example: { wrong: '[เว็บไซต์](www.dsdw.go.th)', right: '[เว็บไซต์](https://www.dsdw.go.th/)' },
  },
  'mdx-image': {
    title: say('มีรูปภาพในเนื้อหา', 'There is an image in the text'),
    why: say(
      'ข้อความในรูปภาพค้นหาไม่ได้ โปรแกรมอ่านหน้าจออ่านไม่ได้ และรูปจากเว็บอื่นทำให้หน้าเว็บต้องติดต่อเว็บนั้น',
      'The text of an image cannot be searched or read aloud, and an image from another site makes the page call that site.',
    ),
    allowed: say('ข้อความ ตาราง และรายการ', 'text, tables and lists'),
    fix: say('เขียนสิ่งที่รูปบอกเป็นข้อความหรือตาราง', 'write what the image says as text or as a table'),
    example: { wrong: '![แผนผัง](chart.png)', right: '1. สำรวจ\n2. ประเมิน' },
  },
  'mdx-footnote': {
    title: say('มีเชิงอรรถ', 'There is a footnote'),
    why: say(
      'หน้าเว็บไม่มีเชิงอรรถ เครื่องหมายนี้จะกลายเป็นข้อความหรือลิงก์ที่ใช้ไม่ได้',
      'Pages have no footnotes: the mark would become plain text or a dead link.',
    ),
    allowed: say(
      'คำอธิบายในข้อความ เช่น ในวงเล็บ หรือใน <Note> ใต้ย่อหน้า',
      'the words of the footnote in the text itself, in brackets for instance, or in a <Note> below the paragraph',
    ),
    fix: say(
      'ย้ายข้อความของเชิงอรรถไปไว้ในย่อหน้าหรือใน <Note> แล้วลบเครื่องหมายเชิงอรรถ',
      'move the text of the footnote into the paragraph or into a <Note>, and delete its mark',
    ),
    example: {
      wrong: 'ครัวเรือนเปราะบาง[^1]\n\n[^1]: ตามฐานข้อมูล MSO-Logbook',
      right: 'ครัวเรือนเปราะบาง (ตามฐานข้อมูล MSO-Logbook)',
    },
  },
  'mdx-heading': {
    title: say('ระดับของหัวข้อไม่ต่อเนื่อง', 'The heading is at the wrong level'),
    why: say(
      'ผู้ใช้โปรแกรมอ่านหน้าจอเดินทางในหน้าด้วยระดับของหัวข้อ ชื่อของหน้าเป็นระดับที่หนึ่งอยู่แล้ว',
      'People who use a screen reader move by the levels of headings; the title of the page is already the first level.',
    ),
    allowed: say(
      'หัวข้อที่ขึ้นต้นด้วย ## และหัวข้อย่อยที่ลึกลงทีละระดับ',
      'headings that begin with ##, and sub-headings one level deeper at a time',
    ),
    fix: ({ underline }) => {
      if (underline === undefined) return say('ขึ้นต้นหัวข้อด้วย {expected}', 'begin the heading with {expected}');
      const merged = underline === '=======';
      return say(
        `ขึ้นต้นหัวข้อด้วย {expected} และลบเส้น {underline} ใต้หัวข้อ${merged ? ' แต่ถ้าเส้นนี้ค้างมาจากการรวมไฟล์ ให้เก็บเนื้อหาที่ถูกไว้ชุดเดียวแล้วลบเส้นนี้' : ''}`,
        `begin the heading with {expected} and delete the line {underline} under it${merged ? '; if that line was left by a merge, keep the one version that is right and delete the line' : ''}`,
      );
    },
    example: { wrong: '# คำอธิบาย', right: '## คำอธิบาย' },
  },
} satisfies Record<string, IssueDefinition>;
