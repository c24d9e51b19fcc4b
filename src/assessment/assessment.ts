/** One assessment: its KPIs, its components and its totals. */
import type { StateCounts } from '../words/index.ts';
import type { LoadedAssessment } from '../input/index.ts';
import type { AgencyInput } from '../schema/index.ts';
import { gradeOf, totalOf } from '../scoring/index.ts';
import { type AssessmentContext, toKpiModel } from './kpi.ts';
import { policyEntriesUsed } from './policyUse.ts';
import type { AssessmentModel, KpiModel } from './types.ts';

export function toAssessmentModel(
  loaded: LoadedAssessment,
  agency: AgencyInput,
  context: AssessmentContext & { digest: string },
): AssessmentModel {
  const kpis = loaded.kpis.map((kpi) => toKpiModel(kpi, loaded, context));
  const total = totalOfKpis(kpis, context);
  return {
    agency,
    digest: context.digest,
    fiscalYear: loaded.fiscalYear,
    path: `/${loaded.agency}/${loaded.fiscalYear}/`,
    file: loaded.file,
    front: loaded.front,
    body: loaded.body,
    policy: context.policy,
    kpis,
    components: loaded.front.components.map((front) => {
      const own = kpis.filter((kpi) => kpi.front.component === front.id);
      return { id: front.id, front, kpis: own, total: totalOfKpis(own, context) };
    }),
    strategicKpis: loaded.strategicKpis.map(({ number, titleTh, titleEn, source }) => ({
      number,
      title: { th: titleTh, en: titleEn },
      source,
    })),
    corrections: loaded.corrections,
    total,
    grade: gradeOf(total, context.policy),
    counts: countStates(kpis),
    policyEntriesUsed: policyEntriesUsed({ policy: context.policy, kpis }),
  };
}

/** How many KPIs there are, how many have a score of the annual round, need none yet, or do not apply. */
function countStates(kpis: KpiModel[]): StateCounts {
  const having = (state: KpiModel['state']) => kpis.filter((kpi) => kpi.state === state).length;
  return {
    kpis: kpis.length,
    scored: having('scored'),
    notDue: having('not-due'),
    notApplicable: having('not-applicable'),
  };
}

/** Totals are over the annual round; a KPI without one stays open. */
function totalOfKpis(kpis: KpiModel[], { policy }: AssessmentContext) {
  return totalOf(
    kpis.map((kpi) => ({ kpi: kpi.scored, score: kpi.annual?.score ?? null })),
    policy,
  );
}
