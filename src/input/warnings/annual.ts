/** The round whose results are those of the year. */
import type { LoadedAssessment } from '../types.ts';
import type { LoadedRoot } from './loadedRoot.ts';

/** Undefined where the policy could not be read. */
export const annualRoundOf = (
  { policyOf }: Pick<LoadedRoot, 'policyOf'>,
  { front }: LoadedAssessment,
): number | undefined => policyOf(front.policy)?.entries.rounds.value.find(({ role }) => role === 'annual')?.round;
