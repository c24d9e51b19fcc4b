/** Rows of `awarded.csv`: scores as their sources give them. */
import type { IssueDefinition } from '../../issue.ts';
import { fixTo, say, withSuggestion } from '../words.ts';

const subjects: Record<string, { th: string; en: string }> = {
  kpi: say('เลขตัวชี้วัดใน kpi และ component ว่าง', 'the number of a KPI in kpi, and component empty'),
  component: say('รหัสองค์ประกอบใน component และ kpi ว่าง', 'the id of a component in component, and kpi empty'),
  total: say('kpi และ component ว่าง', 'kpi and component empty'),
};

export const awardedDefinitions = {
  'awarded-choice': {
    title: say('ไม่มีคำนี้ในรายการของคอลัมน์', 'The column has no such word'),
    why: say(
      'scope บอกว่าคะแนนเป็นของอะไร stage บอกว่าใครให้คะแนน ผู้อ่านจึงแยกคะแนนที่หน่วยงานประเมินตนเองออกจากคะแนนทางการได้',
      'scope says what the score is of and stage who gave it, so that an agency’s own score can be told from the official one.',
    ),
    allowed: say('{allowed}', '{allowed}'),
    fix: fixTo('ใส่คำหนึ่งในรายการ', 'enter one of these words'),
    example: { wrong: 'scope,stage\ntotal,final', right: 'scope,stage\ntotal,evaluated' },
  },
  'awarded-subject': {
    title: say('แถวนี้ไม่ได้บอกว่าคะแนนเป็นของอะไร', 'The row does not say what the score is of'),
    why: say(
      'คะแนนของตัวชี้วัดต้องมีเลขตัวชี้วัด คะแนนขององค์ประกอบต้องมีรหัสองค์ประกอบ และคะแนนรวมไม่มีทั้งสองอย่าง',
      'A score of a KPI names the KPI, one of a component the component, and the total neither.',
    ),
    allowed: ({ scope = '' }) => {
      const { th, en } = subjects[scope] ?? say('', '');
      return say(`เมื่อ scope เป็น ${scope} คือ ${th}`, `where scope is ${scope}: ${en}`);
    },
    fix: ({ scope, column }) =>
      scope === column
        ? say('ใส่ {column} หรือแก้ scope', 'fill in {column}, or correct scope')
        : say('ลบค่าใน {column} หรือแก้ scope', 'clear {column}, or correct scope'),
    example: { wrong: 'scope,kpi,component\ntotal,2,', right: 'scope,kpi,component\nkpi,2,' },
  },
  'awarded-component': {
    title: say('การประเมินไม่มีองค์ประกอบที่ได้คะแนนนี้', 'The assessment has no component of this score'),
    why: say(
      'คะแนนขององค์ประกอบแสดงคู่กับคะแนนที่คำนวณซ้ำ จึงต้องเป็นขององค์ประกอบที่การประเมินมี',
      'The score of a component is shown beside the recomputed one, so the assessment has to have the component.',
    ),
    allowed: say('องค์ประกอบใน assessment.mdx: {allowed}', 'the components in assessment.mdx: {allowed}'),
    fix: withSuggestion(
      'ใส่รหัสที่มี หรือเพิ่มองค์ประกอบใน assessment.mdx',
      'enter one of these, or add the component to assessment.mdx',
    ),
    example: { wrong: 'scope,component\ncomponent,performnace', right: 'scope,component\ncomponent,performance' },
  },
  'awarded-empty': {
    title: say('แถวนี้ไม่มีคะแนน', 'The row gives no score'),
    why: say(
      'ไฟล์นี้มีเฉพาะคะแนนที่แหล่งที่มาให้ไว้ คะแนนที่ยังไม่ประกาศไม่มีแถว และไม่เป็นศูนย์',
      'The file holds scores that a source gives; one that is not known yet has no row, and is not zero.',
    ),
    allowed: say('ตัวเลขใน score หรือ weighted_score หรือทั้งสอง', 'a number in score, in weighted_score, or in both'),
    fix: say('ใส่คะแนนตามแหล่งที่มา หรือลบแถวนี้', 'enter the score as the source gives it, or delete the row'),
    example: { wrong: 'score,weighted_score\n,', right: 'score,weighted_score\n100,' },
  },
  'awarded-range': {
    title: say('คะแนนอยู่นอกช่วงของหลักเกณฑ์', 'The score is outside the range of the policy'),
    why: say(
      'คะแนนที่ประกาศคิดบนสเกลของหลักเกณฑ์ที่การประเมินระบุ คะแนนที่เกินมักเป็นจุดทศนิยมที่ตกไป หรือการประเมินระบุหลักเกณฑ์ผิด',
      'An awarded score is on the scale of the policy that the assessment names. One beyond it has usually lost its decimal point, or the assessment names another policy.',
    ),
    allowed: say('ตั้งแต่ 0 ถึง {max}', 'from 0 to {max}'),
    fix: say(
      'ตรวจคะแนนกับแหล่งที่มา และ policy ใน assessment.mdx',
      'check the score against its source, and the policy in assessment.mdx',
    ),
    example: { wrong: 'scope,score\ntotal,9994', right: 'scope,score\ntotal,99.94' },
  },
} satisfies Record<string, IssueDefinition>;
