import { allAssessments, type KpiModel } from '../../model/index.ts';
import type { Policy } from '../../scoring/index.ts';

/** The policy of the assessment that a KPI belongs to, for the scores that levels are worth. */
export function policyOf({ agency, fiscalYear, id }: KpiModel): Policy {
  const own = allAssessments().find((one) => one.agency.agency === agency && one.fiscalYear === fiscalYear);
  if (!own) throw new Error(`No assessment holds the KPI ${id}`);
  return own.policy;
}
