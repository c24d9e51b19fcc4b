/** An assessment names a policy that has a file. */
import { type Issue, nearest } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace } from './content.ts';

export function checkPolicyKnown(
  { file, front: { policy } }: LoadedAssessment,
  at: FieldPlace,
  policies: readonly string[],
): Issue[] {
  if (policies.includes(policy)) return [];
  const suggestion = nearest(policy, policies);
  const values = { policy, allowed: policies.join(', '), ...(suggestion && { suggestion }) };
  return [{ code: 'policy-unknown', place: at(file, ['policy']), found: policy, values }];
}
