/** Units, KPIs over the years, joint KPIs and strategic KPIs. */
import type { IssueDefinition } from '../../issue.ts';
import { say, withSuggestion } from '../words.ts';

export const linkDefinitions = {
  'unit-kind': {
    title: say('รหัสหน่วยที่เผยแพร่แล้วเป็นหน่วยชนิดอื่น', 'A published id of a unit is of another kind'),
    why: say(
      'รหัส percent, points, count และ level อยู่ในข้อมูลที่เผยแพร่แล้ว ความหมายจึงไม่เปลี่ยน',
      'The ids percent, points, count and level are in published data, so their meaning cannot change.',
    ),
    allowed: say('kind: {kind} สำหรับ {id}', 'kind: {kind} for {id}'),
    fix: say('เปลี่ยนเป็น {kind} หรือตั้งหน่วยใหม่ด้วยรหัสอื่น', 'change it to {kind}, or create a unit with another id'),
    example: { wrong: 'id: percent\nkind: rate', right: 'id: percent\nkind: share' },
  },
  'unit-factor': {
    title: say('ตัวคูณของหน่วยไม่ตรงกับชนิด', 'The factor of the unit does not fit its kind'),
    why: say(
      'อัตราคิดจากตัวตั้งหารตัวหารคูณตัวคูณ หน่วยชนิดอื่นไม่มีตัวคูณ',
      'A rate is a ratio times its factor; no other kind of unit has one.',
    ),
    allowed: ({ kind }) =>
      kind === 'rate'
        ? say(
            'factor ที่มากกว่า 0 เพราะ {id} เป็นอัตรา (rate) เช่น 100000',
            'a factor above 0, such as 100000, as {id} is a rate',
          )
        : say('หน่วยที่ไม่มี factor เพราะ {id} เป็น {kind}', 'a unit without a factor, as {id} is of kind {kind}'),
    fix: ({ kind }) =>
      kind === 'rate'
        ? say(
            'ใส่ factor ของอัตรา เช่น 1000 สำหรับต่อพันคน',
            'enter the factor of the rate, such as 1000 for a rate per thousand',
          )
        : say('ลบ factor หรือเปลี่ยน kind เป็น rate', 'delete factor, or change kind to rate'),
    example: { wrong: 'id: per_100000\nkind: rate', right: 'id: per_100000\nkind: rate\nfactor: 100000' },
  },
  'series-repeated': {
    title: say('ตัวชี้วัดสองตัวของปีเดียวกันใช้รหัส series เดียวกัน', 'Two KPIs of one year have the same series'),
    why: say(
      'series คือรหัสที่ตัวชี้วัดเดียวกันใช้ทุกปี ในปีหนึ่งจึงมีตัวเดียว ถ้ามีสองตัวจะไม่รู้ว่าตัวใดต่อจากปีก่อน',
      'A series is one KPI over the years, so it has one KPI in each; with two, nobody could tell which continues from the year before.',
    ),
    allowed: say(
      'รหัสที่ไม่มีตัวชี้วัดอื่นใช้ในปีนี้ รหัสนี้เป็นของตัวชี้วัดที่ {kpi} แล้ว ({other})',
      'an id that no other KPI of the year has; this one is already that of KPI {kpi} ({other})',
    ),
    fix: say(
      'เก็บไว้ที่ตัวชี้วัดที่ต่อจากปีก่อน แล้วลบช่อง series ของอีกตัวหรือตั้งรหัสใหม่',
      'keep it with the KPI that continues from the year before; delete the field series of the other, or give that KPI an id of its own',
    ),
    example: {
      wrong: 'kpi-1.mdx: series: trained-volunteers\nkpi-2.mdx: series: trained-volunteers',
      right: 'kpi-1.mdx: series: trained-volunteers\nkpi-2.mdx: series: registered-volunteers',
    },
  },
  'strategic-kpi-unknown': {
    title: say('ไม่มี Strategic KPI ลำดับนี้', 'There is no strategic KPI of this number'),
    why: say(
      'ตัวชี้วัดอ้างถึง Strategic KPI ที่อยู่ใน strategic-kpis.csv ของการประเมินเดียวกัน',
      'A KPI names a strategic KPI that is in strategic-kpis.csv of its assessment.',
    ),
    allowed: say('ลำดับใน strategic-kpis.csv: {allowed|ไม่มี}', 'the numbers in strategic-kpis.csv: {allowed|none}'),
    fix: withSuggestion(
      'แก้ลำดับ หรือเพิ่มแถวใน strategic-kpis.csv',
      'correct the number, or add its row to strategic-kpis.csv',
    ),
    example: { wrong: 'strategicKpi:\n  number: 9', right: 'strategicKpi:\n  number: 1' },
  },
  'joint-agency-unknown': {
    title: say('ไม่มีหน่วยงานร่วมชื่อนี้', 'There is no agency of this name to share the KPI'),
    why: say(
      'หน่วยงานของตัวชี้วัดร่วมต้องมีไฟล์ใน content/agencies',
      'Every agency of a joint KPI has a file in content/agencies.',
    ),
    allowed: say('ชื่อไฟล์ใน content/agencies: {allowed}', 'the name of a file in content/agencies: {allowed}'),
    fix: withSuggestion(
      'เลือกหน่วยงานที่มี หรือสร้างไฟล์ของหน่วยงานนี้',
      'choose one that exists, or create the file of this agency',
    ),
    example: { wrong: 'agencies:\n  - DSDW', right: 'agencies:\n  - dsdw' },
  },
  'joint-own-agency': {
    title: say('ตัวชี้วัดร่วมไม่มีหน่วยงานของตัวเอง', 'A joint KPI leaves out its own agency'),
    why: say('ตัวชี้วัดร่วมเป็นของหน่วยงานที่ระบุทุกแห่ง', 'A joint KPI belongs to each agency that it names.'),
    allowed: say('รายการที่มี {agency} ซึ่งเป็นหน่วยงานของตัวชี้วัดนี้', 'a list with {agency}, the agency of the KPI'),
    fix: say('เพิ่ม {agency} หรือลบช่อง joint', 'add {agency}, or delete the field joint'),
    example: { wrong: 'dsdw: agencies: dep, opdc', right: 'dsdw: agencies: dsdw, dep, opdc' },
  },
  'joint-agencies-differ': {
    title: say('หน่วยงานของตัวชี้วัดร่วมไม่ตรงกัน', 'Two KPIs with one joint id name different agencies'),
    why: say(
      'ตัวชี้วัดร่วมรหัสเดียวกันในปีเดียวกันเป็นของหน่วยงานชุดเดียวกัน',
      'KPIs of one joint id and year belong to the same agencies.',
    ),
    allowed: say('{agencies} ตามที่ {other} ระบุ', '{agencies}, as {other} says'),
    fix: say(
      'แก้รายการให้ตรงกัน หรือเปลี่ยน joint › id ถ้าเป็นตัวชี้วัดร่วมอีกตัว',
      'make the two lists the same, or change joint › id if this is another joint KPI',
    ),
    example: { wrong: 'a: agencies: a, b\nb: agencies: b, c', right: 'a: agencies: a, b\nb: agencies: a, b' },
  },
} satisfies Record<string, IssueDefinition>;
