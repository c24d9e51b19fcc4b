/** A derivation is of a threshold that exists, starts from measures that exist, and spans years forwards. */
import type { Issue } from '../../issues/index.ts';
import { type Round, ruleKind } from '../../scoring/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate, Path } from '../yaml.ts';
import { checkNamed } from './named.ts';
import { checkSpan } from './years.ts';

/** From one year to a later one, or each listed year after the one before it. */
function checkForwards(
  { from, to, years = [] }: { from?: number; to?: number; years?: readonly number[] },
  path: Path,
  at: Locate,
): Issue[] {
  const listed = years.slice(1).flatMap((year, nth) => {
    const before = years[nth] ?? year;
    return checkSpan({ from: before + 1, to: year }, [...path, 'years', nth + 1], at);
  });
  const span = from !== undefined && to !== undefined ? checkSpan({ from, to }, [...path, 'to'], at) : [];
  return [...span, ...listed];
}

export function checkDerivations({ front }: LoadedKpi, at: Locate): Issue[] {
  const ids = front.measures.map(({ id }) => id);
  const rounds = front.rounds
    .filter(({ criteria }) => ruleKind(criteria.rule).derivable)
    .map(({ round }) => String(round));
  const withThresholds = (round: Round, path: Path) =>
    checkNamed('derivation-without-threshold', String(round), rounds, () => at(path));
  const known = (measure: string, path: Path) => checkNamed('derivation-unknown-measure', measure, ids, () => at(path));

  return front.derivations.flatMap(({ round, how }, index): Issue[] => {
    const path = ['derivations', index, 'how'];
    const issues = withThresholds(round, ['derivations', index, 'round']);
    if (how.kind === 'round-fraction') issues.push(...withThresholds(how.ofRound, [...path, 'ofRound']));
    if (how.kind === 'midpoint') issues.push(...known(how.year.measure, [...path, 'year', 'measure']));
    if ('measure' in how) issues.push(...known(how.measure, [...path, 'measure']));
    if (how.kind === 'mean-of-years' || how.kind === 'lowest-of-years') issues.push(...checkForwards(how, path, at));
    return issues;
  });
}
