/** When a dataset, or a file of it, was there for the first time; null where the history does not tell. */
import type { DatasetKind } from '../../schema/index.ts';
import type { KnownFiles } from './knownFiles.ts';
import { rowSources, type SourcePattern } from './sources.ts';

const ASSESSMENT: SourcePattern = 'content/assessments/*/*/assessment.mdx';
const AGENCY: SourcePattern = 'content/agencies/*.yaml';

/** With the first fiscal year of the agency of which every file was there; `fiscalYear` asks for that year alone. */
export function createdForAgency(
  kind: DatasetKind,
  agency: string,
  fiscalYear: number | null,
  known: KnownFiles,
): string | null {
  const needed = [AGENCY, ASSESSMENT, ...rowSources[kind].filter((pattern) => pattern !== 'data/policies/*.yaml')];
  const years = new Set(known.of(ASSESSMENT, agency, fiscalYear).map((file) => file.fiscalYear));
  const ofYears = [...years].map((year) =>
    latest(needed.map((pattern) => earliest(known.of(pattern, agency, year).map(({ first }) => first)))),
  );
  return earliest(ofYears);
}

/** Datasets over all agencies came with the second agency. */
export function createdForAll(kind: DatasetKind, fiscalYear: number | null, known: KnownFiles): string | null {
  const agencies = known.owners(ASSESSMENT);
  const came = agencies.map((agency) => createdForAgency(kind, agency, null, known));
  const second = came.includes(null) ? null : (came.sort()[1] ?? null);
  if (fiscalYear === null) return second;
  const withYear = agencies.filter((agency) => known.of(ASSESSMENT, agency, fiscalYear).length > 0);
  return latest([second, earliest(withYear.map((agency) => createdForAgency(kind, agency, fiscalYear, known)))]);
}

/** One that is not known may be the earliest or the latest of all. */
const earliest = (moments: readonly (string | null)[]) =>
  moments.includes(null) ? null : ([...moments].sort()[0] ?? null);
const latest = (moments: readonly (string | null)[]) =>
  moments.includes(null) ? null : ([...moments].sort().at(-1) ?? null);
