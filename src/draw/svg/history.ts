/** The history chart as SVG text, legible without script; the browser may draw the same spec with Chart.js over it. */
import { drawingWords, type DrawingWords, formatDecimal, formatQuantity, type Language } from '../../words/index.ts';
import { hasProvisional } from '../spec/figure.ts';
import { figuresOf, type HistorySpec } from '../spec/history.ts';
import { type Box, claim, textBox } from './boxes.ts';
import { element, hatch, line, picture, text } from './element.ts';
import { type HistoryFrame, historyFrames, type Plot, toPlot } from './historyFrame.ts';
import { drawGaps } from './historyGaps.ts';
import { drawLevels } from './historyLevels.ts';
import { drawMarks } from './historyMarks.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { diamond, hollow, solid } from './marks.ts';
import { textWidth } from './textWidth.ts';

export interface HistoryOptions {
  /** Unique on the page. */
  id: string;
  lang: Language;
}

/** Two pictures, wide and narrow; the style sheet shows the one that fits. */
export function renderHistory(spec: HistorySpec, { id, lang }: HistoryOptions): string {
  return historyFrames.map((frame) => drawFrame(spec, frame, `${id}-${frame.name}`, lang)).join('');
}

function drawFrame(spec: HistorySpec, frame: HistoryFrame, id: string, lang: Language): string {
  const words = drawingWords[lang];
  const plot = toPlot(spec, frame, words);
  const taken: Box[] = [];
  const fill = `url(#${id}-hatch)`;
  const legend = drawLegend(legendOf(spec, words, frame), {
    x: 4,
    y: plot.bottom + frame.strong * 1.9,
    width: frame.width - 8,
    size: frame.small,
  });
  return picture(
    {
      id,
      class: `history history-${frame.name}`,
      width: frame.width,
      height: legend.height,
      title: words.historyOf(spec.kpi, spec.label[lang]),
      description: describeHistory(spec, lang),
    },
    element('defs', {}, hatch(`${id}-hatch`)),
    drawAxes(spec, plot, words, lang),
    drawLevels(spec, plot, words),
    drawGaps(spec, plot, words, fill, taken),
    drawBreaks(spec, plot, words, taken),
    drawMarks(spec, plot, taken),
    legend.body,
  );
}

function drawAxes(
  spec: HistorySpec,
  { frame, left, right, top, bottom, column, x, y }: Plot,
  words: DrawingWords,
  lang: Language,
): string {
  const { small } = frame;
  const unit = spec.unitLabel[lang] + (spec.form === 'dots' && spec.axis.low > 0 ? ` · ${words.notFromZero}` : '');
  const every = Math.ceil((textWidth('2567', small) + 3) / column);
  const assessed = Math.max(
    0,
    spec.years.findIndex(({ fiscalYear }) => fiscalYear === spec.assessedYear),
  );
  return [
    text(unit, { x: 4, y: small, size: small, class: 'soft' }),
    ...spec.axis.ticks.flatMap((tick) => [
      line(left, y(tick), right, y(tick), 'grid'),
      text(formatDecimal(String(tick)), {
        x: left - 6,
        y: y(tick) + small * 0.35,
        size: small,
        anchor: 'end',
        class: 'soft',
      }),
    ]),
    ...spec.years.map(({ fiscalYear }, index) =>
      (index - assessed) % every === 0
        ? text(String(fiscalYear), {
            x: x(index),
            y: bottom + frame.small * 1.4,
            size: small,
            anchor: 'middle',
            class: fiscalYear === spec.assessedYear ? 'value' : 'soft',
          })
        : '',
    ),
    line(left, top, left, bottom, 'axis'),
  ].join('');
}

/** A series break stands between two years, with its name at the top of the plot. */
function drawBreaks(
  spec: HistorySpec,
  { frame, right, top, bottom, column, x }: Plot,
  words: DrawingWords,
  taken: Box[],
): string {
  return spec.breaks
    .map(({ fiscalYear }) => {
      const index = spec.years.findIndex((year) => year.fiscalYear === fiscalYear);
      if (index < 1) return '';
      const at = x(index) - column / 2;
      const width = textWidth(words.seriesBreak, frame.small);
      const centre = Math.max(width / 2, Math.min(at, right - width / 2));
      const place = (y: number) => ({ y, box: textBox(centre, y, width, frame.small) });
      const { y } = claim(
        [place(top - frame.small * 0.5), place(bottom - frame.small * 0.6), place(top + frame.small * 1.2)],
        taken,
      );
      return (
        line(at, top, at, bottom, 'series-break') +
        text(words.seriesBreak, { x: centre, y, size: frame.small, anchor: 'middle', class: 'soft haloed' })
      );
    })
    .join('');
}

function legendOf(spec: HistorySpec, words: DrawingWords, { mark }: HistoryFrame): LegendEntry[] {
  const { years, form } = spec;
  const bars = form === 'bars';
  return [
    ...(years.some(({ baseline }) => baseline)
      ? [
          {
            label: words.baseline,
            ...(bars ? { class: 'bar-baseline' } : { symbol: (x: number, y: number) => hollow(x, y, mark) }),
          },
        ]
      : []),
    ...(years.some(({ result }) => result)
      ? [
          {
            label: words.resultOf(spec.assessedYear),
            ...(bars ? { class: 'bar-result' } : { symbol: (x: number, y: number) => solid(x, y, mark) }),
          },
        ]
      : []),
    ...(years.some(({ roundOne }) => roundOne)
      ? [{ label: words.roundOne, symbol: (x: number, y: number) => diamond(x, y, mark, 'mark-round-one') }]
      : []),
    ...(years.some(({ target }) => target)
      ? [{ label: words.target, symbol: (x: number, y: number) => line(x - 8, y, x + 8, y, 'mark-target') }]
      : []),
    ...(spec.levels.length > 0
      ? [
          {
            label: words.criteria(spec.assessedYear),
            symbol: (x: number, y: number) => line(x - 8, y, x + 8, y, 'level-line'),
          },
        ]
      : []),
    ...(hasProvisional(figuresOf(spec))
      ? [
          {
            label: words.provisional,
            symbol: (x: number, y: number) => text('*', { x, y: y + 6, size: 16, anchor: 'middle', class: 'value' }),
          },
        ]
      : []),
  ];
}

/** The chart in one paragraph, for people who hear it. */
export function describeHistory(spec: HistorySpec, lang: Language): string {
  const words = drawingWords[lang];
  const quantity = (value: string): string => formatQuantity(value, spec, lang);
  return [
    ...spec.years.flatMap(({ fiscalYear, baseline, target, result, roundOne, gap }) => [
      ...(baseline ? [`${words.year(fiscalYear)}: ${quantity(baseline.value)}`] : []),
      ...(result ? [`${words.resultOf(fiscalYear)}: ${quantity(result.value)}`] : []),
      ...(roundOne ? [`${words.roundOne}: ${quantity(roundOne.value)}`] : []),
      ...(target ? [`${words.target} ${fiscalYear}: ${quantity(target.value)}`] : []),
      ...(gap ? [`${words.year(fiscalYear)}: ${words.gaps[gap]}`] : []),
    ]),
    ...(spec.levels.length > 0
      ? [
          `${words.criteria(spec.assessedYear)}: ${spec.levels
            .map(({ level, points, value }) => `${words.levels[level]} (${points}) ${quantity(value)}`)
            .join(', ')}`,
        ]
      : []),
    ...spec.breaks.map(({ fiscalYear, text: reason }) => `${words.year(fiscalYear)}: ${reason[lang]}`),
  ].join('; ');
}
