/** What warnings are found in: whatever of a root could be read, and what was refused of it. */
import type { Issue } from '../../issues/index.ts';
import type { AgencyInput } from '../../schema/index.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Registry } from '../registries.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace } from '../yaml.ts';

export interface LoadedRoot {
  inputs: Inputs;
  agencies: Registry<AgencyInput>;
  assessments: readonly LoadedAssessment[];
  /** Place of a field in a file of an assessment. */
  at: FieldPlace;
  /** The errors: what is one is not doubted as well. */
  issues: readonly Issue[];
}
