/** A derivation is of a threshold that exists, starts from measures that exist, and spans years forwards. */
import type { Issue } from '../../issues/index.ts';
import { type Round, ruleKind } from '../../scoring/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate } from '../yaml.ts';
import { unknownMeasure } from './measures.ts';

export function checkDerivations({ front }: LoadedKpi, at: Locate): Issue[] {
  const ids = front.measures.map(({ id }) => id);
  const rounds = front.rounds.filter(({ criteria }) => ruleKind(criteria.rule).derivable).map(({ round }) => round);
  const withThresholds = (round: Round, path: readonly (string | number)[]): Issue[] =>
    rounds.includes(round)
      ? []
      : [
          {
            code: 'derivation-without-threshold',
            place: at(path),
            found: String(round),
            values: { allowed: rounds.join(', ') },
          },
        ];
  const known = (measure: string, path: readonly (string | number)[]): Issue[] =>
    ids.includes(measure) ? [] : [unknownMeasure('derivation-unknown-measure', measure, ids, at(path))];

  return front.derivations.flatMap(({ round, how }, index): Issue[] => {
    const path = ['derivations', index, 'how'] as const;
    const issues = withThresholds(round, ['derivations', index, 'round']);
    if (how.kind === 'round-fraction') issues.push(...withThresholds(how.ofRound, [...path, 'ofRound']));
    if (how.kind === 'midpoint') issues.push(...known(how.year.measure, [...path, 'year', 'measure']));
    if ('measure' in how) issues.push(...known(how.measure, [...path, 'measure']));
    if ('from' in how && how.to < how.from) {
      issues.push({
        code: 'derivation-years',
        place: at([...path, 'to']),
        found: String(how.to),
        values: { from: String(how.from) },
      });
    }
    return issues;
  });
}
