import { drawingWords, formatDecimal as n, inLanguage, type Language } from '../../words/index.ts';
import type { ScoreBarInput, ScoreBlock } from '../spec/scoreBar.ts';
import { type DrawnTable, NONE } from './drawnTable.ts';

/** A row for each block: its weight, what it earns or why that is open, and what last year's figures would score. */
export function scoreBarTable({ groups }: ScoreBarInput, lang: Language): DrawnTable {
  const words = drawingWords[lang];
  const blocks = groups.flatMap((group) => group.blocks);
  const years = [...new Set(blocks.flatMap(({ last }) => last?.fiscalYear ?? []))];
  const [year] = years;
  const before = ({ last }: ScoreBlock) =>
    !last ? NONE : years.length > 1 ? `${words.year(last.fiscalYear)}: ${n(last.score)}` : n(last.score);
  return {
    columns: [
      words.columns.kpi,
      words.columns.weight,
      words.columns.earned,
      ...(year === undefined ? [] : [years.length > 1 ? words.columns.before : words.underThisYear(year)]),
    ],
    rows: blocks.map((block) => ({
      mark: block.kpi,
      cells: [
        `${block.kpi} ${inLanguage(block.title, lang)}`,
        n(block.weight),
        standing(block, lang),
        ...(year === undefined ? [] : [before(block)]),
      ],
    })),
  };
}

function standing({ state, earned, awarded, fullMark }: ScoreBlock, lang: Language): string {
  const words = drawingWords[lang];
  if (state === 'scored') return earned === null ? NONE : words.earnedOf(n(earned), n(fullMark));
  return awarded === null ? words.gaps[state] : words.awardedOf(n(awarded));
}
