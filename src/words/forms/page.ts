/** Words of the page that opens the forms (`/admin/`), and of what is in them. */
import type { Bilingual } from '../spoken.ts';
import { terms } from '../terms.ts';

export const page = {
  title: { th: 'แก้คำอธิบายด้วยแบบฟอร์ม', en: 'Descriptions by form' },
  intro: {
    th: 'สำหรับเจ้าหน้าที่: แก้ข้อมูลส่วนราชการ การประเมิน ตัวชี้วัด หลักเกณฑ์ และหน้าข้อความ โดยไม่ต้องเขียนไฟล์เอง ตัวเลขผลงานแก้ที่โต๊ะข้อมูล',
    en: 'For officers: edit agencies, assessments, KPIs, policies and pages without writing the files yourself. Figures are edited at the desk.',
  },
  desk: { th: 'ไปที่โต๊ะข้อมูล', en: 'Go to the desk' },
  home: { th: 'หน้าแรก', en: 'Home' },
  withoutScript: {
    th: 'แบบฟอร์มต้องใช้สคริปต์ของเบราว์เซอร์ เมื่อไม่มีสคริปต์ แก้ไฟล์ใน content/ และ data/ โดยตรง แล้วตรวจด้วยคำสั่ง npm run check',
    en: 'The forms need the browser’s scripts. Without them, edit the files in content/ and data/ and check them with npm run check.',
  },
  agency: terms.names.agency,
  open: { th: 'เปิดแบบฟอร์ม', en: 'Open the forms' },
  newAgency: { th: 'ส่วนราชการที่ยังไม่มีในเว็บไซต์', en: 'An agency that is not on the site yet' },
  newAgencyNote: {
    th: 'พิมพ์รหัสของส่วนราชการ เช่น dsdw เปิดแบบฟอร์มแล้วสร้างส่วนราชการนั้นในรายการส่วนราชการ การประเมินของปีใหม่เริ่มได้ด้วยคำสั่ง npm run new',
    en: 'Enter the id of the agency, such as dsdw, open the forms and make the agency in the list of agencies. The assessment of a new year is begun with npm run new.',
  },
  agencyId: { th: 'รหัสส่วนราชการ', en: 'Id of the agency' },
  opening: { th: 'กำลังเปิดแบบฟอร์ม', en: 'Opening the forms' },
  notOpened: {
    th: 'เปิดแบบฟอร์มไม่ได้ กรุณาตรวจการเชื่อมต่อแล้วเปิดหน้านี้ใหม่',
    en: 'The forms could not be opened. Check the connection and open this page again.',
  },
  checked: {
    th: 'แบบฟอร์มตรวจเท่าที่เห็นในไฟล์เดียว การตรวจทั้งหมดทำเมื่อเสนอการเปลี่ยนแปลง หรือด้วยคำสั่ง npm run check',
    en: 'The forms check what one file can tell. Everything is checked when the change is proposed, or with npm run check.',
  },
  editorIsEnglish: {
    th: 'ปุ่มของโปรแกรมแก้ไข (Sveltia CMS) เป็นภาษาอังกฤษ ชื่อช่อง ตัวเลือก และคำอธิบายเป็นภาษาไทย',
    en: 'The editor is Sveltia CMS.',
  },
  noRepositoryTitle: { th: 'ยังไม่ได้ระบุคลังข้อมูล', en: 'No repository is configured' },
  noRepository: {
    th: 'สิ่งที่บันทึกจะอยู่ในเบราว์เซอร์นี้เท่านั้น ไม่ถูกส่งไปที่ใด เมื่อแก้เสร็จ รับไฟล์ในหน้านี้ แล้วส่งให้ผู้ดูแลเว็บไซต์พร้อมที่อยู่ของไฟล์ หากต้องการบันทึกลงคลังข้อมูลโดยตรง ให้ผู้ดูแลระบุ repository ใน src/publication.ts',
    en: 'What you save stays in this browser and is sent nowhere. When you have finished, take the files from this page and send them to the administrator of the site with their places. To save to a repository directly, the administrator sets repository in src/publication.ts.',
  },
  take: { th: 'เริ่มจากไฟล์ในเครื่องนี้', en: 'Begin from files on this computer' },
  takeNote: {
    th: 'ถ้ามีไฟล์ที่สร้างด้วย npm run new หรือรับไว้จากหน้านี้ ให้เลือกโฟลเดอร์ content ของโครงการก่อนเปิดแบบฟอร์ม เบราว์เซอร์อ่านไฟล์ในเครื่องเท่านั้น ไม่ส่งไปที่ใด',
    en: 'If there are files made by npm run new, or taken from this page before, choose the folder content of the project before you open the forms. The browser reads them here and sends them nowhere.',
  },
  folder: { th: 'โฟลเดอร์ content ของโครงการ', en: 'Folder content of the project' },
  taken: { th: 'จำนวนไฟล์ที่อ่านแล้ว:', en: 'Files read:' },
  nothingTaken: {
    th: 'ไม่พบไฟล์คำอธิบายในโฟลเดอร์นี้ ให้เลือกโฟลเดอร์ content ของโครงการ',
    en: 'There is no file of descriptions in this folder. Choose the folder content of the project.',
  },
  changed: { th: 'ไฟล์ที่แก้ในเบราว์เซอร์นี้', en: 'Files changed in this browser' },
  nothingChanged: { th: 'ยังไม่มีไฟล์ที่แก้', en: 'No file has been changed yet' },
  save: { th: 'รับไฟล์', en: 'Save the file' },
  saveAll: { th: 'รับทุกไฟล์ในแฟ้ม ZIP เดียว', en: 'Save all of them in one ZIP file' },
  removed: { th: 'ลบแล้ว', en: 'Deleted' },
  again: { th: 'ทิ้งสิ่งที่แก้ และเริ่มใหม่จากเว็บไซต์', en: 'Discard the changes and begin again from the site' },
  againSure: {
    th: 'สิ่งที่แก้ในเบราว์เซอร์นี้จะหายไปทั้งหมด ทิ้งหรือไม่',
    en: 'Everything changed in this browser will be lost. Discard it?',
  },
  repositoryTitle: { th: 'บันทึกลงคลังข้อมูล', en: 'Saves to the repository' },
  token: {
    th: 'เข้าใช้ด้วยรหัสเข้าใช้ส่วนตัว (personal access token) ของคลังข้อมูล ที่มีสิทธิ์อ่านและเขียนเนื้อหา รหัสนี้เก็บในเบราว์เซอร์นี้เท่านั้น',
    en: 'Sign in with a personal access token of the repository that may read and write its contents. It is kept in this browser alone.',
  },
  agencies: terms.names.agency,
  assessments: { th: 'การประเมิน', en: 'Assessments' },
  kpis: terms.names.kpi,
  policies: { th: 'หลักเกณฑ์การคิดคะแนน', en: 'Policies of scoring' },
  pages: { th: 'หน้าข้อความ', en: 'Pages' },
  glossary: { th: 'อภิธานศัพท์', en: 'Glossary' },
} satisfies Record<string, Bilingual>;

/** More on a field than its schema says, by its name. */
export const hints: Record<string, Bilingual> = {
  criteria: {
    th: 'เลือกชนิดของเกณฑ์ แล้วกรอกทุกระดับ เว้นไว้เมื่อใช้ช่องเกณฑ์ที่ปรับระหว่างปี',
    en: 'Choose the kind of rule and fill in every level; leave it out where the criteria were changed within the year',
  },
  measure: { th: 'รหัสของรายการวัดในตัวชี้วัดนี้', en: 'Id of a measure of this KPI' },
  weight: { th: 'ตัวเลขเท่านั้น', en: 'A number alone' },
  step: { th: 'ลำดับของขั้น เป็นจำนวนเต็ม', en: 'The number of the step, a whole number' },
  body: {
    th: 'ข้อความแบบ Markdown ใช้หัวข้อ ## รายการ - และตัวหนา ** ได้ ช่องนี้ไม่เปลี่ยนสิ่งที่พิมพ์',
    en: 'Markdown: headings with ##, lists with -, bold with **. Nothing that you type is changed',
  },
};
