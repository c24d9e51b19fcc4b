/** Where a score stands between the levels, read from its working. */
import type { KpiModel } from '../assessment/index.ts';
import {
  type Apart,
  beyondLevel,
  compareDecimals,
  countedShort,
  type Criteria,
  type DecimalText,
  growingSegment,
  type Judged,
  type KpiScore,
  NO_LEVEL,
  nextLevel,
  parseDecimal,
  parseExact,
  type Policy,
  pointsShort,
  roundByPolicy,
  ruleKind,
  type Segment,
  topLevel,
  type Weighing,
  type WorkingStep,
  worthOfOneCounted,
  worthOfOneMore,
} from '../scoring/index.ts';
import { figuresRounded, hairs, scoreRounded } from './close.ts';
import type { Counted, Place, Reached, Stand } from './types.ts';

type Step<Kind extends WorkingStep['kind']> = Extract<WorkingStep, { kind: Kind }>;
type Scored = Pick<Stand, 'round' | 'reached' | 'score' | 'weightedScore' | 'level' | 'isTop'>;

/** Null unless scored. */
export function standOf(kpi: KpiModel, score: KpiScore): Stand | null {
  const { policy } = kpi;
  if (score.score === null || score.levelReached === null) return null;
  const scored: Scored = {
    round: score.round,
    reached: score.working.filter((one): one is Step<'result'> => one.kind === 'result').map(toReached),
    score: score.score,
    weightedScore: score.weightedScore,
    level: score.levelReached,
    isTop: score.levelReached === topLevel(policy).id,
  };
  if (stepOf(score, 'zero-condition')) return { ...scored, ...NOTHING, place: 'zero-rule' };
  const mean = stepOf(score, 'sub-kpis') ?? stepOf(score, 'weighted-mean');
  if (mean) return standOfMean(mean, scored, score, policy);
  const criteria = kpi.rounds.find(({ round }) => round === score.round)?.criteria.criteria;
  return criteria ? standOfFigures(criteria, scored, score, kpi) : null;
}

const NOTHING = {
  parts: 0,
  beyond: null,
  next: null,
  pointsShort: null,
  growth: null,
  counted: null,
  close: [],
} satisfies Partial<Stand>;

/** A mean has no figure of its own: it is short of points. */
function standOfMean(mean: Step<'sub-kpis' | 'weighted-mean'>, scored: Scored, score: KpiScore, policy: Policy): Stand {
  const exact = parseExact(score.exactScore ?? '0');
  const above = policy.entries.levels.value.find(({ points }) => exact.compare(parseDecimal(points)) < 0);
  return {
    ...scored,
    ...NOTHING,
    place: mean.kind === 'weighted-mean' ? 'mean-of-parts' : 'mean-of-sub-kpis',
    parts: mean.parts.length,
    next: above
      ? {
          level: above.id,
          points: above.points,
          unmet: [],
          weightedScore: weighed(above.points, weighing(score), policy),
        }
      : null,
    pointsShort: above ? pointsShort(above.points, exact, policy) : null,
    close: scoreRounded(score, policy),
  };
}

function standOfFigures(criteria: Criteria, scored: Scored, score: KpiScore, kpi: KpiModel): Stand {
  const { policy, measures, front } = kpi;
  const { reached, level } = scored;
  const judged: Judged = {
    criteria,
    direction: front.direction,
    values: new Map(reached.map(({ measure, value }) => [measure, value])),
    reached: level,
    isWhole: (id) => measures.get(id)?.whole ?? false,
  };
  const next = nextLevel(judged, policy);
  const beyond = level === NO_LEVEL ? null : beyondLevel(judged);
  const segment = growingSegment(criteria, front.direction, judged.values, policy);
  const by = weighing(score);
  return {
    ...scored,
    place: placeOf(criteria, score, segment !== null),
    parts: 0,
    beyond,
    next: next && { ...next, weightedScore: weighed(next.points, by, policy) },
    pointsShort: null,
    growth: segment && {
      ...worthOfOneMore(segment, by, policy),
      measure: segment.measure,
      from: segment.from,
      to: segment.to,
    },
    counted: countedOf(next?.unmet ?? [], segment, by, judged, reached, policy),
    close: [...scoreRounded(score, policy), ...figuresRounded(reached, judged), ...hairs(next, beyond, judged, policy)],
  };
}

/** Where one figure with a numerator and a denominator decides the next level. */
function countedOf(
  [only, second]: readonly Apart[],
  segment: Segment | null,
  by: Weighing,
  { direction }: Judged,
  reached: readonly Reached[],
  policy: Policy,
): Counted | null {
  const fraction = reached.find(({ measure }) => measure === only?.measure)?.fraction;
  if (!only || second || !fraction || only.by === null) return null;
  const short = countedShort(only.value, fraction, direction);
  if (compareDecimals(short, '0') <= 0) return null;
  const worth = segment && worthOfOneCounted(segment, fraction, by, policy);
  const isShown = worth !== null && compareDecimals(worth.score, '0') > 0;
  const { numerator, denominator } = fraction;
  return { short, numerator, denominator, worth: isShown ? worth : null };
}

/** By the step that decided; `grows`: every bit of a better result scores. */
function placeOf({ rule }: Criteria, score: KpiScore, grows: boolean): Place {
  if (ruleKind(rule).ofSteps) return 'steps';
  if (score.levelReached === NO_LEVEL) return 'below';
  if (stepOf(score, 'at-level')) return 'at';
  return grows || stepOf(score, 'cap') ? 'beyond' : 'in';
}

function stepOf<Kind extends WorkingStep['kind']>({ working }: KpiScore, kind: Kind): Step<Kind> | undefined {
  return working.find((one): one is Step<Kind> => one.kind === kind);
}

const toReached = ({ measure, value, status, fraction }: Step<'result'>): Reached => ({
  measure,
  value,
  status,
  ...(fraction && { fraction }),
});

function weighing(score: KpiScore): Weighing {
  const step = stepOf(score, 'weight');
  return { weight: step?.weight ?? null, divisor: parseDecimal(step?.divisor ?? '1') };
}

const weighed = (points: DecimalText, { weight, divisor }: Weighing, policy: Policy): DecimalText | null =>
  weight === null ? null : roundByPolicy(parseDecimal(points).mul(parseDecimal(weight)).div(divisor), policy);
