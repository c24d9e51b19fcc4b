/** One assessment: its description, its KPIs and its CSV files. */
import { type Issue, nearest } from '../issues/index.ts';
import { assessmentFrontMatter, type PolicyInput, type UnitInput } from '../schema/index.ts';
import { textComponents } from './allowList.ts';
import { checkAssessment, checkKpi } from './checks/content.ts';
import { checkJointAgencies, checkJointAgree, checkStrategicKpis } from './checks/links.ts';
import { checkMadeOf } from './checks/madeOf.ts';
import { checkRows } from './checks/rows.ts';
import { checkScheme, inPolicyOrder } from './checks/scheme.ts';
import { readMdxFile } from './describedFile.ts';
import { readBytes } from './files.ts';
import type { Inputs } from './inputs/inputs.ts';
import { knownKpis, loadKpis } from './kpis.ts';
import { assessmentTables } from './tables/assessmentTables.ts';
import { CLOSED_FILE, closedTable } from './tables/closed.ts';
import type { Columns } from './tables/column.ts';
import { parseTable, type RowOf, type Table, templateOf } from './tables/table.ts';
import type { CorrectionRow, LoadedAssessment } from './types.ts';
import type { FieldPlace, Path } from './yaml.ts';

export interface Known {
  /** Names of the files of agencies and policies, read or not. */
  agencies: readonly string[];
  policies: readonly string[];
  units: readonly UnitInput[];
  /** The policies that could be read. */
  policyOf: (name: string) => PolicyInput | undefined;
  /** Of all assessments. */
  corrections: readonly CorrectionRow[];
  /** ISO date, the latest day that a date can state. */
  today: string;
}

export interface LoadedAssessments {
  assessments: LoadedAssessment[];
  at: FieldPlace;
  issues: Issue[];
}

export function loadAssessments(inputs: Inputs, known: Known): LoadedAssessments {
  const folders = assessmentFolders(inputs);
  const unknown = [...new Set(folders.map(({ agency }) => agency))].flatMap((agency) =>
    checkAgencyFile(inputs, agency, known.agencies),
  );
  const loaded = folders.map((folder) => parseAssessment(inputs, folder, known));
  const assessments = loaded.flatMap(({ assessment }) => (assessment ? [assessment] : []));
  const places = new Map(
    loaded.flatMap(({ assessment, at }) =>
      (assessment ? [assessment, ...assessment.kpis] : []).map(({ file }) => [file, at] as const),
    ),
  );
  const at: FieldPlace = (file, path) => places.get(file)?.(file, path) ?? { file };
  const issues = [unknown, ...loaded.map((one) => one.issues), checkJointAgree(assessments, at)];
  return { assessments, at, issues: issues.flat() };
}

const tops = ['content/assessments', 'data/assessments'] as const;

/** Every agency and year that has a folder of words or of numbers; both are then asked for. */
function assessmentFolders(inputs: Inputs): { agency: string; fiscalYear: number }[] {
  const paths = tops.flatMap((top) =>
    inputs.folders(top).flatMap((agency) => inputs.folders(`${top}/${agency}`).map((year) => `${agency}/${year}`)),
  );
  return [...new Set(paths)].sort().map((path) => {
    const [agency = '', year] = path.split('/');
    return { agency, fiscalYear: Number(year) };
  });
}

/** Where another agency is meant, nothing is said to be missing: neither under the right name nor under the wrong one. */
function checkAgencyFile(inputs: Inputs, agency: string, known: readonly string[]): Issue[] {
  if (known.includes(agency) || inputs.isTold(`content/agencies/${agency}.yaml`)) return [];
  const suggestion = nearest(agency, known);
  const values = { agency, allowed: known.join(', '), ...(suggestion && { suggestion }) };
  const within = tops.filter((top) => inputs.folders(top).includes(agency));
  if (suggestion) {
    const paths = tops.flatMap((top) =>
      [agency, suggestion].filter((name) => !inputs.folders(top).includes(name)).map((name) => `${top}/${name}`),
    );
    for (const path of paths) inputs.tell(path);
  }
  return [{ code: 'agency-file-missing', place: { file: `${within[0]}/${agency}` }, found: agency, values }];
}

/** One assessment from the files of its two folders, whatever else `inputs` holds; null where it has no description. */
export function parseAssessment(
  inputs: Inputs,
  { agency, fiscalYear }: { agency: string; fiscalYear: number },
  known: Known,
): { assessment: LoadedAssessment | null; at: FieldPlace; issues: Issue[] } {
  const words = `content/assessments/${agency}/${fiscalYear}`;
  const numbers = `data/assessments/${agency}/${fiscalYear}`;
  const { kpis: written, everyKpiRead, locates, issues: kpiIssues } = loadKpis(inputs, words, known.units);
  const file = `${words}/assessment.mdx`;
  const described = readMdxFile(inputs, file, assessmentFrontMatter, textComponents);
  const { value: front, body, bodyLine } = described;
  const policy = front ? known.policyOf(front.policy) : undefined;
  const at: FieldPlace = (file, path) => locates.get(file)?.(path) ?? { file };
  const issues = [kpiIssues, described.issues];
  const kpis = policy ? written.map((kpi) => inPolicyOrder(kpi, policy)) : written;
  const sound = kpis.filter((kpi) => {
    const place = (path: Path) => at(kpi.file, path);
    const found = [
      ...checkMadeOf(kpi, everyKpiRead ? kpis : undefined, front?.coverage !== undefined, place),
      ...checkKpi(kpi, place),
      ...(policy ? checkScheme(kpi, policy, place) : []),
    ];
    issues.push(found);
    return !found.some(({ code }) => upsetsRows.includes(code));
  });

  const ofKpis = knownKpis(kpis, everyKpiRead, policy);
  const read = <C extends Columns>(spec: { file: string; table: Table<C>; optional?: boolean }): RowOf<C>[] => {
    const { table, optional = false } = spec;
    if (optional && !inputs.files(numbers).includes(spec.file)) return [];
    const file = `${numbers}/${spec.file}`;
    const { value: bytes, issues: unread } = readBytes(inputs, file, templateOf(table));
    const { rows, issues: found } = bytes ? parseTable(table, bytes, file, ofKpis) : { rows: [], issues: unread };
    issues.push(found);
    return rows;
  };
  const rows = {
    baselines: read(assessmentTables.baselines),
    targets: read(assessmentTables.targets),
    results: read(assessmentTables.results),
    activities: read(assessmentTables.activities),
    strategicKpis: read(assessmentTables.strategicKpis),
    awarded: read(assessmentTables.awarded),
    closed: read({ file: CLOSED_FILE, table: closedTable, optional: true }),
  };

  if (front === null) return { assessment: null, at, issues: issues.flat() };
  locates.set(file, described.locate);
  const ofThis = [`${words}/`, `${numbers}/`];
  const corrections = known.corrections.filter((row) => ofThis.some((folder) => row.file.startsWith(folder)));
  const assessment: LoadedAssessment = { agency, fiscalYear, file, front, body, bodyLine, kpis, ...rows, corrections };
  const isPolicyTold = inputs.isTold(`data/policies/${front.policy}.yaml`);
  const policies = isPolicyTold ? [...known.policies, front.policy] : known.policies;
  issues.push(
    checkAssessment(assessment, at, {
      everyKpiRead,
      ...known,
      policies,
      policy,
      units: known.units.map(({ id }) => id),
    }),
  );
  issues.push(checkJointAgencies(assessment, at, known.agencies));
  const strategic = `${numbers}/${assessmentTables.strategicKpis.file}`;
  if (!issues.flat().some(({ place }) => place.file === strategic)) issues.push(checkStrategicKpis(assessment, at));
  const everyKpiSound = everyKpiRead && sound.length === kpis.length;
  issues.push(checkRows({ ...assessment, kpis: sound }, { everyKpiRead: everyKpiSound, policy, ...known }));
  return { assessment, at, issues: issues.flat() };
}

/** Faults of a description that would make sound rows look wrong: the rows of that KPI wait until it is mended. */
const upsetsRows = [
  'bounds-order',
  'measure-repeated',
  'round-repeated',
  'bad-round',
  'level-unknown',
  'level-missing',
  'criteria-unknown-measure',
  'criteria-baseline-only',
  'formula-factor',
  'kpi-without-criteria',
  'kpi-without-measures',
];
