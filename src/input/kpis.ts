/** `content/assessments/{agency}/{fy}/kpi-{kpi}.mdx`, in the order of the numbers. */
import type { Issue } from '../issues/index.ts';
import { kpiFrontMatter, type PolicyInput, type UnitInput, withUnits } from '../schema/index.ts';
import { textComponents } from './allowList.ts';
import { readMdxFile } from './describedFile.ts';
import { nameOf } from './inputs/found.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { KnownKpis } from './tables/column.ts';
import type { LoadedKpi } from './types.ts';
import type { FieldPlace, Locate } from './yaml.ts';

export interface LoadedKpis {
  kpis: LoadedKpi[];
  /** False where a file was refused, or stands there under another name: sums over the KPIs then mean nothing. */
  everyKpiRead: boolean;
  locates: Map<string, Locate>;
  issues: Issue[];
}

export function loadKpis(inputs: Inputs, folder: string, units: readonly UnitInput[]): LoadedKpis {
  const names = inputs.files(folder).filter((name) => name.startsWith('kpi-'));
  const isToldElsewhere = inputs.isTold(folder) || inputs.toldNear(folder).some(isPerhapsKpi);
  const files = names.map((name) => readMdxFile(inputs, `${folder}/${name}`, kpiFrontMatter, textComponents));
  const kpis = files
    .flatMap(({ file, value, body, bodyLine }): LoadedKpi[] =>
      value === null ? [] : [{ file, front: withUnits(value, units), body, bodyLine }],
    )
    .sort((a, b) => byNumber(a.front.kpi, b.front.kpi));
  const locates = new Map(files.map(({ file, locate }) => [file, locate]));
  const numbering = checkKpiNumbers(kpis, (file, path) => locates.get(file)?.(path) ?? { file });
  return {
    kpis,
    everyKpiRead: kpis.length === names.length && numbering.length === 0 && !isToldElsewhere,
    locates,
    issues: [...files.flatMap(({ issues }) => issues), ...numbering],
  };
}

/** The name of a KPI's file: a `.` of its number becomes `-`, as in addresses. */
const kpiFileName = (number: string) => `kpi-${number.replaceAll('.', '-')}.mdx`;

/** A file with another KPI's number is told once, as a doubled number where there is one. */
function checkKpiNumbers(kpis: readonly LoadedKpi[], at: FieldPlace): Issue[] {
  return kpis.flatMap(({ file, front: { kpi } }): Issue[] => {
    const name = kpiFileName(kpi);
    if (nameOf(file) === name) return [];
    const expected = nameOf(file)
      .replace(/^kpi-|\.mdx$/g, '')
      .replaceAll('-', '.');
    const other = kpis.find((one) => one.file !== file && one.front.kpi === kpi);
    const place = at(file, ['kpi']);
    return other
      ? [{ code: 'duplicate-kpi', place, found: kpi, values: { expected, other: nameOf(other.file) } }]
      : [{ code: 'file-name-mismatch', place, found: kpi, values: { field: 'kpi', expected, name } }];
  });
}

export const knownKpis = (
  kpis: readonly LoadedKpi[],
  everyKpiRead: boolean,
  policy: PolicyInput | undefined,
): KnownKpis => ({
  rounds: policy?.entries.rounds.value ?? [],
  numbers: everyKpiRead ? kpis.map(({ front }) => front.kpi) : [],
  measureOf: (kpi, measure) =>
    kpis.find(({ front }) => front.kpi === kpi)?.front.measures.find(({ id }) => id === measure),
});

/** A text of any name may be a KPI: the number stands within. */
const isPerhapsKpi = (name: string) => /kpi|ตัวชี้วัด/i.test(name) || /^(?!assessment\b).*\.(mdx?|txt|docx?)$/i.test(name);

/** 5.2 before 5.10 before 5.10.1 before 6. */
function byNumber(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? 0);
}
