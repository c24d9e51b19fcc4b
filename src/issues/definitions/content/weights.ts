/** Weights, components and groups. */
import type { IssueDefinition } from '../../issue.ts';
import { say, withSuggestion } from '../words.ts';

export const weightDefinitions = {
  'weights-total': {
    title: say('น้ำหนักของตัวชี้วัดรวมกันไม่ได้ 100', 'The weights of the KPIs do not total 100'),
    why: say('คะแนนรวมเต็ม 100 ต่อเมื่อน้ำหนักรวมกันได้ 100 พอดี', 'The total is out of 100 only if the weights are.'),
    allowed: say('น้ำหนักที่รวมกันได้ 100 ขณะนี้ {working}', 'weights that total 100; now {working}'),
    fix: say('ตรวจ weight ของตัวชี้วัดแต่ละตัวกับเอกสารต้นทาง', 'check the weight of each KPI against the source'),
    example: { wrong: '60 + 30 = 90', right: '70 + 30 = 100' },
  },
  'components-total': {
    title: say('น้ำหนักขององค์ประกอบรวมกันไม่ได้ 100', 'The weights of the components do not total 100'),
    why: say('คะแนนรวมเป็นผลรวมขององค์ประกอบ', 'The total is the sum of the components.'),
    allowed: say('น้ำหนักที่รวมกันได้ 100 ขณะนี้ {working}', 'weights that total 100; now {working}'),
    fix: say('ตรวจ weight ขององค์ประกอบกับเอกสารต้นทาง', 'check the weight of each component against the source'),
    example: { wrong: '70 + 20 = 90', right: '70 + 30 = 100' },
  },
  'component-weight': {
    title: say('น้ำหนักขององค์ประกอบไม่เท่ากับผลรวมของตัวชี้วัด', 'The weight of a component differs from that of its KPIs'),
    why: say('คะแนนขององค์ประกอบเป็นผลรวมของตัวชี้วัดในองค์ประกอบนั้น', 'The score of a component is the sum of its KPIs.'),
    allowed: say('ผลรวมน้ำหนักของตัวชี้วัดในองค์ประกอบนี้ คือ {working}', 'the sum of the weights of its KPIs, {working}'),
    fix: say(
      'ตรวจ weight ขององค์ประกอบ และ weight กับ component ของตัวชี้วัด กับเอกสารต้นทาง',
      'check the weight of the component, and the weight and component of each KPI, against the source',
    ),
    example: { wrong: 'weight: 70 (40 + 20 = 60)', right: 'weight: 70 (40 + 30 = 70)' },
  },
  'weight-range': {
    title: say('น้ำหนักอยู่นอกช่วง', 'The weight is out of range'),
    why: say('น้ำหนักคือร้อยละของทั้งการประเมิน', 'A weight is a percentage of the whole assessment.'),
    allowed: say('มากกว่า 0 และไม่เกิน 100 เช่น 10', 'above 0 and not above 100, such as 10'),
    fix: say('ใส่น้ำหนักตามเอกสารต้นทาง', 'put the weight from the source'),
    example: { wrong: 'weight: 0', right: 'weight: 10' },
  },
  'component-unknown': {
    title: say('การประเมินไม่มีองค์ประกอบนี้', 'The assessment has no such component'),
    why: say('ตัวชี้วัดทุกตัวอยู่ในองค์ประกอบหนึ่งของการประเมิน', 'Every KPI belongs to a component of its assessment.'),
    allowed: say('องค์ประกอบใน assessment.mdx: {allowed}', 'the components in assessment.mdx: {allowed}'),
    fix: withSuggestion(
      'เลือกองค์ประกอบที่มี หรือเพิ่มองค์ประกอบนี้ใน assessment.mdx',
      'choose one of these, or add the component to assessment.mdx',
    ),
    example: { wrong: 'component: potential', right: 'component: performance' },
  },
  'component-repeated': {
    title: say('มีองค์ประกอบซ้ำ', 'A component stands twice'),
    why: say('น้ำหนักขององค์ประกอบมีได้ค่าเดียว', 'A component has one weight only.'),
    allowed: say('องค์ประกอบละหนึ่งรายการ', 'one item for each component'),
    fix: say('ลบรายการที่ซ้ำ', 'delete the second'),
    example: {
      wrong: 'components:\n  - id: performance\n  - id: performance',
      right: 'components:\n  - id: performance\n  - id: potential',
    },
  },
  'group-unknown': {
    title: say('การประเมินไม่มีกลุ่มตัวชี้วัดเลขนี้', 'The assessment has no KPI group of this number'),
    why: say('ชื่อของกลุ่มตัวชี้วัดอยู่ใน assessment.mdx', 'The name of a KPI group stands in assessment.mdx.'),
    allowed: ({ allowed }) =>
      allowed
        ? say('กลุ่มขององค์ประกอบ {component}: {allowed}', 'the groups of the component {component}: {allowed}')
        : say(
            'ไม่มีช่อง group เพราะองค์ประกอบ {component} ไม่มีกลุ่ม',
            'no field group, as the component {component} has no groups',
          ),
    fix: say(
      'แก้เลขกลุ่ม ลบช่องนี้ หรือเพิ่มกลุ่มใน assessment.mdx',
      'mend the number, delete the field, or add the group to assessment.mdx',
    ),
    example: { wrong: 'group: 6', right: 'group: 5' },
  },
} satisfies Record<string, IssueDefinition>;
