/** One synthetic KPI: front matter and body as long as a real one, and the figures that go with it. */
import { stringify } from 'yaml';
import { paragraph, phrase, type Random, seeded } from './texts.ts';

/** The nine KPIs of every synthetic assessment: number, component, weight and rule of round 2. */
export const KPIS = [
  { number: '1', component: 'performance', weight: 15, rule: 'thresholds', early: true },
  { number: '2', component: 'performance', weight: 20, rule: 'thresholds', early: true },
  { number: '3', component: 'performance', weight: 20, rule: 'thresholds', early: true },
  { number: '4', component: 'performance', weight: 15, rule: 'thresholds', early: true },
  { number: '5.1', component: 'potential', weight: 5, rule: 'conditions', early: false },
  { number: '5.2', component: 'potential', weight: 10, rule: 'thresholds', early: false },
  { number: '5.3', component: 'potential', weight: 2.5, rule: 'conditions', early: false },
  { number: '5.4', component: 'potential', weight: 2.5, rule: 'thresholds', early: false },
  { number: '6', component: 'potential', weight: 10, rule: 'thresholds', early: false },
] as const;
export type SyntheticKpi = Omit<(typeof KPIS)[number], 'weight'> & { weight: number };

/** One KPI of each component, for sites of many agencies of which the lists alone are looked at. */
export const TWO_KPIS: readonly SyntheticKpi[] = [
  { ...KPIS[1], weight: 70 },
  { ...KPIS[8], weight: 30 },
];

/** Thresholds in whole per cent, far enough apart for any result between 0 and 100. */
export interface Thresholds {
  entry: number;
  standard: number;
  advanced: number;
}
export const drawThresholds = (random: Random): Thresholds => {
  const entry = random.whole(20, 60);
  return { entry, standard: entry + random.whole(3, 12), advanced: entry + random.whole(15, 30) };
};

/** Everyday words of a KPI: as many as a real one has. Drawn by its title, so that all else stays what the lots of queries were written from. */
function everydayOf(title: string): string[] {
  const random = seeded([...title].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0));
  return [...new Set(Array.from({ length: 12 }, () => phrase(random, 2)))];
}

const both = (th: string, en: string) => ({ th, en });
const decimals = (value: number) => Number(value.toFixed(2));

export function kpiFile(kpi: SyntheticKpi, year: number, thresholds: Thresholds, random: Random): string {
  const title = `ตัวชี้วัดทดสอบที่ ${kpi.number} ${phrase(random, 6)}`;
  const front = {
    kpi: Number(kpi.number),
    title: both(title, `Synthetic KPI ${kpi.number}`),
    summary: both(
      `ตัวชี้วัดสังเคราะห์เพื่อทดสอบความเร็ว ${paragraph(random, 4)}`,
      'A synthetic KPI that measures the generator.',
    ),
    everyday: everydayOf(title),
    component: kpi.component,
    ...(kpi.number.startsWith('5') && { group: 5 }),
    weight: kpi.weight,
    unit: 'percent',
    direction: 'higher-is-better',
    measures: [
      measure('share', random),
      ...(kpi.rule === 'conditions' ? [measure('other_share', random)] : []),
      ...(kpi.early ? [steps(random)] : []),
    ],
    formula: {
      kind: 'ratio',
      numerator: phrase(random, 6),
      denominator: phrase(random, 5),
      factor: 100,
      measure: 'share',
    },
    rounds: [
      ...(kpi.early ? [{ round: 1, basis: 'stated', criteria: milestones(random) }] : []),
      {
        round: 2,
        basis: 'stated',
        criteria: kpi.rule === 'conditions' ? conditions(thresholds, random) : levels(thresholds, random),
      },
    ],
    derivations:
      kpi.rule === 'thresholds'
        ? [
            {
              round: 2,
              level: 'standard',
              how: { kind: 'level-offset', level: 'entry', offset: thresholds.standard - thresholds.entry },
              basis: 'assumed',
              text: paragraph(random, 2),
            },
          ]
        : [],
    strategy: {
      link: 'linked',
      code: 150101,
      indicator: phrase(random, 6),
      nationalStrategy: phrase(random, 5),
      masterPlan: phrase(random, 5),
      subPlan: phrase(random, 4),
      subPlanGoal: paragraph(random, 2),
      targets: [{ from: 2566, to: 2570, text: phrase(random, 5) }],
    },
    reporter: phrase(random, 3),
    reporting: { text: paragraph(random, 2) },
    conditions: [
      { kind: 'gate', text: paragraph(random, 4), summary: both(phrase(random, 6), 'A synthetic condition.') },
    ],
    notes: [paragraph(random, 3)],
    source: { document: `bench-${year}`, section: `ตัวชี้วัดทดสอบที่ ${kpi.number}` },
  };
  return `---\n${stringify(withoutEmpty(front), { lineWidth: 0 })}---\n\n${body(random)}`;
}

/** An empty list would be written in flow style, which officers' files do not use. */
function withoutEmpty(front: object): object {
  return Object.fromEntries(Object.entries(front).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

function measure(id: string, random: Random) {
  return {
    id,
    label: both(phrase(random, 5), `Measure ${id}`),
    unit: 'percent',
    unitLabel: both('ร้อยละ', 'percent'),
    kind: 'scored',
    whole: false,
    bounds: { min: 0, max: 100, basis: 'stated', source: 'นิยามของร้อยละ' },
    numerator: both(phrase(random, 5), 'Numerator'),
    denominator: both(phrase(random, 5), 'Denominator'),
    partOfWhole: true,
  };
}

function steps(random: Random) {
  const bounds = { min: 0, max: 3, basis: 'assumed', source: 'เกณฑ์ทดสอบมี 3 ขั้น' };
  return {
    id: 'steps',
    label: both(phrase(random, 4), 'Steps completed'),
    unit: 'level',
    unitLabel: both('ขั้น', 'steps'),
    kind: 'scored',
    whole: true,
    bounds,
  };
}

const ofLevels = <T>(one: (level: keyof Thresholds, index: number) => T) =>
  Object.fromEntries((['entry', 'standard', 'advanced'] as const).map((level, index) => [level, one(level, index)]));

const milestones = (random: Random) => ({
  rule: 'milestones',
  measure: 'steps',
  levels: ofLevels((_, index) => ({ step: index + 1, text: paragraph(random, 2) })),
});

const levels = (values: Thresholds, random: Random) => ({
  rule: 'thresholds',
  measure: 'share',
  levels: ofLevels((level) => ({ value: values[level], text: `ร้อยละ ${values[level]} ${phrase(random, 5)}` })),
});

function conditions(values: Thresholds, random: Random) {
  const comparison = (name: string, value: number) => ({ measure: name, operator: 'ge', value, basis: 'stated' });
  return {
    rule: 'conditions',
    levels: ofLevels((level) => ({
      comparisons: [comparison('share', values[level]), comparison('other_share', decimals(values[level] / 2))],
      text: paragraph(random, 2),
    })),
  };
}

function body(random: Random): string {
  const list = Array.from({ length: 3 }, () => `- **${phrase(random, 3)}** หมายถึง ${paragraph(random, 4)}`).join(
    '\n\n',
  );
  return `## คำอธิบาย\n\n${paragraph(random, 5)}\n\n## นิยาม\n\n${list}\n\n## ขอบเขตการประเมิน\n\n${paragraph(random, 4)}\n`;
}
