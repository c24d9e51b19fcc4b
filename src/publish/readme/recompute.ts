/** How to recompute every score from the published files alone; the numbers come from the policy. */
import { inLanguage, inSentence, type Language, terms } from '../../words/index.ts';
import type { AssessmentModel } from '../../assessment/index.ts';
import { type Policy, type Rule, RULES } from '../../scoring/index.ts';
import { operatorList } from '../tables/codes.ts';
import { WHOLE } from '../tables/parts.ts';
import { scoresOf } from '../tables/scores.ts';

/** The steps, then every policy entry with its basis. */
export function recomputeLines(assessments: readonly AssessmentModel[], language: Language): string[] {
  const policies = new Map(assessments.map(({ policy }) => [policy.id, policy]));
  return [
    ...steps[language],
    ...[...policies.values()].flatMap((policy) => {
      const scored = assessments.filter((assessment) => assessment.policy.id === policy.id);
      return policyLines(scored, policy, language);
    }),
  ];
}

/** How to score by each kind of rule: the steps from the fifth on. */
const rules: Record<Rule, Record<Language, string>> = {
  thresholds: {
    th: 'หาระดับสูงสุดที่ผลถึงตาม operator ผลที่ไม่ถึงระดับต่ำสุดได้คะแนนตาม below-entry ผลเท่ากับค่าเกณฑ์ได้คะแนนของระดับ ผลที่ดีกว่าระดับสูงสุดได้คะแนนตาม cap ผลระหว่างสองระดับ เมื่อคอลัมน์ interpolation เป็น none ได้คะแนนของระดับล่าง เมื่อเป็น linear-per-segment คิดเป็นเส้นตรง: คะแนนล่าง + (คะแนนบน − คะแนนล่าง) × (ผล − ค่าเกณฑ์ล่าง) ÷ (ค่าเกณฑ์บน − ค่าเกณฑ์ล่าง)',
    en: 'find the highest level that the result reaches by the operator. A result below the lowest level scores as the entry below-entry says, one on a threshold has the score of that level, and one beyond the highest level scores as the entry cap says. Between two levels the score is that of the lower one where the column interpolation is none, and lies on a straight line where it is linear-per-segment: low score + (high score − low score) × (result − low threshold) ÷ (high threshold − low threshold).',
  },
  bands: {
    th: 'ได้คะแนนของระดับที่ทุกแถวของระดับนั้นเป็นจริง ไม่มีคะแนนระหว่างระดับ ไม่อยู่ในช่วงใดได้คะแนนตาม below-entry',
    en: 'the score is that of the level whose rows all hold, and nothing lies between levels; where there is no such level, it is as the entry below-entry says.',
  },
  milestones: {
    th: 'ได้คะแนนของระดับสูงสุดที่ผล (ลำดับขั้นตอนที่ทำครบ) ไม่น้อยกว่า value ไม่ถึงระดับใดได้ 0',
    en: 'the score is that of the highest level whose value the result (steps completed) is not below; where there is none, it is 0.',
  },
  composite: {
    th: 'คิดคะแนนก่อนปัดเศษของแต่ละส่วน (part) ตาม part_rule ของส่วนนั้นด้วยวิธีข้างต้น แล้วเฉลี่ยถ่วงด้วยสัดส่วน (share) ของส่วน level_reached คือระดับสูงสุดที่คะแนนนี้ไม่น้อยกว่าคะแนนของระดับ',
    en: 'score each part by its part_rule as above, without rounding, then take the mean weighted by the shares of the parts. level_reached is the highest level whose points this score is not below.',
  },
  'as-awarded': {
    th: 'แหล่งที่มาให้คะแนนโดยไม่เปิดเผยเกณฑ์ จึงคิดซ้ำไม่ได้',
    en: 'the source gives a score without criteria, so it cannot be recomputed.',
  },
  conditions: {
    th: 'ไล่จากระดับต่ำสุดขึ้นไป ระดับหนึ่งถึงเมื่อทุกแถวของระดับนั้นเป็นจริง และหยุดที่ระดับแรกที่ไม่ครบ ได้คะแนนของระดับสุดท้ายที่ถึง ไม่ถึงระดับใดได้คะแนนตาม below-entry',
    en: 'from the lowest level upwards, a level is reached where all its rows hold; stop at the first level that is not reached. The score is that of the last level reached; where there is none, it is as the entry below-entry says.',
  },
};
const FIRST_RULE = 5;
const AFTER_RULES = FIRST_RULE + RULES.length;

const steps: Record<Language, string[]> = {
  th: [
    'ใช้ไฟล์ของสี่ชุดข้อมูลในปีเดียวกัน: kpi-definitions, kpi-criteria, kpi-results, kpi-scores',
    '1. เชื่อมทุกไฟล์ด้วย kpi_id และใช้เกณฑ์กับผลของรอบ (round) เดียวกัน',
    `2. รายการวัดที่ต้องมีผล คือทุก measure ที่ปรากฏในเกณฑ์ของตัวชี้วัดและรอบนั้น แต่ละแถวของเกณฑ์เทียบผลกับ value ด้วย operator: ${operatorList.th}`,
    `3. obs_status เป็น Z หมายความว่าเอกสารกำหนดให้ได้ 0 คะแนนในกรณีนี้ ช่อง value จึงว่าง หากมีแถวผลที่เป็น Z คะแนนเป็นไปตามข้อ zero-condition ของหลักเกณฑ์ และไม่ทำข้อ 4 ถึง ${AFTER_RULES - 1}`,
    '4. หากรายการวัดใดไม่มีแถวผล หรือ obs_status เป็น O หรือ M ตัวชี้วัดนั้นไม่มีคะแนน (ไม่ใช่ 0) ตัวชี้วัดที่ state เป็น not-applicable ไม่มีคะแนนเช่นกัน',
    'เหตุที่ไม่มีคะแนน: not-due เมื่อรายการวัดที่ขาดไม่มีแถวผลเลยและยังไม่เลยวันครบกำหนดรายงาน ส่วน not-reported เมื่อเลยวันนั้นแล้ว หรือเมื่อแถวผลระบุ O หรือ M แม้ยังไม่ถึงกำหนด วันครบกำหนดคือวันสิ้นเดือนที่เอกสารให้รายงาน (reporting_months เรียงตามรอบ) ที่ไม่มาก่อนวันสิ้นรอบ หากเอกสารไม่ระบุเดือนคือวันสิ้นรอบ (จำนวนเดือนของรอบนับจาก 1 ตุลาคม ดูข้อ rounds) โดยเทียบกับวันที่ของรุ่นเว็บไซต์ (data_date ใน api/v1/index.json)',
    'ผล คือคอลัมน์ value ของแถวผลตามที่เขียนไว้ ไม่ใช่ numerator หารด้วย denominator (ข้อ reported-value)',
    `ลำดับและคะแนนของระดับอยู่ในข้อ levels ของหลักเกณฑ์ เกณฑ์ที่ไม่แบ่งส่วนมี part เป็น ${WHOLE} ส่วนเดียว`,
    ...RULES.map((rule, index) => `${FIRST_RULE + index}. rule เป็น ${rule}: ${rules[rule].th}`),
    `${AFTER_RULES}. ตัวชี้วัดที่ตัวชี้วัดอื่นระบุเลขไว้ใน parent_kpi_number ไม่มีเกณฑ์ของตนเอง (rule ว่าง) คะแนนคือผลรวมของคะแนนก่อนปัดเศษ × weight ของตัวชี้วัดย่อย ÷ ผลรวมของ weight โดยไม่นับตัวชี้วัดย่อยที่ state เป็น not-applicable และมีคะแนนเมื่อตัวชี้วัดย่อยที่นับมีคะแนนครบ level_reached หาเหมือนข้อของ composite`,
    `${AFTER_RULES + 1}. weighted_score = คะแนนก่อนปัดเศษ × weight ÷ ตัวหาร ตัวหารคือ weight_total ใน api/v1/{agency}/{fy}.json หากข้อ not-applicable เป็น weight-shared-out ให้หักน้ำหนักของตัวชี้วัดที่ state เป็น not-applicable ออกก่อน ปัด score และ weighted_score แยกกันคนละครั้งจากค่าที่ยังไม่ปัด ตามข้อ rounding`,
    `${AFTER_RULES + 2}. คะแนนรวมของปีคือผลรวมของคะแนนถ่วงน้ำหนักก่อนปัดเศษในรอบประจำปี (ข้อ rounds) ของตัวชี้วัดที่ไม่มีตัวชี้วัดย่อย แล้วปัดครั้งเดียว และเป็นคะแนนรวมเมื่อทุกตัวชี้วัดมีคะแนนเท่านั้น ห้ามรวมคะแนนถ่วงน้ำหนักของรอบที่ใช้ติดตาม ตัวชี้วัดที่ state เป็น not-applicable นับว่ายังไม่มีคะแนน เว้นแต่ข้อ not-applicable เป็น weight-shared-out หรือ left-out ซึ่งไม่นับตัวชี้วัดนั้น เมื่อเป็น left-out คะแนนเต็มลดลงตามน้ำหนักที่ตัดออก: full_mark × (weight_total − น้ำหนักที่ตัดออก) ÷ weight_total คะแนนขององค์ประกอบรวมองค์ประกอบที่อยู่ใต้ลงไป (parent ใน components) ด้วย`,
    'ใช้เลขทศนิยมแบบตรงตัว (decimal หรือเศษส่วน) เพราะ floating point ฐานสองอาจปัดเศษที่ครึ่งพอดีผิดไป 0.01',
  ],
  en: [
    'Use the files of four datasets for the same year: kpi-definitions, kpi-criteria, kpi-results and kpi-scores.',
    '1. Join all files on kpi_id, and use the criteria and the results of the same round.',
    `2. The measures needed are all those that appear in the criteria of the KPI and round. Each row of the criteria compares the result with its value by its operator: ${operatorList.en}.`,
    `3. obs_status Z means that the source sets the score to 0 in this case; the value is then empty. Where a result row has Z, the score is that of the policy entry zero-condition, and steps 4 to ${AFTER_RULES - 1} do not apply.`,
    '4. Where a needed measure has no result row, or its obs_status is O or M, there is no score (which is not 0). A KPI whose state is not-applicable has none either.',
    'Why there is no score: not-due where the missing measures have no result row at all and the day on which the report is due has not passed; not-reported where it has, or where a result row says O or M, even before that day. The report is due at the end of the month that the source states (reporting_months, in the order of the rounds), at the first such end that does not come before the end of the round; where the source states no month, it is due at the end of the round (whose months are counted from 1 October; see the entry rounds). That day is compared with the date of the build (data_date in api/v1/index.json).',
    'The result is the column value as it is written, not the numerator divided by the denominator (entry reported-value).',
    `The order and the scores of the levels are in the entry levels of the policy. Criteria without parts have one part, ${WHOLE}.`,
    ...RULES.map((rule, index) => `${FIRST_RULE + index}. rule ${rule}: ${rules[rule].en}`),
    `${AFTER_RULES}. A KPI that others name in parent_kpi_number has no criteria of its own (rule is empty): its score is the sum of unrounded score × weight of its sub-KPIs ÷ the sum of those weights, leaving out those whose state is not-applicable; it has a score once every other sub-KPI has one. level_reached is found as for composite.`,
    `${AFTER_RULES + 1}. weighted_score = unrounded score × weight ÷ divisor. The divisor is weight_total in api/v1/{agency}/{fy}.json, less the weights of the KPIs whose state is not-applicable where the entry not-applicable is weight-shared-out. Round score and weighted_score once each, from their unrounded values, as the entry rounding says.`,
    `${AFTER_RULES + 2}. The total of the year is the sum of the unrounded weighted scores of the annual round (entry rounds) over the KPIs without sub-KPIs, rounded once, and is a total only where every KPI is scored. Weighted scores of a monitoring round must not be summed. A KPI whose state is not-applicable counts as not scored, unless the entry not-applicable is weight-shared-out or left-out, in which case the KPI is not counted. With left-out the full mark falls: full_mark × (weight_total − weight left out) ÷ weight_total. The score of a component includes the components below it (parent in components).`,
    'Use exact decimals or fractions, because binary floating point may round an exact half wrongly, by 0.01.',
  ],
};

function policyLines(
  assessments: readonly AssessmentModel[],
  { id, title, entries }: Policy,
  language: Language,
): string[] {
  return [
    '',
    `${id}: ${inLanguage(title, language)}`,
    ...Object.entries(entries).flatMap(([entry, one]) => {
      if (!one) return [];
      const named = typeof one.value === 'string' ? `${entry} = ${one.value}` : entry;
      return [`- ${named} (${inSentence(terms.bases[one.basis])[language]}): ${inLanguage(one.text, language)}`];
    }),
    ...exampleOf(assessments, language),
  ];
}

/** The first figure of a KPI under the policy that lies between two levels; nothing where there is none. */
function exampleOf(assessments: readonly AssessmentModel[], language: Language): string[] {
  const [example] = assessments.flatMap(({ kpis }) =>
    kpis.flatMap((kpi) =>
      [...scoresOf(kpi), ...(kpi.reference ? [kpi.reference.score] : [])].flatMap(({ working }) =>
        working.flatMap((step) => (step.kind === 'interpolation' ? [{ kpi, step }] : [])),
      ),
    ),
  );
  if (!example) return [];
  const { lowScore, highScore, value, low, high, score } = example.step;
  const arithmetic = `${lowScore} + (${highScore} − ${lowScore}) × (${value} − ${low}) ÷ (${high} − ${low}) = ${score}`;
  const words = {
    th: `ตัวอย่าง ${example.kpi.id}: ค่าเกณฑ์ ${low} และ ${high} ผล ${value} ได้ ${arithmetic}`,
    en: `Example ${example.kpi.id}: thresholds ${low} and ${high}, result ${value}: ${arithmetic}`,
  };
  return [words[language]];
}
