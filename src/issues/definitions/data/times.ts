/** Rounds, fiscal years, dates and months. */
import type { IssueDefinition } from '../../issue.ts';
import { fixTo, say } from '../words.ts';

export const timeDefinitions = {
  'bad-round': {
    title: say('หลักเกณฑ์ไม่มีรอบการประเมินนี้', 'The policy has no such round'),
    why: say(
      'เกณฑ์การประเมินต่างกันในแต่ละรอบ จึงต้องรู้แน่ว่าเป็นผลของรอบใด',
      'The criteria differ by round, so it must be certain which round a result belongs to.',
    ),
    allowed: say(
      'เลขรอบของหลักเกณฑ์ (ในวงเล็บคือจำนวนเดือนเมื่อสิ้นรอบ): {allowed|เลขจำนวนเต็ม เช่น 2}',
      'the number of a round of the policy (the months that have passed at its end are in brackets): {allowed|a whole number, such as 2}',
    ),
    fix: fixTo(
      'ตรวจกับเอกสารต้นทางว่าเป็นผลของรอบใด รอบที่มีอยู่ในหลักเกณฑ์ที่การประเมินใช้',
      'check in the source which round the result is for; the rounds are listed in the policy of the assessment',
    ),
    example: { wrong: 'round\n12', right: 'round\n2' },
  },
  'bad-fiscal-year': {
    title: say('ปีงบประมาณอ่านไม่ได้', 'The fiscal year cannot be read'),
    everyday: ['กรอกปีงบประมาณอย่างไร'],
    why: say('ปีที่ไม่แน่ชัดทำให้ข้อมูลไปอยู่ผิดปี', 'An unclear year puts the figure in the wrong year.'),
    allowed: say(
      'ปีงบประมาณ พ.ศ. สี่หลัก ตั้งแต่ 2500 เช่น 2567',
      'a fiscal year of the Buddhist era in four digits, from 2500 on, such as 2567',
    ),
    fix: fixTo('ใส่ปี พ.ศ. สี่หลัก', 'write the Buddhist-era year in four digits'),
    example: { wrong: 'fiscal_year_be\nปี 67', right: 'fiscal_year_be\n2567' },
  },
  'common-era-year': {
    title: say('ใช้ปี ค.ศ. แทนปี พ.ศ.', 'The year is in the common era'),
    everyday: ['กรอกปี ค.ศ. หรือ พ.ศ.', 'ปีงบประมาณใช้ พ.ศ. หรือ ค.ศ.', 'ใส่ปี ค.ศ.'],
    why: say('ปีงบประมาณในข้อมูลเป็น พ.ศ. เสมอ', 'Fiscal years in the data are always in the Buddhist era.'),
    allowed: say('ปีงบประมาณ พ.ศ. เช่น 2567', 'a fiscal year of the Buddhist era, such as 2567'),
    fix: fixTo('ใส่ปี พ.ศ. สี่หลัก', 'write the year in the Buddhist era'),
    example: { wrong: 'fiscal_year_be\n2024', right: 'fiscal_year_be\n2567' },
  },
  'bad-date': {
    title: say('วันที่อ่านไม่ได้', 'The date cannot be read'),
    everyday: ['รูปแบบวันที่ผิด', 'กรอกวันที่อย่างไร', 'วันที่ใช้ พ.ศ. ได้ไหม'],
    why: say(
      'วันที่อย่าง 5/9/67 อ่านได้หลายแบบ รูปแบบเดียวที่อ่านได้แบบเดียวคือ ปี-เดือน-วัน',
      'A date such as 5/9/67 can be read in several ways; year-month-day can be read in only one.',
    ),
    allowed: say(
      'วันที่มีจริงในรูป ปี ค.ศ.-เดือน-วัน เช่น 2024-09-30',
      'a day that exists, as year-month-day in the common era, such as 2024-09-30',
    ),
    fix: ({ noSuchDay }) =>
      noSuchDay
        ? say('ตรวจวันที่กับปฏิทิน เดือนนี้ไม่มีวันที่นี้', 'check the calendar: the month has no such day')
        : fixTo(
            'เขียนเป็นปี ค.ศ. สี่หลัก เดือนสองหลัก และวันสองหลัก คั่นด้วย -',
            'write the common-era year in four digits, the month in two and the day in two, with - between them',
          ),
    example: { wrong: 'as_of\n30/9/2567', right: 'as_of\n2024-09-30' },
  },
  'bad-month': {
    title: say('เดือนอ่านไม่ได้', 'The month cannot be read'),
    why: say(
      'เดือนของแผนใช้เลขเดือนปฏิทิน เพื่อให้เรียงตามปีงบประมาณได้',
      'The months of the plan are calendar months, so that they can be put in the order of the fiscal year.',
    ),
    allowed: say(
      'เลขเดือนปฏิทิน 1 ถึง 12 ไม่ซ้ำกัน คั่นด้วยช่องว่าง เช่น 10 11 12',
      'calendar months 1 to 12, each once, with a space between them, such as 10 11 12',
    ),
    fix: fixTo('เขียนเป็นเลขเดือนคั่นด้วยช่องว่าง', 'write the numbers of the months with a space between them'),
    example: { wrong: 'months\nต.ค.', right: 'months\n10' },
  },
  'bad-months-basis': {
    title: say('ที่มาของเดือนไม่ตรงกับเดือน', 'The basis of the months does not fit the months'),
    why: say(
      'ผู้อ่านต้องรู้ว่าเดือนมาจากถ้อยคำในเอกสารหรืออ่านจากตำแหน่งเครื่องหมายในตาราง',
      'A reader must know whether a month is in the words of the source or was read from a mark in its table.',
    ),
    allowed: say(
      'stated (เอกสารระบุ) หรือ layout (อ่านจากตำแหน่งในตาราง) เมื่อมีเดือน และค่าว่างเมื่อไม่มีเดือน',
      'stated (the source says so) or layout (read from its table) where there are months, and nothing where there are none',
    ),
    fix: ({ months }) =>
      months
        ? say('ใส่ stated หรือ layout', 'put stated or layout')
        : say('เว้นค่านี้ให้ว่าง หรือใส่เดือนใน months', 'leave this empty, or fill in the column months'),
    example: { wrong: 'months,months_basis\n10,', right: 'months,months_basis\n10,layout' },
  },
} satisfies Record<string, IssueDefinition>;
