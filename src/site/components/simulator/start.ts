/** The simulator at work: the address is the state; whatever is moved is scored, drawn and said again. */
import {
  asLastYear,
  asPublished,
  faultOf,
  fromAddress,
  NOTHING,
  presetFigures,
  simulator,
  type Supposed,
  supposable,
  type Supposition,
  toAddress,
  ZERO,
} from '../../../simulator/index.ts';
import type { PolicyEntryId } from '../../../scoring/index.ts';
import { formatDecimal as n } from '../../../words/index.ts';
import { copyAndSay } from '../embed/copyCode.ts';
import { fill } from '../search/settings.ts';
import { showRefusals } from './refusals.ts';
import { settingsIn } from './settings.ts';
import { viewOf } from './view.ts';

/** Milliseconds without a move before the total is said to who hears the page. */
const PAUSE = 700;

export function startSimulator(): void {
  const place = document.querySelector<HTMLElement>('[data-simulator]');
  if (!place) return;
  const settings = settingsIn(place);
  const { frame, words } = settings;
  const simulate = simulator(frame);
  const view = viewOf(place, settings);
  let state: Supposition = { figures: asPublished(frame), readings: {} };
  let timer = 0;

  const restored = fromAddress(frame, location.search);
  if (restored) state = restored.supposition;
  showRefusals(place, restored?.refusals ?? [], settings);
  function* showing(): Generator<void, void> {
    const now = simulate(state);
    yield;
    const last = simulate({ figures: asLastYear(frame), readings: state.readings });
    yield* view(state, now, last);
  }

  function moveTo(next: Supposition): void {
    state = next;
    for (const _ of showing());
    history.replaceState(history.state, '', `${location.pathname}${toAddress(frame, state)}${location.hash}`);
    clearTimeout(timer);
    timer = window.setTimeout(say, PAUSE);
  }
  const setFigures = (kpi: string, supposed: Supposed) =>
    moveTo({ ...state, figures: { ...state.figures, [kpi]: supposed } });

  function say(): void {
    const { total, grade } = simulate(state);
    const status = place?.querySelector('[data-said]');
    const label = grade ? (settings.grades[grade.from] ?? '') : '';
    const values = { points: n(total.points), full: n(total.fullMark), grade: label };
    const open = { low: n(total.range.low), high: n(total.range.high) };
    if (status) status.textContent = fill(total.complete ? words.whole : words.part, { ...values, ...open }).trim();
  }

  for (const row of place.querySelectorAll<HTMLElement>('[data-kpi]')) {
    const kpi = row.dataset['kpi'] ?? '';
    const measures = supposable(frame, kpi);
    const change = (measure: string, figure: string | null) => {
      const supposed = state.figures[kpi] ?? [];
      const had = supposed === ZERO ? [] : supposed;
      setFigures(
        kpi,
        measures.map(({ id }, index) => (id === measure ? figure : (had[index] ?? null))),
      );
    };
    for (const control of row.querySelectorAll<HTMLElement>('[data-measure]')) {
      const measure = measures.find(({ id }) => id === control.dataset['measure']);
      const figure = control.querySelector<HTMLInputElement | HTMLSelectElement>('[data-figure]');
      if (!measure || !figure) continue;
      figure.addEventListener(figure instanceof HTMLSelectElement ? 'change' : 'input', () => {
        const isBad = figure instanceof HTMLInputElement && figure.validity.badInput;
        const fault = isBad
          ? ({ kind: 'number' } as const)
          : figure.value === ''
            ? null
            : faultOf(figure.value, measure);
        const told = control.querySelector('[data-fault]');
        figure.setAttribute('aria-invalid', String(fault !== null));
        if (told) told.textContent = fault ? faultWords(fault) : '';
        if (!fault) change(measure.id, figure.value || null);
      });
      const slide = control.querySelector<HTMLInputElement>('[data-slide]');
      slide?.addEventListener('input', () => {
        const { min, max } = measure;
        const within = Math.max(Number(min), Math.min(max === null ? Infinity : Number(max), Number(slide.value)));
        change(measure.id, String(within));
      });
    }
    const zero = row.querySelector<HTMLInputElement>('[data-zero]');
    zero?.addEventListener('change', () => setFigures(kpi, zero.checked ? ZERO : []));
    row.querySelector('[data-open]')?.addEventListener('click', () => {
      setFigures(kpi, []);
      row.querySelector<HTMLElement>('[data-figure]')?.focus();
    });
  }

  function faultWords(fault: NonNullable<ReturnType<typeof faultOf>>): string {
    if (!('min' in fault)) return fault.kind === 'whole' ? words.whole_number : words.number;
    const { min, max } = fault;
    return fill(max === null ? words.beyondMin : words.beyond, { min: n(min), max: n(max ?? '') });
  }

  for (const button of place.querySelectorAll<HTMLElement>('[data-preset]'))
    button.addEventListener('click', () =>
      moveTo({ ...state, figures: presetFigures(frame, button.dataset['preset'] ?? '') }),
    );

  for (const choice of place.querySelectorAll<HTMLInputElement>('[data-reading]'))
    choice.addEventListener('change', () => {
      const { [choice.dataset['reading'] as PolicyEntryId]: _, ...rest } = state.readings;
      const chosen = choice.value === '' ? {} : { [choice.dataset['reading'] ?? '']: choice.value };
      moveTo({ ...state, readings: { ...rest, ...chosen } });
    });

  const copy = place.querySelector<HTMLElement>('[data-copy]');
  const said = place.querySelector('[data-copy-said]');
  copy?.addEventListener('click', () => {
    const link = new URL(toAddress(frame, state), location.href.replace(/[?#].*/, '')).href;
    if (said && copy.parentElement) void copyAndSay(link, copy.parentElement, said);
  });
  // The page is served as it stands while nothing is supposed.
  const isAsServed = toAddress(frame, state) === toAddress(frame, NOTHING);
  const first = isAsServed ? [].values() : showing();
  (function goOn() {
    if (first.next().done) place.inert = false;
    else setTimeout(goOn);
  })();
}
