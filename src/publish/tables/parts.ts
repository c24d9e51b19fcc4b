/** The parts of which the criteria of a round are made; those of a rule without parts are one part, which is the whole. */
import { type partsOf, type RoundCriteria, tablesIn } from '../../schema/index.ts';
import { type Interpolation, type Policy, ruleKind } from '../../scoring/index.ts';

/** Id of the only part of criteria that have no parts of their own. */
export const WHOLE = 'whole';

type Part = ReturnType<typeof partsOf>[number];
export type CriteriaPart = Omit<Part, 'label'> & { label: Part['label'] | null };

/** None where the source gives no criteria. */
export const criteriaParts = ({ criteria }: Pick<RoundCriteria, 'criteria'>): CriteriaPart[] =>
  tablesIn(criteria).map(({ table, part }) => part ?? { id: WHOLE, label: null, share: '100', criteria: table });

/** How a result between two levels scores: by the KPI's own word, else by the policy; null where the rule knows no such score. */
export function interpolationOf({ criteria }: CriteriaPart, { entries }: Policy): Interpolation | null {
  if (!ruleKind(criteria.rule).entries.includes('interpolation')) return null;
  return ownInterpolation(criteria)?.value ?? entries.interpolation.value;
}

/** Where the document of the KPI says otherwise than its policy. */
export const ownInterpolation = (criteria: CriteriaPart['criteria']) =>
  'interpolation' in criteria ? (criteria.interpolation ?? null) : null;
