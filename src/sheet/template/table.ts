/** The sheet of a table in a template: labels with the names of the columns under them, the rows, lists to choose from. */
import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import { type Column, columnLetter, meaningOf } from '../../input/index.ts';
import { OBS_STATUSES, STAGES } from '../../scoring/index.ts';
import { terms } from '../../words/index.ts';
import { isKey, type SheetTable } from '../tables.ts';
import type { TemplateData, TemplateRow } from './data.ts';
import { type Drawn, gridOf } from './grid.ts';
import type { Lists } from './lists.ts';
import { atRight, styles } from './style.ts';
import { choiceWords, helpWords } from './words.ts';

/** Rows above those of the table: a title, a line about it, labels, names. */
const HEAD = 4;
/** Empty rows that are ready to be typed in, as texts. */
const SPARE = 40;

/** A column of the table, or one that only helps to read the row. */
type Shown = { column: Column; help?: undefined } | { help: keyof typeof helpWords; column?: undefined };

const helpers: Record<string, readonly (keyof typeof helpWords)[]> = {
  kpi: ['kpiTitle'],
  measure: ['measureLabel', 'measureUnit'],
};
const widths: Record<string, number> = {
  ...{ kpi: 10, round: 10, measure: 18, fiscal_year_be: 15, value: 14, numerator: 13, denominator: 13 },
  ...{ obs_status: 12, as_of: 14, evidence_url: 30, note: 34, source: 34, kpiTitle: 38, measureLabel: 30 },
  ...{ measureUnit: 12, scope: 13, component: 16, stage: 14, score: 12, weighted_score: 14, grade: 18 },
};
const numbers = ['value', 'numerator', 'denominator', 'score', 'weighted_score'];
/** What is asked of a row that is due. */
const asked = ['value', 'obs_status', 'score', 'weighted_score', 'stage', 'as_of', 'source'];

export function tableSheet(
  table: SheetTable,
  rows: readonly TemplateRow[],
  data: TemplateData,
  lists: Lists,
): WriteSheet {
  const shown = table.columns.flatMap((column): Shown[] => [
    { column },
    ...(helpers[column.name] ?? []).map((help) => ({ help })),
  ]);
  const blank = shown.map(({ column }): Drawn => ({ text: '', style: styleOf(column, styles.cell) }));
  const wide = shown.map(({ column, help }) => widths[column?.name ?? help ?? ''] ?? 16);
  const last = HEAD + rows.length + SPARE;
  return {
    name: table.title.th,
    ...gridOf(
      [
        [{ text: `${table.title.th} ${terms.year(data.fiscalYear).th}`, style: styles.title }],
        [{ text: `${data.agencyName} (${data.agency})`, style: styles.subtitle }],
        shown.map((one) => labelOf(one, table)),
        shown.map(({ column }): Drawn => ({ text: column?.name ?? '', style: styles.name })),
        ...rows.map((row) => shown.map((one) => cellOf(one, row, table, data))),
        ...Array.from({ length: SPARE }, () => blank),
      ],
      wide,
    ),
    freezePane: { rows: HEAD, columns: 1 },
    dataValidations: shown.flatMap(({ column }, at) =>
      column ? choicesOf(column, table, lists, `${columnLetter(at)}${HEAD + 1}:${columnLetter(at)}${last}`) : [],
    ),
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const styleOf = (column: Column | undefined, style: (typeof styles)[keyof typeof styles]) =>
  column && numbers.includes(column.name) ? atRight(style) : style;

function labelOf({ column, help }: Shown, table: SheetTable): Drawn {
  if (!column) return { text: helpWords[help].th, style: styles.label };
  const { th, en } = meaningOf(column);
  const text = column.name === 'value' ? table.title.th : column.label.th;
  return { text, style: styles.label, comment: `${th}\n\n${column.label.en}: ${en}` };
}

function cellOf({ column, help }: Shown, row: TemplateRow, { columns }: SheetTable, { kpis }: TemplateData): Drawn {
  const kpi = kpis.find(({ number }) => number === row['kpi']);
  const measure = kpi?.measures.find(({ id }) => id === row['measure']);
  if (!column) {
    const texts = { kpiTitle: kpi?.title, measureLabel: measure?.label, measureUnit: measure?.unit };
    return { text: texts[help] ?? '', style: styles.given };
  }
  const text = row[column.name] ?? '';
  const isOpen = columns.every((one) => isKey(one) || !row[one.name]);
  const style = isOpen && asked.includes(column.name) ? styles.open : isKey(column) ? styles.given : styles.cell;
  return { text, style: styleOf(column, style) };
}

/** Lists to choose from, where a column holds one of a few; `range` are its cells. */
function choicesOf({ name, label }: Column, { id }: SheetTable, lists: Lists, range: string): DataValidation[] {
  const list = (what: Pick<DataValidation, 'formula1' | 'values'>, inputMessage?: string): DataValidation[] => [
    {
      type: 'list',
      ...what,
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: label.th,
      errorMessage: choiceWords.error.th,
      showInputMessage: inputMessage !== undefined,
      ...(inputMessage && { inputTitle: choiceWords.title.th, inputMessage }),
    },
  ];
  if (name in lists) return list({ formula1: lists[name] ?? '' });
  if (name === 'obs_status') {
    const statuses = OBS_STATUSES.filter((status) => id === 'results' || status !== 'Z');
    return list(
      { values: [...statuses] },
      statuses.map((one) => `${one} ${terms.obsStatuses[one].label.th}`).join('\n'),
    );
  }
  if (name === 'stage')
    return list({ values: [...STAGES] }, STAGES.map((stage) => `${stage} ${terms.stages[stage].th}`).join('\n'));
  return name === 'scope' ? list({ values: ['kpi', 'component', 'total'] }) : [];
}
