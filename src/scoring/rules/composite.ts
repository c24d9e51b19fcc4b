/** The rule `composite`: a weighted mean of parts, each with its own share and its own rule. */
import Fraction from 'fraction.js';
import { parseDecimal, toDecimalText } from '../decimal.ts';
import { type Leaning, leaningOn } from '../assumptions.ts';
import { levelOf } from '../levels.ts';
import { roundByPolicy } from '../rounding.ts';
import type { DecimalText, LevelReached, Policy } from '../types.ts';
import type { LevelReachedStep, RuleKind } from './kind.ts';

export interface CompositePart<Criteria> {
  id: string;
  /** In percent of the whole; the shares of all parts total 100. */
  share: DecimalText;
  criteria: Criteria;
}

export interface CompositeCriteria<Criteria> {
  rule: 'composite';
  parts: CompositePart<Criteria>[];
}

interface PartScore {
  part: string;
  share: DecimalText;
  level: LevelReached;
  score: DecimalText;
}

export type CompositeStep =
  | ({ kind: 'part' } & PartScore)
  | { kind: 'weighted-mean'; parts: PartScore[]; score: DecimalText }
  | LevelReachedStep;

/**
 * Rule: the score is the mean of the exact scores of the parts, each by its share; a part without its figures leaves
 * the KPI without a score. The level is the highest one whose points the score has.
 * Formula: Σ score of the part × share ÷ 100.
 * Example (`composite-60-40`): 75 by 60 and 50 by 40 → 65.
 * Source: agreements whose KPI is a weighted mean of percentages; policy entry `composite`.
 */
export function compositeOf<Criteria extends { rule: string }, Step>(
  kindOf: (rule: Criteria['rule']) => RuleKind<Criteria, Step>,
): RuleKind<CompositeCriteria<Criteria>, Step | CompositeStep> {
  const mean = (parts: CompositePart<Criteria>[], of: (part: CompositePart<Criteria>) => Fraction) =>
    parts.reduce((sum, part) => sum.add(of(part).mul(parseDecimal(part.share)).div(100)), new Fraction(0));
  const bound = (parts: CompositePart<Criteria>[], policy: Policy, end: 'lowest' | 'highest') =>
    toDecimalText(mean(parts, ({ criteria }) => parseDecimal(kindOf(criteria.rule)[end](criteria, policy))));
  return {
    measures: ({ parts }) => [...new Set(parts.flatMap(({ criteria }) => kindOf(criteria.rule).measures(criteria)))],
    comparisons: ({ parts }, direction) =>
      parts.flatMap(({ id, criteria }, index) =>
        kindOf(criteria.rule)
          .comparisons(criteria, direction)
          .map(({ at, ...one }) => ({
            ...one,
            part: id,
            at: {
              value: ['parts', index, 'criteria', ...at.value],
              measure: ['parts', index, 'criteria', ...at.measure],
            },
          })),
      ),
    fromAsked: (parts) => ({
      rule: 'composite',
      parts: parts.map((part) => ({ id: part.id, share: part.share, criteria: kindOf(part.rule).fromAsked([part]) })),
    }),
    score: ({ parts }, input, policy) => {
      const scored = parts.map((part) => ({ part, ...kindOf(part.criteria.rule).score(part.criteria, input, policy) }));
      const exact = mean(parts, (part) => scored.find((one) => one.part === part)?.exact ?? new Fraction(0));
      const level = levelOf(exact, policy);
      const score = roundByPolicy(exact, policy);
      const told = scored.map(({ part: { id, share }, exact: own, level: reached }) => ({
        part: id,
        share,
        level: reached,
        score: roundByPolicy(own, policy),
      }));
      const steps: Leaning<Step | CompositeStep>[] = scored.flatMap(({ steps: own }, index) => {
        const part = told[index];
        return part ? [...own, { kind: 'part', ...part }] : own;
      });
      const sum = { kind: 'weighted-mean', parts: told, score } as const;
      return { exact, level, steps: [...steps, leaningOn<CompositeStep>(policy, 'composite', sum)] };
    },
    lowest: ({ parts }, policy) => bound(parts, policy, 'lowest'),
    highest: ({ parts }, policy) => bound(parts, policy, 'highest'),
    segment: () => null,
    outOfOrder: ({ parts }, direction) =>
      parts.flatMap(({ criteria }, index) =>
        kindOf(criteria.rule)
          .outOfOrder(criteria, direction)
          .map((one) => ({ ...one, at: ['parts', index, 'criteria', ...one.at] })),
      ),
    recomputes: true,
    ofMean: true,
    ofSteps: false,
    strict: false,
    onScale: false,
    derivable: false,
    entries: ['composite', 'below-entry'],
  };
}
