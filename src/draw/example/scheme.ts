/** Two schemes made up for examples: three levels as most agreements have them, and five. */
import type { Basis, Bilingual, Policy, PolicyEntry, PolicyLevel } from '../../scoring/index.ts';

const source = 'ตัวอย่าง';
const entry = <T>(value: T, basis: Basis = 'stated'): PolicyEntry<T> => ({
  value,
  basis,
  source,
  text: { th: source, en: 'Example' },
});

const scheme = (id: string, title: Bilingual, levels: PolicyLevel[], most: string): Policy => ({
  id,
  title,
  entries: {
    levels: entry(levels),
    interpolation: entry('linear-per-segment', 'assumed'),
    cap: entry(most, 'assumed'),
    'below-entry': entry('0', 'assumed'),
    rounding: entry({ mode: 'half-up', decimals: '2' }),
    rounds: entry([{ round: 1, label: { th: 'รอบตัวอย่าง', en: 'Example round' }, months: '12', role: 'annual' }]),
    conditions: entry('highest-level-met'),
    bands: entry('level-of-interval'),
    composite: entry('weighted-mean'),
    milestones: entry('highest-level-completed'),
  },
});

export const threeLevels = scheme(
  'example-three',
  { th: 'หลักเกณฑ์ตัวอย่างสามระดับ', en: 'Example of three levels' },
  [
    { id: 'entry', label: { th: 'ขั้นต้น', en: 'Entry' }, points: '50' },
    { id: 'standard', label: { th: 'มาตรฐาน', en: 'Standard' }, points: '75' },
    { id: 'advanced', label: { th: 'ขั้นสูง', en: 'Advanced' }, points: '100' },
  ],
  '100',
);

export const fiveLevels = scheme(
  'example-five',
  { th: 'หลักเกณฑ์ตัวอย่างห้าระดับ', en: 'Example of five levels' },
  ['1', '2', '3', '4', '5'].map((points) => ({
    id: `level-${points}`,
    label: { th: `ระดับ ${points}`, en: `Level ${points}` },
    points,
  })),
  '5',
);
