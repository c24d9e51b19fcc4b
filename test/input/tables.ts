/** Every kind of CSV file, with sound rows enough to spoil. */
import { assessmentTables } from '../../src/input/tables/assessmentTables.ts';
import type { Columns } from '../../src/input/tables/column.ts';
import { correctionTable } from '../../src/input/tables/corrections.ts';
import { columnsOf, parseTable, type Table as Spec } from '../../src/input/tables/table.ts';
import type { Issue } from '../../src/issues/index.ts';

export interface Table {
  columns: readonly string[];
  /** Without quotation marks, so that a test can add its own. */
  rows: string[];
  read: (text: string) => { rows: unknown[]; issues: Issue[] };
}

export const table = <C extends Columns>(spec: Spec<C>, rows: string[]): Table => ({
  columns: columnsOf(spec).map(({ name }) => name),
  rows,
  read: (text) => parseTable(spec, Buffer.from(text), 'x.csv'),
});

const figures = [
  '1,share,2565,,,,O,ข้อมูลพื้นฐาน ตัวชี้วัดที่ 1,ก',
  '1,share,2566,62.5,500,800,A,ข้อมูลพื้นฐาน ตัวชี้วัดที่ 1,',
  '2,days,2566,8,,,A,ข้อมูลพื้นฐาน ตัวชี้วัดที่ 2,',
  '3.1,services,2566,4,,,A,ข้อมูลพื้นฐาน ตัวชี้วัดที่ 3.1,ข',
];

export const tables: Record<string, Table> = {
  results: table(assessmentTables.results.table, [
    '1,1,steps,2,,,A,2024-03-31,https://example.go.th/evidence/1,ก',
    '1,2,share,63.25,506,800,P,2024-09-30,,ผลเบื้องต้น',
    '2,2,days,,,,Z,,,',
    '3.1,2,services,4,,,A,2024-09-30,,ข',
  ]),
  baselines: table(assessmentTables.baselines.table, figures),
  targets: table(assessmentTables.targets.table, figures),
  activities: table(assessmentTables.activities.table, [
    '1,1,จัดทำหลักสูตร,,10 11,layout,ก',
    '1,2.1,เปิดรับสมัคร,2,,,',
    '1,2.2,อบรม,2,1,stated,',
    '2,1,ประชุม,,,,ข',
  ]),
  'strategic-kpis': table(assessmentTables.strategicKpis.table, [
    '1,ดัชนีตัวอย่าง,Sample index,Strategic KPIs',
    '2,อันดับตัวอย่าง,Sample rank,Strategic KPIs',
    '3,ร้อยละตัวอย่าง,Sample share,Strategic KPIs',
    '4,จำนวนตัวอย่าง,Sample count,Strategic KPIs',
  ]),
  corrections: table(correctionTable, [
    'data/assessments/sample/2567/results.csv,1/2/share,value,63,63.25,2024-10-01,พิมพ์ผิด',
    'data/assessments/sample/2567/results.csv,2/2/days,value,,8,2024-10-02,ได้รับรายงานแล้ว',
    'data/assessments/sample/2567/baselines.csv,1/share/2566,source,ก,ข,2024-10-03,ระบุผิดหน้า',
    'data/assessments/sample/2567/targets.csv,1/share/2567,value,60,65,2024-10-04,ตามเอกสารฉบับแก้ไข',
  ]),
};

export const kinds = Object.entries(tables);
