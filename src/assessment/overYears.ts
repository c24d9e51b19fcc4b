/** The years of an agency side by side: which KPI is which, and why two years may not be compared. One rule for all pages. */
import { neededMeasures, parseDecimal, type Policy, toDecimalText } from '../scoring/index.ts';
import type { YearChange } from '../words/index.ts';
import { breaksOf } from './comparable.ts';
import type { AgencyModel, AssessmentModel, KpiModel } from './types.ts';

/** What changed between two years; where nothing did, they may be compared. */
export interface BetweenYears {
  /** Of results: what is measured. */
  figures: YearChange[];
  /** Of scores: what is measured, and how that is scored. */
  scores: YearChange[];
}

export interface SeriesYear {
  kpi: KpiModel;
  assessment: AssessmentModel;
  /** Since the year before in the series; null in its first. */
  since: BetweenYears | null;
}

/** One KPI over the years, latest first. */
export interface KpiSeries {
  id: string;
  years: SeriesYear[];
}

/** KPIs that the agency links over at least two years, in the order of the latest that has each. Nothing is guessed. */
export function seriesOf({ assessments }: Pick<AgencyModel, 'assessments'>): KpiSeries[] {
  const linked = assessments.flatMap((assessment) =>
    assessment.kpis.flatMap((kpi) => (kpi.front.series ? [{ id: kpi.front.series, kpi, assessment }] : [])),
  );
  return [...Map.groupBy(linked, ({ id }) => id)]
    .filter(([, years]) => years.length > 1)
    .map(([id, years]) => ({
      id,
      years: years.map(({ kpi, assessment }, index) => {
        const before = years[index + 1]?.kpi;
        return { kpi, assessment, since: before ? betweenKpis(before, kpi) : null };
      }),
    }));
}

export function betweenKpis(before: KpiModel, after: KpiModel): BetweenYears {
  if (!before.annual || !after.annual) return { figures: ['no-criteria'], scores: ['no-criteria'] };
  const figures: YearChange[] = [
    ...(measuredBy(before) === measuredBy(after) ? [] : (['measure'] as const)),
    ...(isBroken(before, after) ? (['series-break'] as const) : []),
  ];
  const scheme: YearChange[] = schemeOf(before.policy) === schemeOf(after.policy) ? [] : ['scheme'];
  const rule: YearChange[] = askedBy(before) === askedBy(after) ? [] : ['criteria'];
  return { figures, scores: [...figures, ...scheme, ...rule] };
}

/** Nothing where the totals of two years may be compared: the same KPIs with the same weights, scored in the same way. */
export function betweenTotals(before: AssessmentModel, after: AssessmentModel): YearChange[] {
  if (!before.total || !after.total) return ['partial'];
  if (!before.total.complete || !after.total.complete) return ['incomplete'];
  if (schemeOf(before.policy) !== schemeOf(after.policy)) return ['scheme'];
  const linked = new Map(before.kpis.map((kpi) => [kpi.front.series ?? kpi.id, kpi]));
  const pairs = after.kpis.map((kpi) => ({ kpi, other: linked.get(kpi.front.series ?? kpi.id) }));
  if (after.kpis.length !== before.kpis.length || pairs.some(({ other }) => !other)) return ['kpis'];
  const changes = pairs.flatMap(({ kpi, other }): YearChange[] => {
    if (!other) return [];
    const isSame = kpi.front.weight === other.front.weight;
    return [...betweenKpis(other, kpi).scores, ...(isSame ? [] : (['weights'] as const))];
  });
  return [...new Set(changes)];
}

/** The later score or total less the earlier, exactly; null where either is not known. */
export const gained = (before: string | null | undefined, after: string | null | undefined): string | null =>
  before && after ? toDecimalText(parseDecimal(after).sub(parseDecimal(before))) : null;

/** Each measure that the annual criteria need, with its unit. */
function measuredBy({ annual, measures, front }: KpiModel): string {
  const needed = annual ? neededMeasures(annual.criteria.criteria) : [];
  const units = needed.map((id) => [id, measures.get(id)?.unit, measures.get(id)?.unitLabel.th]);
  return JSON.stringify([front.direction, units]);
}

/** Something that the later year needs has counted in another way since the earlier. */
function isBroken(before: KpiModel, after: KpiModel): boolean {
  const { annual, front, baselines, fiscalYear } = after;
  if (!annual) return false;
  const { criteria, results } = annual;
  return breaksOf({ front, criteria: criteria.criteria, baselines, results, fiscalYear }).some(
    (year) => year > before.fiscalYear,
  );
}

/** What the annual criteria ask for, without the words in which they ask. */
const askedBy = ({ annual }: KpiModel): string => JSON.stringify(annual?.criteria.criteria ?? null, withoutWords);

/** What a policy says of scores; grades only name what has been scored. */
function schemeOf({ entries }: Policy): string {
  const scoring = Object.entries(entries).filter(([id]) => id !== 'grade-bands' && id !== 'components');
  return JSON.stringify(scoring.map(([id, entry]) => [id, entry?.value]).sort(), withoutWords);
}

const withoutWords = (name: string, value: unknown): unknown =>
  ['text', 'label', 'source', 'reason', 'basis'].includes(name) ? undefined : value;
