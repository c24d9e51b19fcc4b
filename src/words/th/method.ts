/** Words of the method page that its prose does not bring. */
export const method = {
  source: 'ที่มา',
  alternatives: 'การอ่านแบบอื่นที่ลองได้ในหน้าลองสมมติ',
  value: 'ค่าที่ใช้',
  statusColumns: { code: 'รหัส', label: 'ความหมายสั้น', meaning: 'คำอธิบาย' },
  statusCaption: 'รหัสสถานะของค่า (obs_status)',
  stateCaption: 'สถานะของตัวชี้วัด',
  example: (number: string, year: number) => `ตัวอย่างจริง: ตัวชี้วัดที่ ${number} ผลปี ${year} ภายใต้เกณฑ์ปีนี้ (คะแนนอ้างอิง)`,
  noExample: 'ยังไม่มีตัวชี้วัดในเว็บไซต์นี้ที่ตัวเลขของปีก่อนใช้เป็นตัวอย่างได้',
};
