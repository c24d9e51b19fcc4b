/** Words of the facet values that an index holds. */
import { type Language, termsIn } from '../../words/index.ts';
import type { Catalogue } from '../format.ts';
import type { SearchSources } from './documents.ts';

export function searchLabels({ agencies, components }: SearchSources, lang: Language): Catalogue['labels'] {
  const { states } = termsIn(lang);
  return {
    agency: Object.fromEntries(agencies.map(({ agency, name }) => [agency, name[lang]])),
    component: Object.fromEntries(components.map(({ id, title }) => [id, title[lang]])),
    state: Object.fromEntries(Object.entries(states).map(([state, { label }]) => [state, label])),
  };
}
