/** Everyday words, wherever they stand: of a KPI, a term of the glossary or a page. */
import type { Issue } from '../../issues/index.ts';
import type { GlossaryTerm, KpiFrontMatter, PageFrontMatter } from '../../schema/index.ts';
import { repeatsOf, spellingOf } from '../repeats.ts';
import type { Locate, Path } from '../yaml.ts';

/** Letters of what people type into a search: a question, never a sentence of a document. */
const LONGEST = 60;

interface Placed {
  found: string;
  path: Path;
}

/** `names`: what it is called already, in each language. A word that has to go is not told to be too long as well. */
function checkEveryday(everyday: readonly string[], names: readonly Placed[], list: Path, at: Locate): Issue[] {
  const words = everyday.map((found, index): Placed => ({ found, path: [...list, index] }));
  const repeats = new Map(
    repeatsOf([...names, ...words], ({ found }) => spellingOf(found)).map(({ item, first }) => [item, first.item]),
  );
  return words.flatMap((word): Issue[] => {
    const { found, path } = word;
    const first = repeats.get(word);
    if (first) {
      const values = { firstLine: String(at(first.path).line ?? 0) };
      return [{ code: 'everyday-repeated', place: at(path), found, values }];
    }
    if (found.length <= LONGEST) return [];
    const values = { length: String(found.length), limit: String(LONGEST) };
    return [{ code: 'everyday-long', place: at(path), found, values }];
  });
}

const inBoth = ({ th, en }: KpiFrontMatter['title'], path: Path): Placed[] => [
  { found: th, path: [...path, 'th'] },
  ...(en ? [{ found: en, path: [...path, 'en'] }] : []),
];

export const checkEverydayOfKpi = ({ everyday, title }: KpiFrontMatter, at: Locate): Issue[] =>
  checkEveryday(everyday, inBoth(title, ['title']), ['everyday'], at);

export const checkEverydayOfPage = ({ everyday, title }: PageFrontMatter, at: Locate): Issue[] =>
  checkEveryday(everyday, [{ found: title, path: ['title'] }], ['everyday'], at);

export const checkEverydayOfTerms = (terms: readonly GlossaryTerm[], at: Locate): Issue[] =>
  terms.flatMap(({ everyday, term }, index) =>
    checkEveryday(everyday, inBoth(term, [index, 'term']), [index, 'everyday'], at),
  );
