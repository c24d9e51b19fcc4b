/** Descriptions, agencies and numbers of KPIs that are worth a second look. */
import type { IssueDefinition } from '../../issue.ts';
import { say } from '../words.ts';

export const descriptionWarnings = {
  'english-missing': {
    severity: 'warning',
    together: true,
    title: say('มีแต่ภาษาไทย', 'The words are in Thai only'),
    why: say(
      'ภาษาอังกฤษไม่บังคับ แต่ผู้อ่านและระบบอื่นที่ใช้ภาษาอังกฤษจะเห็นข้อความภาษาไทยหรือค่าว่างแทน',
      'English is not required, but readers and systems that use it get the Thai, or nothing.',
    ),
    found: say('พบ "{thai}" โดยไม่มีภาษาอังกฤษ', 'Found "{thai}" without English'),
    allowed: ({ table }) =>
      table === 'true'
        ? say('ชื่อภาษาอังกฤษใน title_en หรือว่างไว้เมื่อไม่มี', 'the English title in title_en, or nothing where there is none')
        : say('ข้อความภาษาอังกฤษใน en คู่กับ th หรือไม่มีก็ได้', 'the English in en beside th, or nothing where there is none'),
    fix: ({ table }) =>
      table === 'true'
        ? say('ใส่ชื่อภาษาอังกฤษเมื่อมีคำแปล', 'enter the English title once there is a translation')
        : say('เพิ่มบรรทัด en: ใต้ th: เมื่อมีคำแปล', 'add a line en: below th: once there is a translation'),
    example: { wrong: 'title:\n  th: จำนวนผู้รับบริการ', right: 'title:\n  th: จำนวนผู้รับบริการ\n  en: People served' },
  },
  'page-not-translated': {
    severity: 'warning',
    title: say('หน้านี้ยังไม่มีฉบับภาษาอังกฤษ', 'The page has no English version'),
    why: say('ผู้อ่านหน้าภาษาอังกฤษจะเห็นข้อความภาษาไทยของหน้านี้แทน', 'Readers of the English page get its Thai text instead.'),
    found: say('ไม่พบ {translation}', 'Did not find {translation}'),
    allowed: say(
      'ไฟล์ {translation} ที่มีหัวข้อเดียวกับไฟล์นี้ หรือไม่มีก็ได้',
      'a file {translation} with the same headings as this one, or no such file',
    ),
    fix: say('เพิ่ม {translation} เมื่อมีคำแปล', 'add {translation} once there is a translation'),
    example: { wrong: 'content/pages/about.mdx', right: 'content/pages/about.mdx\ncontent/pages/about.en.mdx' },
  },
  'page-outline-differs': {
    severity: 'warning',
    title: say('หัวข้อของสองภาษาไม่ตรงกัน', 'The headings of the two languages differ'),
    why: say(
      'หน้าเดียวกันในสองภาษาควรมีหัวข้อ ตาราง และตัวอย่างเหมือนกัน ผู้อ่านจึงได้เนื้อหาครบทั้งสองภาษา',
      'A page has the same headings, tables and examples in both languages, so that readers of either have all of it.',
    ),
    allowed: ({ wanted }) =>
      wanted === undefined
        ? say(
            'หัวข้อและตารางเดียวกับ {original} ซึ่งจบก่อนบรรทัดนี้',
            'the headings and tables of {original}, which ends before this line',
          )
        : say(
            'หัวข้อและตารางเดียวกับ {original} ตามลำดับ ตรงนี้คือ {wanted}',
            'the headings and tables of {original} in the same order, here {wanted}',
          ),
    fix: say('แปลทั้งสองไฟล์ให้มีหัวข้อ ตาราง และตัวอย่างตรงกัน', 'give both files the same headings, tables and examples'),
    example: { wrong: '## Who it is for', right: '## Who it is for\n\n## Where the data come from' },
  },
  'old-year-named': {
    severity: 'warning',
    title: say('ข้อความที่คัดลอกมายังบอกปีเดิม', 'A copied text still names the old year'),
    why: say(
      'เมื่อคัดลอกปีก่อนมาเป็นปีใหม่ ข้อความที่เหมือนเดิมทุกตัวอักษรและบอกปีเดิมมักเป็นข้อความที่ลืมแก้',
      'Where a year was copied from an earlier one, a text that is the same to the letter and names that year was usually forgotten.',
    ),
    allowed: say(
      'ข้อความของปี {fiscalYear} หรือข้อความเดิมถ้าหมายถึงปี {year} จริง',
      'the wording of {fiscalYear}, or the old one where {year} is truly meant',
    ),
    fix: say('ตรวจกับเอกสารของปี {fiscalYear}', 'check it in the document of {fiscalYear}'),
    example: {
      wrong: 'content/assessments/dsdw/2568\nyearTarget: เป้าหมายปี 2567 ร้อยละ 65',
      right: 'content/assessments/dsdw/2568\nyearTarget: เป้าหมายปี 2568 ร้อยละ 66',
    },
  },
  'joint-criteria-differ': {
    severity: 'warning',
    title: say('ตัวชี้วัดร่วมมีเกณฑ์ต่างกัน', 'A joint KPI has different criteria'),
    why: say('ตัวชี้วัดร่วมใช้เกณฑ์เดียวกันทุกหน่วยงาน', 'Every agency of a joint KPI is held to the same criteria.'),
    found: say(
      'พบเกณฑ์ของตัวชี้วัดร่วม {joint} ที่ต่างจากหน่วยงานแรก',
      'Found criteria of the joint KPI {joint} that differ from those of the first agency',
    ),
    allowed: say('เกณฑ์เดียวกับ {other}', 'the criteria of {other}'),
    fix: say(
      'ตรวจกับเอกสารของทั้งสองหน่วยงาน ถ้าเอกสารต่างกันจริงให้คงตามเอกสาร',
      'check the documents of both agencies; where these truly differ, leave them as they are',
    ),
    example: { wrong: 'advanced:\n  value: 70', right: 'advanced:\n  value: 75' },
  },
  'kpi-numbers-alike': {
    severity: 'warning',
    title: say('เลขตัวชี้วัดที่โปรแกรมตารางคำนวณทำให้เหมือนกัน', 'KPI numbers that a spreadsheet makes the same'),
    why: say(
      'โปรแกรมตารางคำนวณอ่าน 3.10 เป็นจำนวนและตัดศูนย์ท้าย แถวของ 3.10 จึงกลายเป็นของ 3.1',
      'A spreadsheet reads 3.10 as a quantity and cuts its zero, so that rows of 3.10 become rows of 3.1.',
    ),
    found: say('พบตัวชี้วัด {kpi} และ {twin} อยู่คู่กัน', 'Found KPIs {kpi} and {twin} side by side'),
    allowed: say(
      'ทั้งสองเลข เมื่อคอลัมน์ kpi ของไฟล์ CSV เป็นข้อความ',
      'both numbers, where the column kpi of the CSV files is text',
    ),
    fix: say(
      'ตั้งคอลัมน์ kpi เป็น Text ก่อนบันทึกไฟล์ CSV ด้วยโปรแกรมตารางคำนวณ',
      'format the column kpi as Text before a spreadsheet saves a CSV file',
    ),
    example: { wrong: 'kpi\n3.1\n3.1', right: 'kpi\n3.1\n3.10' },
  },
  'agency-without-assessment': {
    severity: 'warning',
    title: say('หน่วยงานยังไม่มีการประเมิน', 'The agency has no assessment'),
    why: say(
      'ไฟล์ของหน่วยงานอย่างเดียวยังไม่ทำให้มีหน้าในเว็บไซต์ อาจเป็นเพราะโฟลเดอร์ของการประเมินใช้ชื่ออื่น',
      'An agency’s file makes no page by itself; the folder of its assessment may have another name.',
    ),
    found: say('พบ{name}แต่ยังไม่มีการประเมินในโฟลเดอร์ของหน่วยงาน', 'Found the agency "{agency}" without an assessment'),
    allowed: say(
      'อย่างน้อยหนึ่งปีใน content/assessments/{agency} และ data/assessments/{agency}',
      'at least one year in content/assessments/{agency} and data/assessments/{agency}',
    ),
    fix: say('เพิ่มปีแรกของหน่วยงาน จนกว่าจะเพิ่ม หน่วยงานจะยังไม่มีหน้าในเว็บไซต์', 'add its first year; until then it has no page'),
    example: {
      wrong: 'content/agencies/dsdw.yaml',
      right: 'content/agencies/dsdw.yaml\ncontent/assessments/dsdw/2567/\ndata/assessments/dsdw/2567/',
    },
  },
} satisfies Record<string, IssueDefinition>;
