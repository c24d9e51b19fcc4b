/** Words of the facet values that an index holds. */
import type { SiteModel } from '../assessment/index.ts';
import { inLanguage, type Language, termsIn } from '../words/index.ts';
import type { Catalogue } from '../search/index.ts';

/** A component is called as its latest year calls it. */
export function searchLabels({ agencies }: Pick<SiteModel, 'agencies'>, lang: Language): Catalogue['labels'] {
  const components = agencies
    .flatMap(({ assessments }) => assessments)
    .toReversed()
    .flatMap(({ front }) => front.components);
  return {
    agency: Object.fromEntries(agencies.map(({ agency }) => [agency.agency, inLanguage(agency.name, lang)])),
    parent: Object.fromEntries(
      agencies.flatMap(({ agency: { agency, parent } }) => (parent ? [[agency, inLanguage(parent, lang)]] : [])),
    ),
    component: Object.fromEntries(components.map(({ id, title }) => [id, inLanguage(title, lang)])),
    state: Object.fromEntries(Object.entries(termsIn(lang).states).map(([state, { label }]) => [state, label])),
  };
}
