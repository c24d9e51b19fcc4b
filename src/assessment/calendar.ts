/**
 * What is due when, and what of it is there: a line for each day that ends a round or on which the source asks for its
 * results. No day is made up: where the source names no month, the line is that of the end of the round.
 */
import { resultDueBy, type Round } from '../scoring/index.ts';
import type { CalendarState } from '../words/index.ts';
import { roundId } from './disclosure/agreement.ts';
import type { AssessmentModel, KpiModel } from './types.ts';

export interface CalendarLine {
  round: Round;
  /** ISO date (common era). */
  day: string;
  kpis: CalendarCell[];
}

export interface CalendarCell {
  kpi: KpiModel;
  /** The source asks for the result by that day; else the day only ends the round. */
  isStated: boolean;
  state: CalendarState;
}

/** KPIs that are scored by themselves and apply, in each round that has criteria and in the annual one. */
export function calendarOf(assessment: AssessmentModel, today: string): CalendarLine[] {
  const { kpis, policy, fiscalYear } = assessment;
  const late = lateIn(assessment);
  const asked = kpis.filter(({ subKpis, scored }) => subKpis.length === 0 && !scored.notApplicable);
  const cells = asked.flatMap((kpi) => {
    const months = kpi.front.reporting?.months ?? [];
    const rounds = [...new Set([...kpi.rounds.map(({ round }) => round), kpi.annualRound])];
    return rounds.map((round) => {
      const day = resultDueBy(round, fiscalYear, policy, months);
      const isStated = months.some((month) => month.round === round);
      const isLate = late.has(`${kpi.number} ${roundId(round)}`);
      return { round, day, isStated, kpi, state: stateIn(kpi, round, { isPast: today > day, isStated, isLate }) };
    });
  });
  return [...Map.groupBy(cells, ({ day, round }) => `${day} ${round}`).values()]
    .flatMap((some) => some.slice(0, 1).map(({ day, round }) => ({ day, round, kpis: some.map(cellOf) })))
    .sort((a, b) => a.day.localeCompare(b.day) || a.round - b.round);
}

const cellOf = ({ kpi, isStated, state }: CalendarCell): CalendarCell => ({ kpi, isStated, state });

/** Numbers of KPIs with rounds that did not come by the day that their source states. */
function lateIn({ disclosure }: AssessmentModel): Set<string> {
  const parts = disclosure.find(({ id }) => id === 'timeliness')?.parts ?? [];
  return new Set(parts.flatMap(({ kpi, missing }) => missing.map(({ id }) => `${kpi} ${id}`)));
}

function stateIn(
  kpi: KpiModel,
  round: Round,
  { isPast, isStated, isLate }: { isPast: boolean; isStated: boolean; isLate: boolean },
): CalendarState {
  const own = kpi.rounds.find((one) => one.round === round);
  if (!own) return 'no-criteria';
  const { state } = own.score;
  if (state === 'scored') return isLate && isStated ? 'reported-late' : 'reported';
  if (state === 'awarded-only') return state;
  if (own.results.some(({ value }) => value !== null)) return 'partly-reported';
  if (own.results.length > 0) return 'said-none';
  if (!isPast) return 'to-come';
  return isStated ? 'overdue' : 'round-over';
}
