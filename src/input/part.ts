/** Some assessments of a root with what they need, whatever else stands there: what is compared over time is read so. */
import { parseAssessment } from './assessments.ts';
import { readCorrections } from './corrections.ts';
import { loadCatalog } from './catalog.ts';
import { loadAgencies, loadPolicies, type Registry } from './registries.ts';
import { loadUnits } from './units.ts';
import type { CatalogInput } from '../schema/index.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { SourceTree } from './types.ts';

export interface AssessmentFolder {
  agency: string;
  fiscalYear: number;
}

/** The assessment of which it is a file; null for what is of none. */
export function assessmentOf(path: string): AssessmentFolder | null {
  const [, agency, year] = /^(?:content|data)\/assessments\/([^/]+)\/(\d+)\//.exec(path) ?? [];
  return agency && year ? { agency, fiscalYear: Number(year) } : null;
}

/** What is scored: no pages, no spellings of the search. */
export type SourcePart = Pick<SourceTree, 'agencies' | 'policies' | 'catalog' | 'assessments'>;

export interface LoadedPart {
  /** Scores do not rest on the catalogue: it is null where the check refuses it. */
  part: Omit<SourcePart, 'catalog'> & { catalog: CatalogInput | null };
  /** Assessments that the check refuses, as files of another time may be: nothing is said of them. */
  unread: AssessmentFolder[];
}

/**
 * `folders` that are there. `agencies`: ids of every agency of the root, those among them that `inputs` does not hold. Null
 * where the check refuses what all assessments share.
 */
export function parsePart(
  inputs: Inputs,
  folders: readonly AssessmentFolder[],
  { agencies: names, today }: { agencies: readonly string[]; today: string },
): LoadedPart | null {
  const policies = loadPolicies(inputs);
  const sound = soundOf(policies, 'data/policies', ({ policy }) => policy);
  const { units, issues: unitIssues } = loadUnits(inputs);
  const { catalog } = loadCatalog(inputs, names, today);
  if (unitIssues.length > 0) return null;
  const known = {
    agencies: names,
    policies: policies.names,
    policyOf: (name: string) => sound.find(({ policy }) => policy === name),
    units,
    corrections: readCorrections(inputs).rows,
    today,
  };
  const read = folders.map((folder) => ({ folder, ...parseAssessment(inputs, folder, known) }));
  const agencies = soundOf(loadAgencies(inputs), 'content/agencies', ({ agency }) => agency);
  const isRead = ({ folder, assessment, issues }: (typeof read)[number]) =>
    assessment !== null &&
    issues.length === 0 &&
    known.policyOf(assessment.front.policy) !== undefined &&
    agencies.some(({ agency }) => agency === folder.agency);
  return {
    part: {
      agencies,
      policies: sound,
      catalog,
      assessments: read.filter(isRead).flatMap(({ assessment }) => assessment ?? []),
    },
    unread: read.filter((one) => !isRead(one)).map(({ folder }) => folder),
  };
}

/** Those of which the check finds nothing. */
function soundOf<T>({ values, issues }: Registry<T>, folder: string, idOf: (value: T) => string): T[] {
  const faulty = new Set(issues.map(({ place }) => place.file));
  return values.filter((value) => !faulty.has(`${folder}/${idOf(value)}.yaml`));
}
