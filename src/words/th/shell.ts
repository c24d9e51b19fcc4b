/** Words of the frame around every page. */
import type { Terms } from '../terms.ts';

export const shell = ({ names }: Terms) => ({
  skip: 'ข้ามไปยังเนื้อหา',
  mainMenu: 'เมนูหลัก',
  menuButton: 'เมนู',
  menu: { home: 'ภาพรวม', datasets: names.dataset, method: names.working, glossary: 'อภิธานศัพท์', about: 'เกี่ยวกับเว็บไซต์' },
  trail: 'เส้นทางหน้า',
  unofficial: 'ยังไม่ใช่การเผยแพร่อย่างเป็นทางการ',
  unofficialMore: 'ของส่วนราชการ จัดทำจากเอกสารสาธารณะ',
  unofficialLink: 'ใครจัดทำ',
  demo: 'หน้าสาธิต: ผลการดำเนินงานและคะแนนทั้งหมดเป็นตัวเลขสมมติ ไม่ใช่ผลจริงของหน่วยงานใด',
  preview: 'ฉบับตัวอย่างก่อนเผยแพร่ ยังไม่ใช่ข้อมูลที่เผยแพร่',
  previewMore: (warnings: number) => `คำเตือน ${warnings} ข้อ และสิ่งที่จะเปลี่ยน`,
  built: (date: string) => `ข้อมูล ณ ${date}`,
  newestInData: '(วันที่ใหม่สุดในข้อมูล)',
  commit: (id: string) => `รุ่นข้อมูล ${id}`,
  licence: (title: string) => `ข้อมูลเผยแพร่ภายใต้ ${title}`,
  developers: 'สำหรับนักพัฒนา',
  code: (licence: string) => `ชุดคำสั่งเปิดเผยภายใต้สัญญาอนุญาต ${licence}`,
  report: 'แจ้งข้อผิดพลาดถึงผู้จัดทำ',
  /** What is written in a report before its reader begins. */
  reportOf: (page: string) => `แจ้งข้อผิดพลาด: ${page}`,
  rule: (id: string) => `หลักเกณฑ์ ${id}`,
  whatIsWrong: 'สิ่งที่ผิด และหลักฐาน:',
  noReport: 'ผู้จัดทำยังไม่ได้เปิดช่องทางรับแจ้งข้อผิดพลาด ส่วนราชการที่นำระบบไปใช้ต้องระบุช่องทางของตนก่อนเผยแพร่',
  /** A page of a list that stands on several. */
  page: (list: string, page: number, pages: number) => `${list} หน้า ${page} จาก ${pages}`,
  /** Before the number of a printed page. */
  pageOnPaper: 'หน้า',
  onThisPage: 'ในหน้านี้',
  externalLink: '(ไปเว็บไซต์อื่น)',
});
