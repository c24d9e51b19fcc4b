/** Dates and years that are rightly written but cannot be true. */
import type { Bilingual } from '../../../words/index.ts';
import type { IssueDefinition } from '../../issue.ts';
import { type Phrase, say } from '../words.ts';

const daysAllowed: Phrase = ({ kind }) =>
  kind === 'release'
    ? say('วันที่ตั้งแต่ {from} ถึง 5 ปีข้างหน้า', 'a day from {from} to five years from now')
    : say('วันที่ตั้งแต่ {from} ถึงวันนี้', 'a day from {from} to today');

/** How an officer finds the right date of what the date is of. */
const checked: Record<string, Bilingual> = {
  result: say('ตรวจวันที่ของผลกับหลักฐาน', 'check the date of the result against its evidence'),
  revision: say('ตรวจวันที่ปรับปรุงในเอกสารต้นทาง', 'check the revision date in the source'),
  award: say('ตรวจวันที่ของคะแนนกับแหล่งที่มา', 'check the date of the score against its source'),
  correction: say('ใส่วันที่แก้ไขจริง', 'enter the day on which the figure was corrected'),
};
const checkAgain = (kind = ''): Bilingual =>
  checked[kind] ?? say('ตรวจปีของวันที่ แล้วใส่วันที่จริง', 'check the year, and enter the true date');

const copied: Record<string, Bilingual> = {
  result: say(
    'ถ้าแถวนี้คัดลอกมาจากปีก่อน ให้ลบแถวนี้จนกว่าจะมีผลของปีนี้',
    'if the row was copied from an earlier year, delete it until this year has a result',
  ),
  revision: say(
    'ถ้าเป็นการประเมินของปีอื่น ให้เปลี่ยนชื่อโฟลเดอร์เป็นปีนั้น',
    'if the assessment is for another year, rename its folders to that year',
  ),
};

const yearsAllowed: Phrase = ({ kind }) => {
  if (kind === 'break')
    return say('ปีของการประเมินหรือก่อนหน้า คือไม่เกิน {latest}', 'the year of the assessment, {latest}, or an earlier one');
  if (kind === 'target')
    return say('ไม่เกิน {latest} คือ 20 ปีหลังปีของการประเมิน', '{latest} or earlier: at most 20 years after the assessment');
  return say('ปีก่อนปีของการประเมิน คือไม่เกิน {latest}', 'a year before that of the assessment: {latest} or earlier');
};

export const possibleDefinitions = {
  'date-too-late': {
    title: say('วันที่ยังมาไม่ถึง', 'The date has not come yet'),
    why: say(
      'สิ่งที่รายงานหรือแก้ไขแล้วต้องเกิดขึ้นแล้ว วันที่ในอนาคตมักเกิดจากเลขปีที่พิมพ์ผิด และทำให้หน้าเว็บบอกวันที่ของข้อมูลผิด',
      'What was reported or revised has happened. A day still to come is usually a slip in the year, and pages would then give a wrong date for the data.',
    ),
    allowed: daysAllowed,
    fix: ({ kind, suggestion }) => {
      const { th, en } = checkAgain(kind);
      return suggestion === undefined
        ? say(th, en)
        : say(
            `ถ้าปีหมายถึงปี พ.ศ. ให้เปลี่ยนเป็น {suggestion} ถ้าไม่ใช่ ให้${th}`,
            `if the year is in the Buddhist era, change the date to {suggestion}; if not, ${en}`,
          );
    },
    example: { wrong: 'as_of\n2067-09-30', right: 'as_of\n2024-09-30' },
  },
  'date-too-early': {
    title: say('วันที่อยู่ก่อนสิ่งที่วันที่นี้บอก', 'The date is too early for what it is about'),
    why: say(
      'ผลมีขึ้นหลังปีงบประมาณเริ่ม และเอกสารของปีหนึ่งไม่เก่ากว่าครึ่งปีก่อนปีนั้น วันที่ที่เก่ากว่ามักติดมากับไฟล์ที่คัดลอกจากปีก่อน',
      'A result comes after its fiscal year began, and the document for a year does not date from long before it. An older date usually came along with a file copied from an earlier year.',
    ),
    allowed: daysAllowed,
    fix: ({ kind = '' }) => {
      const { th, en } = checkAgain(kind);
      const copy = copied[kind];
      return copy ? say(`${th} ${copy.th}`, `${en}; ${copy.en}`) : say(th, en);
    },
    example: {
      wrong: 'data/assessments/dsdw/2568\nas_of\n2024-03-31',
      right: 'data/assessments/dsdw/2568\nas_of\n2025-03-31',
    },
  },
  'year-too-late': {
    title: say('ปีอยู่หลังปีที่เป็นไปได้', 'The year is later than it can be'),
    why: say(
      'ข้อมูลพื้นฐานและที่มาของเกณฑ์เป็นของปีที่ผ่านมาแล้ว ผลของปีที่ประเมินอยู่ใน results.csv',
      'Baselines, and what thresholds were derived from, are for past years; the results for the assessed year are in results.csv.',
    ),
    allowed: yearsAllowed,
    fix: ({ kind }) =>
      kind === 'baseline'
        ? say(
            'ตรวจปีกับเอกสารต้นทาง ถ้าเป็นผลของปีที่ประเมิน ให้ย้ายไปที่ results.csv',
            'check the year in the source; if it is a result of the assessed year, move it to results.csv',
          )
        : say('ตรวจปีกับเอกสารต้นทาง', 'check the year in the source'),
    example: {
      wrong: 'data/assessments/dsdw/2567/baselines.csv\nfiscal_year_be\n2567',
      right: 'data/assessments/dsdw/2567/baselines.csv\nfiscal_year_be\n2566',
    },
  },
  'year-contradicts-folder': {
    title: say('ระบุปีอื่นที่ไม่ใช่ปีของโฟลเดอร์', 'The year named is not the year of the folder'),
    why: say(
      'เมื่อคัดลอกโฟลเดอร์ของปีก่อนมาใช้ ชื่อและเอกสารต้นทางต้องเปลี่ยนเป็นของปีใหม่ มิฉะนั้นผู้อ่านจะเข้าใจว่าเป็นข้อมูลของปีเดิม',
      'When the folder of an earlier year is copied, the title and the source have to become those of the new year, or readers will take them for those of the old.',
    ),
    allowed: say(
      'ปี {fiscalYear} ตามชื่อโฟลเดอร์ หรือไม่ระบุปี',
      'the year {fiscalYear}, as in the name of the folder, or no year at all',
    ),
    fix: ({ id }) =>
      id === undefined
        ? say(
            'ใช้ข้อความของปี {fiscalYear} ตามเอกสารต้นทาง หรือเปลี่ยนชื่อโฟลเดอร์ถ้าเป็นการประเมินของปีอื่น',
            'enter the wording for {fiscalYear} from the source, or rename the folders if the assessment is for another year',
          )
        : say(
            'เปลี่ยนรหัสเป็นของเอกสารปี {fiscalYear} ทั้งที่นี่และใน source.document ของทุกตัวชี้วัด หรือเปลี่ยนชื่อโฟลเดอร์ถ้าเป็นการประเมินของปีอื่น',
            'change the id to that of the document for {fiscalYear}, here and in source.document of every KPI, or rename the folders if the assessment is for another year',
          ),
    example: {
      wrong: 'content/assessments/dsdw/2568\ntitle:\n  th: ตัวชี้วัด ประจำปีงบประมาณ พ.ศ. 2567',
      right: 'content/assessments/dsdw/2568\ntitle:\n  th: ตัวชี้วัด ประจำปีงบประมาณ พ.ศ. 2568',
    },
  },
  'targets-of-another-year': {
    title: say('ไม่มีค่าเป้าหมายของปีที่ประเมิน', 'No target is for the assessed year or later'),
    why: say(
      'เมื่อทุกแถวเป็นของปีที่ผ่านมาแล้ว แสดงว่าไฟล์คัดลอกมาจากปีก่อน',
      'Where every row is for a past year, the file was copied from an earlier year.',
    ),
    allowed: say(
      'อย่างน้อยหนึ่งแถวของปี {fiscalYear} หรือปีต่อไป หรือเพียงแถวหัวตาราง',
      'at least one row for {fiscalYear} or a later year, or only the header',
    ),
    fix: say(
      'ใส่ค่าเป้าหมายของปี {fiscalYear} ตามเอกสารต้นทาง หรือเหลือไว้เพียงแถวหัวตารางถ้าเอกสารไม่มี',
      'enter the targets for {fiscalYear} from the source, or keep only the header if the source has none',
    ),
    example: {
      wrong: 'data/assessments/dsdw/2568/targets.csv\nfiscal_year_be\n2567',
      right: 'data/assessments/dsdw/2568/targets.csv\nfiscal_year_be\n2568',
    },
  },
  'results-of-another-year': {
    title: say('ผลทุกแถวเป็นของปีก่อน', 'Every result is from an earlier year'),
    why: say(
      'ผลของปีหนึ่งมีขึ้นหลังปีงบประมาณนั้นเริ่ม เมื่อทุกแถวมีวันที่ก่อนหน้านั้น แสดงว่าไฟล์คัดลอกมาจากปีก่อน',
      'The results of a year come after it began. Where every row has an earlier date, the file was copied from an earlier year.',
    ),
    allowed: say(
      'วันที่ใน as_of ตั้งแต่ {from} ซึ่งเป็นวันแรกของปีงบประมาณ หรือเพียงแถวหัวตาราง',
      'dates in as_of on or after {from}, the first day of the fiscal year, or only the header',
    ),
    fix: say(
      'ลบทุกแถวใต้หัวตาราง แล้วเพิ่มแถวเมื่อมีผลของปี {fiscalYear}',
      'delete every row below the header, and add rows once {fiscalYear} has results',
    ),
    example: {
      wrong: 'data/assessments/dsdw/2568/results.csv\nas_of\n2024-03-31\n2024-09-30',
      right: 'data/assessments/dsdw/2568/results.csv\nas_of',
    },
  },
  'folder-year-ahead': {
    title: say('ปีของโฟลเดอร์ยังมาไม่ถึง', 'The year of the folder has not come yet'),
    why: say(
      'การประเมินของปีหนึ่งตกลงกันได้เร็วที่สุดในครึ่งปีก่อนปีงบประมาณเริ่ม',
      'The assessment for a year is agreed on in the half year before it begins, at the earliest.',
    ),
    allowed: say(
      'ปีงบประมาณที่เริ่มแล้วหรือเริ่มภายในครึ่งปี (ปีนี้ใช้ได้ตั้งแต่ {from})',
      'a fiscal year that has begun, or begins within half a year (this one from {from} on)',
    ),
    fix: say(
      'เปลี่ยนชื่อโฟลเดอร์ใน content/assessments และ data/assessments เป็นปีงบประมาณของการประเมิน',
      'rename the folders in content/assessments and data/assessments to the fiscal year of the assessment',
    ),
    example: { wrong: 'content/assessments/dsdw/2597', right: 'content/assessments/dsdw/2567' },
  },
} satisfies Record<string, IssueDefinition>;
