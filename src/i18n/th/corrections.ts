/** Words of the corrections of figures that were published. */
import { levels, roundNames } from './states.ts';

const kinds = {
  baselines: 'ข้อมูลพื้นฐาน',
  targets: 'ค่าเป้าหมาย',
  results: 'ผลการดำเนินงาน',
  activities: 'แผนการดำเนินงาน',
  'strategic-kpis': 'Strategic KPIs',
  description: 'คำอธิบายและเกณฑ์',
};

type Key = Partial<Record<string, string>>;

/** "ข้อมูลพื้นฐาน ปีงบประมาณ พ.ศ. 2565 ร้อยละของ…" */
function what(kind: keyof typeof kinds, key: Key, measureName: (id: string) => string): string {
  const { kpi, round, measure, fiscal_year_be: year, level, number, component } = key;
  return [
    kpi && `ตัวชี้วัดที่ ${kpi}`,
    kinds[kind],
    component && `องค์ประกอบ ${component}`,
    number && `ที่ ${number}`,
    year && `ปีงบประมาณ พ.ศ. ${year}`,
    round && (roundNames[Number(round) as keyof typeof roundNames] ?? `รอบที่ ${round}`),
    level && (levels[level as keyof typeof levels] ?? level),
    measure && measureName(measure),
  ]
    .filter(Boolean)
    .join(' ');
}

const columns: Partial<Record<string, string>> = {
  value: 'ค่า',
  numerator: 'ตัวตั้ง',
  denominator: 'ตัวหาร',
  obs_status: 'สถานะของค่า',
  source: 'แหล่งที่มา',
  note: 'หมายเหตุ',
  as_of: 'ข้อมูล ณ วันที่',
  evidence_url: 'หลักฐาน',
  weight: 'น้ำหนัก',
  min: 'ค่าต่ำสุดที่เป็นไปได้',
  max: 'ค่าสูงสุดที่เป็นไปได้',
  step: 'ขั้นตอน',
  operator: 'เครื่องหมายเปรียบเทียบ',
  activity: 'กิจกรรม',
  parent: 'กิจกรรมหลัก',
  months: 'เดือน',
  months_basis: 'ที่มาของเดือน',
  title_th: 'ชื่อ',
  title_en: 'ชื่อภาษาอังกฤษ',
};

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
  empty: 'ไม่มีค่า',
  what,
  column: (name: string) => columns[name] ?? name,
};
