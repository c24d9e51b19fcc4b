/** The line of steps: what each has come to, and which is next. */
import type { Grid, Judged } from '../../../desk/index.ts';
import { words } from '../../../words/index.ts';
import type { Choice } from './choose.ts';
import { errorsIn, type Told } from './told.ts';
import type { DeskSettings } from './settings.ts';

interface Standing {
  chosen: Choice;
  told: readonly Told[];
  judged: Judged;
  grid: Grid;
}

/** Gives what is said to who hears the page. */
export function showSteps(
  place: HTMLElement,
  { chosen, told, judged: { files }, grid: { table, rows } }: Standing,
  { agencies, lang }: DeskSettings,
): string {
  const t = words(lang).desk;
  const errors = errorsIn(told);
  const counts = told.length === 0 ? t.noProblem : t.counts(errors, told.length - errors);
  const name = agencies.find(({ id }) => id === chosen.agency)?.name ?? '';
  const texts = [
    `${table.title[lang]} · ${name} · ${chosen.year}`,
    t.rows(rows.filter(({ isDue }) => !isDue).length),
    counts,
    '',
    files.map(({ name }) => name).join(', '),
  ];
  const next = files.length === 0 ? 1 : errors > 0 ? 2 : 4;
  for (const [index, step] of [...place.querySelectorAll('[data-step]')].entries()) {
    const result = step.querySelector('[data-step-said]');
    if (result) result.textContent = texts[index] ?? '';
    if (index === next) step.setAttribute('aria-current', 'step');
    else step.removeAttribute('aria-current');
  }
  const shown = place.querySelector('[data-counts]');
  if (shown) shown.textContent = counts;
  return counts;
}
