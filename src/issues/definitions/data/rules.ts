/** Rows that do not fit the descriptions of the KPIs. */
import type { IssueDefinition } from '../../issue.ts';
import { missingStatuses, orCutZero, say, withSuggestion } from '../words.ts';

export const ruleDefinitions = {
  'unknown-kpi': {
    title: say('ไม่มีตัวชี้วัดเลขนี้', 'There is no KPI of this number'),
    everyday: ['กรอกเลขตัวชี้วัดผิด'],
    why: say(
      'ข้อมูลทุกแถวต้องเป็นของตัวชี้วัดที่มีคำอธิบายในการประเมินเดียวกัน',
      'Every row belongs to a KPI that is described in the same assessment.',
    ),
    allowed: say('ตัวชี้วัด {allowed}', 'the KPIs {allowed}'),
    fix: withSuggestion(
      'ตรวจว่า Excel ไม่ได้เปลี่ยนเลขตัวชี้วัดเป็นวันที่หรือตัดเลขท้าย แล้วใส่เลขตัวชี้วัดตามเอกสาร',
      'check that Excel has not turned the number into a date or cut off its end, and enter the number of the KPI as printed',
    ),
    example: { wrong: 'kpi\n5.9', right: 'kpi\n5.1' },
  },
  'kpi-number-cut': {
    title: say('แยกไม่ออกว่าเป็นตัวชี้วัดใด เพราะศูนย์ท้ายอาจถูกตัด', 'The KPI is in doubt: its last zero may have been cut'),
    everyday: ['Excel ตัดศูนย์ท้าย', '3.10 กลายเป็น 3.1'],
    why: say(
      'โปรแกรมตารางคำนวณอ่าน 3.10 เป็นจำนวนแล้วบันทึกเป็น 3.1 ผลของตัวชี้วัด 3.10 จึงอาจกลายเป็นผลของตัวชี้วัด 3.1 โดยไม่มีใครเห็น',
      'A spreadsheet takes 3.10 for a number and saves 3.1, so a result of KPI 3.10 could become one of KPI 3.1 without anyone noticing.',
    ),
    allowed: say(
      'ไฟล์ที่มีแถวของทั้ง {kpi} และ {twin} ซึ่งแสดงว่าศูนย์ท้ายยังอยู่ครบ',
      'a file with rows for both {kpi} and {twin}, which shows that the zeros are still there',
    ),
    fix: say(
      `ถ้าแถวนี้เป็นของ {twin} ให้ใส่ {twin} และตั้งรูปแบบคอลัมน์เป็น Text ถ้าเป็นของ {kpi} ให้เพิ่มแถวของ {twin} โดยเว้น value ว่างและใส่ ${missingStatuses.th} ใน obs_status`,
      `if the row is for {twin}, enter {twin} and format the column as Text; if it is for {kpi}, add a row for {twin} with an empty value and ${missingStatuses.en} in obs_status`,
    ),
    example: {
      wrong: 'kpi,round,measure,value,obs_status\n3.1,2,share,63.24,A',
      right: 'kpi,round,measure,value,obs_status\n3.1,2,share,63.24,A\n3.10,2,share,,O',
    },
  },
  'unknown-measure': {
    title: say('ตัวชี้วัดนี้ไม่มีรายการวัดชื่อนี้', 'The KPI has no measure of this name'),
    why: say('ชื่อรายการวัดเชื่อมค่ากับเกณฑ์การประเมิน', 'The name of the measure ties a value to its criteria.'),
    allowed: say('รายการวัดของตัวชี้วัดที่ {kpi}: {allowed}', 'the measures of KPI {kpi}: {allowed}'),
    fix: ({ twin }) =>
      (twin ? orCutZero : withSuggestion)('เลือกชื่อรายการวัดจากรายการนี้', 'choose a measure from this list'),
    example: { wrong: 'kpi,measure\n1,shares', right: 'kpi,measure\n1,share' },
  },
  'round-without-criteria': {
    title: say('ตัวชี้วัดไม่มีเกณฑ์ในรอบนี้', 'The KPI has no criteria in this round'),
    why: say('ผลที่ไม่มีเกณฑ์คิดเป็นคะแนนไม่ได้', 'A result without criteria cannot be scored.'),
    allowed: say('รอบที่ตัวชี้วัดที่ {kpi} มีเกณฑ์: {allowed}', 'the rounds for which KPI {kpi} has criteria: {allowed}'),
    fix: orCutZero(
      'ตรวจว่าเป็นผลของรอบใด แล้วเปลี่ยนรอบให้ตรงกับเกณฑ์ หรือลบแถวนี้',
      'check which round the result is for, and change the round to one with criteria or delete this row',
    ),
    example: { wrong: 'kpi,round\n5.1,1', right: 'kpi,round\n5.1,2' },
  },
  'measure-without-criteria': {
    title: say('รายการวัดนี้ไม่อยู่ในเกณฑ์ของรอบ', 'The measure has no criteria in this round'),
    why: say('ผลที่ไม่มีเกณฑ์คิดเป็นคะแนนไม่ได้', 'A result without criteria cannot be scored.'),
    allowed: say(
      'รายการวัดตามเกณฑ์ของตัวชี้วัดที่ {kpi} รอบ {round}: {allowed}',
      'the measures in the criteria of KPI {kpi} for round {round}: {allowed}',
    ),
    fix: orCutZero(
      'เลือกรายการวัดจากรายการนี้ หรือเปลี่ยนรอบ ให้ตรงกับผลที่รายงาน',
      'choose a measure from this list or change the round, whichever fits the result',
    ),
    example: { wrong: 'kpi,round,measure\n1,1,share', right: 'kpi,round,measure\n1,1,milestones' },
  },
  'zero-without-condition': {
    title: say('ใช้ Z กับตัวชี้วัดที่ไม่มีเงื่อนไขศูนย์คะแนน', 'Z is used for a KPI without a zero condition'),
    why: say(
      'Z หมายถึงได้ 0 คะแนนตามเงื่อนไขที่เอกสารเขียนไว้ ถ้าเอกสารไม่มีเงื่อนไขนั้น ผลที่ไม่มีคือยังไม่รายงาน',
      'Z means a score of zero by a rule that the source states. Without such a rule, a result that is missing has not been reported.',
    ),
    allowed: say(
      'Z เฉพาะตัวชี้วัดที่เอกสารมีเงื่อนไขให้ 0 คะแนน: {allowed|การประเมินนี้ไม่มี}',
      'Z only for KPIs for which the source states a zero condition: {allowed|none in this assessment}',
    ),
    fix: say('เปลี่ยนเป็น O ถ้ายังไม่มีผล', 'change it to O if there is no result yet'),
    example: { wrong: 'kpi,value,obs_status\n1,,Z', right: 'kpi,value,obs_status\n1,,O' },
  },
  'unknown-parent': {
    title: say('ไม่มีกิจกรรมหลักเลขนี้', 'There is no parent activity of this number'),
    why: say('กิจกรรมย่อยต้องอยู่ใต้กิจกรรมหลักของตัวชี้วัดเดียวกัน', 'A sub-activity is placed under an activity of the same KPI.'),
    allowed: say(
      'เลขกิจกรรมอื่นของตัวชี้วัดที่ {kpi}: {allowed|ไม่มี} หรือเลขหน้าจุดของกิจกรรมนี้',
      'the number of another activity of KPI {kpi}: {allowed|none}, or the part of this number before its point',
    ),
    fix: say(
      'ใส่เลขกิจกรรมหลักตามเอกสาร หรือเว้นว่างถ้าเป็นกิจกรรมหลักเอง',
      'enter the number of the parent as printed, or leave this empty for a main activity',
    ),
    example: { wrong: 'number,parent\n6.1,7', right: 'number,parent\n6.1,6' },
  },
  'parent-circle': {
    title: say('กิจกรรมอยู่ใต้กันเป็นวง', 'Activities are placed under one another in a circle'),
    why: say(
      'กิจกรรมย่อยอยู่ใต้กิจกรรมหลัก กิจกรรมที่วนกลับมาอยู่ใต้ตัวเองไม่มีกิจกรรมหลักให้แสดง',
      'A sub-activity is placed under its parent. Activities that come back to themselves have no parent that could be shown.',
    ),
    allowed: say(
      'เลขกิจกรรมหลักที่ไม่วนกลับมา ขณะนี้ตัวชี้วัดที่ {kpi} วนเป็น {circle}',
      'a parent that does not lead back to the activity itself; KPI {kpi} now has {circle}',
    ),
    fix: say(
      'ใส่เลขกิจกรรมหลักตามเอกสาร หรือเว้นว่างในแถวของกิจกรรมหลัก',
      'enter the number of the parent as printed, or leave it empty in the row of the main activity',
    ),
    example: { wrong: 'number,parent\n6,7\n7,6', right: 'number,parent\n6,\n7,6' },
  },
} satisfies Record<string, IssueDefinition>;
