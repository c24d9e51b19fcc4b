/** What the axes of a page's ladder mean, and what the rows of years under it do (`withYears`), in words. */
import { type LadderInput, toLadderScale } from '../../../draw/index.ts';
import { drawingWords, inLanguage, noBreakSpace, type SiteLanguage } from '../../../words/index.ts';

export function ladderAxes(ladder: LadderInput, { withYears }: { withYears: boolean }, lang: SiteLanguage): string {
  return axesOf(ladder, withYears, lang).join(`${noBreakSpace}· `);
}

function axesOf(ladder: LadderInput, withYears: boolean, lang: SiteLanguage): string[] {
  const words = drawingWords[lang];
  if (ladder.form === 'parts') return [words.axes.parts];
  if (ladder.form === 'levels')
    return [words.axes.levels(ladder.measures.map(({ label }) => inLanguage(label, lang)).join(' · '))];
  const { measure, direction, fiscalYear, years } = ladder;
  const { left } = toLadderScale(ladder, { withYears: true });
  return [
    words.axes.scale(inLanguage(measure.label, lang), inLanguage(measure.unitLabel, lang)),
    ...(left > 0 ? [words.scaleFromZero] : []),
    ...(direction === 'lower-is-better' ? [words.directions[direction]] : []),
    ...(withYears && years.length > 1 ? [words.years(fiscalYear)] : []),
  ];
}
