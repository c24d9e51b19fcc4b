/** Where rounding, or a hair's breadth, decides. */
import {
  type Apart,
  comparisonsApart,
  comparisonsOf,
  isHairsBreadth,
  type Judged,
  type KpiScore,
  lastDecimal,
  levelOnlyByRounding,
  type NextLevel,
  parseExact,
  type Policy,
  toDecimalText,
} from '../scoring/index.ts';
import type { Close, Reached } from './types.ts';

/** The score is written as the points of a level that is not reached. */
export function scoreRounded(score: KpiScore, policy: Policy): Close[] {
  const level = levelOnlyByRounding(score, policy);
  return level && score.exactScore ? [{ kind: 'score-rounded', level, exact: score.exactScore }] : [];
}

/** A figure as reported and its own fraction lie on two sides of the value of a level; the highest such level is told. */
export function figuresRounded(reached: readonly Reached[], { criteria, direction }: Judged): Close[] {
  const asked = comparisonsOf(criteria, direction);
  return reached.flatMap(({ measure, value, fraction }): Close[] => {
    if (!fraction) return [];
    const own = asked.filter((one) => one.measure === measure);
    const apart = comparisonsApart(own, value, parseExact(fraction.exact)).at(-1);
    return apart ? [{ kind: 'figure-rounded', level: apart.level, measure, value, exact: fraction.exact }] : [];
  });
}

/** A level that one figure alone is short of, or that it is beyond, by no more than a step of the policy's last decimal. */
export function hairs(next: NextLevel | null, beyond: Apart | null, judged: Judged, policy: Policy): Close[] {
  const [only, second] = next?.unmet ?? [];
  const sides = [
    { side: 'short', level: next?.level, one: second ? undefined : only },
    { side: 'beyond', level: judged.reached, one: beyond ?? undefined },
  ] as const;
  const last = toDecimalText(lastDecimal(policy));
  return sides.flatMap(({ side, level, one }): Close[] => {
    if (!level || !one || one.by === null || !isHairsBreadth(one, judged.isWhole, policy)) return [];
    return [{ kind: 'hair', level, side, measure: one.measure, by: one.by, last }];
  });
}
