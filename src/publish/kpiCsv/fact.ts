/** A row of the file of one KPI. */
import type { Row } from '../tables/table.ts';

export const SECTIONS = [
  'definition',
  'baseline',
  'target',
  'result',
  'criteria',
  'score',
  'reference_score',
  'awarded',
  'policy',
  'sub_kpi',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Cells by the name of their column; those of the key of the KPI are left to the table. */
export type Fact = Row & { section: Section; item: string };
