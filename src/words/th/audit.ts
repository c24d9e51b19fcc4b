/** Words of the audit's page; the findings bring their own sentences. */
const title = 'ตรวจตัวเลขในเอกสาร';

export const audit = {
  title,
  titleOf: (what: string) => `${title} ${what}`,
  intro: 'เว็บไซต์คำนวณตัวเลขในเอกสารซ้ำทุกครั้งที่สร้างเว็บไซต์ แล้วบอกสิ่งที่พบ ตัวเลขที่เผยแพร่ยังคงเป็นตัวเลขตามเอกสาร',
  summary: (checks: number, held: number, findings: number) =>
    `ตรวจ ${checks} รายการ ตรงกัน ${held} รายการ มีข้อสังเกต ${findings} ข้อ`,
  allHold: (checks: number) => `ตรวจ ${checks} รายการ ตรงกันทุกรายการ`,
  nothingToCheck: 'ไม่มีตัวเลขที่ตรวจด้วยการคำนวณได้',
  findings: 'ข้อสังเกต',
  noFindings: 'ไม่มีข้อสังเกต',
  checks: 'รายการที่ตรวจทั้งหมด',
  before:
    'ก่อนเผยแพร่ เว็บไซต์ตรวจแล้วว่าน้ำหนักรวมครบ ผลการดำเนินงานตรงกับตัวตั้งและตัวหาร และอยู่ในขอบเขตที่เป็นไปได้ หากไม่เป็นเช่นนั้นเว็บไซต์จะไม่เผยแพร่ จึงไม่มีในรายการนี้',
  beforeLink: 'ปัญหาที่ตรวจก่อนเผยแพร่ทั้งหมด',
  columns: { subject: 'สิ่งที่ตรวจ', arithmetic: 'การคำนวณ', found: 'ผล' },
  counts: (checks: number, held: number) => `ตรวจ ${checks} รายการ ตรงกัน ${held} รายการ`,
  holds: 'ตรงกัน',
  differs: 'มีข้อสังเกต',
  inputs: 'ตัวเลขที่ใช้',
  severity: { info: 'เพื่อทราบ', notice: 'ข้อสังเกต', warning: 'ควรตรวจสอบ' },
  wholeAssessment: 'ทั้งการประเมิน',
  declared: 'ผู้ถอดความอ่านพบ ไม่ได้มาจากการคำนวณ',
};
