/** What describes the datasets to GD Catalog: values outside its lists, contacts, slugs, titles, registrations. */
import type { IssueDefinition } from '../../issue.ts';
import { type Phrase, say, withSuggestion } from '../words.ts';

/** "รายการที่ 9 หน่วยความถี่…" before a phrase for one of the 14 items, otherwise the name of the field alone. */
const ofItem =
  (th: string, en: string): Phrase =>
  ({ item }) =>
    item
      ? say(`รายการที่ {item} {labelTh} ({field}) ${th}`, `item {item}, {labelEn} ({field}) ${en}`)
      : say(`{labelTh} ({field}) ${th}`, `{labelEn} ({field}) ${en}`);

export const catalogDefinitions = {
  'metadata-choice': {
    title: say('ค่าไม่อยู่ในรายการของ GD Catalog', 'The value is not in the list of GD Catalog'),
    why: say(
      'ระบบบัญชีข้อมูลภาครัฐรับเฉพาะค่าในรายการของตน ค่าที่ต่างไปเพียงตัวอักษรเดียวทำให้นำเข้าไม่ได้',
      'The Government Data Catalog takes only the values of its lists; one that differs by a letter cannot be imported.',
    ),
    allowed: ofItem('เป็นค่าใดค่าหนึ่งใน: {allowed}', 'as one of: {allowed}'),
    fix: withSuggestion('เลือกค่าหนึ่งจากรายการนี้', 'choose one from the list'),
    example: { wrong: 'update_frequency_unit: รายปี', right: 'update_frequency_unit: ปี' },
  },
  'update-interval': {
    title: say('ค่าความถี่ของการปรับปรุงไม่ใช่จำนวนครั้ง', 'The updates per unit are not a number of times'),
    why: say(
      'รายการที่ 9 บอกว่าปรับปรุงกี่ครั้งในหนึ่งหน่วยความถี่ เช่น 1 ครั้งต่อปี',
      'Item 9 tells how many times the data are updated in one unit, such as once a year.',
    ),
    allowed: ofItem('เป็นจำนวนเต็มตั้งแต่ 1 เช่น 1', 'as a whole number from 1, such as 1'),
    fix: say('ใส่จำนวนครั้งต่อหนึ่งหน่วยความถี่', 'enter the number of updates in one unit'),
    example: {
      wrong: 'update_frequency_unit: ปี\nupdate_frequency_interval: 0',
      right: 'update_frequency_unit: ปี\nupdate_frequency_interval: 1',
    },
  },
  'contact-email': {
    title: say('อีเมลผู้ติดต่ออ่านไม่ได้', 'The contact e-mail cannot be read'),
    everyday: ['อีเมลผิด'],
    why: say(
      'รายการที่ 5 อีเมลผู้ติดต่อ เป็นที่อยู่ที่ประชาชนและระบบบัญชีข้อมูลใช้ติดต่อ',
      'Item 5, the contact e-mail, is what citizens and catalogues write to.',
    ),
    allowed: say('อีเมลหนึ่งที่อยู่ เช่น opendata@agency.go.th', 'one e-mail address, such as opendata@agency.go.th'),
    fix: say(
      'ใส่อีเมลกลางของหน่วยงาน หรือลบบรรทัดนี้ถ้ายังไม่มี',
      'enter the unit’s address, or delete the line if there is none yet',
    ),
    example: { wrong: 'email: opendata', right: 'email: opendata@agency.go.th' },
  },
  'contact-free-mail': {
    title: say('อีเมลผู้ติดต่อเป็นอีเมลส่วนตัว', 'The contact e-mail is a private mailbox'),
    why: say(
      'ผู้ติดต่อเป็นหน่วยงาน ไม่ใช่บุคคล อีเมลของผู้ให้บริการทั่วไปเป็นของบุคคลและยืนยันไม่ได้ว่าเป็นของหน่วยงาน',
      'The contact is a unit, not a person; a mailbox at a public provider belongs to a person and cannot be recognised as the agency’s.',
    ),
    allowed: say(
      'รายการที่ 5 อีเมลผู้ติดต่อ เป็นอีเมลกลางของหน่วยงาน เช่น opendata@agency.go.th',
      'item 5, the contact e-mail, as an address of the agency, such as opendata@agency.go.th',
    ),
    fix: say(
      'เปลี่ยนเป็นอีเมลกลางของหน่วยงาน หรือลบบรรทัดนี้ถ้ายังไม่มี',
      'change it to an address of the agency, or delete the line if there is none yet',
    ),
    example: { wrong: 'email: agency.kpi@gmail.com', right: 'email: opendata@agency.go.th' },
  },
  'dataset-slug-long': {
    title: say('ชื่อชุดข้อมูลในที่อยู่เว็บยาวเกินไป', 'The dataset’s name in addresses is too long'),
    why: say(
      'ชื่อชุดข้อมูลประกอบจากรหัสส่วนราชการ และระบบบัญชีข้อมูลรับได้ไม่เกิน 70 ตัวอักษร',
      'Names of datasets begin with the agency’s id, and catalogues take at most 70 characters.',
    ),
    allowed: say('รหัสส่วนราชการไม่เกิน {limit} ตัวอักษร', 'an agency id of at most {limit} characters'),
    fix: say(
      'ย่อรหัสส่วนราชการ เพราะชื่อชุดข้อมูล {slug} ยาว {length} ตัวอักษร',
      'shorten the agency’s id, because {slug} has {length} characters',
    ),
    example: { wrong: 'agency: department-of-social-development-and-welfare-of-thailand', right: 'agency: dsdw' },
  },
  'agency-id-reserved': {
    title: say('รหัสส่วนราชการซ้ำกับที่อยู่ของเว็บไซต์', 'The agency’s id is an address of the site'),
    why: say(
      'หน้าของส่วนราชการอยู่ที่ /{รหัส}/ และชุดข้อมูลขึ้นต้นด้วยรหัส จึงซ้ำกับหน้าและชุดข้อมูลรวมของเว็บไซต์ไม่ได้',
      'An agency’s page stands at /{id}/ and its datasets begin with the id, so neither may be the site’s own.',
    ),
    allowed: say('รหัสอื่นที่ไม่ใช่ {reserved}', 'any id other than {reserved}'),
    fix: say('ใช้อักษรย่อของส่วนราชการ เช่น dsdw', 'use the agency’s abbreviation, such as dsdw'),
    example: { wrong: 'agency: datasets', right: 'agency: dsdw' },
  },
  'dataset-title-repeated': {
    title: say('ชื่อชุดข้อมูลซ้ำกัน', 'Two datasets have the same title'),
    why: say(
      'ชื่อชุดข้อมูลประกอบจากชื่อส่วนราชการ ถ้าสองส่วนราชการมีชื่อเดียวกัน ผู้อ่านจะแยกชุดข้อมูลไม่ออก',
      'Titles of datasets hold the agency’s name; if two agencies share it, readers cannot tell their datasets apart.',
    ),
    allowed: say('ชื่อที่ไม่ซ้ำกับใน {other}', 'a name other than that in {other}'),
    fix: say('ใส่ชื่อเต็มที่ไม่ซ้ำกับส่วนราชการอื่น', 'enter the full name, which no other agency has'),
    example: {
      wrong: 'name:\n  th: สำนักงานปลัดกระทรวง',
      right: 'name:\n  th: สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์',
    },
  },
  'group-of-datasets-unknown': {
    title: say('ไม่มีกลุ่มชุดข้อมูลนี้', 'There is no such group of datasets'),
    why: say('บัญชีข้อมูลจัดชุดข้อมูลตามกลุ่มในช่อง groups ของไฟล์นี้', 'The catalogue sorts datasets by the groups of this file.'),
    allowed: say('รหัสใดรหัสหนึ่งใน: {allowed}', 'one of: {allowed}'),
    fix: withSuggestion('เพิ่มกลุ่มนี้ในช่อง groups หรือเลือกกลุ่มที่มี', 'add the group, or choose one that exists'),
    example: { wrong: 'group: agreements', right: 'group: agreement' },
  },
  'registration-unknown-dataset': {
    title: say('ลงทะเบียนชุดข้อมูลที่ไม่มี', 'The registration is of a dataset that does not exist'),
    why: say(
      'ชื่อชุดข้อมูลที่สะกดต่างไปทำให้หน้าเว็บบอกว่ายังไม่ได้ลงทะเบียนใน GD Catalog ทั้งที่ลงทะเบียนแล้ว',
      'A name that is spelt differently would leave its dataset shown as not registered in GD Catalog.',
    ),
    allowed: say('ชื่อชุดข้อมูลของเว็บไซต์นี้: {allowed}', 'the name of a dataset of this site: {allowed}'),
    fix: withSuggestion(
      'ใส่ชื่อชุดข้อมูลตามที่อยู่ในหน้า /datasets/ หรือลบรายการนี้ถ้าไม่มีชุดข้อมูลนั้น',
      'enter the name of the dataset as in its address under /datasets/, or delete the entry if there is no such dataset',
    ),
    example: {
      wrong: 'registrations:\n  dsdw-results:\n    url: https://gdcatalog.go.th/dataset/dsdw-kpi-results',
      right: 'registrations:\n  dsdw-kpi-results:\n    url: https://gdcatalog.go.th/dataset/dsdw-kpi-results',
    },
  },
} satisfies Record<string, IssueDefinition>;
