/** Bars of assessments that are made up: every state that a block and a total can have. */
import type { Total } from '../../scoring/index.ts';
import { inLanguage, type Language } from '../../words/index.ts';
import type { ScoreBarInput, ScoreBlock, ScoreGroup } from '../spec/scoreBar.ts';
import { EXAMPLE_YEAR } from './ladder.ts';
import { threeLevels } from './scheme.ts';

const WEIGHTS = ['40', '30', '20', '10'];
const LAST = { fiscalYear: EXAMPLE_YEAR - 1, score: '60.00' };

const block = (place: number, more: Partial<ScoreBlock>): ScoreBlock => ({
  kpi: String(place + 1),
  path: '',
  title: { th: `ตัวชี้วัดตัวอย่าง ${place + 1}`, en: `Example KPI ${place + 1}` },
  weight: WEIGHTS[place] ?? '0',
  fullMark: WEIGHTS[place] ?? '0',
  state: 'not-due',
  score: null,
  earned: null,
  level: null,
  awarded: null,
  last: null,
  ...more,
});
const scored = (score: string, earned: string, level: string): Partial<ScoreBlock> => ({
  state: 'scored',
  score,
  earned,
  level,
});

const sum = (known: {
  weight: string;
  points: string;
  open: string;
  outside?: string;
  low: string;
  high: string;
}): Total => ({
  weight: '100',
  scoredWeight: known.weight,
  openWeight: known.open,
  notApplicableWeight: known.outside ?? '0',
  fullMark: '100',
  scoredFullMark: known.weight,
  points: known.points,
  complete: known.open === '0' && known.outside === undefined,
  range: { low: known.low, high: known.high },
});

const whole = (blocks: Partial<ScoreBlock>[], total: Total | null): ScoreGroup[] => [
  {
    title: { th: 'องค์ประกอบตัวอย่าง', en: 'Example component' },
    weight: '100',
    total,
    blocks: blocks.map((one, place) => block(place, one)),
  },
];

const full = [
  scored('100.00', '40.00', 'advanced'),
  scored('75.00', '22.50', 'standard'),
  scored('50.00', '10.00', 'entry'),
  scored('0.00', '0.00', 'none'),
];
const [first = {}, second = {}] = full;

const states = {
  open: {
    blocks: [{ last: LAST }, { state: 'not-reported', last: LAST }, {}, {}],
    total: sum({ weight: '0', points: '0.00', open: '100', low: '0.00', high: '100.00' }),
    awarded: null,
  },
  partly: {
    blocks: [{ ...first, last: LAST }, second, { last: LAST }, { state: 'not-applicable' }],
    total: sum({ weight: '70', points: '62.50', open: '20', outside: '10', low: '62.50', high: '82.50' }),
    awarded: null,
  },
  complete: {
    blocks: full,
    total: sum({ weight: '100', points: '72.50', open: '0', low: '72.50', high: '72.50' }),
    awarded: null,
  },
  awarded: {
    blocks: [{ state: 'awarded-only', awarded: '96.00' }, { state: 'awarded-only', awarded: '80.00' }, {}, {}],
    total: null,
    awarded: '91.20',
  },
} satisfies Record<string, { blocks: Partial<ScoreBlock>[]; total: Total | null; awarded: string | null }>;

export type ExampleBar = keyof typeof states;
export const EXAMPLE_BARS = Object.keys(states) as ExampleBar[];

export function exampleBar(name: ExampleBar, lang: Language): ScoreBarInput {
  const { blocks, total, awarded } = states[name];
  return {
    fiscalYear: EXAMPLE_YEAR,
    fullMark: '100',
    levels: threeLevels.entries.levels.value.map(({ id, label, points }) => ({
      level: id,
      label: inLanguage(label, lang),
      points,
    })),
    groups: whole(blocks, total),
    total,
    awarded,
  };
}
