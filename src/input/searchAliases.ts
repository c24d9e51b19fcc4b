/** The aliases of the search, `data/search-aliases.yaml`. A root without the file has none. */
import type { Issue } from '../issues/index.ts';
import { type SearchAliasesInput, searchAliases } from '../schema/index.ts';
import { readYamlFile } from './describedFile.ts';
import type { Inputs } from './inputs/inputs.ts';
import { repeatsOf, spellingOf } from './repeats.ts';
import type { Locate, Path } from './yaml.ts';

const file = 'data/search-aliases.yaml';

export function loadSearchAliases(inputs: Inputs): { aliases: SearchAliasesInput; issues: Issue[] } {
  const none: SearchAliasesInput = { same: [], misspellings: [] };
  if (inputs.bytes(file) === undefined) return { aliases: none, issues: [] };
  const { value, issues, locate } = readYamlFile(inputs, file, searchAliases, 'same:');
  if (value === null) return { aliases: none, issues };
  return { aliases: value, issues: [...issues, ...checkRepeated(value, locate)] };
}

/** A spelling in two places would lead to two things; with other dots, spaces or capitals it is still the same. */
function checkRepeated({ same, misspellings }: SearchAliasesInput, locate: Locate): Issue[] {
  const spellings: { found: string; path: Path }[] = [
    ...same.flatMap(({ names }, group) =>
      names.map((found, place) => ({ found, path: ['same', group, 'names', place] })),
    ),
    ...misspellings.flatMap(({ wrong }, group) =>
      wrong.map((found, place) => ({ found, path: ['misspellings', group, 'wrong', place] })),
    ),
  ];
  return repeatsOf(spellings, ({ found }) => spellingOf(found)).map(({ item: { found, path }, first }): Issue => {
    const values = { firstLine: String(locate(first.item.path).line ?? 0) };
    return { code: 'alias-repeated', place: locate(path), found, values };
  });
}
