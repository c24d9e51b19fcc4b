/**
 * The one list of columns of every published file, in the order of the files, and what makes a row one of its kind.
 * A column may be added on the right; none is ever renamed, moved or taken away.
 */
import type { DatasetKind } from '../../schema/index.ts';
import { activityColumns } from './activities.ts';
import type { Column } from './column.ts';
import { criteriaColumns } from './criteria.ts';
import { definitionColumns } from './definitions.ts';
import { resultColumns } from './results.ts';
import { scoreColumns } from './scores.ts';
import { baselineColumns, targetColumns } from './yearFigures.ts';

const columns: Record<DatasetKind, readonly Column[]> = {
  definitions: definitionColumns,
  criteria: criteriaColumns,
  baselines: baselineColumns,
  targets: targetColumns,
  results: resultColumns,
  scores: scoreColumns,
  activities: activityColumns,
};

const keys: Record<DatasetKind, readonly string[]> = {
  definitions: ['kpi_id'],
  criteria: ['kpi_id', 'round', 'level', 'measure', 'operator'],
  baselines: ['kpi_id', 'measure', 'fiscal_year_be'],
  targets: ['kpi_id', 'measure', 'fiscal_year_be'],
  results: ['kpi_id', 'round', 'measure'],
  scores: ['kpi_id', 'round'],
  activities: ['kpi_id', 'number'],
};

export const columnsOf = (kind: DatasetKind): readonly Column[] => columns[kind];

/** Columns that together tell any two rows apart. */
export const keyOf = (kind: DatasetKind): readonly string[] => keys[kind];
