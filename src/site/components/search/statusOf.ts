/** How a search ended, in one sentence, and in a second one that the query was too long to be searched whole. */
import { type Answer, LONGEST_QUERY } from '../../../search/index.ts';
import { fill, type SearchSettings } from './settings.ts';

/** `count`: how many of the hits are shown or could be. */
export function statusOf(answer: Answer, count: number, { words }: SearchSettings): string {
  const { asked, isCut, instead } = answer;
  const values = {
    query: isCut ? `${asked} …` : asked,
    count,
    instead: instead.map((text) => `“${text}”`).join(' '),
  };
  const ended = fill(words[sentenceOf(answer)], values);
  return isCut ? `${ended} · ${fill(words.cut, { most: LONGEST_QUERY })}` : ended;
}

function sentenceOf({ end, instead, hits }: Answer): 'none' | 'found' | 'instead' | 'partly' | 'apart' {
  if (end === 'none') return 'none';
  if (end === 'exact') return 'found';
  if (instead.length > 0) return 'instead';
  return hits[0]?.missing.length === 0 ? 'apart' : 'partly';
}
