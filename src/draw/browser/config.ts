/** The history spec as a Chart.js configuration. Heights are binary numbers; every text keeps the published digits. */
import { Chart, type ChartConfiguration } from 'chart.js';
import { drawingWords, formatDecimal, formatQuantity, type Language } from '../../words/index.ts';
import { type Figure, isProvisional } from '../spec/figure.ts';
import { figuresOf, type HistorySpec, seriesOf } from '../spec/history.ts';
import { nameInLegend, seriesName } from '../svg/history.ts';
import { toDataset, toTrend } from './datasets.ts';
import { figureLabels } from './figures.ts';
import { gaps } from './gaps.ts';
import { levelLines, levelPlaces } from './levelLines.ts';
import type { Palette } from './palette.ts';

export function toConfig(
  spec: HistorySpec,
  lang: Language,
  palette: Palette,
): ChartConfiguration<'bar' | 'line', (number | null)[], string> {
  const words = drawingWords[lang];
  const { colours, font } = palette;
  const figures = figuresOf(spec);
  const series = seriesOf(spec);
  const ticks = { color: colours.ink2, font: { family: font, size: 13 } };
  return {
    type: spec.form === 'bars' ? 'bar' : 'line',
    data: {
      labels: spec.years.map(({ fiscalYear }) => String(fiscalYear)),
      datasets: [
        ...series.map((one) => toDataset(one, nameInLegend(one, spec, lang), spec.form, palette)),
        ...(spec.form === 'dots' ? [toTrend(spec, palette)] : []),
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      // No motion at all: nothing changes here that motion would explain, and reduced motion needs no case of its own.
      animation: false,
      layout: { padding: ({ chart }) => ({ top: 38, right: levelPlaces(chart, spec).room }) },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          grid: { display: false },
          border: { color: colours.ink2 },
          ticks: { ...ticks, maxRotation: 0 },
          offset: true,
        },
        y: {
          min: spec.axis.low,
          max: spec.axis.high,
          afterBuildTicks: (axis) => {
            axis.ticks = spec.axis.ticks.map((value) => ({ value }));
          },
          grid: { color: colours.line },
          border: { color: colours.ink2 },
          ticks: { ...ticks, callback: (value) => formatDecimal(String(value)) },
        },
      },
      plugins: {
        legend: {
          position: 'bottom',
          align: 'start',
          // The legend explains; it does not hide figures.
          onClick: () => undefined,
          labels: {
            color: colours.ink2,
            font: { family: font, size: 13 },
            usePointStyle: true,
            boxHeight: 7,
            generateLabels: (chart) => {
              const own = Chart.defaults.plugins.legend.labels
                .generateLabels(chart)
                .filter(({ datasetIndex = 0 }) => datasetIndex < series.length);
              const levels = {
                text: words.criteria(spec.assessedYear),
                fontColor: colours.ink2,
                strokeStyle: colours.edge,
                lineWidth: 2,
                lineDash: [4, 3],
                pointStyle: 'line' as const,
              };
              const provisional = {
                ...levels,
                text: `* ${words.provisional}`,
                lineWidth: 0,
                pointStyle: false as const,
              };
              return [
                ...own,
                ...(spec.levels.length > 0 ? [levels] : []),
                ...(figures.some(({ figure }) => isProvisional(figure)) ? [provisional] : []),
              ];
            },
          },
        },
        tooltip: {
          backgroundColor: colours.ink,
          titleColor: colours.card,
          bodyColor: colours.card,
          caretPadding: 14,
          titleFont: { family: font },
          bodyFont: { family: font },
          filter: ({ datasetIndex }) => datasetIndex < series.length,
          callbacks: {
            title: ([item]) => (item ? words.year(Number(item.label)) : ''),
            label: ({ datasetIndex, dataIndex }) => {
              const one = series[datasetIndex];
              const figure = one?.figures[dataIndex];
              return one && figure ? tooltipLine(seriesName(one, spec, lang), figure, spec, lang) : '';
            },
          },
        },
      },
    },
    plugins: [levelLines(spec, palette), gaps(spec, lang, palette), figureLabels(spec, palette)],
  };
}

function tooltipLine(name: string, figure: Figure, spec: HistorySpec, lang: Language): string {
  const note = isProvisional(figure) ? ` (${drawingWords[lang].provisional})` : '';
  return `${name}: ${formatQuantity(figure.value, spec, lang)}${note}`;
}
