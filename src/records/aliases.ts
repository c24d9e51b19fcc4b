/** The aliases of the file and of the agencies, normalised as what is typed is. */
import type { SiteModel } from '../assessment/index.ts';
import type { Aliases } from '../search/index.ts';
import { normalise } from '../thai/index.ts';

export function searchAliasesOf({ agencies, searchAliases: { same, misspellings } }: SiteModel): Aliases {
  const named = agencies.flatMap(({ agency: { name, abbreviation } }) =>
    abbreviation ? [[name, abbreviation].flatMap(({ th, en }) => [th, ...(en ? [en] : [])])] : [],
  );
  return {
    same: [...same.map(({ names }) => names), ...named].map((names) => [...new Set(names.map(plain))]),
    misspellings: misspellings.flatMap(({ right, wrong }) =>
      wrong.map((one) => ({ wrong: plain(one), right: plain(right) })),
    ),
  };
}

const plain = (name: string) => normalise(name).trim();
