import type { AssessmentModel } from '../../model/index.ts';

/** How many KPIs there are, how many have a score of the annual round, and how many need none yet. */
export function stateCounts({ kpis }: AssessmentModel): { kpis: number; scored: number; notDue: number } {
  const having = (state: string) => kpis.filter(({ annual }) => annual?.score.state === state).length;
  return { kpis: kpis.length, scored: having('scored'), notDue: having('not-due') };
}
