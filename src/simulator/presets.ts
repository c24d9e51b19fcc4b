/** Figures for all KPIs at once: as published, as last year, or such as just reach a level. */
import {
  annualRound,
  comparisonsOf,
  compareDecimals,
  type DecimalText,
  type Level,
  parseDecimal,
  type Policy,
  type SingleCriteria,
  standingOn,
  tablesOf,
  toDecimalText,
  neededMeasures,
  NO_LEVEL,
  type ScoredKpi,
} from '../scoring/index.ts';
import {
  type Frame,
  mayBeZero,
  type SupposableMeasure,
  type Supposed,
  supposable,
  type Supposition,
  told,
  ZERO,
} from './frame.ts';

type Figures = Supposition['figures'];

/** The published results of the year; what is not reported stays open. */
export function asPublished(frame: Frame): Figures {
  return ofEach(frame, ({ number }, measures) => {
    const { observations = [] } = frame.scenario.kpis.find(({ kpi }) => kpi.number === number) ?? {};
    const rows = measures.map(({ id }) => observations.find(({ measure }) => measure === id));
    if (mayBeZero(frame, number) && rows.some((row) => row?.status === 'Z')) return ZERO;
    return rows.map((row) => row?.value ?? null);
  });
}

/** The latest figures before the year; a KPI without them stays open, and is never set to the lowest. */
export const asLastYear = (frame: Frame): Figures => ofEach(frame, ({ number }) => frame.last[number] ?? []);

/** Figures that just reach the level, by the rule of each KPI; where none does, the next level that some reach. */
export function atLevel(frame: Frame, level: Level): Figures {
  const { policy } = frame.scenario;
  return ofEach(frame, (kpi, measures) => {
    const criteria = kpi.criteria[annualRound(policy)];
    const reached = new Map<string, DecimalText>();
    for (const table of criteria ? tablesOf(criteria) : [])
      for (const [measure, value] of reaching(table, level, { kpi, measures, policy })) reached.set(measure, value);
    return measures.map(({ id }) => reached.get(id) ?? null);
  });
}

/** What stands for the figures of a level, among the presets. */
const LEVEL = 'level-';
export const levelPreset = (level: Level): string => `${LEVEL}${level}`;

/** The figures of a preset: "published", "last", that of a level, or none. */
export function presetFigures(frame: Frame, preset: string): Figures {
  if (preset === 'published') return asPublished(frame);
  if (preset === 'last') return asLastYear(frame);
  return preset.startsWith(LEVEL) ? atLevel(frame, preset.slice(LEVEL.length)) : {};
}

function ofEach(frame: Frame, of: (kpi: ScoredKpi, measures: readonly SupposableMeasure[]) => Supposed): Figures {
  const kpis = frame.scenario.kpis.map(({ kpi }) => kpi);
  return told(Object.fromEntries(kpis.map((kpi) => [kpi.number, of(kpi, supposable(frame, kpi.number))])));
}

interface Context {
  kpi: ScoredKpi;
  measures: readonly SupposableMeasure[];
  policy: Policy;
}

/** The least of the figures that the table names, or of those next to them, with which it comes to the level. */
function reaching(table: SingleCriteria, level: Level, context: Context): [string, DecimalText][] {
  const { kpi, policy } = context;
  const order = [NO_LEVEL, ...policy.entries.levels.value.map(({ id }) => id)];
  const wanted = order.indexOf(level);
  const needed = neededMeasures(table);
  let best: { rank: number; score: DecimalText; figures: [string, DecimalText][] } | null = null;
  for (const figures of combinations(needed.map((measure) => candidates(table, measure, context)))) {
    const pairs = figures.map((value, index): [string, DecimalText] => [needed[index] ?? '', value]);
    const standing = standingOn(table, kpi.direction, new Map(pairs), policy);
    const rank = order.indexOf(standing?.level ?? NO_LEVEL);
    if (!standing || rank < wanted) continue;
    const isBetter =
      best === null || rank < best.rank || (rank === best.rank && compareDecimals(standing.score, best.score) < 0);
    if (isBetter) best = { rank, score: standing.score, figures: pairs };
  }
  return best?.figures ?? [];
}

/** Worst first. */
function candidates(table: SingleCriteria, measure: string, { kpi, measures }: Context): DecimalText[] {
  const { whole = false, min = '0', max = null } = measures.find(({ id }) => id === measure) ?? {};
  const named = comparisonsOf(table, kpi.direction).filter((one) => one.measure === measure);
  const decimals = Math.max(2, ...named.map(({ value }) => value.split('.')[1]?.length ?? 0));
  const step = parseDecimal(whole ? '1' : `0.${'1'.padStart(decimals, '0')}`);
  const near = named.flatMap(({ value }) => {
    const figure = parseDecimal(value);
    return [figure.sub(step), figure, figure.add(step)].map(toDecimalText);
  });
  const allowed = [...new Set(near)].filter(
    (value) => compareDecimals(value, min) >= 0 && (max === null || compareDecimals(value, max) <= 0),
  );
  const sorted = allowed.sort(compareDecimals);
  return kpi.direction === 'lower-is-better' ? sorted.reverse() : sorted;
}

function combinations(lists: readonly DecimalText[][]): DecimalText[][] {
  return lists.reduce<DecimalText[][]>(
    (some, list) => some.flatMap((figures) => list.map((figure) => [...figures, figure])),
    [[]],
  );
}
