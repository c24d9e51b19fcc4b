/** The working of every score of a KPI, a row for each step: what the receipt on its page shows, with where each step comes from. */
import type { KpiModel } from '../../assessment/index.ts';
import { workingOf } from '../../assessment/index.ts';
import type { Basis, KpiScore, PolicyEntryId, WorkingStep } from '../../scoring/index.ts';
import { type Bilingual, comesTo, formatDecimal, noBreakSpace, terms } from '../../words/index.ts';
import { scoresOf } from '../tables/scores.ts';

export const SCORE_KINDS = ['score', 'reference_score'] as const;

export interface StepRow {
  scoreOf: (typeof SCORE_KINDS)[number];
  score: KpiScore;
  round: number;
  /** Of the figures that are scored, Buddhist era. */
  fiscalYear: number;
  /** From 1, as on the page. */
  step: number;
  /** `score`: the last row, what the working comes to. */
  kind: WorkingStep['kind'] | 'score';
  text: Bilingual;
  arithmetic: Bilingual | null;
  value: string | null;
  /** The value with its unit, as the page writes it. */
  told: Bilingual | null;
  unit: string | null;
  basis: Basis;
  assumptions: readonly PolicyEntryId[];
  source: string | null;
}

export const stepsOf = (kpi: KpiModel): StepRow[] => [
  ...scoresOf(kpi).flatMap((score) => stepsOfScore(kpi, score, 'score', kpi.fiscalYear)),
  ...(kpi.reference ? stepsOfScore(kpi, kpi.reference.score, 'reference_score', kpi.reference.fiscalYear) : []),
];

function stepsOfScore(kpi: KpiModel, score: KpiScore, scoreOf: StepRow['scoreOf'], fiscalYear: number): StepRow[] {
  const [th, en] = [workingOf(kpi, score, 'th'), workingOf(kpi, score, 'en')];
  const row = (
    own: Pick<StepRow, 'step' | 'kind' | 'text' | 'arithmetic' | 'value' | 'told' | 'unit' | 'assumptions' | 'source'>,
  ): StepRow => ({
    scoreOf,
    score,
    round: score.round,
    fiscalYear,
    basis: own.assumptions.length > 0 ? 'assumed' : 'stated',
    ...own,
  });
  const steps = score.working.map((step, index) => {
    const amount = comesTo(step, score);
    const [thai, english] = [th[index], en[index]];
    return row({
      step: index + 1,
      kind: step.kind,
      text: { th: plain(thai?.text ?? ''), en: plain(english?.text ?? '') },
      arithmetic:
        thai?.arithmetic && english?.arithmetic ? { th: plain(thai.arithmetic), en: plain(english.arithmetic) } : null,
      value: amount?.value ?? null,
      told: thai?.value && english?.value ? { th: thai.value, en: english.value } : null,
      unit: amount && unitOf(kpi, amount.measure),
      assumptions: step.assumption ? [step.assumption] : [],
      source: thai?.source ?? null,
    });
  });
  if (score.score === null) return steps;
  const carried = score.working.map(({ assumption }) => assumption);
  return [
    ...steps,
    row({
      step: steps.length + 1,
      kind: 'score',
      text: terms.names.score,
      arithmetic: null,
      value: score.score,
      told: { th: formatDecimal(score.score), en: formatDecimal(score.score) },
      unit: POINTS,
      assumptions: score.assumptions.filter((id) => !carried.includes(id)),
      source: null,
    }),
  ];
}

/** What keeps a number with its unit on a page is no part of a text to search in. */
const plain = (text: string) => text.replaceAll(noBreakSpace, ' ');

const POINTS = 'points';

const unitOf = ({ measures }: KpiModel, measure: string | null) =>
  measure === null ? POINTS : (measures.get(measure)?.unit ?? null);
