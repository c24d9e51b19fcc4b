/** Synthetic governments of any size, the same for the same seed: a root with its own `content/` and `data/`. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { drawThresholds, KPIS, kpiFile, type SyntheticKpi, TWO_KPIS } from './kpis.ts';
import { paragraph, phrase, type Random, seeded } from './texts.ts';

export interface Size {
  agencies: number;
  years: number;
}

const LAST_YEAR = 2567;
const FIGURE_HEADER = 'kpi,measure,fiscal_year_be,value,numerator,denominator,obs_status,source,note';
const RESULT_HEADER = 'kpi,round,measure,value,numerator,denominator,obs_status,as_of,evidence_url,note';

/** Writes the files; `project` lends the policy and what else is no agency's own. Returns how many KPIs there are. */
export function generateRoot(root: string, project: string, { agencies, years }: Size, seed = 2567): number {
  lendTo(root, project);
  const random = seeded(seed);
  for (let number = 1; number <= agencies; number += 1) {
    const agency = `test-${String(number).padStart(3, '0')}`;
    writeAgency(root, agency, number);
    for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year += 1)
      writeAssessment(root, agency, number, year, random);
  }
  return agencies * years * KPIS.length;
}

function lendTo(root: string, project: string): void {
  cpSync(join(project, 'data/policies'), join(root, 'data/policies'), { recursive: true });
  for (const file of ['catalog.yaml', 'search-aliases.yaml', 'units.yaml'])
    cpSync(join(project, 'data', file), join(root, 'data', file));
  cpSync(join(project, 'content/pages'), join(root, 'content/pages'), { recursive: true });
  write(join(root, 'data/corrections.csv'), ['file,row_key,column,published,corrected,date,reason']);
}

/**
 * Agencies with two KPIs a year, for the lists of agencies: seven parents and, of every eighth, none; of three, the first
 * was assessed in both years, the second in the last alone, the third in the year before alone.
 */
export function generateList(root: string, project: string, agencies: number, seed = 2567): void {
  lendTo(root, project);
  const random = seeded(seed);
  for (let number = 1; number <= agencies; number += 1) {
    const agency = `test-${String(number).padStart(3, '0')}`;
    writeAgency(root, agency, number, placeOf(number));
    for (const year of [[LAST_YEAR - 1, LAST_YEAR], [LAST_YEAR], [LAST_YEAR - 1]][(number - 1) % 3] ?? [])
      writeAssessment(root, agency, number, year, random, TWO_KPIS);
  }
}

const MINISTRIES = ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ', 'ช'];
const placeOf = (number: number) =>
  number % 8 === 0
    ? { kind: 'province', parent: undefined }
    : { parent: both(`กระทรวงทดสอบ ${MINISTRIES[(number % 8) - 1]}`, `Synthetic ministry ${number % 8}`) };

/** `given`: entries of the agency's file that differ; one that is undefined is left out. */
export function writeAgency(root: string, agency: string, number: number, given: object = {}): void {
  write(join(root, `content/agencies/${agency}.yaml`), [agencyFile(agency, number, given)]);
}

export function writeAssessment(
  root: string,
  agency: string,
  number: number,
  year: number,
  random: Random,
  kpis: readonly SyntheticKpi[] = KPIS,
): void {
  const content = join(root, 'content/assessments', agency, String(year));
  const data = join(root, 'data/assessments', agency, String(year));
  const rows = {
    baselines: [FIGURE_HEADER],
    targets: [FIGURE_HEADER],
    results: [RESULT_HEADER],
    activities: [] as string[],
  };
  for (const kpi of kpis) {
    const thresholds = drawThresholds(random);
    write(join(content, `kpi-${kpi.number.replace('.', '-')}.mdx`), [kpiFile(kpi, year, thresholds, random)]);
    rows.baselines.push(...[5, 4, 3, 2, 1].map((ago) => figureRow(kpi, year - ago, random)));
    rows.targets.push(`${kpi.number},share,${year},${thresholds.standard},,,A,เอกสารทดสอบ,`);
    rows.results.push(...resultRows(kpi, year, random));
    for (let line = 1; line <= 4; line += 1)
      rows.activities.push(`${kpi.number},${line},${paragraph(random, 3)},,${line},stated,`);
  }
  write(join(content, 'assessment.mdx'), [assessmentFile(number, year, random)]);
  write(join(data, 'baselines.csv'), rows.baselines);
  write(join(data, 'targets.csv'), rows.targets);
  write(join(data, 'results.csv'), rows.results);
  write(join(data, 'activities.csv'), ['kpi,number,activity,parent,months,months_basis,note', ...rows.activities]);
  const strategic = [1, 2, 3].map((line) => `${line},${phrase(random, 5)},Synthetic strategic KPI ${line},เอกสารทดสอบ`);
  write(join(data, 'strategic-kpis.csv'), ['number,title_th,title_en,source', ...strategic]);
}

/** A percentage over 10,000, so that value and fraction agree exactly. */
function fraction(random: Random): string {
  const numerator = random.whole(0, 10_000);
  return `${(numerator / 100).toFixed(2)},${numerator},10000`;
}

const figureRow = (kpi: SyntheticKpi, year: number, random: Random) =>
  random.next() < 0.1
    ? `${kpi.number},share,${year},,,,O,เอกสารทดสอบ,`
    : `${kpi.number},share,${year},${fraction(random)},A,เอกสารทดสอบ,`;

/** One KPI in five has no result yet. */
function resultRows(kpi: SyntheticKpi, year: number, random: Random): string[] {
  if (random.next() < 0.2) return [];
  const day = `${year - 543}-10-20`;
  const measures = kpi.rule === 'conditions' ? ['share', 'other_share'] : ['share'];
  const annual = measures.map((measure) => `${kpi.number},2,${measure},${fraction(random)},A,${day},,`);
  return kpi.early ? [`${kpi.number},1,steps,${random.whole(0, 3)},,,A,${day},,`, ...annual] : annual;
}

const both = (th: string, en: string) => ({ th, en });

function agencyFile(agency: string, number: number, given: object): string {
  const digits = String(number).padStart(3, '0');
  return stringify(
    {
      agency,
      name: both(`ส่วนราชการทดสอบ ${digits}`, `Synthetic agency ${digits}`),
      kind: 'department',
      parent: both('กระทรวงทดสอบ', 'Synthetic ministry'),
      licence: {
        id: 'Creative Commons Attributions',
        title: both('CC BY 4.0', 'CC BY 4.0'),
        url: 'https://creativecommons.org/licenses/by/4.0/',
        basis: 'assumed',
      },
      ...given,
    },
    { lineWidth: 0, keepUndefined: false },
  );
}

function assessmentFile(number: number, year: number, random: Random): string {
  const component = (id: string, order: number, weight: number) => ({
    id,
    number: order,
    title: both(phrase(random, 4), `Component ${order}`),
    weight,
  });
  const front = {
    title: both(
      `การประเมินทดสอบ ${number} ปีงบประมาณ พ.ศ. ${year}`,
      `Synthetic assessment ${number}, fiscal year ${year}`,
    ),
    revised: `${year - 543}-01-18`,
    policy: 'opdc-2567',
    components: [component('performance', 1, 70), component('potential', 2, 30)],
    groups: [{ number: 5, title: both(phrase(random, 4), 'Group 5'), component: 'potential' }],
    source: {
      id: `bench-${year}`,
      title: both('เอกสารทดสอบ', 'Synthetic document'),
      publisher: both('ผู้ทดสอบ', 'Benchmark'),
    },
    notes: [both(paragraph(random, 3), 'A synthetic note.')],
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${paragraph(random, 8)}\n`;
}

function write(path: string, lines: string[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
}
