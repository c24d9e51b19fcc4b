/** The facets as choices: each shows what it would leave, and is there only where it divides the results. */
import { FACETS, type FacetName, type Hit, type OpenedCatalogue } from '../../../search/index.ts';
import { isWrittenIn, languageOf } from '../../../thai/index.ts';
import { element } from './element.ts';
import { countFacets, type FacetChoice } from './facets.ts';
import { fill, type SearchSettings } from './settings.ts';

export function showFacets(
  box: HTMLElement,
  hits: Hit[],
  choice: FacetChoice,
  settings: SearchSettings,
  index: OpenedCatalogue,
): void {
  const counts = countFacets(hits, choice);
  let shown = false;
  for (const name of FACETS) {
    const label = box.querySelector<HTMLElement>(`[data-facet="${name}"]`);
    const select = label?.querySelector('select');
    if (!label || !select) continue;
    const chosen = choice[name];
    const list =
      chosen && !counts[name].some(({ value }) => value === chosen)
        ? [...counts[name], { value: chosen, count: 0 }]
        : counts[name];
    select.replaceChildren(
      element('option', { value: '' }, settings.words.every),
      ...list.map(({ value, count }) => choiceOf(value, labelOf(name, value, settings, index), count, settings)),
    );
    select.value = chosen ?? '';
    label.hidden = list.length < 2 && !chosen;
    shown ||= !label.hidden;
  }
  box.hidden = false;
  box.classList.toggle('is-empty', !shown);
}

/** An option holds no element: it has one language. */
function choiceOf(value: string, label: string, count: number, { lang }: SearchSettings): HTMLOptionElement {
  const own = isWrittenIn(label, lang) ? lang : languageOf(label);
  return element('option', { value, lang: own }, `${label} (${count})`);
}

export function labelOf(
  name: FacetName,
  value: string,
  { words }: SearchSettings,
  { catalogue }: OpenedCatalogue,
): string {
  if (name === 'kind') return words.kind[value as keyof typeof words.kind] ?? value;
  return name === 'year' ? fill(words.year, { year: value }) : (catalogue.labels[name]?.[value] ?? value);
}
