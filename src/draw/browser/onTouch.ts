/** The interactive twin of a history chart, drawn when a reader touches it; Chart.js loads only then. */
import type { Language } from '../../words/index.ts';
import type { HistorySpec } from '../spec/history.ts';

/** `figure[data-history-chart]` holds its spec in a JSON script. A failure leaves the SVG as it stands. */
export async function drawTouchedHistory(figure: HTMLElement): Promise<void> {
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!json) return;
  const spec = JSON.parse(json) as HistorySpec;
  const { mountHistory } = await import('./history.ts');
  mountHistory(figure, spec, figure.dataset.lang as Language);
}
