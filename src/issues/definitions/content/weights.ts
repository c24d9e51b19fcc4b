/** Weights, components and groups. */
import type { IssueDefinition } from '../../issue.ts';
import { say, withSuggestion } from '../words.ts';

export const weightDefinitions = {
  'weights-total': {
    title: say('น้ำหนักของตัวชี้วัดรวมกันไม่เท่าน้ำหนักรวม', 'The weights of the KPIs do not add up to the whole'),
    everyday: ['น้ำหนักรวมไม่ครบ 100', 'น้ำหนักรวมไม่ถึง 100', 'น้ำหนักรวมเกิน 100', 'น้ำหนักรวมไม่เท่ากับ 100'],
    why: say(
      'คะแนนรวมเต็มต่อเมื่อน้ำหนักรวมกันได้เท่าน้ำหนักรวมพอดี',
      'The total is out of the full mark only if the weights add up to the whole.',
    ),
    allowed: say(
      'น้ำหนักที่รวมกันได้ {total|100} ขณะนี้ {working}',
      'weights that add up to {total|100}; at present {working}',
    ),
    fix: say('ตรวจ weight ของตัวชี้วัดแต่ละตัวกับเอกสารต้นทาง', 'check the weight of each KPI against the source'),
    example: { wrong: '60 + 30 = 90', right: '70 + 30 = 100' },
  },
  'components-total': {
    title: say('น้ำหนักขององค์ประกอบรวมกันไม่เท่าน้ำหนักรวม', 'The weights of the components do not add up to the whole'),
    everyday: ['น้ำหนักองค์ประกอบรวมไม่ครบ 100'],
    why: say('คะแนนรวมเป็นผลรวมขององค์ประกอบ', 'The total is the sum of the components.'),
    allowed: say(
      'น้ำหนักที่รวมกันได้ {total|100} ขณะนี้ {working}',
      'weights that add up to {total|100}; at present {working}',
    ),
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
    why: say('น้ำหนักเป็นส่วนหนึ่งของทั้งการประเมิน', 'A weight is a part of the whole assessment.'),
    allowed: say('มากกว่า 0 และไม่เกิน {total|100} เช่น 10', 'above 0 and at most {total|100}, such as 10'),
    fix: say('ใส่น้ำหนักตามเอกสารต้นทาง', 'enter the weight from the source'),
    example: { wrong: 'weight: 0', right: 'weight: 10' },
  },
  'sub-kpis-weight': {
    title: say('น้ำหนักของตัวชี้วัดไม่เท่ากับผลรวมของตัวชี้วัดย่อย', 'The weight of a KPI differs from that of its sub-KPIs'),
    everyday: ['น้ำหนักตัวชี้วัดย่อยรวมไม่ตรง'],
    why: say('คะแนนของตัวชี้วัดที่มีตัวชี้วัดย่อยเป็นผลรวมของตัวชี้วัดย่อย', 'The score of a KPI with sub-KPIs is the sum of theirs.'),
    allowed: say('ผลรวมน้ำหนักของตัวชี้วัดย่อย คือ {working}', 'the sum of the weights of its sub-KPIs, {working}'),
    fix: say(
      'ตรวจ weight ของตัวชี้วัดและตัวชี้วัดย่อยกับเอกสารต้นทาง',
      'check the weights of the KPI and its sub-KPIs against the source',
    ),
    example: { wrong: 'weight: 10 (5 + 2.5 = 7.5)', right: 'weight: 10 (5 + 5 = 10)' },
  },
  'parent-kpi-unknown': {
    title: say('ไม่มีตัวชี้วัดที่เป็นตัวชี้วัดหลักเลขนี้', 'There is no KPI of this number above the sub-KPI'),
    why: say(
      'ตัวชี้วัดย่อยอยู่ในองค์ประกอบเดียวกับตัวชี้วัดหลัก และไม่เป็นตัวชี้วัดหลักของตัวเอง',
      'A sub-KPI is in the same component as the KPI above it, and is not itself above that KPI.',
    ),
    allowed: say('ตัวชี้วัดในองค์ประกอบเดียวกัน: {allowed|ไม่มี}', 'the KPIs of the same component: {allowed|none}'),
    fix: withSuggestion('แก้เลขของตัวชี้วัดหลัก หรือลบช่อง parent', 'correct the number, or delete the field parent'),
    example: { wrong: 'kpi: 2.1\nparent: 3', right: 'kpi: 2.1\nparent: 2' },
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
  'component-parent': {
    title: say('องค์ประกอบที่อยู่เหนือขึ้นไปไม่ได้อยู่ก่อนหน้า', 'The component above does not come first'),
    why: say(
      'องค์ประกอบที่อยู่เหนือขึ้นไปต้องมีอยู่ในการประเมิน และองค์ประกอบต้องไม่อยู่ในกันเป็นวง',
      'The parent component is in the same assessment, and components never contain each other in a circle.',
    ),
    allowed: say(
      'องค์ประกอบที่อยู่ก่อนหน้าใน components: {allowed|ไม่มี}',
      'a component that stands before it in components: {allowed|none}',
    ),
    fix: withSuggestion(
      'ย้ายองค์ประกอบที่อยู่เหนือขึ้นไปไว้ก่อนหน้า แก้รหัส หรือลบช่อง parent',
      'move the parent component before this one, correct the id, or delete the field parent',
    ),
    example: {
      wrong: 'components:\n  - id: quality\n    parent: effectiveness\n  - id: effectiveness',
      right: 'components:\n  - id: effectiveness\n  - id: quality\n    parent: effectiveness',
    },
  },
  'component-repeated': {
    title: say('มีองค์ประกอบซ้ำ', 'A component is listed twice'),
    why: say('น้ำหนักขององค์ประกอบมีได้ค่าเดียว', 'A component has one weight only.'),
    allowed: say('องค์ประกอบละหนึ่งรายการ', 'one item for each component'),
    fix: say('ลบรายการที่ซ้ำ', 'delete the second one'),
    example: {
      wrong: 'components:\n  - id: performance\n  - id: performance',
      right: 'components:\n  - id: performance\n  - id: potential',
    },
  },
  'group-unknown': {
    title: say('การประเมินไม่มีกลุ่มตัวชี้วัดเลขนี้', 'The assessment has no KPI group of this number'),
    why: say('ชื่อของกลุ่มตัวชี้วัดอยู่ใน assessment.mdx', 'The name of a KPI group is in assessment.mdx.'),
    allowed: ({ allowed }) =>
      allowed
        ? say('กลุ่มขององค์ประกอบ {component}: {allowed}', 'the groups of the component {component}: {allowed}')
        : say(
            'ไม่มีช่อง group เพราะองค์ประกอบ {component} ไม่มีกลุ่ม',
            'no field group, as the component {component} has no groups',
          ),
    fix: say(
      'แก้เลขกลุ่ม ลบช่องนี้ หรือเพิ่มกลุ่มใน assessment.mdx',
      'correct the number, delete the field, or add the group to assessment.mdx',
    ),
    example: { wrong: 'group: 6', right: 'group: 5' },
  },
} satisfies Record<string, IssueDefinition>;
