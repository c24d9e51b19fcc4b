/** What a check started from, each with its place in the source and in our files. */
import { terms } from '../words/index.ts';
import type { FigureRow } from '../input/index.ts';
import type { KpiModel } from '../assessment/index.ts';
import type { Level, Round } from '../scoring/index.ts';
import { joined, levelName, roundName, yearName } from './names.ts';
import type { AuditInput } from './types.ts';

/** The published value of a row; "–" where the source has none. */
export function figureInput(row: FigureRow): AuditInput {
  return { name: yearName(row.fiscalYear), value: row.value ?? '–', source: row.source, place: row.place };
}

/** Numerator and denominator, which the row has. */
export function fractionInputs(
  row: Pick<FigureRow, 'numerator' | 'denominator' | 'place'>,
  source: string,
): AuditInput[] {
  const parts = [
    { name: terms.names.numerator, value: row.numerator },
    { name: terms.names.denominator, value: row.denominator },
  ];
  return parts.flatMap(({ name, value }) => (value === null ? [] : [{ name, value, source, place: row.place }]));
}

export function levelInput(kpi: KpiModel, round: Round, level: Level, value: string): AuditInput {
  return kpiInput(kpi, joined(levelName(kpi, level), roundName(kpi, round)), value);
}

/** A value of the KPI's front matter. */
export function kpiInput(kpi: KpiModel, name: AuditInput['name'], value: string): AuditInput {
  return { name, value, source: kpi.front.source.section, place: { file: kpi.file } };
}
