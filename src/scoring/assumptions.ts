/**
 * What a score assumes. Every rule returns its score together with the steps that led to it, each with the entry of the
 * policy that it leans on; words are made elsewhere.
 */
import type { Policy, PolicyEntryId } from './types.ts';

/** A step that may name the policy entry it leans on. */
export type Leaning<Step> = Step & { assumption?: PolicyEntryId };

/**
 * Rule: a step names the policy entry it leans on where that entry is assumed; a stated one needs no flag.
 * Formula: none.
 * Example (`kpi2-2566`): the interpolation step of KPI 2 carries `interpolation`.
 * Source: the `basis` of each policy entry.
 */
export function leaningOn<Step>(policy: Policy, entry: PolicyEntryId, step: Step): Leaning<Step> {
  return policy.entries[entry]?.basis === 'assumed' ? { ...step, assumption: entry } : (step as Leaning<Step>);
}

/**
 * Rule: a score lists the assumed policy entries that touched it, each once, in the order of the policy.
 * Formula: entries with basis "assumed" that a step carries or that `touched` names.
 * Example (`kpi3-48`): 61.128… lists `interpolation rounding`.
 * Source: the `basis` of each policy entry.
 */
export function assumptionsOf(
  policy: Policy,
  steps: Leaning<object>[],
  touched: PolicyEntryId[] = [],
): PolicyEntryId[] {
  const named = new Set<PolicyEntryId>(touched);
  for (const step of steps) if (step.assumption !== undefined) named.add(step.assumption);
  const order = Object.keys(policy.entries) as PolicyEntryId[];
  return order.filter((id) => named.has(id) && policy.entries[id]?.basis === 'assumed');
}
