/** Words of the facet values that an index holds. */
import { type Language, termsIn } from '../../words/index.ts';
import type { Catalogue } from '../format.ts';
import type { SearchSources } from './documents.ts';

export function searchLabels({ agencies }: SearchSources, lang: Language): Catalogue['labels'] {
  const { states, components } = termsIn(lang);
  return {
    agency: Object.fromEntries(agencies.map(({ agency, name }) => [agency, name[lang]])),
    component: components,
    state: Object.fromEntries(Object.entries(states).map(([state, { label }]) => [state, label])),
  };
}
