/** How high a frame has to be on a phone of 360 px, in CSS pixels; in a wider one the foot stands at its end, with room above it. */
import type { AssessmentModel, KpiModel } from '../../../assessment/index.ts';
import { tablesIn } from '../../../schema/index.ts';

/** The bar with its components, or a rule of points alone. */
export const assessmentHeight = ({ total }: AssessmentModel): number => (total ? 1000 : 500);

/** A ladder with a long title, and the rows under it where its criteria ask several measures or are made of parts. */
const LADDER = 900;
const ROW = 130;
const NO_LADDER = 720;

export function kpiHeight({ annual, front }: KpiModel): number {
  const tables = annual ? tablesIn(annual.criteria.criteria) : [];
  if (tables.length === 0) return NO_LADDER;
  const rows = tables.length > 1 ? tables.length : front.measures.length;
  return LADDER + (rows > 1 ? rows * ROW : 0);
}
