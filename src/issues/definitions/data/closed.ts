/** Fiscal years that were closed: what they held stays as it was, or is closed again. */
import type { IssueDefinition } from '../../issue.ts';
import { say } from '../words.ts';

const header = 'file,row_key,column,value,closed';
const row = 'data/assessments/sample/2567/results.csv,kpi=1;round=2;measure=share,value,63.25';

const again = say('ปิดปีอีกครั้งด้วย {command} หรือที่โต๊ะข้อมูล', 'close the year again with {command} or at the desk');

/** By what the change is, and how far its story is told. */
const fixes = {
  changed: say(
    `ถ้าไม่ได้ตั้งใจแก้ ให้ใส่ค่าเดิม ถ้าแก้เพราะค่าเดิมผิด ให้ใส่เหตุผลใน data/corrections.csv แล้ว${again.th}`,
    `if it was not meant, put the old value back; if that was wrong, give the reason in data/corrections.csv and ${again.en}`,
  ),
  explained: say(
    `มีเหตุผลใน data/corrections.csv แล้ว ให้${again.th}`,
    `its reason is in data/corrections.csv; ${again.en}`,
  ),
  added: say(
    `ถ้าเป็นค่าที่เพิ่งได้หลังปิดปี ให้${again.th} ถ้าไม่ใช่ ให้นำออก`,
    `if the value came after the year was closed, ${again.en}; if not, take it out`,
  ),
  policy: say(
    `ถ้าปีอื่นใช้หลักเกณฑ์ใหม่ ให้ใส่ค่าเดิมแล้วทำไฟล์หลักเกณฑ์อีกไฟล์ ถ้าหลักเกณฑ์เดิมเขียนผิด ให้${again.th}`,
    `where another year has a new rule, put the old one back and write another policy file; if the rule was written down wrongly, ${again.en}`,
  ),
};

export const closedDefinitions = {
  'closed-differs': {
    title: say('ค่าไม่ตรงกับที่บันทึกไว้เมื่อปิดปี', 'A value is not the one that was recorded when the year was closed'),
    why: say(
      'ปีที่ปิดแล้วเป็นบันทึกที่ผู้อื่นใช้อ้างอิง ตัวเลขและเกณฑ์จึงต้องคงเดิม หากต้องแก้ ให้แก้อย่างเปิดเผยและปิดปีอีกครั้ง',
      'Others cite a closed year, so its figures and rules stay as they were. Where one has to be corrected, that is done openly, and the year is closed again.',
    ),
    found: ({ kind }) =>
      kind === 'policy'
        ? say('ข้อ {entry} ของหลักเกณฑ์ไม่ใช่ที่บันทึกไว้', 'The entry {entry} of the policy is not as it was recorded')
        : say('พบ {now|ไม่มีค่า}', 'Found {now|no value}'),
    allowed: ({ kind }) =>
      kind === 'policy'
        ? say('ข้อ {entry} ตามที่บันทึกไว้เมื่อปิดปีวันที่ {day}', 'the entry {entry} as recorded when the year was closed on {day}')
        : say(
            '{was|ไม่มีค่า} ใน {column} ของ {rowKey} ตามที่บันทึกไว้เมื่อปิดปีวันที่ {day}',
            '{was|no value} in {column} of {rowKey}, as recorded when the year was closed on {day}',
          ),
    fix: ({ kind }) => fixes[kind as keyof typeof fixes] ?? fixes.changed,
    example: { wrong: `${header}\n${row.replace('63.25', '65')},2025-01-31`, right: `${header}\n${row},2025-01-31` },
  },
  'closed-score': {
    title: say('คะแนนไม่ตรงกับที่บันทึกไว้เมื่อปิดปี', 'A score is not the one that was recorded when the year was closed'),
    why: say(
      'ตัวเลขและเกณฑ์คงเดิมแต่คะแนนเปลี่ยน แปลว่าโปรแกรมคิดคะแนนต่างไปจากเดิม หรือมีผู้แก้บันทึก',
      'The figures and the rules are as they were and the score is not: the program scores otherwise than it did, or somebody changed the record.',
    ),
    found: say('พบ {recorded|ไม่มีค่า} ใน {column} ของ {rowKey}', 'Found {recorded|no value} in {column} of {rowKey}'),
    allowed: say('{now|ไม่มีค่า} ตามที่คิดได้ในวันนี้', '{now|no value}, as it is worked out today'),
    fix: say(
      'อย่าแก้บันทึกให้ตรง ให้ผู้พัฒนาหาว่าโปรแกรมคิดคะแนนต่างไปเพราะอะไร คะแนนที่ต่างมีทั้งหมด {more} ค่า',
      'do not change the record: let a developer find out why the program scores otherwise. {more} values of scores differ',
    ),
    example: {
      wrong: `${header}\n,kpi=1;round=2,score,66.20,2025-01-31`,
      right: `${header}\n,kpi=1;round=2,score,66.25,2025-01-31`,
    },
  },
  'closed-early': {
    title: say('ปิดปีก่อนปีงบประมาณสิ้นสุด', 'The year was closed before it was over'),
    why: say('ระหว่างปียังมีผลที่จะรายงานเพิ่ม', 'While a year runs there are results to come.'),
    allowed: say('วันหลังจาก {end} ซึ่งเป็นวันสุดท้ายของปีงบประมาณ', 'a day after {end}, the end of the fiscal year'),
    fix: say('ลบไฟล์นี้ แล้วปิดปีเมื่อปีงบประมาณสิ้นสุด', 'delete this file, and close the year once it is over'),
    example: { wrong: `${header}\n${row},2024-08-31`, right: `${header}\n${row},2025-01-31` },
  },
  'closed-dates': {
    title: say('วันที่ปิดปีไม่ตรงกันทุกแถว', 'The rows give more than one day of closing'),
    why: say('ปีหนึ่งปิดครั้งเดียว ทุกค่าจึงเป็นของวันเดียวกัน', 'A year is closed as a whole: every value is of one day.'),
    allowed: say('{first} เหมือนแถวแรก', '{first}, as in the first row'),
    fix: say(
      'ไฟล์นี้ไม่แก้ด้วยมือ ให้สร้างใหม่ด้วยการปิดปีอีกครั้ง',
      'this file is not edited by hand: make it anew by closing the year again',
    ),
    example: {
      wrong: `${header}\n${row},2025-01-31\n${row.replace('value,63.25', 'numerator,506')},2025-02-01`,
      right: `${header}\n${row},2025-01-31\n${row.replace('value,63.25', 'numerator,506')},2025-01-31`,
    },
  },
  'closed-missing': {
    title: say('บันทึกของปีที่ปิดแล้วหายไป', 'The record of a closed year is gone'),
    why: say(
      'เมื่อประกาศว่าปิดปีแล้ว ผู้อ่านเชื่อว่าตัวเลขของปีนั้นคงเดิม จึงเลิกปิดไม่ได้',
      'Once a year is said to be closed, readers trust that its figures stay: it cannot be opened again.',
    ),
    allowed: say(
      'ไฟล์นี้ตามที่เผยแพร่แล้ว หรือที่สร้างใหม่ด้วยการปิดปีอีกครั้ง',
      'this file as it was published, or made anew by closing the year again',
    ),
    fix: say('นำไฟล์กลับมาจากฉบับที่เผยแพร่', 'bring the file back from what is published'),
    example: { wrong: '', right: `${header}\n${row},2025-01-31` },
  },
} satisfies Record<string, IssueDefinition>;
