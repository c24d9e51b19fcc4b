/** What would move: scores before and after, and in words what is otherwise than what is published. */
import type { Judged, Work } from '../../../desk/index.ts';
import type { Issue } from '../../../issues/index.ts';
import { assessmentMoves, toldAssessment } from '../../../moves/index.ts';
import { renderScoreBar } from '../../../draw/index.ts';
import { type SiteLanguage, words } from '../../../words/index.ts';
import { hasBar, scoreBarOf } from '../charts/drawn.ts';
import { element, headCell } from './element.ts';

/** `numberOf` an issue in the list of problems. */
export function drawMoves(
  place: HTMLElement,
  { published }: Work,
  { scored, waiting }: Judged,
  lang: SiteLanguage,
  numberOf: (issue: Issue) => number | null,
): void {
  const t = words(lang);
  if (!scored) {
    place.replaceChildren(element('p', {}, t.desk.cannotScore));
    return;
  }
  const moves = assessmentMoves(published, scored);
  const models = { before: published?.scored ?? null, after: scored.scored };
  const told = moves && toldAssessment(moves, models, lang);
  const bars = [
    [t.desk.before, models.before],
    [t.desk.after, models.after],
  ] as const;
  const waits = [...waiting].map(([kpi, issues]) => {
    const numbers = [...new Set(issues.flatMap((issue) => numberOf(issue) ?? []))];
    return element('li', {}, t.desk.waiting(t.kpiNumber(kpi), numbers.join(', ')));
  });
  place.replaceChildren(
    ...(told && told.scores.length > 0
      ? [
          ...bars.flatMap(([label, model], index) => {
            if (!model || !hasBar(model)) return [];
            const frame = element('div', { class: 'chart-frame' });
            frame.innerHTML = renderScoreBar(scoreBarOf(model, lang), {
              id: `desk-bar-${index}`,
              lang,
              size: 'strip',
              hrefOf: () => '#desk-moves',
            });
            return [element('p', { class: 'small soft' }, label), frame];
          }),
          scoreTable(told.scores, lang),
        ]
      : [element('p', {}, t.desk.nothingMoves)]),
    ...(waits.length > 0 ? [element('ul', {}, ...waits)] : []),
    ...(told && told.changes.length > 0
      ? [
          element('h3', {}, t.desk.changes),
          element(
            'ul',
            {},
            ...told.changes.map(({ text, reason }) => element('li', {}, reason ? `${text} (${reason})` : text)),
          ),
        ]
      : []),
  );
}

function scoreTable(scores: readonly { what: string; from: string; to: string }[], lang: SiteLanguage): HTMLElement {
  const t = words(lang).desk;
  const head = element('tr', {}, ...[t.what, t.before, t.after].map((text) => headCell('col', {}, text)));
  const rows = scores.map(({ what, from, to }) =>
    element('tr', {}, headCell('row', {}, what), element('td', {}, from), element('td', {}, element('b', {}, to))),
  );
  return element(
    'div',
    { class: 'table-frame' },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
  );
}
