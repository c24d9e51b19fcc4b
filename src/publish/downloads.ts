/** The files to offer on the pages of an assessment and of its KPIs. */
import type { Dataset } from './datasets.ts';
import type { Distribution } from './distributions.ts';
import type { PublishedDataset } from './publishedDatasets.ts';

export interface Download {
  dataset: Dataset;
  /** ISO date of the data itself. */
  modified: string;
  /** CSV, Excel CSV and JSON of that fiscal year. */
  files: Distribution[];
}

/** One entry for each dataset of the agency, in their order; the rows of one KPI are found by `kpi_id`. */
export function downloadsOf(
  assessment: { agency: { agency: string }; fiscalYear: number },
  datasets: readonly PublishedDataset[],
): Download[] {
  const ofAgency = ({ dataset }: PublishedDataset) => dataset.agency?.agency === assessment.agency.agency;
  return datasets.filter(ofAgency).map(({ dataset, modified, distributions }) => ({
    dataset,
    modified,
    files: distributions.filter(({ fiscalYear }) => fiscalYear === assessment.fiscalYear),
  }));
}
