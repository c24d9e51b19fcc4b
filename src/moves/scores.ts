/** How each KPI stood in each round, and stands now. */
import type { AssessmentModel, KpiModel } from '../assessment/index.ts';
import type { KpiScore, Round } from '../scoring/index.ts';
import { isSame, pairsOf } from './fromTo.ts';
import type { ScoreMove, Standing, TotalStanding } from './types.ts';

/** In the order of the KPIs, then of the rounds; those that stay are left out. `oldRule`: the new figures under the old rule. */
export function scoreMoves(
  before: AssessmentModel | null,
  after: AssessmentModel | null,
  oldRule: AssessmentModel | null,
): ScoreMove[] {
  const ruled = (kpi: string, round: Round): Standing | null =>
    standingsOf(oldRule?.kpis.find(({ number }) => number === kpi) ?? null).find((one) => one.round === round)
      ?.standing ?? null;
  return pairsOf(before?.kpis ?? [], after?.kpis ?? [], ({ number }) => number).flatMap(({ key: kpi, from, to }) =>
    pairsOf(standingsOf(from), standingsOf(to), ({ round }) => String(round))
      .sort((a, b) => Number(a.key) - Number(b.key))
      .filter((one) => !isSame(one.from?.standing, one.to?.standing))
      .map((one): ScoreMove => {
        const round = Number(one.key);
        const isRuled = from !== null && to !== null && isRuleChanged({ from, to }, round);
        const old = isRuled ? ruled(kpi, round) : null;
        return {
          kpi,
          round,
          isAnnual: round === (to ?? from)?.annualRound,
          isRuleChanged: isRuled,
          underOldRule: isSame(old, one.from?.standing) ? null : old,
          from: one.from?.standing ?? null,
          to: one.to?.standing ?? null,
        };
      }),
  );
}

export interface InRound {
  round: Round;
  standing: Standing;
}

/** By round. A round without criteria has no standing, but for that of the year. */
export function standingsOf(kpi: KpiModel | null): InRound[] {
  if (!kpi) return [];
  const { annualRound, score, state, monitoring } = kpi;
  return [
    { round: annualRound, standing: standingOf(state, score) },
    ...monitoring.map((one) => ({ round: one.round, standing: standingOf(one.score.state, one.score) })),
  ];
}

const standingOf = (state: Standing['state'], score: KpiScore | null): Standing => ({
  state,
  score: score?.score ?? null,
  weightedScore: score?.weightedScore ?? null,
  level: score?.levelReached ?? null,
});

function isRuleChanged({ from, to }: { from: KpiModel; to: KpiModel }, round: Round): boolean {
  const ruleOf = ({ front, policy, rounds }: KpiModel) => [
    front.weight,
    front.direction,
    front.zeroCondition,
    front.notApplicable,
    rounds.find((one) => one.round === round)?.criteria.criteria,
    Object.entries(policy.entries).map(([id, entry]) => [id, entry?.value]),
  ];
  return !isSame(ruleOf(from), ruleOf(to));
}

/** Null where the source discloses a part: then there is no total. */
export function totalStanding(model: AssessmentModel | null): TotalStanding | null {
  if (!model?.total) return null;
  const { points, complete, range, fullMark } = model.total;
  return { points, complete, range, fullMark };
}
