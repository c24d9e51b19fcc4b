/** What stands in the template of an assessment: the rows of its files, and a row for whatever is due and not there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssessmentModel, KpiModel, RoundModel } from '../../assessment/index.ts';
import { readCsv } from '../../input/index.ts';
import { neededMeasures } from '../../scoring/index.ts';
import { fileOfTable, type SheetTableId, sheetTable, type TemplateData, type TemplateRow } from '../../sheet/index.ts';
import { formatDate, inLanguage, roundLabel } from '../../words/index.ts';

/** `today`, an ISO date: what is due by then has its row. `file`: the name of the template. */
export function templateData(root: string, assessment: AssessmentModel, today: string, file: string): TemplateData {
  const { agency, fiscalYear, policy, components } = assessment;
  const kpis = assessment.kpis.filter(({ subKpis, scored }) => subKpis.length === 0 && !scored.notApplicable);
  const there = (id: SheetTableId) => rowsThere(root, id, agency.agency, fiscalYear);
  const sheet = (id: SheetTableId, due: readonly TemplateRow[], names: readonly string[]) => ({
    id,
    rows: withDue(there(id), due, names),
  });
  const awarded = kpis.filter(({ rounds }) => rounds.some(isScoreAlone));
  return {
    agency: agency.agency,
    agencyName: agency.name.th,
    fiscalYear,
    file,
    today: formatDate(today, 'th'),
    kpis: assessment.kpis.map(({ number, front }) => ({
      number,
      title: inLanguage(front.title, 'th'),
      measures: front.measures.map(({ id, label, unitLabel }) => ({
        id,
        label: inLanguage(label, 'th'),
        unit: inLanguage(unitLabel, 'th'),
      })),
    })),
    rounds: policy.entries.rounds.value.map(({ round }) => String(round)),
    components: components.map(({ id }) => id),
    sheets: [
      sheet('results', kpis.flatMap(dueResults), ['kpi', 'round', 'measure']),
      ...(awarded.length > 0 || there('awarded').length > 0
        ? [sheet('awarded', awarded.flatMap(dueScores), ['scope', 'kpi', 'round'])]
        : []),
      sheet('baselines', kpis.flatMap(yearRows(fiscalYear - 1)), ['kpi']),
      sheet('targets', kpis.flatMap(yearRows(fiscalYear)), ['kpi']),
    ],
    notDue: laterRounds(kpis, assessment),
  };
}

const isDue = ({ score }: RoundModel) => score.state !== 'not-due';
/** Criteria that compare no measure: nothing is reported, and the score is known as it was awarded. */
const isScoreAlone = ({ criteria }: RoundModel) => neededMeasures(criteria.criteria).length === 0;

const dueResults = ({ number, rounds }: KpiModel): TemplateRow[] =>
  rounds
    .filter(isDue)
    .flatMap(({ round, criteria }) =>
      neededMeasures(criteria.criteria).map((measure) => ({ kpi: number, round: String(round), measure })),
    );

const dueScores = ({ number, rounds }: KpiModel): TemplateRow[] =>
  rounds
    .filter((one) => isDue(one) && isScoreAlone(one))
    .map(({ round }) => ({ scope: 'kpi', kpi: number, round: String(round) }));

/** For a KPI of which no year has a figure yet: what its criteria of the year compare. */
const yearRows =
  (year: number) =>
  ({ number, annual }: KpiModel): TemplateRow[] =>
    annual === null
      ? []
      : neededMeasures(annual.criteria.criteria).map((measure) => ({
          kpi: number,
          measure,
          fiscal_year_be: String(year),
        }));

/** Cells as they stand in the file; none where there is no such file. The files are sound. */
function rowsThere(root: string, id: SheetTableId, agency: string, year: number): TemplateRow[] {
  const table = sheetTable(id);
  const file = join(root, fileOfTable(table, agency, year));
  if (!existsSync(file)) return [];
  return readCsv(new Uint8Array(readFileSync(file)), file, table.columns).rows.map(({ columns, cells }) =>
    Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])),
  );
}

/** Due rows of which the file has none, each after the rows of its KPI. */
function withDue(there: readonly TemplateRow[], due: readonly TemplateRow[], names: readonly string[]): TemplateRow[] {
  const rows = [...there];
  for (const row of due) {
    if (there.some((one) => names.every((name) => one[name] === row[name]))) continue;
    const last = rows.findLastIndex(({ kpi }) => kpi === row['kpi']);
    rows.splice(last < 0 ? rows.length : last + 1, 0, row);
  }
  return rows;
}

function laterRounds(kpis: readonly KpiModel[], { policy }: AssessmentModel): TemplateData['notDue'] {
  const later = kpis.flatMap((kpi) =>
    kpi.rounds.filter((one) => !isDue(one)).map(({ round, score }) => ({ round, day: score.dueBy, kpi: kpi.number })),
  );
  return [...Map.groupBy(later, ({ round, day }) => `${day} ${round}`).values()].flatMap((some) =>
    some.slice(0, 1).map(({ round, day }) => ({
      round: roundLabel(policy, round).th,
      day: formatDate(day, 'th'),
      kpis: some.map(({ kpi }) => kpi),
    })),
  );
}
