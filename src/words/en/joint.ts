/** Words of a joint KPI: its page, and its place on the pages of its KPIs. */
import { counted } from '../counted.ts';
import type { Terms } from '../terms.ts';
import type { joint as thai } from '../th/joint.ts';

export const joint = ({ names }: Terms): ReturnType<typeof thai> => ({
  title: `Joint ${names.kpi}`,
  list: `Joint ${names.kpi}s`,
  description: `A ${names.kpi} for which several agencies are responsible together: what they share, and where they differ.`,
  intro: `Several agencies share this ${names.kpi}. Each has its own weight, result and score. They are listed in the order of the document, not ranked.`,
  partners: (count) => counted(count, 'agencies'),
  unknown: 'No data on this site yet',
  with: `Joint ${names.kpi} with`,
  compare: 'See what they share and where they differ',
  common: 'What they share',
  differing: 'Where they differ',
  differs: (facts) => `They differ in: ${facts}`,
  differingNote:
    'Values are shown as each agency’s source gives them. Weights and scores are each agency’s own, so they may differ.',
  nothingDiffers: 'Nowhere',
  notCompared: 'There are data from only one agency, so nothing can be compared yet.',
  fact: 'Item',
  all: 'All agencies with data',
  policy: 'Policy',
});
