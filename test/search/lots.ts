/**
 * The lots of queries that the search is measured by, each a file under test/content/search/.
 *
 * May be tuned on; what they miss is shown:
 * - queries.csv: every page that must and must not be found, written by those who wrote the search (queries.ts);
 * - people/tuned*.csv: people's own words on the site's own content;
 * - people/large-tuned*.csv: likewise on the synthetic government of `npm run bench -- --search`.
 * May not be tuned on; nobody who works on the search reads them, and what they miss is only counted:
 * - people/unseen*.csv: people's own words on the site's own content;
 * - every other people/large*.csv: likewise on the synthetic government.
 *
 * People's words are written by somebody who sees the public pages alone: no code, no list of queries, no search. Columns:
 * - `right`: the pages that would satisfy that person in first place, separated by a space;
 * - `on_site`: `no` where nothing on the site is about it; the search then must not say `exact`.
 *
 * A file that ends in `-en` asks the English pages; `right` names each by the address of its Thai twin.
 *
 * A new lot is a new file `people/unseen-….csv`; nothing else names it. What stands in a tuned file too is left out. It is written after the last change of the search
 * and run as it is. A lot of which somebody has read what it misses is renamed to `people/tuned-….csv`.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { SiteLanguage } from '../../src/words/index.ts';
import { queryColumns, queryOf } from './queries.ts';

export interface Question {
  group: string;
  query: string;
  /** Any of these is right; empty where nothing on the site is about it. Of queries.csv, where it leaves the first place open, all that must be found. */
  right: string[];
}

export interface Lot {
  /** Of its file: `people/unseen-a`. */
  name: string;
  mayBeTunedOn: boolean;
  /** Of the pages that are asked. */
  lang: SiteLanguage;
  questions: Question[];
}

const folder = join(import.meta.dirname, '../content/search');
const columns = ['group', 'query', 'right', 'on_site', 'note'];

export const queriesLot = (): Lot => readLot(join(folder, 'queries.csv'));
/** People's words on the site's own content, those that may be tuned on first. */
export const peopleLots = (): Lot[] => [...lotsOf('tuned'), ...lotsOf('unseen').map(withoutKnown)];
export const largeLots = (): Lot[] => lotsOf('large').map(withoutKnown);

const lotsOf = (beginning: string) =>
  globSync(`people/${beginning}*.csv`, { cwd: folder })
    .sort()
    .map((file) => readLot(join(folder, file)));

/** People type the same: what stands in a lot that may be tuned on too is not unseen, and does not count. */
export function withoutKnown(lot: Lot): Lot {
  if (lot.mayBeTunedOn) return lot;
  const tuned = [queriesLot(), ...lotsOf('*tuned')];
  const known = new Set(tuned.flatMap(({ questions }) => questions.map(({ query }) => letters(query))));
  return { ...lot, questions: lot.questions.filter(({ query }) => !known.has(letters(query))) };
}

const letters = (query: string) => query.toLowerCase().replace(/\s/g, '');

/** A file of either kind, told by its columns. */
export function readLot(file: string): Lot {
  const [header, ...lines]: string[][] = parse(readFileSync(file, 'utf8'));
  const name = basename(file, '.csv');
  const toQuestion = readerOf(name, header?.join() ?? '');
  return {
    name,
    mayBeTunedOn: /^queries$|tuned/.test(name),
    lang: name.endsWith('-en') ? 'en' : 'th',
    questions: lines.map(toQuestion),
  };
}

function readerOf(name: string, header: string): (line: string[]) => Question {
  if (header === queryColumns.join()) {
    return (line) => {
      const { group, query, mustFirst, mustAppear } = queryOf(line);
      return { group, query, right: mustFirst.length > 0 ? mustFirst : mustAppear };
    };
  }
  if (header !== columns.join()) throw new Error(`${name}: the columns are ${columns.join()}`);
  return ([group = '', query = '', right = '', onSite = '']) => {
    const pages = right.split(' ').filter(Boolean);
    if (onSite !== (pages.length > 0 ? 'yes' : 'no'))
      throw new Error(`${name}: "on_site" of a row does not fit "right"`);
    return { group, query, right: pages };
  };
}
