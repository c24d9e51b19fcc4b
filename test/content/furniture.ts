/** What stands in the document and need not stand on the site in the same words, each with its reason. */

/** Lines that head a table. */
export const headingLines: { line: RegExp; reason: string }[] = [
  { line: /^-+\t-/, reason: 'the rule under a table heading' },
  { line: /^ข้อมูลพื้นฐาน \(Baseline\)\t/, reason: 'heads the table of figures; the page heads its own' },
  { line: /^ข้อมูลพื้นฐาน\t\tเป้าหมาย$/, reason: 'heads the table of figures; the page heads its own' },
  { line: /^ปี 2565\tปี 2566\tปี 2567$/, reason: 'the years stand in the rows of the table of figures' },
  { line: /^ค่าเป้าหมาย$/, reason: 'heads the targets of the plan; the page heads its own' },
  { line: /^(?:กลุ่ม\t|กรณี\t)?เป้าหมายขั้นต้น \(50\)\t/, reason: 'level and points stand beside each criterion' },
  { line: /^แผนการดำเนินการตามตัวชี้วัด \(ต\.ค\. 66 – ก\.ย\. 67\)/, reason: 'heads the plan; the page heads its own' },
  { line: /^ที่\tกิจกรรม\t/, reason: 'heads the table of the plan; the page heads its own' },
  { line: /^\t\tต\.ค\./, reason: 'the twelve months; the page names the month of a mark' },
];

interface OwnWord {
  text: string;
  notIn: 'page' | 'json' | 'page and json';
  /** What says it instead. */
  reason: string;
}

/** Labels that the page gives in its own words or that are a field's name in the JSON. */
export const ownWords: OwnWord[] = [
  {
    text: 'เป้าหมาย ปี 2567',
    notIn: 'page and json',
    reason: 'the page says "เป้าหมายประจำปีตามเอกสาร"; year_target_text',
  },
  { text: 'สูตรคำนวณ', notIn: 'json', reason: 'formula' },
  { text: 'รหัส', notIn: 'json', reason: 'strategy.code' },
  { text: 'ยุทธศาสตร์ชาติ', notIn: 'json', reason: 'strategy.national_strategy' },
  { text: 'แผนแม่บท', notIn: 'json', reason: 'strategy.master_plan' },
  { text: 'แผนแม่บทย่อย', notIn: 'json', reason: 'strategy.sub_plan' },
  { text: 'เป้าหมายระดับแผนแม่บทย่อย', notIn: 'json', reason: 'strategy.sub_plan_goal' },
  { text: 'เกณฑ์การประเมิน', notIn: 'json', reason: 'criteria' },
  { text: 'รอบที่ 2 (12 เดือน)', notIn: 'json', reason: 'round 2 in criteria' },
  { text: 'เงื่อนไข', notIn: 'json', reason: 'result_conditions; empty for KPI 6, as in the document' },
  { text: 'หมายเหตุ', notIn: 'json', reason: 'source_notes; empty for KPI 4, as in the document' },
  { text: 'ผู้รับผิดชอบการรายงานผล', notIn: 'json', reason: 'reporter' },
  { text: 'ช่วงเวลารายงานผล', notIn: 'json', reason: 'reporting' },
];
