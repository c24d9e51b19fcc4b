/** What a KPI comes to: this year's figure, beside last year's where there is one, with what they are made from. */
import type { KpiModel } from '../../../assessment/index.ts';
import { type HeadFigure, headFigures, kpiSentences } from '../../../explain/index.ts';
import { drawingWords, formatDecimal, inLanguage, type SiteLanguage, words } from '../../../words/index.ts';
import type { LargeFigure } from '../site/largeFigure.ts';

export function answerFigures(kpi: KpiModel, lang: SiteLanguage): { now: LargeFigure; last: LargeFigure | null } {
  const t = words(lang);
  const { measure, now, last, isAwarded } = headFigures(kpi);
  const { state, fiscalYear } = kpi;
  const nameOf = (year: number) =>
    measure
      ? t.kpi.figureOf(year, inLanguage(measure.unitLabel, lang))
      : isAwarded && year === fiscalYear
        ? t.kpi.awardedOf(year)
        : t.kpi.scoreOf(year);
  /** A score may come without a figure: the source says what an agency without one gets. */
  const gap = state === 'scored' ? (kpi.score?.gap ?? null) : state;
  const unknown = gap ? drawingWords[lang].shortGaps[gap] : t.states.scored.label;
  const written = (figure: HeadFigure) => formatDecimal(figure.value);
  return {
    now: {
      label: nameOf(fiscalYear),
      figure: now && written(now),
      unknown,
      note: now ? madeFrom(now) : (kpiSentences(kpi, lang).due ?? ''),
    },
    last: last && { label: nameOf(last.fiscalYear), figure: written(last), hollow: true, note: madeFrom(last) },
  };

  /** How many of how many, of parts of a whole that have a name, else as a fraction. */
  function madeFrom({ fraction, status }: HeadFigure): string {
    const [numerator, denominator] = fraction.map(formatDecimal);
    const counted = measure?.partOfWhole && measure.countedIn ? inLanguage(measure.countedIn, lang) : null;
    const parts =
      numerator && denominator
        ? [counted ? t.kpi.partOf(numerator, denominator, counted) : `${numerator} ÷ ${denominator}`]
        : [];
    return [...parts, ...(status === 'A' ? [] : [t.obsStatuses[status].label])].join(' · ');
  }
}
