/** Words of what other websites show of this one in a frame, and of the code for it. */
import type { Terms } from '../terms.ts';

export const embed = ({ names }: Terms) => ({
  heading: 'นำไปแสดงในเว็บไซต์อื่น',
  intro: 'วางโค้ดนี้ในหน้าเว็บของท่าน ภาพจะแสดงพร้อมแหล่งที่มาและวันที่ของข้อมูล และเปลี่ยนตามเมื่อเว็บไซต์นี้เผยแพร่ข้อมูลใหม่',
  code: 'โค้ดสำหรับวางในหน้าเว็บ',
  look: 'ดูภาพที่จะแสดง',
  copy: 'คัดลอกโค้ด',
  copied: 'คัดลอกแล้ว',
  notCopied: 'คัดลอกไม่ได้ กรุณาเลือกโค้ดแล้วคัดลอกเอง',
  address: 'ที่อยู่ของหน้านี้',
  copyAddress: 'คัดลอกลิงก์',
  addressNotCopied: 'คัดลอกไม่ได้ กรุณาเลือกที่อยู่แล้วคัดลอกเอง',
  share: 'แชร์',
  /** What a frame is of, for who hears the page around it. */
  frameTitle: (title: string, site: string) => `${title} จาก${site}`,
  source: (document: string, section: string) => `${names.source}: ${document} · ${section}`,
});
