/** What was read → every assessment with its scores, and the KPIs that agencies share. */
import type { LoadedAssessment, ResultRow, SourcePart } from '../input/index.ts';
import type { Policy } from '../scoring/index.ts';
import { toAssessmentModel } from './assessment.ts';
import { jointKpis } from './joint.ts';
import type { AssessmentModel, SiteModel } from './types.ts';

export interface ScoredAt {
  /** ISO date (common era): what is due is judged by it. */
  today: string;
  /** The day on which a result was published first, where that is known. */
  publishedOn?: (row: ResultRow) => string | null;
  digest?: (assessment: LoadedAssessment) => string;
  /** An assessment of this digest that was scored before is taken as it is. */
  known?: ReadonlyMap<string, AssessmentModel>;
}

export type ScoredTree = Pick<SiteModel, 'agencies' | 'joints' | 'policies'>;

/** Agencies without an assessment are left out; assessments by fiscal year, latest first. */
export function scoreTree(tree: SourcePart, at: ScoredAt): ScoredTree {
  const policies = policiesOf(tree);
  const agencies = tree.agencies.flatMap((agency) => {
    const assessments = tree.assessments
      .filter((assessment) => assessment.agency === agency.agency)
      .flatMap((assessment) => {
        const policy = policies.find(({ id }) => id === assessment.front.policy);
        const digest = at.digest?.(assessment) ?? '';
        const known = at.known?.get(digest);
        if (known) return [known];
        const { today, publishedOn = () => null } = at;
        return policy
          ? [toAssessmentModel(assessment, agency, { policy, today, digest, catalog: tree.catalog, publishedOn })]
          : [];
      })
      .sort((a, b) => b.fiscalYear - a.fiscalYear);
    return assessments.length > 0 ? [{ agency, path: `/${agency.agency}/`, assessments }] : [];
  });
  return { agencies, joints: jointKpis(agencies, tree.agencies), policies };
}

const policiesOf = ({ policies }: SourcePart): Policy[] =>
  policies.map(({ policy, title, entries }) => ({ id: policy, title, entries }));
