/** The policy (หลักเกณฑ์) of an assessment, from its published JSON. */
import type { Policy, Wording } from '../types.ts';
import type { PublishedAssessment, PublishedWording } from './documents.ts';

/** Its entry `components` is no matter of a score, and is not among the entries. */
export const publishedPolicy = ({ policy, policy_rules: rules }: PublishedAssessment): Policy => {
  const lists: Record<string, unknown> = {
    levels: rules.levels.map((level) => ({ ...level, label: wording(level.label) })),
    rounding: { mode: rules.rounding.mode, decimals: String(rules.rounding.decimals) },
    rounds: rules.rounds.map((round) => ({ ...round, label: wording(round.label), months: String(round.months) })),
    'grade-bands': rules.grades.map(({ label, lowest_total: from }) => ({ from, label: wording(label) })),
  };
  const entries = rules.entries.flatMap(({ id, value, text, ...entry }) => {
    const own = value ?? lists[id];
    return own === undefined ? [] : [[id, { ...entry, value: own, text: wording(text) }] as const];
  });
  return { id: policy, title: wording(rules.title), entries: Object.fromEntries(entries) as Policy['entries'] };
};

const wording = ({ th, en }: PublishedWording): Wording => ({ th, ...(en !== null && { en }) });
