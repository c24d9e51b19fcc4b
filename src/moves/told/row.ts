/** A row that came, went or is otherwise, as one sentence. */
import type { AssessmentModel, KpiModel } from '../../assessment/index.ts';
import { readRowKey } from '../../schema/index.ts';
import type { Stage } from '../../scoring/index.ts';
import { inLanguage, levelInSentence, roundLabel, type SiteLanguage, type Words, words } from '../../words/index.ts';
import type { CellMove, RowMove } from '../types.ts';
import { cellText, isToldWhole } from './cell.ts';

/** The cell that a row is about stands first; of several the first of these. */
const MAIN: readonly string[] = [
  'value',
  'weighted_score',
  'score',
  'weight',
  'activity',
  'title_th',
  'min',
  'max',
  'step',
];

/** `model`: where the row stands now, or stood before it went. */
export function rowSentence(row: RowMove, model: AssessmentModel, lang: SiteLanguage): string {
  const { moves: say, corrections } = words(lang);
  const what = rowName(row, model, lang);
  const cells = toldCells(row);
  const [first, ...rest] = cells;
  if (!first) return say.reworded(what);
  const text = (cell: CellMove, side: 'from' | 'to') => sideText(row, cell, side, measureOf(row, model), lang);
  const column = ({ column }: CellMove) => corrections.columns[column] ?? column;
  if (row.change !== 'changed') {
    const [whole, alone] = row.change === 'added' ? [say.added, say.addedAlone] : [say.removed, say.removedAlone];
    return isToldWhole(first.column, first.from, first.to)
      ? whole(what, text(first, row.change === 'added' ? 'to' : 'from'))
      : alone(what);
  }
  const named = isNamedByRow(row, first) ? what : say.of(column(first), what);
  const begin = isToldWhole(first.column, first.from, first.to)
    ? say.changed(named, text(first, 'from'), text(first, 'to'))
    : say.reworded(named);
  const others = rest.map((cell) =>
    isToldWhole(cell.column, cell.from, cell.to)
      ? say.also(column(cell), text(cell, 'from'), text(cell, 'to'))
      : say.alsoReworded(column(cell)),
  );
  return [begin, ...others].join(say.between);
}

/** Without the status of a value that moved: the value tells it. */
function toldCells({ cells }: RowMove): CellMove[] {
  const isToldByValue = cells.some(({ column }) => column === 'value');
  const place = ({ column }: CellMove) => (MAIN.includes(column) ? MAIN.indexOf(column) : MAIN.length);
  return cells.filter(({ column }) => column !== 'obs_status' || !isToldByValue).sort((a, b) => place(a) - place(b));
}

/** The figure of a row needs no name of its column; a weight or a bound has named the row. */
const isNamedByRow = ({ kind }: RowMove, { column }: CellMove): boolean =>
  kind === 'description' ? column !== 'operator' : ['value', 'score', 'activity', 'title_th'].includes(column);

/** A value with its status where that is out of the ordinary; where there is no value, why. */
function sideText(
  { cells }: RowMove,
  cell: CellMove,
  side: 'from' | 'to',
  measure: ReturnType<typeof measureOf>,
  lang: SiteLanguage,
): string {
  const text = cellText(cell.column, cell[side], measure, lang);
  const status = cells.find(({ column }) => column === 'obs_status')?.[side] ?? null;
  if (cell.column !== 'value' || status === null) return text;
  const label = cellText('obs_status', status, measure, lang);
  if (cell[side] === null) return label;
  return status === 'A' ? text : words(lang).moves.withStatus(text, label);
}

const kpiOf = ({ kpi }: RowMove, { kpis }: AssessmentModel): KpiModel | undefined =>
  kpis.find(({ number }) => number === kpi);

const measureOf = (row: RowMove, model: AssessmentModel) => {
  const kpi = kpiOf(row, model);
  const { measure, round, level } = readRowKey(row.rowKey);
  const criteria = kpi?.rounds.find((one) => String(one.round) === round);
  const asked = criteria?.comparisons.find((one) => one.level === level);
  return kpi?.measures.get(measure ?? asked?.measure ?? '');
};

/** "ผลการดำเนินงานของตัวชี้วัดที่ 2 (ร้อยละของ…) รอบที่ 2 (12 เดือน)" */
export function rowName(row: RowMove, model: AssessmentModel, lang: SiteLanguage): string {
  const t = words(lang);
  const { moves: say } = t;
  const key = readRowKey(row.rowKey);
  const label = inLanguage(kpiOf(row, model)?.measures.get(key['measure'] ?? '')?.label, lang) ?? key['measure'];
  const kind = kindName(row, key, t);
  const whole = key['kpi'] ? t.kpiNumber(key['kpi']) : wholeName(key, model, lang);
  const isActivity = row.kind === 'activities' && whole !== undefined;
  let what = isActivity ? say.activity(key['number'] ?? '', whole) : whole ? say.of(kind, whole) : kind;
  if (label) what = say.measured(what, label);
  if (key['fiscal_year_be']) what = say.inYear(what, key['fiscal_year_be']);
  if (key['round']) what = say.inRound(what, roundLabel(model.policy, Number(key['round']))[lang]);
  if (key['level']) what = say.at(what, levelInSentence(model.policy, key['level'])[lang]);
  return key['stage'] ? say.at(what, t.stages[key['stage'] as Stage]) : what;
}

type Key = ReturnType<typeof readRowKey>;

function kindName({ kind, cells }: RowMove, key: Key, t: Words): string {
  if (kind === 'strategic-kpis') return t.moves.strategic(key['number'] ?? '');
  if (kind !== 'description') return t.corrections.kinds[kind];
  const [first] = cells;
  return key['level'] ? t.names.criteria : (t.corrections.columns[first?.column ?? ''] ?? t.names.criteria);
}

/** What a row of no KPI is of: a component, or the whole. */
function wholeName(key: Key, { components }: AssessmentModel, lang: SiteLanguage): string | undefined {
  const t = words(lang);
  if (key['scope'] === 'total') return t.moves.total;
  if (key['component'] === undefined) return undefined;
  const title = components.find(({ id }) => id === key['component'])?.front.title;
  return inLanguage(title, lang) ?? t.corrections.component(key['component']);
}
