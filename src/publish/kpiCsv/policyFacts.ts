/** The numbers of the policy that a score is worked out by. */
import { fullMark, type Policy, weightTotal } from '../../scoring/index.ts';
import type { Fact } from './fact.ts';

export function policyFacts(policy: Policy): Fact[] {
  const { entries } = policy;
  const { levels, rounds, rounding } = entries;
  const fact = (item: string, value: string, more: Omit<Partial<Fact>, 'section' | 'item'> = {}): Fact => ({
    ...more,
    section: 'policy',
    item,
    value,
  });
  const from = ({ basis, source }: { basis: string; source: string }) => ({ basis, source });
  return [
    fact('id', policy.id),
    ...levels.value.map(({ id, label, points }) =>
      fact('points', points, { ...from(levels), level: id, text_th: label.th }),
    ),
    ...rounds.value.map(({ round, label, role }) =>
      fact('role', role, { ...from(rounds), round: String(round), text_th: label.th }),
    ),
    fact('rounding_mode', rounding.value.mode, from(rounding)),
    fact('rounding_decimals', rounding.value.decimals, from(rounding)),
    fact('full-mark', fullMark(policy), from(entries['full-mark'] ?? levels)),
    fact('weight-total', weightTotal(policy), entries['weight-total'] && from(entries['weight-total'])),
    ...Object.entries(entries).flatMap(([id, entry]) =>
      entry && typeof entry.value === 'string' && id !== 'full-mark' && id !== 'weight-total'
        ? [fact(id, entry.value, { ...from(entry), text_th: entry.text.th })]
        : [],
    ),
  ];
}
