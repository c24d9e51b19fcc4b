/** Figures that are worth a second look, and what should stand beside them. */
import type { IssueDefinition } from '../../issue.ts';
import { say } from '../words.ts';

export const figureWarnings = {
  'figure-far-from-history': {
    severity: 'warning',
    title: say('ค่าห่างจากค่าอื่นของรายการวัดเดียวกันมาก', 'A figure is far from its own history'),
    why: say(
      'ค่าที่มากหรือน้อยกว่าค่าก่อนหน้าราวสิบเท่ามักเกิดจากจุดทศนิยมเลื่อน แต่บางครั้งเป็นค่าจริง',
      'A figure about ten times as large or as small as the one before usually comes from a misplaced decimal point; sometimes it is true.',
    ),
    found: say('พบ "{value}" ขณะที่ปี {year} เป็น {other}', 'Found "{value}", where {year} has {other}'),
    allowed: say(
      'ค่าที่ไม่ถึงแปดเท่าของค่าก่อนหน้าหรือของค่ากลาง และไม่น้อยกว่าหนึ่งในแปด หรือค่าจริงที่ตรวจแล้ว',
      'less than eight times, and more than an eighth of, the figure before it or the median of all the others; or a true figure that has been checked',
    ),
    fix: say(
      'ตรวจจุดทศนิยมและหน่วยกับเอกสารต้นทาง ถ้าวิธีนับเปลี่ยนไปให้ใช้สถานะ B',
      'check the decimal point and the unit in the source; if it is now counted in another way, use the status B',
    ),
    example: {
      wrong: '6,points,2566,479.48\n6,points,2567,48.52',
      right: '6,points,2566,479.48\n6,points,2567,485.20',
    },
  },
  'share-of-one': {
    severity: 'warning',
    title: say('สัดส่วนที่น่าจะเป็นร้อยละ', 'A fraction of one where a percentage is expected'),
    why: say(
      'โปรแกรมตารางคำนวณเก็บร้อยละ 63 เป็น 0.63 เมื่อบันทึกเป็น CSV จึงกลายเป็นไม่ถึงร้อยละ 1',
      'A spreadsheet holds 63% as 0.63, which in a CSV file becomes less than 1%.',
    ),
    allowed: say(
      'ร้อยละ เช่น {suggestion} เพราะค่าอื่นและเกณฑ์ของรายการวัดนี้สูงกว่า 1 มาก',
      'a percentage, such as {suggestion}, as the other figures and the criteria of the measure are well above 1',
    ),
    fix: say(
      'ถ้าหมายถึงร้อยละ {suggestion} ให้เปลี่ยนเป็น {suggestion}',
      'if {suggestion}% is meant, change it to {suggestion}',
    ),
    example: { wrong: '1,2,share,0.63', right: '1,2,share,63' },
  },
  'baseline-differs-from-result': {
    severity: 'warning',
    title: say('ข้อมูลพื้นฐานต่างจากผลที่เผยแพร่ของปีนั้น', 'A baseline differs from the result published for that year'),
    why: say(
      'ตัวเลขเดียวกันของปีเดียวกันควรตรงกันทั้งเว็บไซต์ เมื่อเอกสารใหม่พิมพ์ตัวเลขอื่น ให้คงตามเอกสาร แต่ควรรู้ว่าต่าง',
      'The same figure of the same year should be the same everywhere. Where the new document prints a different figure, that figure stays, but someone should know.',
    ),
    allowed: say(
      '{result} ตาม {file} แถว {row} ซึ่งเป็นผลของปี {year} หรือค่าที่เอกสารใหม่พิมพ์ไว้',
      '{result}, the result for {year} in row {row} of {file}, or what the new document prints',
    ),
    fix: say(
      'ตรวจกับเอกสารต้นทางของทั้งสองปี ถ้าวิธีนับเปลี่ยนไปให้ใช้สถานะ B',
      'check the documents of both years; if it is now counted in another way, use the status B',
    ),
    example: {
      wrong: 'data/assessments/dsdw/2568/baselines.csv\n2,share,2567,63.42',
      right: 'data/assessments/dsdw/2568/baselines.csv\n2,share,2567,63.24',
    },
  },
  'joint-figures-differ': {
    severity: 'warning',
    title: say('ตัวชี้วัดร่วมมีผลต่างกัน', 'A joint KPI has different figures'),
    why: say(
      'ตัวชี้วัดร่วมมีผลเดียว ผลที่ต่างกันทำให้ผู้อ่านไม่รู้ว่าตัวเลขใดถูก',
      'A joint KPI has one result; with two, a reader cannot know which is right.',
    ),
    allowed: say('{value} ตาม {other} แถว {row}', '{value}, as in row {row} of {other}'),
    fix: say(
      'ตรวจกับหน่วยงานร่วมว่าตัวเลขใดถูก ถ้าแต่ละหน่วยงานนับเฉพาะส่วนของตนให้คงไว้',
      'ask the partners which figure is right; where each counts its own part, leave them as they are',
    ),
    example: { wrong: '1,2,income,950', right: '1,2,income,980' },
  },
  'result-without-date': {
    severity: 'warning',
    together: true,
    title: say('ผลไม่มีวันที่', 'A result has no date'),
    why: say('ผู้อ่านควรรู้ว่าตัวเลขเป็นของวันใด', 'Readers should know which day a figure is for.'),
    found: say('ไม่พบวันที่ของผล', 'Found no date for the result'),
    allowed: say(
      'วันที่ของตัวเลข เช่น 2024-09-30 หรือค่าว่างเมื่อไม่มีใครทราบ',
      'the day of the figure, such as 2024-09-30, or nothing where it is not known',
    ),
    fix: say('ใส่วันที่ใน as_of เมื่อทราบ', 'enter the day in as_of once it is known'),
    example: {
      wrong: '1,2,share,63.24,,,A,,https://example.go.th/1',
      right: '1,2,share,63.24,,,A,2024-09-30,https://example.go.th/1',
    },
  },
  'result-without-evidence': {
    severity: 'warning',
    together: true,
    title: say('ผลไม่มีหลักฐาน', 'A result has no evidence'),
    everyday: ['ลืมแนบหลักฐาน'],
    why: say('หลักฐานทำให้ทุกคนตรวจผลเองได้', 'Evidence lets anyone check a result.'),
    found: say('ไม่พบที่อยู่ของหลักฐาน', 'Found no address for the evidence'),
    allowed: say(
      'ที่อยู่เว็บหนึ่งแห่ง เช่น https://example.go.th/1 หรือค่าว่างเมื่อไม่มี',
      'one web address, such as https://example.go.th/1, or nothing where there is none',
    ),
    fix: say(
      'ใส่ที่อยู่ของหลักฐานใน evidence_url เมื่อเผยแพร่แล้ว',
      'enter the address in evidence_url once the evidence is published',
    ),
    example: {
      wrong: '1,2,share,63.24,,,A,2024-09-30,',
      right: '1,2,share,63.24,,,A,2024-09-30,https://example.go.th/1',
    },
  },
  'report-overdue': {
    severity: 'warning',
    title: say('พ้นกำหนดรายงานแล้วแต่ยังไม่มีผล', 'A report is overdue'),
    everyday: ['ส่งผลเกินกำหนด'],
    why: say(
      'รอบที่ครบกำหนดแล้วควรมีผล หรือมีแถวที่บอกว่าไม่มีผล มิฉะนั้นเว็บไซต์จะแสดงว่ายังไม่มีรายงาน',
      'A round that is over should have results, or rows that say there are none; until then the site says that nothing was reported.',
    ),
    found: say(
      'ไม่พบผลของ{round} {silent} จาก {all} ตัวชี้วัด ({kpis}) ซึ่งครบกำหนดเมื่อ {dueBy}',
      'Found no results for {roundEn} from {silent} of {all} KPIs ({kpis}), due by {dueBy}',
    ),
    allowed: say(
      'แถวของทุกตัวชี้วัดที่ครบกำหนด เมื่อไม่มีค่าใช้สถานะ O หรือ M',
      'a row for every KPI that is due; where there is no value, with the status O or M',
    ),
    fix: say('เพิ่มแถวเมื่อได้รับรายงาน', 'add the rows once the report is in'),
    example: { wrong: 'kpi,round,measure,value\n', right: 'kpi,round,measure,value\n1,2,share,63.24' },
  },
} satisfies Record<string, IssueDefinition>;
