/** One Chart.js dataset for each kind of figure; a year without one stays null and gets no mark. */
import type { ChartDataset } from 'chart.js';
import { type HistorySpec, indexOfYear, type Series } from '../spec/history.ts';
import { WIDEST_YEAR } from './canvas.ts';
import type { Palette } from './palette.ts';

type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

const POINTS = { baseline: 'circle', result: 'circle', target: 'line', monitoring: 'rectRot' } as const;

export function toDataset(
  { kind, figures }: Series,
  label: string,
  form: HistorySpec['form'],
  { colours }: Palette,
): Dataset {
  const data = figures.map((figure) => figure && Number(figure.value));
  const border = {
    baseline: colours.edge,
    result: colours.ink,
    target: colours.link,
    monitoring: colours.ink,
  }[kind];
  const inside = kind === 'result' ? colours.ink : colours.card;
  const paint = {
    borderColor: border,
    backgroundColor: inside,
    hoverBorderColor: border,
    hoverBackgroundColor: inside,
    borderWidth: 2,
  };
  if (form === 'bars' && (kind === 'baseline' || kind === 'result')) {
    return {
      type: 'bar',
      label,
      data,
      ...paint,
      grouped: false,
      barPercentage: 0.6,
      maxBarThickness: WIDEST_YEAR * 0.5,
      pointStyle: 'rect',
      order: 1,
    };
  }
  const radius = kind === 'target' ? 14 : 6;
  return {
    type: 'line',
    label,
    data,
    ...paint,
    showLine: false,
    pointStyle: POINTS[kind],
    pointRadius: radius,
    pointHoverRadius: radius + 2,
    pointBorderWidth: kind === 'target' ? 3 : 2,
    order: 0,
  };
}

/** The line through baselines and result, cut where a year is missing and where the series breaks. */
export function toTrend(spec: HistorySpec, { colours }: Palette): Dataset {
  const broken = new Set(spec.breaks.map(({ fiscalYear }) => indexOfYear(spec, fiscalYear)));
  return {
    type: 'line',
    label: '',
    data: spec.years.map(({ baseline, result }) => {
      const figure = baseline ?? result;
      return figure ? Number(figure.value) : null;
    }),
    borderColor: colours.edge,
    borderWidth: 1.75,
    pointRadius: 0,
    pointHoverRadius: 0,
    spanGaps: false,
    segment: { borderColor: ({ p1DataIndex }) => (broken.has(p1DataIndex) ? 'transparent' : undefined) },
    order: 1,
  };
}
