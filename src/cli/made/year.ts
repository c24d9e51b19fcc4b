/**
 * `npm run new -- year`: the files of a fiscal year. Of the year before, what a KPI is and measures is taken over; what was
 * agreed for that year alone (weights, criteria, targets, results, its document) becomes an empty field or is left out.
 */
import type { Question } from './asked.ts';
import { carriedBaselines, emptyTables } from './carriedTables.ts';
import { type KpiCarried, nextKpi } from './nextKpi.ts';
import { firstAssessment, nextAssessment } from './nextAssessment.ts';
import type { Decision, Made } from './made.ts';
import { assessmentOf, contentOf, dataOf, kpiFilesOf, policiesIn, policyOf, textOf, yearsOf } from './rootFiles.ts';

/** Nobody is asked for the policy where the year before has one: it is taken over, and told. */
export function yearQuestions(root: string, agency: string, year: number): readonly Question[] {
  const last = lastYear(root, agency, year);
  const known = last === undefined ? undefined : assessmentOf(root, agency, last).policy;
  const choices = policiesIn(root).map((id) => ({
    id,
    th: 'หลักเกณฑ์ใน data/policies',
    en: 'a policy of data/policies',
  }));
  return [
    {
      option: 'policy',
      th: 'รหัสหลักเกณฑ์การคิดคะแนน',
      en: 'id of the policy of scoring',
      choices,
      ...(known && { isOptional: true as const }),
    },
  ];
}

/** The latest before it. */
export const lastYear = (root: string, agency: string, year: number): number | undefined =>
  yearsOf(root, agency)
    .filter((one) => one < year)
    .at(-1);

export function makeYear(root: string, agency: string, year: number, answers: ReadonlyMap<string, string>): Made {
  const last = lastYear(root, agency, year);
  const [content, data] = [contentOf(agency, year), dataOf(agency, year)];
  const files = new Map<string, string>();
  const named = answers.get('policy');
  if (last === undefined) {
    files.set(`${content}/assessment.mdx`, firstAssessment(policyOf(root, named ?? ''), named ?? '', agency, year));
    for (const [name, text] of emptyTables()) files.set(`${data}/${name}`, text);
    return { files, decisions: tablesToFill(data) };
  }
  const from = assessmentOf(root, agency, last);
  const policy = named ?? from.policy ?? '';
  const before = {
    content: contentOf(agency, last),
    data: dataOf(agency, last),
    year: last,
    document: from.source?.id ?? '',
  };
  const assessment = nextAssessment(textOf(root, `${before.content}/assessment.mdx`), policyOf(root, policy), {
    policy,
    last,
    year,
  });
  files.set(`${content}/assessment.mdx`, assessment.text);
  const kpis = kpiFilesOf(root, agency, last).map((name): [string, KpiCarried] => [
    name,
    nextKpi(textOf(root, `${before.content}/${name}`), assessment.document),
  ]);
  for (const [name, { text }] of kpis) files.set(`${content}/${name}`, text);
  const carried = carriedBaselines(
    root,
    before,
    kpis.map(([, kpi]) => kpi),
    policyOf(root, from.policy ?? ''),
  );
  for (const [name, text] of emptyTables())
    files.set(`${data}/${name}`, name === 'baselines.csv' ? carried.text : text);
  return {
    files,
    decisions: [
      ...(named === undefined ? [policyTakenOver(content, policy, last)] : []),
      ...kpis.map(([name, kpi]) => kpiTakenOver(`${content}/${name}`, kpi, last)),
      baselinesMoved(data, carried, last),
      ...tablesToFill(data),
    ],
  };
}

const policyTakenOver = (content: string, policy: string, last: number): Decision => ({
  file: `${content}/assessment.mdx`,
  field: 'policy',
  th: `ใช้หลักเกณฑ์ ${policy} ตามปี ${last} ไว้ก่อน ตรวจว่าปีนี้ยังใช้หลักเกณฑ์เดิม`,
  en: `${policy} was carried over from ${last}: check whether the policy is still the same`,
});

function kpiTakenOver(file: string, { removed, hasSeries }: KpiCarried, last: number): Decision {
  const left = removed.length > 0;
  return {
    file,
    field: ['title', 'summary', 'measures', ...(hasSeries ? [] : ['series'])].join(', '),
    th: [
      `คงชื่อ คำอธิบาย และรายการวัดของปี ${last} เทียบกับเอกสารปีใหม่`,
      ...(left ? [`ไม่คัดลอก ${removed.join(', ')} ใส่เมื่อเอกสารใหม่มี`] : []),
      ...(hasSeries ? [] : ['ถ้าเป็นตัวชี้วัดเดียวกับปีก่อน ใส่ series เดียวกันในทั้งสองปี']),
    ].join(' '),
    en: [
      `title, texts and measures are those of ${last}: compare them with the new document`,
      ...(left ? [`not copied; write them where the new document has them: ${removed.join(', ')}`] : []),
      ...(hasSeries ? [] : ['where it is the same KPI as before, give both years the same series']),
    ].join('; '),
  };
}

function baselinesMoved(
  data: string,
  { moved, kept, lacking }: ReturnType<typeof carriedBaselines>,
  last: number,
): Decision {
  const numbers = lacking.join(', ');
  return {
    file: `${data}/baselines.csv`,
    field: 'value, source',
    th: `ย้ายผลรอบประจำปี ${last} มา ${moved} แถว และคงข้อมูลพื้นฐานเดิม ${kept} แถวพร้อมแหล่งที่มา${numbers ? ` ยังไม่มีผลสุดท้ายของตัวชี้วัดที่ ${numbers}` : ''} หากเอกสารใหม่พิมพ์ค่าอื่น ใช้ค่าที่พิมพ์`,
    en: `${moved} row(s) of annual results of ${last} were moved here, ${kept} earlier baseline(s) kept with their sources${numbers ? `; no final result yet of KPI ${numbers}` : ''}; where the new document prints another figure, the printed one counts`,
  };
}

const tablesToFill = (data: string): Decision[] => [
  { file: `${data}/targets.csv`, field: 'value', th: 'ค่าเป้าหมายตามเอกสารปีใหม่', en: 'the targets of the new document' },
  { file: `${data}/activities.csv`, field: 'activity', th: 'แผนการดำเนินงานของปีใหม่', en: 'the plan of the new year' },
  {
    file: `${data}/strategic-kpis.csv`,
    field: 'number',
    th: 'Strategic KPIs ตามเอกสารปีใหม่',
    en: 'the strategic KPIs of the new document',
  },
];
