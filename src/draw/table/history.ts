import { drawingWords, formatQuantity, inLanguage, type Language, levelWithPoints } from '../../words/index.ts';
import { type Figure, isProvisional } from '../spec/figure.ts';
import { type HistorySpec, seriesOf } from '../spec/history.ts';
import { figureMark, gapMark, levelMark } from '../spec/marks.ts';
import { seriesName } from '../svg/history.ts';
import type { DrawnTable } from './drawnTable.ts';

/** Every figure year by year, the years without one, and the levels of the year assessed. */
export function historyTable(spec: HistorySpec, lang: Language): DrawnTable {
  const words = drawingWords[lang];
  const said = (figure: Figure) =>
    formatQuantity(figure.value, spec, lang) + (isProvisional(figure) ? ` (${words.provisional})` : '');
  const series = seriesOf(spec);
  const unknownOf = (year: number) => (year < spec.assessedYear ? words.baseline : words.result);
  const years = spec.years.flatMap(({ fiscalYear, gap }, index) => [
    ...series.flatMap((one) => {
      const figure = one.figures[index];
      const mark = figureMark(one.kind, index);
      return figure ? [{ mark, cells: [words.year(fiscalYear), seriesName(one, spec, lang), said(figure)] }] : [];
    }),
    ...(gap
      ? [{ mark: gapMark(fiscalYear), cells: [words.year(fiscalYear), unknownOf(fiscalYear), words.gaps[gap]] }]
      : []),
  ]);
  const levels = spec.levels.map(({ level, label, points, value }) => ({
    mark: levelMark(level),
    cells: [levelWithPoints(label, points), words.criteria(spec.assessedYear), formatQuantity(value, spec, lang)],
  }));
  return {
    columns: [words.columns.year, words.columns.kind, inLanguage(spec.label, lang)],
    rows: [...years, ...levels],
  };
}
