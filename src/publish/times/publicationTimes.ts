/**
 * When a dataset and its files were published first and last: what a harvester compares with its own clock. The data's
 * own date is another thing (`dataDate.ts`).
 */
import { bangkokDayStart } from '../../root/index.ts';
import type { History } from '../../assessment/index.ts';
import type { AssessmentModel, KpiModel, SiteModel } from '../../assessment/index.ts';
import type { DatasetKind } from '../../schema/index.ts';
import { becameOverdue, daysOfSilence } from '../dataDate.ts';
import type { Dataset } from '../datasets.ts';
import {
  descriptionSources,
  type KnownFiles,
  knownFiles,
  neededSources,
  rowSources,
  type SourcePattern,
} from './sources.ts';

/** Moments in UTC: "2024-09-30T17:00:00Z". */
export interface Times {
  /** Of the first commit that had all of it; null where the history does not tell. */
  created: string | null;
  /** Of the last commit that changed anything it is made of; without Git, SOURCE_DATE_EPOCH, else the data's date. */
  modified: string;
}

export interface DatasetTimes {
  whole: Times;
  /** Of the files of one fiscal year, or of all years (null). */
  ofFiles: (fiscalYear: number | null) => Times;
}

/** Made once for a site, asked for each dataset with the date of its data (ISO date). */
export function publicationTimes({ history, catalog }: Pick<SiteModel, 'history' | 'catalog'>) {
  const known = knownFiles(history);
  return (dataset: Dataset, dataDate: string): DatasetTimes => {
    const { kind, agency } = dataset;
    const described = catalog.revised && catalog.revised > dataDate ? catalog.revised : dataDate;
    const timesOf = (patterns: readonly SourcePattern[], fiscalYear: number | null): Times => ({
      created: agency
        ? createdForAgency(kind, agency.agency, fiscalYear, known)
        : createdForAll(kind, fiscalYear, known),
      modified: modifiedOf(dataset, patterns, fiscalYear, known, history) ?? history.epoch ?? `${described}T00:00:00Z`,
    });
    const corrections: SourcePattern[] = dataset.assessments.some((one) => one.corrections.length > 0)
      ? ['data/corrections.csv']
      : [];
    return {
      whole: timesOf([...rowSources[kind], ...descriptionSources(kind), ...corrections], null),
      ofFiles: (fiscalYear) => timesOf(rowSources[kind], fiscalYear),
    };
  };
}

function modifiedOf(
  { kind, agency, assessments }: Dataset,
  patterns: readonly SourcePattern[],
  fiscalYear: number | null,
  known: KnownFiles,
  history: History,
): string | null {
  const own = assessments.filter((one) => fiscalYear === null || one.fiscalYear === fiscalYear);
  const changes = patterns.flatMap((pattern) =>
    ownersOf(pattern, agency, own, known).flatMap((owner) =>
      known.of(pattern, owner, fiscalYear).map(({ last }) => last),
    ),
  );
  if (changes.length === 0) return null;
  const silence = own.flatMap((one) => changesOn(daysOfSilence(kind, one), history));
  return [...changes, ...silence].sort().at(-1) ?? null;
}

/** Null stands for the files that all share. */
function ownersOf(
  pattern: SourcePattern,
  agency: Dataset['agency'],
  assessments: readonly AssessmentModel[],
  known: KnownFiles,
): (string | null)[] {
  if (!pattern.includes('*')) return [null];
  if (pattern === 'data/policies/*.yaml') return [...new Set(assessments.map(({ policy }) => policy.id))];
  return agency ? [agency.agency] : known.owners(pattern);
}

/**
 * The one change of a published score that no file shows: a day that passes without the report that was due. It shows
 * with the first build of the day after, or later.
 */
export const overdueChanges = (kpi: KpiModel, history: History): string[] => changesOn(becameOverdue(kpi), history);

function changesOn(days: readonly string[], { commits, epoch }: History): string[] {
  return days.map((day) => {
    const start = bangkokDayStart(day);
    const build = commits.find((moment) => moment >= start) ?? epoch;
    return build && build > start ? build : start;
  });
}

const ASSESSMENT: SourcePattern = 'content/assessments/*/*/assessment.mdx';
const AGENCY: SourcePattern = 'content/agencies/*.yaml';

/** With the first fiscal year of the agency of which every file was there; `fiscalYear` asks for that year alone. */
function createdForAgency(
  kind: DatasetKind,
  agency: string,
  fiscalYear: number | null,
  known: KnownFiles,
): string | null {
  const needed = [AGENCY, ASSESSMENT, ...neededSources(kind)];
  const years = new Set(known.of(ASSESSMENT, agency, fiscalYear).map((file) => file.fiscalYear));
  const ofYears = [...years].map((year) =>
    latest(needed.map((pattern) => earliest(known.of(pattern, agency, year).map(({ first }) => first)))),
  );
  return earliest(ofYears);
}

/** Datasets over all agencies came with the second agency. */
function createdForAll(kind: DatasetKind, fiscalYear: number | null, known: KnownFiles): string | null {
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
