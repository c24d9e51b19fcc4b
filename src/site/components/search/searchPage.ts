/** `/search/?q=…`: the address is the state, so that back, forward and a shared link show the same. */
import { type Answer, type FacetChoice, FACETS, keepFacets, nearestTerms, search } from '../../../search/index.ts';
import { statusOf } from './statusOf.ts';
import { element } from './element.ts';
import { showFacets } from './facetControls.ts';
import { loadIndex, type LoadedIndex } from './loadIndex.ts';
import { resultItem, showExcerpt } from './resultItem.ts';
import { fill, type SearchSettings, settingsIn } from './settings.ts';

const PAUSE = 80;
const SHOWN = 50;
/** Texts fetched at once for excerpts; the others follow as they come into sight. */
const FIRST_EXCERPTS = 5;

export function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
  const input = form?.querySelector<HTMLInputElement>('[data-search-input]');
  if (!form || !input) return;
  const settings = settingsIn(form);
  const find = <T extends HTMLElement>(name: string) => document.querySelector(`[data-search-${name}]`) as T;
  const [status, list, help, facets, more, near] = [
    find('status'),
    find<HTMLOListElement>('results'),
    find('help'),
    find<HTMLFieldSetElement>('facets'),
    find<HTMLButtonElement>('more'),
    find('near'),
  ];
  let asked = 0;
  let inSight: IntersectionObserver | undefined;

  const choiceOf = (state: URLSearchParams): FacetChoice =>
    Object.fromEntries(FACETS.flatMap((name) => (state.get(name) ? [[name, state.get(name)]] : [])));

  async function show(): Promise<void> {
    const state = new URLSearchParams(location.search);
    const query = (state.get('q') ?? '').trim();
    asked += 1;
    const turn = asked;
    delete list.dataset['searchDone'];
    if (query === '') return clear();
    try {
      const loaded = await loadIndex(settings.index);
      const answer = await search(query, loaded.index);
      if (turn === asked) await render(answer, choiceOf(state), loaded, () => turn === asked);
    } catch {
      if (turn === asked) fail();
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

  async function render(
    answer: Answer,
    choice: FacetChoice,
    loaded: LoadedIndex,
    isCurrent: () => boolean,
  ): Promise<void> {
    const { index, textOf } = loaded;
    const hits = keepFacets(answer.hits, choice);
    const items = hits.slice(0, SHOWN).map((hit) => resultItem(hit, settings, index));
    inSight?.disconnect();
    list.replaceChildren(...items);
    status.textContent =
      hits.length === 0 && answer.hits.length > 0 ? settings.words.noneLeft : statusOf(answer, hits.length, settings);
    showFacets(facets, answer.hits, choice, settings, index);
    help.hidden = answer.hits.length > 0;
    if (!help.hidden) showNear(near, nearestTerms(answer.asked, index.entries), settings);
    const excerpt = async (place: number) => {
      const [item, hit] = [items[place], hits[place]];
      if (item && hit) showExcerpt(item, await textOf(hit.number), hit);
    };
    inSight = new IntersectionObserver((seen) => {
      for (const { target, isIntersecting } of seen) {
        if (!isIntersecting) continue;
        inSight?.unobserve(target);
        void excerpt(items.indexOf(target as HTMLLIElement)).catch(() => undefined);
      }
    });
    for (const item of items.slice(FIRST_EXCERPTS)) inSight.observe(item);
    more.hidden = hits.length <= SHOWN;
    more.textContent = fill(settings.words.more, { count: hits.length - SHOWN });
    more.onclick = () => {
      more.hidden = true;
      for (const hit of hits.slice(SHOWN)) items.push(resultItem(hit, settings, index));
      list.append(...items.slice(SHOWN));
      for (const item of items.slice(SHOWN)) inSight?.observe(item);
      items[SHOWN]?.querySelector('a')?.focus();
    };
    await Promise.allSettled(items.slice(0, FIRST_EXCERPTS).map((_, place) => excerpt(place)));
    if (isCurrent()) list.dataset['searchDone'] = answer.end;
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

function showNear(place: HTMLElement, terms: { title: string; path: string }[], { base }: SearchSettings): void {
  place.hidden = terms.length === 0;
  place
    .querySelector('span')
    ?.replaceChildren(
      ...terms.flatMap(({ title, path }, at) => [
        ...(at > 0 ? [' · '] : []),
        element('a', { href: base + path }, title),
      ]),
    );
}
