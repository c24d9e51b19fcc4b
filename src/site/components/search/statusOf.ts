/** How a search ended, in one sentence, and in a second one that the query was too long to be searched whole. */
import { type Answer, LONGEST_QUERY } from '../../../search/index.ts';
import { fill, type SearchSettings } from './settings.ts';

/** `count`: how many of the hits are shown or could be. */
export function statusOf({ asked, isCut, end, instead }: Answer, count: number, { words }: SearchSettings): string {
  const query = isCut ? `${asked} …` : asked;
  const values = { query, count, instead: instead.map((text) => `“${text}”`).join(' ') };
  const ended = fill(end === 'none' ? words.none : end === 'exact' ? words.found : words.instead, values);
  return isCut ? `${ended} · ${fill(words.cut, { most: LONGEST_QUERY })}` : ended;
}
