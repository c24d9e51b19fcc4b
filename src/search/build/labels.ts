/** Words of the facet values that an index holds. */
import { type Language, termsIn } from '../../i18n/index.ts';
import type { SiteModel } from '../../model/index.ts';
import type { Catalogue } from '../format.ts';

export function searchLabels({ agencies }: SiteModel, lang: Language): Catalogue['labels'] {
  const { states, components } = termsIn(lang);
  return {
    agency: Object.fromEntries(agencies.map(({ agency }) => [agency.agency, agency.name[lang]])),
    component: components,
    state: Object.fromEntries(Object.entries(states).map(([state, { label }]) => [state, label])),
  };
}
