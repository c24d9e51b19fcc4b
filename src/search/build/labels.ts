/** Words of the facet values that an index holds. The caller brings the words: the index itself speaks no language. */
import type { SiteModel } from '../../model/index.ts';
import type { Catalogue } from '../format.ts';

export interface LabelWords {
  states: Record<string, { label: string }>;
  components: Record<string, string>;
}

export function searchLabels({ agencies }: SiteModel, { states, components }: LabelWords): Catalogue['labels'] {
  return {
    agency: Object.fromEntries(agencies.map(({ agency }) => [agency.agency, agency.name.th])),
    component: components,
    state: Object.fromEntries(Object.entries(states).map(([state, { label }]) => [state, label])),
  };
}
