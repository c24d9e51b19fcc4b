/**
 * What `build/` makes once in a process and hands to whoever shows it. Astro bundles the pages apart from what builds
 * them, so that a variable of a module would be two: what is handed over stands in a slot that both share.
 */
import type { AssessmentModel, JointModel, KpiModel, LoadedSite, OwnedKpi, SiteModel } from './types.ts';

export interface Slot<T> {
  give: (take: () => T) => void;
  take: () => T;
}

const SLOTS = Symbol.for('kpi-transparency.slots');
const shared = globalThis as { [SLOTS]?: Record<string, () => unknown> };

export const slotOf = <T>(name: string): Slot<T> => ({
  give: (take) => {
    shared[SLOTS] = { ...shared[SLOTS], [name]: take };
  },
  take: () => {
    const take = shared[SLOTS]?.[name];
    if (!take) throw new Error(`Nothing builds in this process: there is no ${name}.`);
    return take() as T;
  },
});

/** What the root holds, or its problems. */
export const currentSlot = slotOf<LoadedSite>('site');

/** Throws when the data has problems; the build has reported them before any page asks. */
export function currentSite(): SiteModel {
  const { site } = currentSlot.take();
  if (!site) throw new Error('The data has problems: run "npm run check" to see them all.');
  return site;
}

export function allAssessments(): AssessmentModel[] {
  return currentSite().agencies.flatMap(({ assessments }) => assessments);
}

/** The joint KPI that a KPI is part of. */
export const jointOf = ({ front }: KpiModel): JointModel | undefined =>
  currentSite().joints.find(({ id }) => id === front.joint?.id);

export function allKpis(): OwnedKpi[] {
  return allAssessments().flatMap((assessment) => assessment.kpis.map((kpi) => ({ assessment, kpi })));
}
