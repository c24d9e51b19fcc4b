/** The round whose results are those of the year. */
import { annualRound, type Round } from '../../scoring/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { LoadedRoot } from './loadedRoot.ts';

/** Undefined where the policy could not be read. */
export function annualRoundOf(
  { policyOf }: Pick<LoadedRoot, 'policyOf'>,
  { front }: LoadedAssessment,
): Round | undefined {
  const policy = policyOf(front.policy);
  return policy && annualRound(policy);
}
