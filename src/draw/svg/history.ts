/** The history chart as SVG text, legible without script; the browser may draw the same spec with Chart.js over it. */
import {
  drawingWords,
  type DrawingWords,
  formatDecimal,
  formatQuantity,
  inLanguage,
  type Language,
} from '../../words/index.ts';
import { isProvisional } from '../spec/figure.ts';
import { figuresOf, type FigureKind, type HistorySpec, indexOfYear, type Series, seriesOf } from '../spec/history.ts';
import { type Box, claim, textBox } from './boxes.ts';
import { centred, element, hatch, line, picture, text } from './element.ts';
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
  const plot = toPlot(spec, frame);
  const taken: Box[] = [];
  const fill = `url(#${id}-hatch)`;
  const legend = drawLegend(legendOf(spec, lang, frame), {
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
      title: words.historyOf(spec.kpi, inLanguage(spec.label, lang)),
      description: describeHistory(spec, lang),
    },
    element('defs', {}, hatch(`${id}-hatch`)),
    drawAxes(spec, plot, words, lang),
    drawLevels(spec, plot),
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
  const unit =
    inLanguage(spec.unitLabel, lang) + (spec.form === 'dots' && spec.axis.low > 0 ? ` · ${words.notFromZero}` : '');
  const every = Math.ceil((textWidth('2567', small) + 3) / column);
  const assessed = Math.max(0, indexOfYear(spec, spec.assessedYear));
  return [
    text(unit, 4, small, small, 'soft'),
    ...spec.axis.ticks.flatMap((tick) => [
      line(left, y(tick), right, y(tick), 'grid'),
      text(formatDecimal(String(tick)), left - 6, y(tick) + small * 0.35, small, 'soft', 'end'),
    ]),
    ...spec.years.map(({ fiscalYear }, index) => {
      const weight = fiscalYear === spec.assessedYear ? 'value' : 'soft';
      return (index - assessed) % every === 0
        ? centred(String(fiscalYear), x(index), bottom + small * 1.4, small, weight)
        : '';
    }),
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
      const index = indexOfYear(spec, fiscalYear);
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
        line(at, top, at, bottom, 'series-break') + centred(words.seriesBreak, centre, y, frame.small, 'soft haloed')
      );
    })
    .join('');
}

export function seriesName({ kind, round }: Series, spec: HistorySpec, lang: Language): string {
  const words = drawingWords[lang];
  if (kind === 'result') return words.resultOf(spec.assessedYear);
  return kind === 'monitoring' ? words.resultOfRound(round ? inLanguage(round, lang) : '') : words[kind];
}

/** Several watched rounds share their mark, so that each stands in the legend with its figure. */
export function nameInLegend(series: Series, spec: HistorySpec, lang: Language): string {
  const name = seriesName(series, spec, lang);
  const several = seriesOf(spec).filter(({ kind }) => kind === 'monitoring').length > 1;
  const figure = series.figures.find((one) => one !== null);
  return several && series.kind === 'monitoring' && figure ? `${name} ${formatDecimal(figure.value)}` : name;
}

function legendOf(spec: HistorySpec, lang: Language, { mark }: HistoryFrame): (LegendEntry | false)[] {
  const words = drawingWords[lang];
  const bars = spec.form === 'bars';
  const dash = (className: string) => (x: number, y: number) => line(x - 8, y, x + 8, y, className);
  const looks: Record<FigureKind, Omit<LegendEntry, 'label'>> = {
    baseline: { class: 'bar-baseline', symbol: bars ? undefined : (x, y) => hollow(x, y, mark) },
    result: { class: 'bar-result', symbol: bars ? undefined : (x, y) => solid(x, y, mark) },
    target: { symbol: dash('mark-target') },
    monitoring: { symbol: (x, y) => diamond(x, y, mark, 'mark-monitoring') },
  };
  return [
    ...seriesOf(spec).map((series) => ({ label: nameInLegend(series, spec, lang), ...looks[series.kind] })),
    spec.levels.length > 0 && { label: words.criteria(spec.assessedYear), symbol: dash('level-line') },
    figuresOf(spec).some(({ figure }) => isProvisional(figure)) && {
      label: words.provisional,
      symbol: (x, y) => centred('*', x, y + 6, 16, 'value'),
    },
  ];
}

/** The chart in one paragraph, for people who hear it. */
export function describeHistory(spec: HistorySpec, lang: Language): string {
  const words = drawingWords[lang];
  const quantity = (value: string): string => formatQuantity(value, spec, lang);
  return [
    ...spec.years.flatMap(({ fiscalYear, baseline, target, result, monitoring, gap }) => [
      ...(baseline ? [`${words.year(fiscalYear)}: ${quantity(baseline.value)}`] : []),
      ...(result ? [`${words.resultOf(fiscalYear)}: ${quantity(result.value)}`] : []),
      ...monitoring.map(({ round, value }) => `${words.resultOfRound(inLanguage(round, lang))}: ${quantity(value)}`),
      ...(target ? [`${words.target} ${fiscalYear}: ${quantity(target.value)}`] : []),
      ...(gap ? [`${words.year(fiscalYear)}: ${words.gaps[gap]}`] : []),
    ]),
    ...(spec.levels.length > 0
      ? [
          `${words.criteria(spec.assessedYear)}: ${spec.levels
            .map(({ label, points, value }) => `${label} (${points}) ${quantity(value)}`)
            .join(', ')}`,
        ]
      : []),
    ...spec.breaks.map(({ fiscalYear, text: reason }) => `${words.year(fiscalYear)}: ${inLanguage(reason, lang)}`),
  ].join('; ');
}
