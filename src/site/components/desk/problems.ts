/** The problems of the work as a list: where, what, and how it is mended; a mend that can only be one is a button. */
import { columnAt, gridRowOf, type Grid } from '../../../desk/index.ts';
import type { IssueJson } from '../../../issues/index.ts';
import { type SiteLanguage, words } from '../../../words/index.ts';
import { button, element } from './element.ts';
import { problemId, type Told } from './told.ts';

/** Where a problem stands in the grid; null where it is of another file, or of no cell. */
export function cellOf(
  grid: Grid,
  path: string,
  { file, row, column }: IssueJson,
): { row: number; column: number } | null {
  if (file !== path || row === undefined || row < 2) return null;
  const at = { row: gridRowOf(grid, row), column: columnAt(grid.table, column?.header) };
  return at.row < 0 ? null : { ...at, column: Math.max(at.column, 0) };
}

export interface ProblemChanges {
  mend: (at: { row: number; column: number }, corrected: string) => void;
  goTo: (at: { row: number; column: number }) => void;
  addRow: (row: NonNullable<IssueJson['row_to_add']>) => void;
}

export function drawProblems(
  list: HTMLElement,
  told: readonly Told[],
  {
    grid,
    path,
    lang,
    pages,
    changes,
  }: {
    grid: Grid;
    path: string;
    lang: SiteLanguage /** Address of the pages in this language, without the last slash. */;
    pages: string;
    changes: ProblemChanges;
  },
): void {
  const t = words(lang).desk;
  list.replaceChildren(
    ...told.map(({ number, issue, isWarning }) => {
      const at = cellOf(grid, path, issue);
      const { corrected } = issue;
      const label = grid.table.columns.find(({ name }) => name === issue.column?.header)?.label[lang];
      const where = [
        ...(issue.file === path ? [] : [issue.file]),
        ...(issue.row === undefined ? [] : [t.placeOf(issue.row, label ?? issue.column?.header ?? null)]),
        ...(issue.alike ? [t.alike(issue.alike.length)] : []),
      ].join(' · ');
      const mends =
        at && corrected !== null && issue.column
          ? [
              element('del', {}, issue.found ?? ''),
              element('span', { 'aria-hidden': 'true' }, '→'),
              element('ins', {}, corrected === '' ? t.emptied : corrected),
              button({ class: 'button' }, t.mend(corrected === '' ? t.emptied : corrected), () =>
                changes.mend(at, corrected),
              ),
            ]
          : at
            ? [button({ class: 'button' }, t.goTo, () => changes.goTo(at))]
            : [];
      const row = issue.row_to_add;
      if (row) mends.push(button({ class: 'button' }, t.addReason, () => changes.addRow(row)));
      return element(
        'li',
        { id: problemId(number) },
        element('span', { class: `desk-mark${isWarning ? ' is-warning' : ''}` }, String(number)),
        element(
          'div',
          {},
          element(
            'p',
            { class: 'small soft' },
            [isWarning ? t.warning : t.mustMend, where].filter(Boolean).join(' · '),
          ),
          element('p', {}, element('b', {}, issue.title[lang])),
          ...(issue.found && !(at && corrected !== null)
            ? [element('p', { class: 'small' }, t.found(issue.found))]
            : []),
          element('p', { class: 'small' }, `${t.allowed}: ${issue.allowed[lang]}`),
          element(
            'p',
            { class: 'small' },
            `${t.fix}: ${issue.fix[lang]} `,
            element('a', { href: `${pages}${issue.page}` }, t.more),
          ),
          element('p', { class: 'desk-mend' }, ...mends),
        ),
      );
    }),
  );
}
