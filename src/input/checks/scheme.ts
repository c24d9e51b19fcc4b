/** What an assessment writes by its policy: rounds, and the levels of every criteria, in the policy's order. */
import { type Issue, type IssuePlace, namesAllowed } from '../../issues/index.ts';
import { inLevelOrder, type KnownRound, type PolicyInput, readRound, type RoundCriteria } from '../../schema/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate, Path } from '../yaml.ts';
import { tablesOf } from './criteria.ts';
import { checkNamed } from './named.ts';

/** Rounds and levels are the policy's, and no level is left out. */
export function checkScheme({ front }: LoadedKpi, { entries }: PolicyInput, at: Locate): Issue[] {
  const levels = entries.levels.value.map(({ id }) => id);
  const known = (level: string, path: Path) => checkNamed('level-unknown', level, levels, () => at(path));
  return [
    ...front.rounds.flatMap(({ round }, index) =>
      checkRound(String(round), entries.rounds.value, () => at(['rounds', index, 'round'])),
    ),
    ...tablesOf(front).flatMap(({ table: { levels: own }, path }) => {
      const table = [...path, 'levels'];
      const unknown = Object.keys(own).flatMap((level) => known(level, [...table, level]));
      if (unknown.length > 0) return unknown;
      return levels
        .filter((level) => !(level in own))
        .map(
          (name): Issue => ({
            code: 'level-missing',
            place: at(table),
            values: { name, ...namesAllowed('', levels), has: Object.keys(own).join(', ') },
          }),
        );
    }),
    ...front.derivations.flatMap(({ level }, index) => known(level, ['derivations', index, 'level'])),
  ];
}

/** As in a cell of the results. */
function checkRound(found: string, rounds: readonly KnownRound[], place: () => IssuePlace): Issue[] {
  const reading = readRound(found, rounds);
  return 'problem' in reading ? [{ ...reading.problem, place: place() }] : [];
}

/** The same criteria with the levels of each table in the order of the policy, whatever their order in the file. */
export function inPolicyOrder(kpi: LoadedKpi, { entries }: PolicyInput): LoadedKpi {
  const order = entries.levels.value.map(({ id }) => id);
  const inOrder = <T extends Pick<RoundCriteria, 'criteria'>>(one: T): T => ({
    ...one,
    criteria: inLevelOrder(one.criteria, order),
  });
  const rounds = kpi.front.rounds.map((round) => ({ ...inOrder(round), earlier: round.earlier.map(inOrder) }));
  return { ...kpi, front: { ...kpi.front, rounds } };
}
