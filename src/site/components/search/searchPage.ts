/** `/search/?q=…`: the address is the state, so that back, forward and a shared link show the same. */
import { type Answer, ask, FACETS, firstAnswer, wholeAnswer } from '../../../search/index.ts';
import { statusOf } from './statusOf.ts';
import { showFacets } from './facetControls.ts';
import { type FacetChoice, keepFacets } from './facets.ts';
import { inTheirLanguages } from './element.ts';
import { loadIndex, type LoadedIndex } from './loadIndex.ts';
import { resultItem, showExcerpt } from './resultItem.ts';
import { fill, PAUSE, settingsIn } from './settings.ts';

const SHOWN = 50;
/** Texts fetched at once for excerpts; the others follow as they come into sight. */
const FIRST_EXCERPTS = 5;

export function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
  const input = form?.querySelector<HTMLInputElement>('[data-search-input]');
  if (!form || !input) return;
  const settings = settingsIn(form);
  const find = <T extends HTMLElement>(name: string) => document.querySelector(`[data-search-${name}]`) as T;
  const [status, list, help, facets, more] = [
    find('status'),
    find<HTMLOListElement>('results'),
    find('help'),
    find<HTMLFieldSetElement>('facets'),
    find<HTMLButtonElement>('more'),
  ];
  const suggestions = document.querySelector('[data-search-suggestions]');
  let asked = 0;
  let inSight: IntersectionObserver | undefined;

  const choiceOf = (state: URLSearchParams): FacetChoice =>
    Object.fromEntries(FACETS.flatMap((name) => (state.get(name) ? [[name, state.get(name)]] : [])));

  async function show(): Promise<void> {
    const state = new URLSearchParams(location.search);
    const query = (state.get('q') ?? '').trim();
    asked += 1;
    const turn = asked;
    delete list.dataset['searchFirst'];
    delete list.dataset['searchDone'];
    suggestions?.toggleAttribute('hidden', query !== '');
    if (query === '') return clear();
    const isCurrent = () => turn === asked;
    try {
      const loaded = await loadIndex(settings.index);
      const choice = choiceOf(state);
      const question = ask(query, loaded.index);
      const first = firstAnswer(question);
      if (!isCurrent()) return;
      // Pagefind is asked in its worker while the first answers are drawn.
      const finding = wholeAnswer(question, loaded.find, loaded.textOf).catch(() => null);
      render(first, choice, loaded);
      if (first.hits.length === 0) status.textContent = settings.words.searching;
      list.dataset['searchFirst'] = String(first.hits.length);
      const whole = await finding;
      if (!isCurrent()) return;
      const excerpts = render(whole ?? first, choice, loaded);
      facets.hidden = (whole ?? first).hits.length === 0;
      suggestions?.toggleAttribute('hidden', !facets.hidden);
      if (!whole) status.append(` · ${settings.words.namesOnly}`);
      await excerpts();
      if (isCurrent()) list.dataset['searchDone'] = (whole ?? first).end;
    } catch {
      if (isCurrent()) fail();
    }
  }

  function clear(): void {
    inSight?.disconnect();
    list.replaceChildren();
    for (const part of [help, facets, more]) part.hidden = true;
    status.textContent = '';
  }

  function fail(): void {
    clear();
    status.textContent = settings.words.failed;
  }

  /** Shown twice for a query: items of the first answer stay where they are, and a link keeps the focus. Returns what fills in the first excerpts. */
  function render(answer: Answer, choice: FacetChoice, loaded: LoadedIndex): () => Promise<unknown> {
    const { index, textOf } = loaded;
    const hits = keepFacets(answer.hits, choice);
    const items = hits.slice(0, SHOWN).map((hit) => resultItem(hit, settings, index));
    inSight?.disconnect();
    const focused = list.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
    list.replaceChildren(...items);
    if (focused) list.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    const said =
      hits.length === 0 && answer.hits.length > 0 ? settings.words.noneLeft : statusOf(answer, hits.length, settings);
    status.replaceChildren(...inTheirLanguages(said, settings.lang));
    showFacets(facets, answer.hits, choice, settings, index);
    help.hidden = answer.hits.length > 0;
    const excerpt = async (place: number) => {
      const [item, hit] = [items[place], hits[place]];
      if (item && hit) showExcerpt(item, await textOf(hit.number), hit, answer.asked, settings);
    };
    more.hidden = hits.length <= SHOWN;
    more.textContent = fill(settings.words.more, { count: hits.length - SHOWN });
    more.onclick = () => {
      more.hidden = true;
      for (const hit of hits.slice(SHOWN)) items.push(resultItem(hit, settings, index));
      list.append(...items.slice(SHOWN));
      for (const item of items.slice(SHOWN)) inSight?.observe(item);
      items[SHOWN]?.querySelector('a')?.focus();
    };
    return () => {
      inSight = new IntersectionObserver((seen) => {
        for (const { target, isIntersecting } of seen) {
          if (!isIntersecting) continue;
          inSight?.unobserve(target);
          void excerpt(items.indexOf(target as HTMLLIElement)).catch(() => undefined);
        }
      });
      for (const item of items.slice(FIRST_EXCERPTS)) inSight.observe(item);
      return Promise.allSettled(items.slice(0, FIRST_EXCERPTS).map((_, place) => excerpt(place)));
    };
  }

  const addressOf = () => {
    const values = new URLSearchParams(
      [...new FormData(form)].map(([name, value]) => [name, String(value)]).filter(([, value]) => value !== ''),
    );
    return `${location.pathname}${values.size > 0 ? `?${values}` : ''}`;
  };
  /** The newest step of the history is of what is being typed, and goes on being rewritten until it is asked for. */
  let live = false;
  const keep = () => {
    const address = addressOf();
    if (address === location.pathname + location.search) return;
    if (live || location.search === '') history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      keep();
      live = true;
      void show();
    }, PAUSE);
  });
  input.addEventListener('focus', () => void loadIndex(settings.index).catch(() => undefined), { once: true });
  const push = () => {
    clearTimeout(timer);
    keep();
    live = false;
    void show();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    push();
  });
  facets.addEventListener('change', push);
  const read = () => {
    const state = new URLSearchParams(location.search);
    input.value = state.get('q') ?? '';
    live = false;
    void show();
  };
  window.addEventListener('popstate', read);
  read();
}
