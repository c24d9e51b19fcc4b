/** A round has one set of criteria. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate } from '../yaml.ts';

export function checkRounds({ front }: LoadedKpi, at: Locate): Issue[] {
  const rounds = front.rounds.map(({ round }) => round);
  return rounds.flatMap((round, index): Issue[] =>
    rounds.indexOf(round) < index
      ? [{ code: 'round-repeated', place: at(['rounds', index, 'round']), found: String(round) }]
      : [],
  );
}
