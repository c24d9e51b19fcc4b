/** What the document says of a KPI beside its criteria, part by part, so that a page can show it and say how much it is. */
import type { KpiFrontMatter } from '../schema/index.ts';

const PLAN_FIELDS = ['code', 'indicator', 'nationalStrategy', 'masterPlan', 'subPlan', 'subPlanGoal'] as const;

/** The plans to which the document links the KPI, as it names them. */
export const plansOf = ({ strategy }: Pick<KpiFrontMatter, 'strategy'>) =>
  PLAN_FIELDS.flatMap((field) => (strategy[field] ? [{ field, said: strategy[field] }] : []));

/** What has to be met or is said for a result to count, in the order of the page. */
export function conditionsOf({ conditions, zeroCondition, notApplicable, notes }: KpiFrontMatter) {
  return {
    conditions,
    zero: zeroCondition?.text ?? null,
    notApplicable: notApplicable?.text ?? null,
    notes,
    count: conditions.length + notes.length + [zeroCondition, notApplicable].filter(Boolean).length,
  };
}
