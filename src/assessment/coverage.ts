/** How much of an agreement its sources cover. */
import type { AssessmentModel } from './types.ts';

/** The most first: the whole agreement; a part of it; a total that was awarded, and nothing below it. */
export const COVERAGES = ['full', 'part', 'total-alone'] as const;
export type Coverage = (typeof COVERAGES)[number];

export function coverageOf({ front, kpis }: Pick<AssessmentModel, 'front' | 'kpis'>): Coverage {
  if (!front.coverage) return 'full';
  return kpis.length > 0 ? 'part' : 'total-alone';
}
