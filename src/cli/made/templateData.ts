/** What stands in the template of an assessment: the rows of its files, and a row for whatever is due and not there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AssessmentModel,
  type DueRows,
  dueRowsOf,
  isRoundDue,
  isScoreAlone,
  type KpiModel,
  lackingOf,
} from '../../assessment/index.ts';
import { readCsv } from '../../input/index.ts';
import { fileOfTable, type SheetTableId, sheetTable, type TemplateData, type TemplateRow } from '../../sheet/index.ts';
import { formatDate, inLanguage, roundLabel } from '../../words/index.ts';

/** `today`, an ISO date: what is due by then has its row. `file`: the name of the template. */
export function templateData(root: string, assessment: AssessmentModel, today: string, file: string): TemplateData {
  const { agency, fiscalYear, policy, components } = assessment;
  const kpis = assessment.kpis.filter(({ subKpis, scored }) => subKpis.length === 0 && !scored.notApplicable);
  const there = (id: SheetTableId) => rowsThere(root, id, agency.agency, fiscalYear);
  const due = dueRowsOf(assessment);
  const sheet = (id: keyof typeof due) => ({ id, rows: withDue(there(id), due[id]) });
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
      sheet('results'),
      ...(kpis.some(({ rounds }) => rounds.some(isScoreAlone)) || there('awarded').length > 0
        ? [sheet('awarded')]
        : []),
      sheet('baselines'),
      sheet('targets'),
    ],
    notDue: laterRounds(kpis, assessment),
  };
}

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
function withDue(there: readonly TemplateRow[], due: DueRows): TemplateRow[] {
  const rows = [...there];
  for (const row of lackingOf(due, there)) {
    const last = rows.findLastIndex(({ kpi }) => kpi === row['kpi']);
    rows.splice(last < 0 ? rows.length : last + 1, 0, row);
  }
  return rows;
}

function laterRounds(kpis: readonly KpiModel[], { policy }: AssessmentModel): TemplateData['notDue'] {
  const later = kpis.flatMap((kpi) =>
    kpi.rounds
      .filter((one) => !isRoundDue(one))
      .map(({ round, score }) => ({ round, day: score.dueBy, kpi: kpi.number })),
  );
  return [...Map.groupBy(later, ({ round, day }) => `${day} ${round}`).values()].flatMap((some) =>
    some.slice(0, 1).map(({ round, day }) => ({
      round: roundLabel(policy, round).th,
      day: formatDate(day, 'th'),
      kpis: some.map(({ kpi }) => kpi),
    })),
  );
}
