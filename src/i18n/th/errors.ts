/** Words of the pages that explain problems in the data, and of the page that is not there. */
export const errors = {
  title: 'ปัญหาในข้อมูลและวิธีแก้',
  intro: 'เมื่อไฟล์ข้อมูลมีปัญหา คำสั่งตรวจจะบอกรหัส ไฟล์ แถว และคอลัมน์ หน้านี้อธิบายแต่ละรหัสและวิธีแก้',
  code: 'รหัส',
  why: 'ทำไมจึงต้องแก้',
  allowed: 'ใช้ได้',
  fix: 'วิธีแก้',
  example: 'ตัวอย่าง',
  wrong: 'แบบที่มีปัญหา',
  right: 'แบบที่แก้แล้ว',
  english: 'In English',
  all: 'รหัสปัญหาทั้งหมด',
  notFound: 'ไม่พบหน้านี้',
  notFoundText: 'ที่อยู่นี้ไม่มีในเว็บไซต์ อาจพิมพ์ผิดหรือหน้าถูกย้าย เลือกจากรายการด้านล่างหรือกลับไปหน้าแรก',
  home: 'กลับไปหน้าแรก',
};
