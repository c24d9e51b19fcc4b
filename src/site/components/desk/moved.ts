/** What would move: scores before and after, and in words what is otherwise than what is published. */
import type { Judged, Work } from '../../../desk/index.ts';
import type { Issue } from '../../../issues/index.ts';
import { assessmentMoves, type ScoreFigure, type ToldScore, toldAssessment } from '../../../moves/index.ts';
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

const FIGURES: readonly ScoreFigure[] = ['score', 'weightedScore', 'level'];

/** A row for a KPI in a round, with each of its figures from what to what; then what is of the whole assessment. */
function scoreTable(scores: readonly ToldScore[], lang: SiteLanguage): HTMLElement {
  const { desk: t, names } = words(lang);
  const moved = ({ from, to }: ToldScore) => [from, ' → ', element('b', {}, to)];
  const heads = [t.what, ...FIGURES.map((figure) => names[figure])].map((text) => headCell('col', {}, text));
  const rows = [...Map.groupBy(scores, ({ subject }) => subject)].map(([subject, own]) => {
    const [first] = own;
    const cells =
      first && first.figure === null
        ? [element('td', { role: 'cell', colspan: FIGURES.length }, ...moved(first))]
        : FIGURES.map((figure) => {
            const one = own.find((other) => other.figure === figure);
            return element('td', { role: 'cell', 'data-label': one && names[figure] }, ...(one ? moved(one) : []));
          });
    return element('tr', { role: 'row' }, headCell('row', { role: 'rowheader' }, subject), ...cells);
  });
  return element(
    'div',
    { class: 'table-frame' },
    element('p', { class: 'small soft' }, `${t.before} → ${t.after}`),
    // Told as a table also where a phone shows its cells one below the other.
    element(
      'table',
      { role: 'table' },
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', { role: 'rowgroup' }, ...rows),
    ),
  );
}
