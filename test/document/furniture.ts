/** What stands in the document and need not stand on the site in the same words, each with its reason. */

/** Lines that head a table or repeat a heading. */
export const headingLines: { line: RegExp; reason: string }[] = [
  { line: /^-+\t-/, reason: 'the rule under a table heading' },
  { line: /^ข้อมูลพื้นฐาน \(Baseline\)\t/, reason: 'heads the table of figures; the page heads its own' },
  { line: /^ข้อมูลพื้นฐาน\t\tเป้าหมาย$/, reason: 'heads the table of figures; the page heads its own' },
  { line: /^ปี 2565\tปี 2566\tปี 2567$/, reason: 'the years stand in the rows of the table of figures' },
  { line: /^ค่าเป้าหมาย\t/, reason: 'heads the targets of the plan; the page heads its own' },
  { line: /^(?:กลุ่ม\t|กรณี\t)?เป้าหมายขั้นต้น \(50\)\t/, reason: 'level and points stand beside each criterion' },
  { line: /^แผนการดำเนินการตามตัวชี้วัด \(ต\.ค\. 66 – ก\.ย\. 67\)/, reason: 'heads the plan; the page heads its own' },
  { line: /^ที่\tกิจกรรม\t/, reason: 'heads the table of the plan; the page heads its own' },
  { line: /^\t\tต\.ค\./, reason: 'the twelve months; the page names the month of a mark' },
];

/** Words that the page or the JSON says differently. */
export const ownWords: { text: string; notIn: 'page' | 'json' | 'both'; reason: string }[] = [];
