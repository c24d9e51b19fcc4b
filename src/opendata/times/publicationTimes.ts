/**
 * When a dataset and its files were published first and last: what a harvester compares with its own clock. The data's
 * own date is another thing (`dataDate.ts`).
 */
import type { History } from '../../root/index.ts';
import type { AssessmentModel, SiteModel } from '../../model/index.ts';
import type { Dataset } from '../datasets.ts';
import { createdForAgency, createdForAll } from './created.ts';
import { type KnownFiles, knownFiles } from './knownFiles.ts';
import { overdueChanges } from './overdue.ts';
import { descriptionSources, rowSources, type SourcePattern } from './sources.ts';

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
      whole: timesOf([...rowSources[kind], ...descriptionSources[kind], ...corrections], null),
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
  const silence =
    kind === 'scores' ? own.flatMap(({ kpis }) => kpis.flatMap((kpi) => overdueChanges(kpi, history))) : [];
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
