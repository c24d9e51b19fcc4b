/** A KPI fact by fact, in words; those of a joint KPI side by side: what they share, and where they differ. */
import { fullMark, type ObsStatus, weightTotal } from '../scoring/index.ts';
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
  const { front, policy, score, state, fullMark: most } = kpi;
  const outOf = (value: string, whole: string) => `${formatDecimal(value)} ${t.kpi.outOf(formatDecimal(whole))}`;
  return [
    [t.names.kpi, inLanguage(front.title, lang)],
    [t.names.direction, t.directions[front.direction]],
    [t.joint.policy, inLanguage(policy.title, lang)],
    ...criteriaOf(kpi, lang),
    ...figuresOf(kpi, lang),
    [t.names.weight, front.weight ? outOf(front.weight, weightTotal(policy)) : t.kpi.undisclosed],
    [
      t.names.state,
      state === 'no-criteria' ? t.kpi.noRound(roundLabel(policy, kpi.annualRound)[lang]) : t.states[state].label,
    ],
    ...(score?.score ? ([[t.names.score, outOf(score.score, fullMark(policy))]] satisfies Written) : []),
    ...(score?.weightedScore && most
      ? ([[t.names.weightedScore, outOf(score.weightedScore, most)]] satisfies Written)
      : []),
    ...(score?.levelReached
      ? ([[t.names.level, levelReachedLabel(policy, score.levelReached)[lang]]] satisfies Written)
      : []),
  ];
}

const criteriaOf = (kpi: KpiModel, lang: SiteLanguage): Written =>
  kpi.rounds.map(({ round, criteria, comparisons }) => {
    const levels = tablesIn(criteria.criteria).length > 0 ? kpi.policy.entries.levels.value : [];
    const asked = levels.map(
      ({ id, label }) => `${inLanguage(label, lang)} ${askedAt(id, kpi, { ...criteria, comparisons }, lang)}`,
    );
    const { names, kpi: say } = words(lang);
    return [[names.criteria, roundLabel(kpi.policy, round)[lang]].join(say.between), asked.join(' · ')];
  });

/** Baselines, targets and results, each by what it is of. */
function figuresOf(kpi: KpiModel, lang: SiteLanguage): Written {
  const { names, year, obsStatuses, kpi: say } = words(lang);
  const write = (
    kind: string,
    fiscalYear: number,
    row: { measure: string; value: string | null; status: ObsStatus },
  ): Written => {
    const measure = kpi.measures.get(row.measure);
    const shown =
      row.value !== null && measure ? formatQuantity(row.value, measure, lang) : obsStatuses[row.status].label;
    return [[[kind, year(fiscalYear), inLanguage(measure?.label, lang) ?? row.measure].join(say.between), shown]];
  };
  return [
    ...kpi.baselines.flatMap((row) => write(names.baseline, row.fiscalYear, row)),
    ...kpi.targets.flatMap((row) => write(names.target, row.fiscalYear, row)),
    ...kpi.rounds.flatMap(({ round, results }) =>
      results.flatMap((row) => write(say.result(roundLabel(kpi.policy, round)[lang]), kpi.fiscalYear, row)),
    ),
  ];
}
