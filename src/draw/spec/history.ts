/** What the history chart draws: past figures, this year's levels, targets and results of one measure. */
import type { Wording, GapReason } from '../../words/index.ts';
import type { DecimalText, Direction, Operator } from '../../scoring/index.ts';
import type { Figure, LevelMark } from './figure.ts';

export interface LevelLine extends LevelMark {
  value: DecimalText;
  operator: Operator;
}

/** `result` is of the annual round. */
const YEAR_KINDS = ['baseline', 'result', 'target'] as const;
/** `monitoring` is of a round that is watched, and never of the year. */
export type FigureKind = (typeof YEAR_KINDS)[number] | 'monitoring';

export interface HistoryYear extends Record<(typeof YEAR_KINDS)[number], Figure | null> {
  fiscalYear: number;
  /** Those of the monitoring rounds that report the measure, each with what its policy calls the round. */
  monitoring: (Figure & { round: Wording })[];
  /** Why the year has neither a baseline nor a result; null where it has one, or where none is due. */
  gap: GapReason | null;
}

interface HistoryHead {
  kpi: string;
  measure: string;
  label: Wording;
  unit: string;
  unitLabel: Wording;
  direction: Direction;
  assessedYear: number;
}

export interface HistoryInput extends HistoryHead {
  /** The years that something is known of. */
  years: HistoryYear[];
  levels: LevelLine[];
  breaks: { fiscalYear: number; text: Wording }[];
  whole: boolean;
  bounds: { min: DecimalText; max?: DecimalText | undefined };
}

export interface Axis {
  low: number;
  high: number;
  ticks: number[];
}

export interface HistorySpec extends HistoryHead {
  /** Bars start at zero; dots may not, and the drawing says so. */
  form: 'bars' | 'dots';
  /** Ascending, none left out. */
  years: HistoryYear[];
  levels: LevelLine[];
  axis: Axis;
  breaks: HistoryInput['breaks'];
}

/** Figures of one kind, and of one round where that is watched: one for each year, null where there is none. */
export interface Series {
  kind: FigureKind;
  round?: Wording;
  figures: (Figure | null)[];
}

/** Those that have a figure. */
export function seriesOf({ years }: Pick<HistorySpec, 'years'>): Series[] {
  const rounds = new Map(years.flatMap(({ monitoring }) => monitoring.map(({ round }) => [round.th, round])));
  const series: Series[] = [
    ...YEAR_KINDS.map((kind) => ({ kind, figures: years.map((year) => year[kind]) })),
    ...[...rounds.values()].map((round) => ({
      kind: 'monitoring' as const,
      round,
      figures: years.map(({ monitoring }) => monitoring.find((one) => one.round.th === round.th) ?? null),
    })),
  ];
  return series.filter(({ figures }) => figures.some((figure) => figure !== null));
}

/** Every figure that the drawing marks, with the index of its year, year by year. */
export const figuresOf = (spec: Pick<HistorySpec, 'years'>) =>
  seriesOf(spec)
    .flatMap(({ kind, figures }) => figures.flatMap((figure, index) => (figure ? [{ kind, figure, index }] : [])))
    .sort((a, b) => a.index - b.index);

/** Index of a year; −1 where the drawing does not reach it. */
export const indexOfYear = ({ years }: HistorySpec, wanted: number): number =>
  years.findIndex(({ fiscalYear }) => fiscalYear === wanted);

/** Null where nothing can be drawn: neither a figure nor a level. */
export function toHistorySpec({ years, levels, breaks, whole, bounds, ...head }: HistoryInput): HistorySpec | null {
  const figures = figuresOf({ years }).map(({ figure }) => figure);
  const values = [...figures, ...levels].map(({ value }) => Number(value));
  if (values.length === 0) return null;
  const form = whole || Math.min(...values) < Math.max(...values) / 2 ? 'bars' : 'dots';
  return { ...head, form, years: everyYear(years), levels, axis: toAxis(values, bounds, whole, form), breaks };
}

/** No year is left out between the first and the last, so that distances in time stay true. */
function everyYear(known: HistoryYear[]): HistoryYear[] {
  const years = known.map(({ fiscalYear }) => fiscalYear);
  const first = Math.min(...years);
  return Array.from({ length: years.length === 0 ? 0 : Math.max(...years) - first + 1 }, (_, index) => {
    const fiscalYear = first + index;
    const empty = { fiscalYear, baseline: null, target: null, result: null, monitoring: [], gap: null };
    return known.find((year) => year.fiscalYear === fiscalYear) ?? empty;
  });
}

function toAxis(values: number[], bounds: HistoryInput['bounds'], whole: boolean, form: HistorySpec['form']): Axis {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  // A published figure outside its measure's bounds is told by the checks; the drawing still has to hold it.
  const limits = {
    min: Math.min(lowest, Number(bounds.min)),
    max: bounds.max === undefined ? null : Math.max(highest, Number(bounds.max)),
  };
  if (form === 'bars') {
    const low = Math.min(0, lowest);
    return niceAxis({ low, high: highest * 1.08 || 1 }, { ...limits, min: low }, whole);
  }
  const pad = (highest - lowest) * 0.15 || Math.abs(highest) * 0.1 || 1;
  return niceAxis({ low: lowest - pad, high: highest + pad }, limits, whole);
}

/** A step of 1, 2, 2.5 or 5 times a power of ten that cuts the span into at most `count` parts. */
function niceStep(span: number, count: number, whole: boolean): number {
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw * 0.999) ?? 10) * power;
  return whole ? Math.max(1, Math.ceil(step)) : step;
}

/** Widens the domain to whole steps, inside `bounds` where they are given; the values themselves must lie inside. */
function niceAxis(
  domain: { low: number; high: number },
  bounds: { min: number; max: number | null },
  whole: boolean,
): Axis {
  const span = domain.high - domain.low || Math.abs(domain.high) || 1;
  const step = niceStep(span, 5, whole);
  const low = Math.max(bounds.min, Math.floor(domain.low / step + 1e-9) * step);
  const widened = Math.ceil(domain.high / step - 1e-9) * step;
  const high = bounds.max === null ? widened : Math.min(bounds.max, widened);
  const ticks: number[] = [];
  for (let index = Math.ceil(low / step - 1e-9); index * step <= high + step * 1e-6; index += 1) {
    ticks.push(Number((index * step).toPrecision(12)));
  }
  return { low, high, ticks };
}
