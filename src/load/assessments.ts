/** One assessment: its description, its KPIs and its five CSV files. */
import { type Issue, nearest } from '../issues/index.ts';
import { assessmentFrontMatter, readFiscalYear } from '../schema/index.ts';
import { ACTIVITY_COLUMNS, parseActivities } from './activities.ts';
import { textComponents } from './allowList.ts';
import { checkAssessment, checkKpi, type FieldPlace } from './checks/content.ts';
import { checkRows } from './checks/rows.ts';
import { readMdxFile } from './describedFile.ts';
import { FIGURE_COLUMNS, parseBaselines, parseTargets } from './figures.ts';
import { fileNames, folderNames, readBytes } from './files.ts';
import { loadKpis } from './kpis.ts';
import { type KnownKpis, knownKpis } from './knownKpis.ts';
import { unexpectedFiles } from './unexpectedFiles.ts';
import { parseResults, RESULT_COLUMNS } from './results.ts';
import { parseStrategicKpis, STRATEGIC_KPI_COLUMNS } from './strategicKpis.ts';
import type { LoadedAssessment } from './types.ts';

export interface Known {
  /** Names of the files of agencies and policies, read or not. */
  agencies: readonly string[];
  policies: readonly string[];
  /** ISO date, the latest day that a date can state. */
  today: string;
}

export function loadAssessments(root: string, known: Known): { assessments: LoadedAssessment[]; issues: Issue[] } {
  const loaded = assessmentFolders(root).map(({ agency, year }) => {
    const issues = [...checkAgencyFile(agency, year, known.agencies)];
    const fiscalYear = readFiscalYear(year);
    if ('value' in fiscalYear) return loadAssessment(root, { agency, fiscalYear: fiscalYear.value }, known, issues);
    const place = { file: `content/assessments/${agency}/${year}` };
    const { found, values } = fiscalYear.problem;
    return { assessment: null, issues: [...issues, { code: 'folder-year', place, found, ...(values && { values }) }] };
  });
  return {
    assessments: loaded.flatMap(({ assessment }) => (assessment ? [assessment] : [])),
    issues: loaded.flatMap(({ issues }) => issues),
  };
}

/** Every agency and year that has a folder of words or of numbers; both are then asked for. */
function assessmentFolders(root: string): { agency: string; year: string }[] {
  const paths = ['content/assessments', 'data/assessments'].flatMap((top) =>
    folderNames(root, top).flatMap((agency) =>
      folderNames(root, `${top}/${agency}`).map((year) => `${agency}/${year}`),
    ),
  );
  return [...new Set(paths)].sort().map((path) => {
    const [agency = '', year = ''] = path.split('/');
    return { agency, year };
  });
}

function checkAgencyFile(agency: string, year: string, known: readonly string[]): Issue[] {
  if (known.includes(agency)) return [];
  const suggestion = nearest(agency, known);
  const values = { agency, allowed: known.join(', '), ...(suggestion && { suggestion }) };
  return [
    { code: 'agency-file-missing', place: { file: `content/assessments/${agency}/${year}` }, found: agency, values },
  ];
}

const tables = {
  'baselines.csv': FIGURE_COLUMNS,
  'targets.csv': FIGURE_COLUMNS,
  'results.csv': RESULT_COLUMNS,
  'activities.csv': ACTIVITY_COLUMNS,
  'strategic-kpis.csv': STRATEGIC_KPI_COLUMNS,
} as const;

function loadAssessment(
  root: string,
  { agency, fiscalYear }: { agency: string; fiscalYear: number },
  known: Known,
  issues: Issue[],
): { assessment: LoadedAssessment | null; issues: Issue[] } {
  const words = `content/assessments/${agency}/${fiscalYear}`;
  const numbers = `data/assessments/${agency}/${fiscalYear}`;
  const kpiNames = fileNames(root, words).filter((name) => /^kpi-.*\.mdx$/.test(name));
  const { kpis, everyKpiRead, locates, issues: kpiIssues } = loadKpis(root, words, kpiNames);
  const at: FieldPlace = (file, path) => locates.get(file)?.(path) ?? { file };
  issues.push(...kpiIssues);
  const sound = kpis.filter((kpi) => {
    const found = checkKpi(kpi, (path) => at(kpi.file, path));
    issues.push(...found);
    return !found.some(({ code }) => upsetsRows.includes(code));
  });
  issues.push(
    ...unexpectedFiles(words, without(fileNames(root, words), ['assessment.mdx', ...kpiNames]), [
      'assessment.mdx',
      'kpi-{kpi}.mdx',
    ]),
  );
  issues.push(...unexpectedFiles(numbers, without(fileNames(root, numbers), Object.keys(tables)), Object.keys(tables)));

  const described = knownKpis(kpis, everyKpiRead);
  const read = <R>(
    name: keyof typeof tables,
    parse: (bytes: Uint8Array, file: string, known: KnownKpis) => { rows: R[]; issues: Issue[] },
  ): R[] => {
    const file = `${numbers}/${name}`;
    const bytes = readBytes(root, file);
    const { rows, issues: found } = bytes
      ? parse(bytes, file, described)
      : { rows: [], issues: [missing(file, tables[name].join(','))] };
    issues.push(...found);
    return rows;
  };
  const rows = {
    baselines: read('baselines.csv', parseBaselines),
    targets: read('targets.csv', parseTargets),
    results: read('results.csv', parseResults),
    activities: read('activities.csv', parseActivities),
    strategicKpis: read('strategic-kpis.csv', parseStrategicKpis),
  };

  const file = `${words}/assessment.mdx`;
  if (readBytes(root, file) === null) return { assessment: null, issues: [...issues, missing(file, '')] };
  const {
    value: front,
    body,
    bodyLine,
    locate,
    issues: found,
  } = readMdxFile(root, file, assessmentFrontMatter, textComponents);
  issues.push(...found);
  if (front === null) return { assessment: null, issues };
  locates.set(file, locate);
  const assessment: LoadedAssessment = { agency, fiscalYear, file, front, body, bodyLine, kpis, ...rows };
  issues.push(...checkAssessment(assessment, at, { everyKpiRead, ...known }));
  const everyKpiSound = everyKpiRead && sound.length === kpis.length;
  issues.push(...checkRows({ ...assessment, kpis: sound }, { everyKpiRead: everyKpiSound, ...known }));
  return { assessment, issues };
}

/** Faults of a description that would make sound rows look wrong: the rows of that KPI wait until it is mended. */
const upsetsRows = [
  'bounds-order',
  'measure-repeated',
  'round-repeated',
  'criteria-unknown-measure',
  'criteria-baseline-only',
  'formula-factor',
];

const without = (names: readonly string[], known: readonly string[]) => names.filter((name) => !known.includes(name));
const missing = (file: string, expected: string): Issue => ({
  code: 'file-missing',
  place: { file },
  values: { expected },
});
