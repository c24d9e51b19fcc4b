/** Words of the facet values that an index holds. */
import { inLanguage, type Language, termsIn } from '../../words/index.ts';
import type { Catalogue } from '../format.ts';
import type { SearchSources } from './documents.ts';

export function searchLabels({ agencies, components }: SearchSources, lang: Language): Catalogue['labels'] {
  const { states } = termsIn(lang);
  return {
    agency: Object.fromEntries(agencies.map(({ agency, name }) => [agency, inLanguage(name, lang)])),
    component: Object.fromEntries(components.map(({ id, title }) => [id, inLanguage(title, lang)])),
    state: Object.fromEntries(Object.entries(states).map(([state, { label }]) => [state, label])),
  };
}
