/** A rule without its texts: what scores are made from, and nothing that a reader reads. */
import type { Policy } from '../scoring/index.ts';

/** Sources and sentences are no matter of a score; the page has them in words. */
export const barePolicy = ({ entries, ...policy }: Policy): Policy => ({
  ...policy,
  title: { th: '' },
  entries: Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [
      id,
      {
        value: entry?.value,
        basis: entry?.basis,
        source: '',
        text: { th: '' },
        alternatives: entry?.alternatives?.map(({ id: own, value }) => ({ id: own, value, text: { th: '' } })),
      },
    ]),
  ) as unknown as Policy['entries'],
});

const WORDS = ['text', 'label', 'source', 'derivation'];
export const bareCriteria = <T>(criteria: T): T =>
  JSON.parse(JSON.stringify(criteria, (key, value: unknown) => (WORDS.includes(key) ? undefined : value)));
