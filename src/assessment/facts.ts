/** A KPI fact by fact, in words; those of a joint KPI side by side: what they share, and where they differ. */
import type { FigureRow, ResultRow } from '../input/index.ts';
import { fullMark, weightTotal } from '../scoring/index.ts';
import {
  inLanguage,
  formatDecimal,
  formatQuantity,
  levelReachedLabel,
  roundLabel,
  type SiteLanguage,
  words,
} from '../words/index.ts';
import { tablesIn } from '../schema/index.ts';
import { askedAt } from './asked.ts';
import type { KpiModel, OwnedKpi } from './types.ts';

export interface Fact {
  label: string;
  /** One for each KPI, in their order; empty where a KPI has no such fact. */
  cells: string[];
}

/** `common`: all say the same. */
export function comparedFacts(kpis: readonly OwnedKpi[], lang: SiteLanguage): { common: Fact[]; differing: Fact[] } {
  const own = kpis.map(({ kpi }) => new Map(factsOf(kpi, lang)));
  const labels = [...new Set(own.flatMap((facts) => [...facts.keys()]))];
  const facts = labels.map((label) => ({ label, cells: own.map((one) => one.get(label) ?? '') }));
  const isCommon = ({ cells }: Fact) => new Set(cells).size === 1;
  return { common: facts.filter(isCommon), differing: facts.filter((fact) => !isCommon(fact)) };
}

type Written = [label: string, text: string][];

/** Its criteria, figures and standing, each with what it is of. */
export function factsOf(kpi: KpiModel, lang: SiteLanguage): Written {
  const t = words(lang);
  const { front, policy, score, fullMark: most } = kpi;
  const outOf = (value: string, whole: string) => `${formatDecimal(value)} ${t.kpi.outOf(formatDecimal(whole))}`;
  return [
    [t.names.kpi, inLanguage(front.title, lang)],
    [t.names.direction, t.directions[front.direction]],
    [t.joint.policy, inLanguage(policy.title, lang)],
    ...criteriaFacts(kpi, lang),
    ...figuresOf(kpi, lang),
    [t.names.weight, front.weight ? outOf(front.weight, weightTotal(policy)) : t.kpi.undisclosed],
    [t.names.state, stateText(kpi, lang)],
    ...(score?.score ? ([[t.names.score, outOf(score.score, fullMark(policy))]] satisfies Written) : []),
    ...(score?.weightedScore && most
      ? ([[t.names.weightedScore, outOf(score.weightedScore, most)]] satisfies Written)
      : []),
    ...(score?.levelReached
      ? ([[t.names.level, levelReachedLabel(policy, score.levelReached)[lang]]] satisfies Written)
      : []),
  ];
}

/** Its state, or that the round of the year has no criteria. */
export function stateText({ state, policy, annualRound }: KpiModel, lang: SiteLanguage): string {
  const { kpi, states } = words(lang);
  return state === 'no-criteria' ? kpi.noRound(roundLabel(policy, annualRound)[lang]) : states[state].label;
}

/** What each level asks for, by round. */
export const criteriaFacts = (kpi: KpiModel, lang: SiteLanguage): Written =>
  kpi.rounds.map(({ round, criteria, comparisons }) => {
    const levels = tablesIn(criteria.criteria).length > 0 ? kpi.policy.entries.levels.value : [];
    const asked = levels.map(
      ({ id, label }) => `${inLanguage(label, lang)} ${askedAt(id, kpi, { ...criteria, comparisons }, lang)}`,
    );
    const { names, kpi: say } = words(lang);
    return [[names.criteria, roundLabel(kpi.policy, round)[lang]].join(say.between), asked.join(' · ')];
  });

export interface FigureFact {
  /** "ข้อมูลพื้นฐาน ปีงบประมาณ พ.ศ. 2566" */
  label: string;
  /** What the measure is called. */
  measure: string;
  /** The value with its unit, or why there is none. */
  text: string;
  row: FigureRow | ResultRow;
}

const figuresOf = (kpi: KpiModel, lang: SiteLanguage): Written =>
  figureFacts(kpi, lang).map(({ label, measure, text }) => [[label, measure].join(words(lang).kpi.between), text]);

/** Baselines, targets and results, each by what it is of. */
export function figureFacts(kpi: KpiModel, lang: SiteLanguage): FigureFact[] {
  const { names, year, obsStatuses, kpi: say } = words(lang);
  const write = (kind: string, fiscalYear: number, row: FigureRow | ResultRow): FigureFact => {
    const measure = kpi.measures.get(row.measure);
    return {
      label: [kind, year(fiscalYear)].join(say.between),
      measure: inLanguage(measure?.label, lang) ?? row.measure,
      text: row.value !== null && measure ? formatQuantity(row.value, measure, lang) : obsStatuses[row.status].label,
      row,
    };
  };
  return [
    ...kpi.baselines.map((row) => write(names.baseline, row.fiscalYear, row)),
    ...kpi.targets.map((row) => write(names.target, row.fiscalYear, row)),
    ...kpi.rounds.flatMap(({ round, results }) =>
      results.map((row) => write(say.result(roundLabel(kpi.policy, round)[lang]), kpi.fiscalYear, row)),
    ),
  ];
}
