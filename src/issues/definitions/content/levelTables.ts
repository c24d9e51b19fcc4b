/** What a KPI is scored by, bands, and the parts of a composite. */
import type { IssueDefinition } from '../../issue.ts';
import { say } from '../words.ts';

export const levelTableDefinitions = {
  'kpi-without-criteria': {
    title: say('ตัวชี้วัดไม่มีเกณฑ์และไม่มีตัวชี้วัดย่อย', 'The KPI has neither criteria nor sub-KPIs'),
    why: say(
      'คะแนนของตัวชี้วัดคิดจากเกณฑ์ของตัวเอง หรือจากตัวชี้วัดย่อย',
      'A KPI is scored by criteria of its own, or by its sub-KPIs.',
    ),
    allowed: say(
      'rounds ที่มีเกณฑ์อย่างน้อยหนึ่งรอบ หรือตัวชี้วัดอื่นที่เขียน parent: {kpi}',
      'rounds with the criteria of at least one round, or other KPIs that say parent: {kpi}',
    ),
    fix: say(
      'เขียนเกณฑ์ตามเอกสารใน rounds โดยใช้ rule: as-awarded ถ้าเอกสารให้คะแนนแต่ไม่ให้เกณฑ์ หรือเขียน parent: {kpi} ในตัวชี้วัดย่อย',
      'write the criteria of the source in rounds, with rule: as-awarded where it gives a score and no criteria; or write parent: {kpi} in the sub-KPIs',
    ),
    example: {
      wrong: 'kpi: 2\nmeasures:\n  - id: share',
      right:
        'kpi: 2\nmeasures:\n  - id: share\nrounds:\n  - round: 2\n    basis: stated\n    criteria:\n      rule: thresholds',
    },
  },
  'criteria-and-sub-kpis': {
    title: say('ตัวชี้วัดมีทั้งเกณฑ์และตัวชี้วัดย่อย', 'The KPI has both criteria and sub-KPIs'),
    why: say(
      'คะแนนของตัวชี้วัดที่มีตัวชี้วัดย่อยเป็นค่าเฉลี่ยของตัวชี้วัดย่อย เกณฑ์ของตัวเองจะไม่มีผล',
      'The score of a KPI with sub-KPIs is the mean of theirs: criteria of its own would count for nothing.',
    ),
    allowed: say('ตัวชี้วัดที่ไม่มี rounds เพราะมีตัวชี้วัดย่อย {subKpis}', 'a KPI without rounds, as it has the sub-KPIs {subKpis}'),
    fix: say(
      'ย้ายเกณฑ์ไปไว้ในตัวชี้วัดย่อย หรือลบ parent ใน {subKpis}',
      'move the criteria into the sub-KPIs, or delete parent in {subKpis}',
    ),
    example: {
      wrong: 'kpi: 2\nrounds:\n  - round: 2\n\nkpi: 2.1\nparent: 2',
      right: 'kpi: 2\n\nkpi: 2.1\nparent: 2\nrounds:\n  - round: 2',
    },
  },
  'kpi-without-measures': {
    title: say('ตัวชี้วัดมีเกณฑ์แต่ไม่มีรายการวัด', 'The KPI has criteria and no measures'),
    why: say(
      'เกณฑ์เทียบกับค่าของรายการวัด ตัวชี้วัดที่คิดคะแนนเองจึงต้องมีรายการวัด',
      'Criteria are compared with the values of measures, so a KPI that is scored itself has measures.',
    ),
    allowed: say('measures ที่มีรายการวัด {needed} ตามเกณฑ์', 'measures with {needed}, which the criteria name'),
    fix: say('เพิ่ม measures ที่มีรายการวัด {needed}', 'add measures with {needed}'),
    example: {
      wrong: 'rounds:\n  - round: 2\n    criteria:\n      rule: thresholds\n      measure: share',
      right:
        'measures:\n  - id: share\nrounds:\n  - round: 2\n    criteria:\n      rule: thresholds\n      measure: share',
    },
  },
  'shares-total': {
    title: say('สัดส่วนของส่วนต่าง ๆ รวมกันไม่เท่า 100', 'The shares of the parts do not add up to 100'),
    why: say('คะแนนเป็นค่าเฉลี่ยถ่วงน้ำหนักของทุกส่วน', 'The score is the weighted mean of all parts.'),
    allowed: say('สัดส่วนที่รวมกันได้ 100 พอดี ขณะนี้ {working}', 'shares that add up to exactly 100; at present {working}'),
    fix: say('ตรวจ share ของแต่ละส่วนกับเอกสารต้นทาง', 'check the share of each part against the source'),
    example: { wrong: 'share: 60 · share: 30', right: 'share: 60 · share: 40' },
  },
  'bands-apart': {
    title: say('ช่วงของสองระดับไม่ต่อกัน', 'The bands of two levels do not meet'),
    why: say(
      'ค่าที่อยู่ระหว่างช่วงไม่มีระดับให้ และค่าที่อยู่ในสองช่วงมีสองคะแนน',
      'A value between two bands would have no level, and a value in both would have two scores.',
    ),
    allowed: ({ whole }) => {
      const more = whole
        ? say(
            ', หรือ to: 79 กับ from: 80 เพราะเป็นจำนวนเต็ม',
            ', or to: 79 and from: 80, as the measure is of whole numbers',
          )
        : say('', '');
      return say(
        `ช่วงที่ต่อกับช่วงของระดับ {below} ({other|ไม่มีปลาย}) พอดี เช่น below: 80 กับ from: 80 หรือ to: 80 กับ above: 80${more.th}`,
        `a band that meets that of the level {below} ({other|without ends}), such as below: 80 and from: 80, or to: 80 and above: 80${more.en}`,
      );
    },
    fix: say(
      'แก้ปลายของช่วงของระดับ {level} หรือ {below} ตามเอกสารต้นทาง',
      'correct the end of the band of {level} or of {below} to match the source',
    ),
    example: { wrong: 'standard: below: 80 · advanced: from: 85', right: 'standard: below: 85 · advanced: from: 85' },
  },
  'band-ends': {
    title: say('ปลายของช่วงขัดกันเอง', 'The ends of the band contradict each other'),
    why: say(
      'ช่วงหนึ่งมีปลายล่างหนึ่งปลายและปลายบนหนึ่งปลาย และต้องมีค่าอยู่ในช่วง',
      'A band has one lower and one upper end, with values between them.',
    ),
    allowed: ({ kind }) => {
      if (kind === 'from') return say('from หรือ above เพียงอย่างเดียว', 'either from or above');
      return kind === 'to'
        ? say('to หรือ below เพียงอย่างเดียว', 'either to or below')
        : say('ปลายบนที่มากกว่าปลายล่าง', 'an upper end above the lower');
    },
    fix: ({ kind }) =>
      kind === 'empty'
        ? say('แก้ปลายของช่วงตามเอกสารต้นทาง', 'correct the ends to match the source')
        : say(
            'ลบ {end} ถ้าเอกสารนับค่าปลายรวมอยู่ในช่วง มิฉะนั้นลบ {kind}',
            'delete {end} if the source counts the end as part of the band; otherwise delete {kind}',
          ),
    example: { wrong: 'from: 80\nabove: 80', right: 'from: 80' },
  },
} satisfies Record<string, IssueDefinition>;
