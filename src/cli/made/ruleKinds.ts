/** What the criteria of each kind of rule need to be told: every figure an empty field. */
import type { Rule } from '../../scoring/index.ts';

/** Fields of the criteria, with the ids of measures, and of the levels of the policy. */
type Criteria = (measures: readonly string[], levels: readonly string[]) => Record<string, unknown>;

const ofLevels = (levels: readonly string[], level: () => unknown) =>
  Object.fromEntries(levels.map((id) => [id, level()]));
const oneMeasure =
  (rule: Rule, level: () => unknown): Criteria =>
  ([measure = null], levels) => ({ rule, measure, levels: ofLevels(levels, level) });

const thresholds = oneMeasure('thresholds', () => ({ value: null, text: null }));

/** How many measures it is begun with, and its empty criteria. */
export const emptyCriteria: Record<Rule, { measures: number; criteria: Criteria }> = {
  thresholds: { measures: 1, criteria: thresholds },
  bands: { measures: 1, criteria: oneMeasure('bands', () => ({ from: null, below: null, text: null })) },
  milestones: { measures: 1, criteria: oneMeasure('milestones', () => ({ step: null, text: null })) },
  conditions: {
    measures: 1,
    criteria: ([measure = null], levels) => ({
      rule: 'conditions',
      levels: ofLevels(levels, () => ({
        comparisons: [{ measure, operator: null, value: null, basis: null }],
        text: null,
      })),
    }),
  },
  composite: {
    measures: 2,
    criteria: (measures, levels) => ({
      rule: 'composite',
      parts: measures.map((measure, index) => ({
        id: `part_${index + 1}`,
        label: { th: null },
        share: null,
        criteria: thresholds([measure], levels),
      })),
    }),
  },
  'as-awarded': { measures: 0, criteria: () => ({ rule: 'as-awarded' }) },
};
