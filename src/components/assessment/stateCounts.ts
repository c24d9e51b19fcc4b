import type { StateCounts } from '../../i18n/index.ts';
import type { AssessmentModel, KpiModel } from '../../model/index.ts';

/** How many KPIs there are, how many have a score of the annual round, need none yet, or do not apply. */
export function stateCounts({ kpis }: AssessmentModel): StateCounts {
  const having = (state: KpiModel['state']) => kpis.filter((kpi) => kpi.state === state).length;
  return {
    kpis: kpis.length,
    scored: having('scored'),
    notDue: having('not-due'),
    notApplicable: having('not-applicable'),
  };
}
