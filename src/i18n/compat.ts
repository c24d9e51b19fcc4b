import type { KpiScore, Policy, PolicyEntryId, Total } from '../scoring/index.ts';
import { policyValue, type StateCounts, standing } from './sentences.ts';
import { words } from './words.ts';
import { workingLines } from './working.ts';

const all = words('th');
export const th = {
  ...all,
  assessment: { ...all.assessment, standing: (counts: StateCounts, total: Total) => standing(counts, total, 'th') },
  workingLines: (score: KpiScore, name: (id: string) => string) => workingLines(score, name, 'th'),
  policyValue: (policy: Policy, id: PolicyEntryId) => policyValue(policy, id, 'th'),
};
