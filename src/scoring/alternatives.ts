/** Other readings of what a policy assumes (ข้อสมมติ): the same rule with one of its values replaced. */
import type { Policy, PolicyEntryId } from './types.ts';

/** Of entries, the id of the alternative that is read instead. */
export type Readings = Readonly<Partial<Record<PolicyEntryId, string>>>;

/**
 * Rule: an entry is read by the value and the sentence of the alternative that is chosen; all others stay. An alternative
 * that the entry does not have is refused with a RangeError.
 * Formula: none.
 * Example (`reading-none`): 63.24 in 60/65/70 scores 66.20, and 50.00 where nothing is scored between levels.
 * Source: `alternatives` of the policy's entries.
 */
export function policyReadAs(policy: Policy, readings: Readings): Policy {
  const chosen = Object.entries(readings).map(([id, reading]) => {
    const entry = policy.entries[id as PolicyEntryId];
    const alternative = entry?.alternatives?.find((one) => one.id === reading);
    if (!entry || !alternative) throw new RangeError(`The policy has no alternative "${reading}" of "${id}"`);
    return [id, { ...entry, value: alternative.value, text: alternative.text }];
  });
  return { ...policy, entries: { ...policy.entries, ...Object.fromEntries(chosen) } };
}
