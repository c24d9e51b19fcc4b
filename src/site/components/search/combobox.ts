/** Results as you type, after the combobox pattern of ARIA 1.2: the focus stays in the box, the arrows move the option. */
import { type Answer, ask, firstAnswer, type OpenedCatalogue, wholeAnswer } from '../../../search/index.ts';
import { element, inTheirLanguages } from './element.ts';
import { loadIndex } from './loadIndex.ts';
import { placeOf, standingOf, titleOf } from './resultItem.ts';
import { fill, PAUSE, settingsIn } from './settings.ts';
import { statusOf } from './statusOf.ts';

const SHOWN = 7;

export function startCombobox(form: HTMLFormElement): void {
  const settings = settingsIn(form);
  const input = form.querySelector<HTMLInputElement>('[data-search-input]');
  const list = form.querySelector<HTMLElement>('[role="listbox"]');
  const status = form.querySelector<HTMLElement>('[role="status"]');
  if (!input || !list || !status) return;
  let asked = 0;
  let active = -1;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const activate = (place: number) => {
    active = place;
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === place));
    const option = options()[place];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const suggest = async () => {
    const query = input.value.trim();
    asked += 1;
    const turn = asked;
    if (query === '') {
      status.textContent = '';
      return close();
    }
    const isCurrent = () => turn === asked && document.activeElement === input;
    try {
      const { index, find, textOf } = await loadIndex(settings.index);
      const question = ask(query, index);
      // Pagefind is asked in its worker while the first answers are drawn.
      const finding = wholeAnswer(question, find, textOf);
      if (isCurrent()) show(query, firstAnswer(question), index);
      const whole = await finding;
      if (isCurrent()) {
        show(query, whole, index);
        list.dataset['query'] = query;
      }
    } catch {
      if (isCurrent() && list.hidden) status.textContent = settings.words.failed;
    }
  };
  /** Shown twice for a query: what the first answer shows stays where it is in the whole one. */
  const show = (query: string, answer: Answer, index: OpenedCatalogue) => {
    const { hits, end, isCut } = answer;
    const said = statusOf(answer, hits.length, settings);
    status.replaceChildren(...inTheirLanguages(said, settings.lang));
    const shown = hits
      .slice(0, SHOWN)
      .map(({ entry }, at) =>
        option(
          at,
          settings.base + entry.path,
          inTheirLanguages(titleOf(entry, settings), settings.lang),
          inTheirLanguages(
            [placeOf(entry, settings, index), standingOf(entry, settings, index)].filter(Boolean).join(' · '),
            settings.lang,
          ),
        ),
      );
    const all = option(shown.length, `${form.action}?q=${encodeURIComponent(query)}`, [
      fill(settings.words.all, { count: hits.length }),
    ]);
    const chosen = options()[active]?.dataset['href'];
    list.replaceChildren(
      ...(end === 'approximate' || isCut
        ? [element('div', { role: 'presentation', class: 'option-note' }, ...inTheirLanguages(said, settings.lang))]
        : []),
      ...shown,
      ...(hits.length > SHOWN ? [all] : []),
    );
    /** Who has moved to an answer before the next ones came stays on it. */
    activate(chosen === undefined ? -1 : options().findIndex(({ dataset }) => dataset['href'] === chosen));
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void suggest(), PAUSE);
  };
  input.addEventListener('input', later);
  input.addEventListener('keydown', (event) => {
    const last = options().length - 1;
    const open = !list.hidden;
    const steps: Record<string, number> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
    };
    const step = steps[event.key];
    if (event.isComposing) return;
    if (step !== undefined) {
      event.preventDefault();
      if (open) activate(step);
      else void suggest();
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && open && active >= 0) {
      event.preventDefault();
      location.href = options()[active]?.dataset['href'] ?? location.href;
    }
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const href = (event.target as Element).closest<HTMLElement>('[role="option"]')?.dataset['href'];
    if (href) location.href = href;
  });
  input.addEventListener('blur', close);
  void loadIndex(settings.index).catch(() => undefined);
  if (input.value.trim() !== '') later();
}

function option(number: number, href: string, title: (Node | string)[], place: (Node | string)[] = []): HTMLElement {
  return element(
    'div',
    { role: 'option', id: `search-option-${number}`, 'aria-selected': 'false', 'data-href': href },
    element('span', { class: 'option-title' }, ...title),
    ...(place.length > 0 ? [' ', element('span', { class: 'option-place' }, ...place)] : []),
  );
}
