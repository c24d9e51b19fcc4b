/** Words of when a figure was published, and what stood there before. */
import type { provenance as thai } from '../th/provenance.ts';

export const provenance: typeof thai = {
  published: (date) => `Published on ${date}`,
  longAgo: 'Published before the history that is here',
  place: (line, commit) => `row ${line}, version ${commit}`,
  earlier: (value, date) => `before that ${value}, published on ${date}`,
  earlierLongAgo: (value) => `before that ${value}`,
  version: (commit, date) => `version ${commit}, published on ${date}`,
};
