/** How much of an agreement its sources cover, and the order that follows from it, which is no rank. */
import type { AgencyModel, AssessmentModel } from './types.ts';

/** The whole agreement; a part of it; a total that was awarded, and nothing below it. */
const COVERAGES = ['full', 'part', 'total-alone'] as const;
export type Coverage = (typeof COVERAGES)[number];

export function coverageOf({ front, kpis }: Pick<AssessmentModel, 'front' | 'kpis'>): Coverage {
  if (!front.coverage) return 'full';
  return kpis.length > 0 ? 'part' : 'total-alone';
}

/** Agencies by the most that any of their years discloses, else in their own order. */
export const mostDisclosedFirst = (agencies: readonly AgencyModel[]): AgencyModel[] =>
  agencies.toSorted((a, b) => mostOf(a) - mostOf(b));

const mostOf = ({ assessments }: AgencyModel): number =>
  Math.min(...assessments.map((assessment) => COVERAGES.indexOf(coverageOf(assessment))));
