/** What the sources of an assessment disclose, and the order that follows from it, which is no rank. */
import type { AgencyModel, AssessmentModel } from './types.ts';

/** The whole agreement; a part of it; a total that was awarded, and nothing below it. */
const DISCLOSURES = ['full', 'part', 'total-alone'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

export function disclosureOf({ front, kpis }: Pick<AssessmentModel, 'front' | 'kpis'>): Disclosure {
  if (!front.coverage) return 'full';
  return kpis.length > 0 ? 'part' : 'total-alone';
}

/** Agencies by the most that any of their years discloses, else in their own order. */
export const mostDisclosedFirst = (agencies: readonly AgencyModel[]): AgencyModel[] =>
  agencies.toSorted((a, b) => mostOf(a) - mostOf(b));

const mostOf = ({ assessments }: AgencyModel): number =>
  Math.min(...assessments.map((assessment) => DISCLOSURES.indexOf(disclosureOf(assessment))));
