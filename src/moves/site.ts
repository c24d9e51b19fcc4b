/** Every assessment, policy and agency of two states of the files. */
import { type AssessmentModel, scoreTree } from '../assessment/index.ts';
import type { FigureRow, LoadedAssessment, SourcePart } from '../input/index.ts';
import type { Policy, PolicyEntryId } from '../scoring/index.ts';
import { assessmentMoves, type ReadAndScored } from './assessment.ts';
import { changeOf, isSame, pairsOf } from './fromTo.ts';
import type { Moves, PolicyMove } from './types.ts';

/** What was read of a site, with its scores. */
export interface ScoredSite {
  assessments: ReadAndScored[];
  policies: Policy[];
  /** By id. */
  agencies: SourcePart['agencies'];
  /** Scores an assessment by the policies of this site; null where it has not the one that is named. */
  score: (read: LoadedAssessment) => AssessmentModel | null;
}

/** `today` (ISO date) has to be the same of both sides of a comparison. */
export function scoredSite(tree: SourcePart, today: string): ScoredSite {
  const { agencies, policies } = scoreTree(tree, { today });
  const scored = new Map(
    agencies.flatMap(({ assessments }) => assessments.map((one) => [keyOf(one.agency.agency, one.fiscalYear), one])),
  );
  const assessments = tree.assessments.flatMap((read) => {
    const one = scored.get(keyOf(read.agency, read.fiscalYear));
    return one ? [{ read, scored: one }] : [];
  });
  const score = (read: LoadedAssessment) =>
    scoreTree({ ...tree, assessments: [read] }, { today }).agencies[0]?.assessments[0] ?? null;
  return { assessments, policies, agencies: tree.agencies, score };
}

export function movesBetween(before: ScoredSite, after: ScoredSite): Moves {
  return {
    assessments: pairsOf(before.assessments, after.assessments, ({ read }) => keyOf(read.agency, read.fiscalYear))
      .flatMap(({ from, to }) => assessmentMoves(from, to, from && to && underOldRule(from, to, before)) ?? [])
      .sort((a, b) => (a.agency < b.agency ? -1 : a.agency > b.agency ? 1 : b.fiscalYear - a.fiscalYear)),
    policies: policyMoves(before.policies, after.policies),
    agencies: pairsOf(before.agencies, after.agencies, ({ agency }) => agency)
      .filter(({ from, to }) => !isSame(from, to))
      .map(({ key: id, from, to }) => ({ id, change: changeOf({ from, to }) })),
  };
}

/** The new figures under the old rule; null where either is as it was: then the scores themselves tell it. */
function underOldRule({ read: from }: ReadAndScored, { read: to }: ReadAndScored, before: ScoredSite) {
  const figures = ({ results, baselines }: LoadedAssessment) =>
    [results, baselines].map((rows) => (rows as FigureRow[]).map(({ place: _, ...row }) => row));
  if (isSame(figures(from), figures(to))) return null;
  return before.score({ ...from, results: to.results, baselines: to.baselines });
}

export const isUnmoved = ({ assessments, policies, agencies }: Moves): boolean =>
  assessments.length + policies.length + agencies.length === 0;

const keyOf = (agency: string, fiscalYear: number) => `${agency}/${fiscalYear}`;

/** Where only words of an entry are otherwise, the policy moved and none of its `entries` did. */
function policyMoves(before: readonly Policy[], after: readonly Policy[]): PolicyMove[] {
  return pairsOf(before, after, ({ id }) => id)
    .filter(({ from, to }) => !isSame(from, to))
    .map(({ key: id, from, to }) => ({
      id,
      change: changeOf({ from, to }),
      entries: entriesMoved(from, to),
      from,
      to,
    }));
}

function entriesMoved(from: Policy | null, to: Policy | null): PolicyEntryId[] {
  if (!from || !to) return [];
  const ids = [...new Set([...Object.keys(to.entries), ...Object.keys(from.entries)])] as PolicyEntryId[];
  const told = ({ entries }: Policy, id: PolicyEntryId) => [entries[id]?.value, entries[id]?.basis];
  return ids.filter((id) => !isSame(told(from, id), told(to, id)));
}
