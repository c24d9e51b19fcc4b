import { drawingWords, formatDecimal, formatQuantity, inLanguage, type Language } from '../../words/index.ts';
import { type Figure, isProvisional } from '../spec/figure.ts';
import type { LadderInput, LevelLadder, Mark, PartsLadder, ScaleLadder } from '../spec/ladder.ts';
import { askedInWords, figuresInWords, measuresOf } from '../spec/ladderWords.ts';
import { levelMark, partMark, yearMark } from '../spec/marks.ts';
import { type DrawnRow, type DrawnTable, NONE } from './drawnTable.ts';

/** Levels and figures of a ladder, or its parts; its years stand in rows of their own. */
export const ladderTable = (input: LadderInput, lang: Language): DrawnTable =>
  input.form === 'parts' ? partsTable(input, lang) : stairsTable(input, lang);

function stairsTable(input: ScaleLadder | LevelLadder, lang: Language): DrawnTable {
  const words = drawingWords[lang];
  const { asked, last, result, gap, fiscalYear } = input;
  const levels = asked.map(
    (level): DrawnRow => ({
      mark: levelMark(level.level),
      cells: [level.label, askedInWords(input, level, lang) || NONE, words.inPoints(formatDecimal(level.points))],
    }),
  );
  const figures = (mark: 'last' | 'result', name: string, one: Mark): DrawnRow => ({
    mark,
    cells: [
      name,
      figuresInWords(input, one, lang) + starWords(one.figures, lang),
      words.inPoints(formatDecimal(one.score)),
    ],
  });
  const measure = measuresOf(input).map(({ label }) => inLanguage(label, lang));
  return {
    columns: [words.columns.ladder, measure.join(' · '), words.columns.score],
    rows: [
      ...levels,
      ...(last ? [figures('last', words.underThisYear(last.fiscalYear), last)] : []),
      ...(result
        ? [figures('result', words.resultOf(result.fiscalYear), result)]
        : gap
          ? [{ mark: 'result', cells: [words.resultOf(fiscalYear), words.gaps[gap], NONE] }]
          : []),
      ...(input.form === 'scale' ? yearRowsOf(input, lang) : []),
    ],
  };
}

/** The years under the ladder that have a figure, on its scale. */
const yearRowsOf = (input: ScaleLadder, lang: Language): DrawnRow[] =>
  input.years.flatMap(({ fiscalYear, figure }) => {
    if (!figure) return [];
    const fraction = figure.fraction ? ` = ${figure.fraction.map(formatDecimal).join(' ÷ ')}` : '';
    const said = formatQuantity(figure.value, input.measure, lang) + fraction + starWords([figure], lang);
    return [{ mark: yearMark(fiscalYear), cells: [drawingWords[lang].year(fiscalYear), said, NONE] }];
  });

function partsTable({ parts, gap }: PartsLadder, lang: Language): DrawnTable {
  const words = drawingWords[lang];
  return {
    columns: [words.columns.part, words.columns.share, words.columns.score],
    rows: parts.map(({ id, label, share, ladder: { result } }) => ({
      mark: partMark(id),
      cells: [
        inLanguage(label, lang),
        words.share(formatDecimal(share)),
        result
          ? words.inPoints(formatDecimal(result.score)) + starWords(result.figures, lang)
          : gap
            ? words.gaps[gap]
            : NONE,
      ],
    })),
  };
}

const starWords = (figures: Figure[], lang: Language) =>
  figures.some(isProvisional) ? ` (${drawingWords[lang].provisional})` : '';
