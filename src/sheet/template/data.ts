/** What a template is made from. */
import type { SheetTableId } from '../tables.ts';

/** Cells by the name of their column. */
export type TemplateRow = Readonly<Record<string, string>>;

export interface TemplateMeasure {
  id: string;
  label: string;
  unit: string;
}

export interface TemplateKpi {
  number: string;
  title: string;
  measures: readonly TemplateMeasure[];
}

export interface TemplateData {
  agency: string;
  agencyName: string;
  fiscalYear: number;
  /** Name of the file that it is written to. */
  file: string;
  /** In words: what is due by then has its row. */
  today: string;
  kpis: readonly TemplateKpi[];
  /** Numbers of the rounds of the policy. */
  rounds: readonly string[];
  /** Ids of the components of the assessment. */
  components: readonly string[];
  /** One for each table, with the rows that stand in its file and those that are due; the latter have only what names them. */
  sheets: readonly { id: SheetTableId; rows: readonly TemplateRow[] }[];
  /** Rounds that are asked for later: "รอบที่ 2 (12 เดือน)", the day in words, numbers of KPIs. */
  notDue: readonly { round: string; day: string; kpis: readonly string[] }[];
}
