/** What the choices of the forms are called, by field and value or by the value alone; those of a policy's entries are called as on its page. */
import type { Rule } from '../../scoring/index.ts';
import type { Bilingual } from '../spoken.ts';
import { terms } from '../terms.ts';
import { ruleWords } from '../vocabulary/rules.ts';

const rules = Object.fromEntries((Object.keys(ruleWords) as Rule[]).map((id) => [`rule.${id}`, ruleWords[id]]));

export const choices: Record<string, Bilingual> = {
  ...terms.agencyKinds,
  ...terms.directions,
  ...terms.bases,
  ...terms.operators,
  ...rules,
  true: { th: 'ใช่', en: 'Yes' },
  false: { th: 'ไม่ใช่', en: 'No' },
  scored: { th: 'ใช้คิดคะแนน', en: 'Scored' },
  'baseline-only': { th: 'เป็นข้อมูลพื้นฐานเท่านั้น', en: 'Baseline only' },
  ratio: { th: 'เศษส่วน: ตัวตั้ง หารด้วย ตัวหาร คูณตัวคูณ', en: 'Ratio: numerator over denominator, times a factor' },
  text: { th: 'ข้อความ', en: 'Text' },
  'lowest-of-years': { th: 'ค่าต่ำสุดของหลายปี', en: 'Lowest of some years' },
  'mean-of-years': { th: 'ค่าเฉลี่ยของหลายปี', en: 'Mean of some years' },
  'year-offset': { th: 'ค่าของปีหนึ่งบวกหรือลบส่วนต่าง', en: 'Figure of a year and a difference' },
  midpoint: { th: 'ค่ากลางระหว่างค่าของปีกับอีกระดับหนึ่ง', en: 'Midpoint between a year and another level' },
  'level-offset': { th: 'ค่าของอีกระดับหนึ่งบวกหรือลบส่วนต่าง', en: 'Another level and a difference' },
  'round-fraction': { th: 'เศษส่วนของอีกรอบหนึ่ง', en: 'Fraction of another round' },
  gate: { th: 'ต้องครบจึงนับผล', en: 'Needed before a result counts' },
  procedure: { th: 'ขั้นตอน', en: 'Procedure' },
  linked: { th: 'เชื่อมโยง', en: 'Linked' },
  'not-linked': { th: 'ไม่เชื่อมโยง', en: 'Not linked' },
  'not-stated': { th: 'เอกสารไม่ได้ระบุ', en: 'Not stated' },
  same: { th: 'ตัวเดียวกัน', en: 'The same' },
  proxy: { th: 'ตัวแทน', en: 'Proxy' },
  cascade: { th: 'ถ่ายทอดมา', en: 'Cascaded' },
  'half-up': { th: 'ครึ่งหนึ่งปัดขึ้น', en: 'Half up' },
  'half-even': { th: 'ครึ่งหนึ่งปัดเข้าหาเลขคู่', en: 'Half to even' },
  down: { th: 'ปัดลง', en: 'Down' },
  annual: { th: 'ประจำปี', en: 'Annual' },
};
