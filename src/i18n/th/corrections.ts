/** Words of the corrections of figures that were published. */
import { termsIn } from '../terms.ts';

const { names, noValue } = termsIn('th');

export const corrections = {
  title: 'การแก้ไขตัวเลขที่เผยแพร่แล้ว',
  none: 'ยังไม่มีการแก้ไข',
  heads: {
    date: 'วันที่แก้ไข',
    what: 'สิ่งที่แก้ไข',
    published: 'ที่เผยแพร่เดิม',
    corrected: 'ที่แก้ไขแล้ว',
    reason: 'เหตุผล',
  },
  empty: noValue,
  kinds: {
    baselines: names.baseline,
    targets: names.target,
    results: names.result,
    activities: names.plan,
    'strategic-kpis': 'Strategic KPIs',
    description: 'คำอธิบายและเกณฑ์',
  },
  component: (id: string) => `${names.component} ${id}`,
  number: (number: string) => `ที่ ${number}`,
  columns: {
    value: 'ค่า',
    numerator: names.numerator,
    denominator: names.denominator,
    obs_status: names.obsStatus,
    source: names.source,
    note: names.note,
    as_of: names.asOf,
    evidence_url: names.evidence,
    weight: names.weight,
    min: 'ค่าต่ำสุดที่เป็นไปได้',
    max: 'ค่าสูงสุดที่เป็นไปได้',
    step: 'ขั้นตอน',
    operator: 'เครื่องหมายเปรียบเทียบ',
    activity: names.activity,
    parent: names.parentActivity,
    months: 'เดือน',
    months_basis: names.monthsBasis,
    title_th: 'ชื่อ',
    title_en: 'ชื่อภาษาอังกฤษ',
  } as Readonly<Record<string, string>>,
};
