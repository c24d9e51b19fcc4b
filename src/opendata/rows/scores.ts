import { keyCells, type KpiRows } from './row.ts';

export const scoreRows: KpiRows = (kpi, { policy }) =>
  kpi.rounds.map(({ round, score }) => ({
    ...keyCells(kpi),
    round: String(round),
    component: kpi.front.component,
    weight: kpi.front.weight,
    state: score.state,
    score: score.score ?? '',
    weighted_score: score.weightedScore ?? '',
    level_reached: score.levelReached ?? '',
    rule: score.rule,
    assumptions: score.assumptions.join(' '),
    policy: policy.id,
  }));
