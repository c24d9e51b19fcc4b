/** What warnings are found in: whatever of a root could be read, without what was refused of it. */
import type { Issue } from '../../issues/index.ts';
import type { AgencyInput, PolicyInput } from '../../schema/index.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Registry } from '../registries.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace } from '../yaml.ts';

export interface LoadedRoot {
  inputs: Inputs;
  agencies: Registry<AgencyInput>;
  /** The policies that could be read. */
  policyOf: (name: string) => PolicyInput | undefined;
  assessments: readonly LoadedAssessment[];
  /** Place of a field in a file of an assessment. */
  at: FieldPlace;
  /** The errors: what is one is not doubted as well. */
  issues: readonly Issue[];
  /** ISO date. */
  today: string;
}

/** The root without the files that were refused, and without the rows of such KPIs. */
export function soundParts(root: LoadedRoot, refused: ReadonlySet<string>): LoadedRoot {
  const assessments = root.assessments.map((assessment) => {
    const kpis = assessment.kpis.filter(({ file }) => !refused.has(file));
    const numbers = new Set(kpis.map(({ front }) => front.kpi));
    const sound = <Row extends { kpi: string; place: { file: string } }>(rows: readonly Row[]) =>
      rows.filter(({ kpi, place }) => numbers.has(kpi) && !refused.has(place.file));
    return {
      ...assessment,
      kpis,
      baselines: sound(assessment.baselines),
      targets: sound(assessment.targets),
      results: sound(assessment.results),
      activities: sound(assessment.activities),
    };
  });
  return { ...root, assessments };
}
