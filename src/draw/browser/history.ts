/** The interactive history chart. Loaded only on touch; the SVG beneath keeps the room and stays for print. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { drawingWords, inLanguage, type Language } from '../../words/index.ts';
import type { HistorySpec } from '../spec/history.ts';
import { placeOfFigure } from '../spec/marks.ts';
import { describeHistory } from '../svg/history.ts';
import { toConfig } from './config.ts';
import { onColourChange, readPalette } from './palette.ts';

Chart.register(
  BarController,
  BarElement,
  LineController,
  LineElement,
  PointElement,
  CategoryScale,
  LinearScale,
  Tooltip,
  Legend,
);

/** Draws over the SVG of `figure`, with the same name and description, and again when the page changes its colours. */
export function mountHistory(figure: HTMLElement, spec: HistorySpec, lang: Language): void {
  const stage = figure.querySelector('.history-stage');
  if (!stage || figure.classList.contains('is-mounted')) return;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute(
    'aria-label',
    `${drawingWords[lang].historyOf(spec.kpi, inLanguage(spec.label, lang))}. ${describeHistory(spec, lang)}`,
  );
  const layer = document.createElement('div');
  layer.className = 'history-canvas';
  layer.append(canvas);
  stage.append(layer);
  figure.classList.add('is-mounted');
  let chart = new Chart(canvas, toConfig(spec, lang, readPalette(figure)));
  onColourChange(() => {
    chart.destroy();
    chart = new Chart(canvas, toConfig(spec, lang, readPalette(figure)));
  });
  // The walk over the values by keys asks for one by the name of its mark.
  figure.addEventListener('walk', (event) => showYear(chart, placeOfFigure((event as CustomEvent<string>).detail)));
}

/** All that is drawn of one year; nothing where the place is not that of a year. */
function showYear(chart: Chart<'bar' | 'line', (number | null)[], string>, place: number | null): void {
  const active = chart.data.datasets.flatMap(({ data }, datasetIndex) =>
    place !== null && (data[place] ?? null) !== null ? [{ datasetIndex, index: place }] : [],
  );
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
  chart.update('none');
}
