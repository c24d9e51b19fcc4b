/** Replaces a history chart by its interactive twin when it comes into sight; Chart.js loads only then. */
import type { Language } from '../../words/index.ts';
import type { HistorySpec } from '../spec/history.ts';

/** Every `figure[data-history-chart]` holds its spec in a JSON script. A failure leaves the SVG as it stands. */
export function watchHistoryCharts(root: ParentNode = document): void {
  const figures = root.querySelectorAll<HTMLElement>('figure[data-history-chart]');
  if (figures.length === 0 || !('IntersectionObserver' in window)) return;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        void mount(target);
      }
    },
    { rootMargin: '160px' },
  );
  for (const figure of figures) observer.observe(figure);
}

async function mount(figure: HTMLElement): Promise<void> {
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!json) return;
  const spec = JSON.parse(json) as HistorySpec;
  const lang = figure.dataset.lang as Language;
  const { mountHistory } = await import('./history.ts');
  mountHistory(figure, spec, lang);
}
