/** Texts, codes and addresses in a cell. */
import { terms } from '../../../words/index.ts';
import type { IssueDefinition } from '../../issue.ts';
import { fixTo, missingWords, say } from '../words.ts';

export const textDefinitions = {
  'empty-cell': {
    title: say('ค่านี้ว่างไม่ได้', 'This value cannot be empty'),
    why: say(
      'แถวที่ไม่มีค่านี้บอกไม่ได้ว่าเป็นข้อมูลของอะไรหรือมาจากที่ใด',
      'Without it the row does not say what it is about or where it comes from.',
    ),
    allowed: say('{meaning}', '{meaningEn}'),
    fix: say('เติมค่านี้ หรือลบทั้งแถวถ้าไม่ใช้แล้ว', 'fill it in, or delete the whole row if it is no longer wanted'),
    example: { wrong: 'kpi,measure,source\n1,share,', right: 'kpi,measure,source\n1,share,ข้อมูลพื้นฐาน ตัวชี้วัดที่ 1' },
  },
  'spreadsheet-formula': {
    title: say('ข้อความขึ้นต้นเหมือนสูตรของโปรแกรมตารางคำนวณ', 'The text begins like a spreadsheet formula'),
    everyday: ['ขึ้นต้นด้วยเครื่องหมายเท่ากับ'],
    why: say(
      'เมื่อมีผู้เปิดไฟล์ที่เผยแพร่ใน Excel ข้อความที่ขึ้นต้นด้วย = + - @ จะถูกคำนวณเป็นสูตร ซึ่งอาจเป็นอันตราย',
      'When someone opens the published file in Excel, text that begins with =, +, - or @ is run as a formula, which can do harm.',
    ),
    allowed: say(
      'ข้อความที่ไม่ขึ้นต้นด้วย = + - @ แท็บ หรือการขึ้นบรรทัดใหม่',
      'text that does not begin with =, +, -, @, a tab or a line break',
    ),
    fix: fixTo('พิมพ์ข้อความหรือตัวเลขที่ต้องการแทนสูตร', 'type the text or number itself in place of the formula'),
    example: { wrong: 'note\n- รอตรวจสอบ', right: 'note\nรอตรวจสอบ' },
  },
  'bad-status': {
    title: say('รหัสสถานะของค่าไม่ตรงกับที่มี', 'The status is not one of the codes'),
    why: say(
      `รหัสนี้บอกผู้ใช้ข้อมูลว่าค่าเป็น${terms.obsStatuses.A.label.th} ${terms.obsStatuses.P.label.th} หรือเหตุใดจึงไม่มี`,
      'The code tells readers whether a value is final or provisional, or why there is none.',
    ),
    allowed: ({ zero }) =>
      say(
        `A (ปกติ) P (เบื้องต้น) E (ประมาณการ) B (เปลี่ยนวิธีเก็บ) O (${missingWords.noData.th}) M (${missingWords.notSet.th})${zero ? ` Z (เป็น${terms.obsStatuses.Z.label.th})` : ''}`,
        `A (normal), P (provisional), E (estimated), B (series break), O (${missingWords.noData.en}), M (${missingWords.notSet.en})${zero ? ', Z (zero by a rule)' : ''}`,
      ),
    fix: fixTo('เลือกรหัสหนึ่งตัวจากรายการนี้', 'choose a code from this list'),
    example: { wrong: 'obs_status\nปกติ', right: 'obs_status\nA' },
  },
  'link-not-http': {
    title: say('ที่อยู่เว็บใช้ไม่ได้', 'The address is not a web address'),
    why: say(
      'หน้าเว็บจะสร้างลิงก์ไปยังหลักฐานเฉพาะที่อยู่ซึ่งขึ้นต้นด้วย https:// หรือ http:// เพื่อความปลอดภัยของผู้อ่าน',
      'Pages link to evidence only at addresses that begin with https:// or http://, to keep readers safe.',
    ),
    allowed: say(
      'ที่อยู่เต็มที่ขึ้นต้นด้วย https:// หรือ http:// ไม่มีช่องว่างและไม่มีชื่อผู้ใช้ เช่น https://www.dsdw.go.th/',
      'a full address that begins with https:// or http://, without spaces or a user name, such as https://www.dsdw.go.th/',
    ),
    fix: fixTo(
      'คัดลอกที่อยู่เต็มจากแถบที่อยู่ของเบราว์เซอร์ หรือเว้นว่าง',
      'copy the full address from the browser, or leave this empty',
    ),
    example: { wrong: 'evidence_url\nwww.dsdw.go.th', right: 'evidence_url\nhttps://www.dsdw.go.th' },
  },
  'two-addresses': {
    title: say('มีที่อยู่เว็บมากกว่าหนึ่งแห่ง', 'There is more than one web address'),
    why: say(
      'ลิงก์หนึ่งพาไปได้แห่งเดียว ที่อยู่หลายแห่งที่เขียนต่อกันจะกลายเป็นลิงก์ที่เปิดไม่ได้',
      'A link leads to one place. Addresses written one after the other become a link that cannot be opened.',
    ),
    allowed: say('ที่อยู่เต็มแห่งเดียว เช่น https://www.dsdw.go.th/', 'one full address, such as https://www.dsdw.go.th/'),
    fix: say('เก็บไว้แห่งเดียว ที่อยู่อื่นเขียนไว้ในหมายเหตุหรือข้อความ', 'keep one, and give the others in a note or in the text'),
    example: {
      wrong: 'evidence_url\nhttps://www.dsdw.go.th/1;https://www.dsdw.go.th/2',
      right: 'evidence_url\nhttps://www.dsdw.go.th/1',
    },
  },
} satisfies Record<string, IssueDefinition>;
