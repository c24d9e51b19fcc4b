/** What was reported: the result of each round that is due, its evidence, and whether it came in time. */
import { resultDueBy } from '../../scoring/index.ts';
import type { ResultRow } from '../../input/index.ts';
import type { KpiModel } from '../types.ts';
import { roundId } from './agreement.ts';
import { countedOf, nothingAsked } from './judge.ts';
import type { Counted, Judged } from './types.ts';

export interface ReportContext {
  /** ISO date (common era). */
  today: string;
  /** The day (ISO date) on which a result was published first; null where nobody knows. */
  publishedOn: (row: ResultRow) => string | null;
}

interface DueRound {
  id: string;
  dueBy: string;
  /** False where the source names no month, so that the end of the round stands for it. */
  isStated: boolean;
  results: readonly ResultRow[];
  isReported: boolean;
}

const isGiven = ({ value, status }: ResultRow) => value !== null || status === 'Z';

/** Every round that has criteria, and the annual one; those to come count once they are reported. */
function dueRounds(kpi: KpiModel, today: string): DueRound[] {
  const { rounds, annual, annualRound, fiscalYear, policy, front, scored, subKpis } = kpi;
  if (subKpis.length > 0 || scored.notApplicable) return [];
  const months = front.reporting?.months ?? [];
  const isStated = (round: number) => months.some((month) => month.round === round);
  const known = rounds.map(({ round, results, score }) => ({
    id: roundId(round),
    dueBy: score.dueBy,
    isStated: isStated(round),
    results: results.filter(isGiven),
    isReported: score.state === 'scored',
  }));
  const dueBy = resultDueBy(annualRound, fiscalYear, policy, months);
  const withoutCriteria = annual
    ? []
    : [{ id: roundId(annualRound), dueBy, isStated: isStated(annualRound), results: [], isReported: false }];
  return [...known, ...withoutCriteria].filter((round) => round.isReported || today > round.dueBy);
}

export function resultsOf(kpi: KpiModel, { today }: ReportContext): Judged {
  const due = dueRounds(kpi, today);
  const isPartly = due.some(({ results }) => results.length > 0);
  return { ...countedOf(due.map(({ id, isReported }) => ({ id, isThere: isReported }))), isPartly };
}

/** Of each result that is given; where there is none, there is nothing to check. */
export function evidenceOf({ rounds }: KpiModel): Counted {
  const given = rounds.flatMap(({ round, results }) => results.filter(isGiven).map((row) => ({ round, row })));
  return countedOf(given.map(({ round, row }) => ({ id: roundId(round), isThere: row.evidenceUrl !== null })));
}

/**
 * A result that came out by its due day is in time; one that is missing after that day is not, nor one that is dated
 * after a day that the source states. Of any other nobody can tell: the day of its publication is not known, or the
 * source states no day that it could be too late for.
 */
export function timelinessOf(kpi: KpiModel, context: ReportContext): Counted {
  const judged = dueRounds(kpi, context.today).flatMap((round) => {
    const inTime = cameInTime(round, context);
    return inTime === null ? [] : [{ id: round.id, isThere: inTime }];
  });
  return judged.length === 0 ? nothingAsked : countedOf(judged);
}

function cameInTime(
  { dueBy, isStated, results, isReported }: DueRound,
  { today, publishedOn }: ReportContext,
): boolean | null {
  if (!isReported) return false;
  if (results.every((row) => (publishedOn(row) ?? today) <= dueBy)) return true;
  return isStated && results.some(({ asOf }) => asOf !== null && asOf > dueBy) ? false : null;
}
