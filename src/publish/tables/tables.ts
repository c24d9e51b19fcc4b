/**
 * The table of each kind of dataset, in the order of the files. A column may be added on the right; none is ever renamed,
 * moved or taken away.
 */
import type { AssessmentModel } from '../../assessment/index.ts';
import type { DatasetKind } from '../../schema/index.ts';
import { activities } from './activities.ts';
import { awarded } from './awarded.ts';
import { criteria } from './criteria.ts';
import { definitions } from './definitions.ts';
import { disclosure } from './disclosure.ts';
import { results } from './results.ts';
import { scores } from './scores.ts';
import type { Column, Row, Table } from './table.ts';
import { baselines, targets } from './yearFigures.ts';

export const tables: Record<DatasetKind, Table> = {
  definitions,
  criteria,
  baselines,
  targets,
  results,
  scores,
  activities,
  awarded,
  disclosure,
};

/** In a fixed order: assessment, KPI, then what the kind counts. */
export function rowsOf(kind: DatasetKind, assessments: readonly AssessmentModel[]): Row[] {
  const { rows, rowsOfWhole } = tables[kind];
  return assessments.flatMap((assessment) => [
    ...assessment.kpis.flatMap((kpi) => rows({ kpi, assessment })),
    ...(rowsOfWhole?.(assessment) ?? []),
  ]);
}

export const columnsOf = (kind: DatasetKind): readonly Column[] => tables[kind].columns;

/** Columns that together tell any two rows apart. */
export const keyOf = (kind: DatasetKind): readonly string[] => tables[kind].key;
