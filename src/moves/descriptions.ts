/** Which words of the descriptions are otherwise; their figures are told as rows. */
import type { LoadedAssessment, LoadedKpi } from '../input/index.ts';
import { isSame, pairsOf } from './fromTo.ts';
import type { DescriptionMove, RowMove } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Of KPIs that are there before and after; where a figure of a field moved, the field is told by its row. */
export function descriptionMoves(
  before: LoadedAssessment,
  after: LoadedAssessment,
  rows: readonly RowMove[],
): DescriptionMove[] {
  const told = (file: string, mark: RegExp) => rows.some((row) => row.file === file && mark.test(row.rowKey));
  const own = fieldsMoved(assessmentFields(before), assessmentFields(after)).filter(
    (field) => field !== 'components' || !told(after.file, /^component=/),
  );
  const kpis = pairsOf(before.kpis, after.kpis, ({ front }) => front.kpi).flatMap(({ key: kpi, from, to }) => {
    if (!from || !to) return [];
    const { file } = to;
    const fields = fieldsMoved(kpiFields(from), kpiFields(to)).filter(
      (field) =>
        !(field === 'rounds' && told(file, /;level=/)) && !(field === 'measures' && told(file, /^kpi=[^;]*;measure=/)),
    );
    return [{ file, kpi, fields }];
  });
  return [{ file: after.file, kpi: null, fields: own }, ...kpis].filter(({ fields }) => fields.length > 0);
}

const fieldsMoved = (from: Fields, to: Fields): string[] =>
  [...new Set([...Object.keys(to), ...Object.keys(from)])].filter((field) => !isSame(from[field], to[field]));

/** The policy is told by itself. */
const assessmentFields = ({ front: { policy: _, ...front }, body }: LoadedAssessment): Fields => ({ ...front, body });

/** A weight is a row; what a unit says of itself stands in the file of units. */
function kpiFields({ front, body }: LoadedKpi): Fields {
  const { weight: _, unitOf: __, measures, ...words } = front;
  return { ...words, measures: measures.map(({ unitOf: ___, ...measure }) => measure), body };
}
