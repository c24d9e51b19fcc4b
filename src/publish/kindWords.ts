/** What the subjects that are published for every agency are called, and what a row of each is. */
import { type Bilingual, inSentence, terms } from '../words/index.ts';
import type { DatasetKind } from '../schema/index.ts';

/** Kinds from which a score is recomputed; the readmes of the others point to these. */
export const SCORING_KINDS: readonly DatasetKind[] = ['definitions', 'criteria', 'results', 'scores'];

interface KindWords {
  title: Bilingual;
  /** What a row holds, as a sentence names it. */
  thing: Bilingual;
  /** One sentence on what a row is. */
  description: Bilingual;
  keywords: readonly Bilingual[];
}

const { names } = terms;
const grades = { th: names.grade.th, en: 'grades' };
const definitions = { th: 'คำอธิบายตัวชี้วัด', en: 'KPI definitions' };

export const kindWords: Record<DatasetKind, KindWords> = {
  definitions: {
    title: definitions,
    thing: { th: definitions.th, en: names.kpi.en },
    description: {
      th: 'ชื่อ องค์ประกอบ น้ำหนัก หน่วย ทิศทาง สูตรการคำนวณ และผู้รายงานของตัวชี้วัดแต่ละตัว หนึ่งแถวต่อหนึ่งตัวชี้วัดในหนึ่งปีงบประมาณ',
      en: 'Title, component, weight, unit, direction, formula and reporter of each KPI; a row for each KPI and fiscal year.',
    },
    keywords: [definitions, { th: names.weight.th, en: 'weights' }],
  },
  criteria: {
    title: { th: `${names.criteria.th}${names.kpi.th}`, en: 'KPI criteria' },
    thing: { th: names.criteria.th, en: 'criterion' },
    description: {
      th: `${names.threshold.th}ของแต่ละระดับในแต่ละรอบ พร้อมข้อความตามเอกสาร หนึ่งแถวต่อหนึ่งการเปรียบเทียบ`,
      en: 'Thresholds of each level in each round with their official text; a row for each comparison.',
    },
    keywords: [
      { th: names.criteria.th, en: 'KPI criteria' },
      { th: names.threshold.th, en: 'thresholds' },
    ],
  },
  baselines: {
    title: { th: `${names.baseline.th}ของ${names.kpi.th}`, en: 'KPI baselines' },
    thing: inSentence(names.baseline),
    description: {
      th: 'ค่าของแต่ละรายการวัดในปีงบประมาณที่ผ่านมา พร้อมตัวตั้ง ตัวหาร และเหตุที่ไม่มีค่า หนึ่งแถวต่อหนึ่งรายการวัดในหนึ่งปีงบประมาณ',
      en: 'Figures of each measure in earlier fiscal years with numerator, denominator and why one is missing; a row for each measure and year.',
    },
    keywords: [{ th: names.baseline.th, en: 'KPI baselines' }],
  },
  targets: {
    title: { th: `${names.target.th}ของ${names.kpi.th}`, en: 'KPI targets' },
    thing: inSentence(names.target),
    description: {
      th: 'ค่าเป้าหมายของแต่ละรายการวัดตามเอกสาร และเหตุที่ไม่มีค่า หนึ่งแถวต่อหนึ่งรายการวัดในหนึ่งปีงบประมาณ',
      en: 'Targets of each measure as the source sets them, and why one is missing; a row for each measure and year.',
    },
    keywords: [{ th: names.target.th, en: 'KPI targets' }],
  },
  results: {
    title: { th: `${names.result.th}ตาม${names.kpi.th}`, en: 'KPI results' },
    thing: inSentence(names.result),
    description: {
      th: 'ผลการดำเนินงานที่รายงานในแต่ละรอบ พร้อมวันที่ของข้อมูลและหลักฐาน หนึ่งแถวต่อหนึ่งรายการวัดในหนึ่งรอบ',
      en: 'Results reported in each round with their date and evidence; a row for each measure and round.',
    },
    keywords: [{ th: names.result.th, en: 'KPI results' }],
  },
  scores: {
    title: { th: 'คะแนนรายตัวชี้วัด', en: 'KPI scores' },
    thing: inSentence(names.score),
    description: {
      th: 'คะแนน คะแนนถ่วงน้ำหนัก ระดับที่ถึง และข้อสมมติที่ใช้ หนึ่งแถวต่อหนึ่งตัวชี้วัดในหนึ่งรอบ คำนวณซ้ำได้จากคำอธิบาย เกณฑ์ และผลที่เผยแพร่',
      en: 'Score, weighted score, level reached and assumptions used; a row for each KPI and round, which can be recomputed from the published definitions, criteria and results.',
    },
    keywords: [{ th: names.score.th, en: 'KPI scores' }, grades],
  },
  activities: {
    title: { th: `${names.plan.th}ของ${names.kpi.th}`, en: 'KPI activities' },
    thing: { th: names.plan.th, en: 'planned activity' },
    description: {
      th: 'กิจกรรมตามแผนของแต่ละตัวชี้วัดและเดือนที่ดำเนินการ หนึ่งแถวต่อหนึ่งกิจกรรม',
      en: 'Planned activities of each KPI and their months; a row for each activity.',
    },
    keywords: [
      { th: names.plan.th, en: 'plans' },
      { th: names.activity.th, en: 'KPI activities' },
    ],
  },
  awarded: {
    title: { th: names.awarded.th, en: 'Awarded KPI scores' },
    thing: inSentence(names.awarded),
    description: {
      th: 'คะแนนที่หน่วยงานประเมินตนเอง ที่ผู้ประเมินให้ และหลังอุทธรณ์ ตามแหล่งที่มา คู่กับคะแนนที่คิดซ้ำและผลต่าง หนึ่งแถวต่อหนึ่งตัวชี้วัด องค์ประกอบ หรือคะแนนรวมในหนึ่งรอบและหนึ่งขั้น',
      en: 'Scores as their sources give them, self-assessed, evaluated and after an appeal, beside the recomputed score and the difference; a row for each KPI, component or total, round and stage.',
    },
    keywords: [{ th: names.awarded.th, en: 'awarded scores' }, grades],
  },
  disclosure: {
    title: { th: `${names.disclosure.th}ตาม${names.kpi.th}`, en: 'KPI disclosure' },
    thing: inSentence(names.disclosure),
    description: {
      th: 'สิ่งที่ขอให้เปิดเผยแปดข้อของแต่ละการประเมิน มีแล้วเท่าใด ขาดอะไร และถามใครได้ วัดความเปิดเผยของข้อมูล ไม่ได้วัดผลงาน ไม่มีคะแนน และไม่จัดอันดับ หนึ่งแถวต่อหนึ่งข้อของตัวชี้วัด องค์ประกอบ หรือทั้งการประเมิน',
      en: 'Eight things that are asked of every assessment: how much of each is disclosed, what is missing, and whom to ask. It shows how open the data are, never how well the agency did, and is not a ranking; a row for each thing and KPI, component or whole assessment.',
    },
    keywords: [
      { th: names.disclosure.th, en: 'disclosure' },
      { th: 'ความโปร่งใส', en: 'transparency' },
    ],
  },
};
