/** A KPI or an assessment as its drawings take it: the one place that knows both the model and the drawings. */
import type { HistoryInput, HistoryYear, LadderInput, LadderMeasure, ScoreBarInput } from '../../../draw/index.ts';
import type { GapReason } from '../../../words/index.ts';
import type { AssessmentModel, KpiModel, RoundModel } from '../../../assessment/index.ts';
import { LEVELS, type ObsStatus, ruleKind } from '../../../scoring/index.ts';

interface Row {
  value: string | null;
  status: ObsStatus;
}

/** Null unless the row carries a value. */
const toFigure = (row: Row | undefined) =>
  row && row.value !== null ? { value: row.value, status: row.status } : null;

const levelMarks = ({ policy }: KpiModel) =>
  LEVELS.map((level) => ({ level, points: policy.entries.levels.value[level] }));

export function ladderOf(kpi: KpiModel, round: RoundModel): LadderInput {
  const { number, front, fiscalYear } = kpi;
  const { criteria } = round.criteria;
  const latest = round === kpi.annual ? kpi.latestBaseline : null;
  return {
    kpi: number,
    title: front.title,
    fiscalYear,
    direction: front.direction,
    rule: criteria.rule,
    levels: levelMarks(kpi).map((mark) => ({
      ...mark,
      text: criteria.levels[mark.level].text,
      comparisons: round.comparisons.filter(({ level }) => level === mark.level),
    })),
    measures: [...new Set(round.comparisons.map(({ measure }) => measure))].flatMap((id): LadderMeasure[] => {
      const measure = kpi.measures.get(id);
      const result = toFigure(round.results.find((row) => row.measure === id));
      const last = toFigure(kpi.baselines.find((row) => row.measure === id && row.fiscalYear === latest));
      if (!measure) return [];
      const { label, unit, unitLabel, bounds } = measure;
      return [
        { id, label, unit, unitLabel, bounds, result, last: last && latest ? { ...last, fiscalYear: latest } : null },
      ];
    }),
    gap: round.score.gap,
  };
}

/** Null for an unknown measure. */
export function historyOf(kpi: KpiModel, measureId: string): HistoryInput | null {
  const measure = kpi.measures.get(measureId);
  if (!measure) return null;
  const levels = levelLines(kpi, measureId);
  return {
    kpi: kpi.number,
    measure: measureId,
    label: measure.label,
    unit: measure.unit,
    unitLabel: measure.unitLabel,
    direction: kpi.front.direction,
    assessedYear: kpi.fiscalYear,
    years: historyYears(kpi, measureId, levels.length > 0),
    levels,
    breaks: kpi.front.seriesBreaks
      .filter((entry) => entry.measure === measureId)
      .map(({ fiscalYear, text }) => ({ fiscalYear, text })),
    whole: measure.whole,
    bounds: measure.bounds,
  };
}

function historyYears(kpi: KpiModel, measureId: string, assessed: boolean): HistoryYear[] {
  const own = ({ measure }: { measure: string }) => measure === measureId;
  const baselines = kpi.baselines.filter(own);
  const targets = kpi.targets.filter((row) => own(row) && row.value !== null);
  const monitoring = kpi.monitoring.flatMap(({ results }) => results.filter(own));
  const annual = kpi.annual?.results.filter(own) ?? [];
  const isKnown = assessed || annual.length + monitoring.length > 0;
  const years = [...[...baselines, ...targets].map((row) => row.fiscalYear), ...(isKnown ? [kpi.fiscalYear] : [])];
  return [...new Set(years)].map((fiscalYear) => {
    const row = baselines.find((one) => one.fiscalYear === fiscalYear);
    const ofThisYear = fiscalYear === kpi.fiscalYear;
    const baseline = toFigure(row);
    const result = ofThisYear ? toFigure(annual[0]) : null;
    const gap = ofThisYear && kpi.annual ? kpi.annual.score.gap : row ? gapOfRow(row.status) : null;
    return {
      fiscalYear,
      baseline,
      target: toFigure(targets.find((one) => one.fiscalYear === fiscalYear)),
      result,
      roundOne: ofThisYear ? toFigure(monitoring[0]) : null,
      gap: baseline || result ? null : gap,
    };
  });
}

/** Why a row without a value has none. */
function gapOfRow(status: ObsStatus): GapReason {
  if (status === 'Z') return 'zero-rule';
  return status === 'M' ? 'not-set' : 'missing';
}

/** Levels of the measure in the annual round; a level that compares it more than once, or not at all, has no line. */
function levelLines(kpi: KpiModel, measureId: string): HistoryInput['levels'] {
  const { annual } = kpi;
  if (!annual || !ruleKind(annual.score.rule).onScale) return [];
  return levelMarks(kpi).flatMap((mark) => {
    const [only, second] = annual.comparisons.filter((one) => one.level === mark.level && one.measure === measureId);
    return only && !second ? [{ ...mark, value: only.value, operator: only.operator }] : [];
  });
}

/** What the bar reads of an assessment. */
export type Barred = Pick<AssessmentModel, 'components' | 'total'>;

export const scoreBarOf = ({ components, total }: Barred): ScoreBarInput => ({
  groups: components.map(({ front, kpis, total: own }) => ({
    title: front.title,
    weight: front.weight,
    total: own,
    blocks: kpis.map(({ number, path, state, annual, front: { title, weight } }) => ({
      kpi: number,
      path,
      title,
      weight,
      state,
      earned: annual?.score.weightedScore ?? null,
    })),
  })),
  total,
});
