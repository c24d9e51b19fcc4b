/** `/api/v1/{agency}/{fy}/{kpi}.json`: one KPI with everything the source says and the working of its scores. */
import { type AssessmentModel, correctionsOfKpi, type KpiModel, type RoundModel } from '../../model/index.ts';
import { comparisonsOf } from '../../schema/index.ts';
import { type KpiScore, LEVELS } from '../../scoring/index.ts';
import { toCorrectionJson, toKpiSummary } from './summary.ts';

export function toKpiJson(kpi: KpiModel, assessment: AssessmentModel) {
  const { front } = kpi;
  return {
    ...toKpiSummary(kpi),
    agency: kpi.agency,
    assessment_fiscal_year_be: kpi.fiscalYear,
    title_variants: front.titleVariants,
    summary: front.summary,
    group: front.group ?? null,
    evaluation_group: front.evaluationGroup ?? null,
    unit: front.unit,
    direction: front.direction,
    measures: front.measures.map((measure) => ({
      id: measure.id,
      label: measure.label,
      unit: measure.unit,
      unit_label: measure.unitLabel,
      use: measure.kind,
      whole: measure.whole,
      bounds: measure.bounds,
      numerator: measure.numerator ?? null,
      denominator: measure.denominator ?? null,
    })),
    formula: front.formula ?? null,
    description_mdx: kpi.body.trim(),
    baselines: kpi.baselines.map(toFigure),
    targets: kpi.targets.map(toFigure),
    year_target: front.yearTarget ?? null,
    criteria: kpi.rounds.flatMap((round) => toCriteriaRows(round, kpi)),
    derivations: front.derivations,
    results: kpi.rounds.flatMap(({ results }) =>
      results.map((row) => ({
        round: row.round,
        measure: row.measure,
        value: row.value,
        numerator: row.numerator,
        denominator: row.denominator,
        obs_status: row.status,
        as_of: row.asOf,
        evidence_url: row.evidenceUrl,
        note: row.note,
      })),
    ),
    scores: kpi.rounds.map(({ score }) => toScore(score)),
    reference_score: kpi.reference
      ? { fiscal_year_be: kpi.reference.fiscalYear, ...toScore(kpi.reference.score) }
      : null,
    zero_condition: front.zeroCondition ?? null,
    strategy: front.strategy,
    activities: kpi.activities.map(({ number, activity, parent, months, monthsBasis, note }) => ({
      number,
      activity,
      parent,
      months,
      months_basis: monthsBasis,
      note,
    })),
    conditions: front.conditions,
    notes: front.notes,
    series_breaks: front.seriesBreaks,
    source_contradictions: front.contradictions,
    reporter: front.reporter ?? null,
    reporting: front.reporting ?? null,
    roles: front.roles,
    policy: assessment.policy.id,
    source: front.source,
    corrections: correctionsOfKpi(kpi, assessment).map(toCorrectionJson),
  };
}

function toFigure(row: KpiModel['baselines'][number]) {
  return {
    measure: row.measure,
    fiscal_year_be: row.fiscalYear,
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    obs_status: row.status,
    source: row.source,
    note: row.note,
  };
}

/** The working keeps the steps as values; numbers stay decimal text, so that no reader rounds them. */
function toScore(score: KpiScore) {
  return {
    round: score.round,
    rule: score.rule,
    state: score.state,
    score: score.score,
    exact_score: score.exactScore,
    weighted_score: score.weightedScore,
    level_reached: score.levelReached,
    provisional: score.provisional,
    due_by: score.dueBy,
    assumptions: score.assumptions,
    working: score.working,
  };
}

/** A row for every comparison of every level, as in the criteria CSV. */
function toCriteriaRows({ round, criteria: { basis, criteria } }: RoundModel, kpi: KpiModel) {
  return LEVELS.flatMap((level) =>
    comparisonsOf(criteria, level, kpi.front.direction).map(({ measure, operator, value }) => ({
      round,
      rule: criteria.rule,
      level,
      text_th: criteria.levels[level].text,
      basis,
      measure,
      operator,
      value,
    })),
  );
}
