/** Which measures of a KPI have a chart over time: those of three or more figures, and whether rows of years draw them already. */
import type { KpiModel } from '../../../assessment/index.ts';
import { headFigures } from '../../../explain/index.ts';
import type { MeasureInput } from '../../../schema/index.ts';

const ENOUGH = 3;

export function historiesOf(kpi: KpiModel): Record<'inRows' | 'apart', MeasureInput[]> {
  const { baselines, targets, rounds, front } = kpi;
  const figures = [...baselines, ...targets, ...rounds.flatMap(({ results }) => results)];
  const told = front.measures.filter(
    ({ id }) =>
      baselines.some((row) => row.measure === id) &&
      figures.filter(({ measure, value }) => measure === id && value !== null).length >= ENOUGH,
  );
  const isInRows = ({ id }: MeasureInput) => headFigures(kpi).measure?.id === id;
  return { inRows: told.filter(isInRows), apart: told.filter((measure) => !isInRows(measure)) };
}
