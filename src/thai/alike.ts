/** Words of a list that a text may be meant for: by its sound, by a slip of the hand, as a part of one. The nearest first. */
import { distance } from 'fastest-levenshtein';
import { endsWord } from './cut.ts';
import { isThai, weight } from './pieces.ts';
import { lettersApart, soundsOf } from './sound.ts';

/** Fewer consonants fit too many words. */
export const LEAST_WEIGHT = 3;
const MOST = 8;

export class AlikeWords {
  private readonly words: readonly string[];
  private readonly bySound = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)];
    for (const word of this.words)
      if (isThai(word) && weight(word) >= LEAST_WEIGHT)
        for (const sound of soundsOf(word)) this.bySound.set(sound, [...(this.bySound.get(sound) ?? []), word]);
  }

  /** Those that sound as the text does, or nearly. */
  sounding(text: string): string[] {
    const most = weight(text) < LEAST_WEIGHT ? 0 : text.length < 7 ? 1 : text.length < 11 ? 2 : 3;
    const words = new Set([...soundsOf(text)].flatMap((sound) => this.bySound.get(sound) ?? []));
    return [...words]
      .map((word) => ({ word, apart: lettersApart(text, word) }))
      .filter(({ apart }) => apart <= most)
      .sort((a, b) => a.apart - b.apart)
      .slice(0, MOST)
      .map(({ word }) => word);
  }

  /** Those that hold the text at a place where a word may end, the earliest first; else those that one slip makes of it. */
  holding(text: string): string[] {
    if (weight(text) < LEAST_WEIGHT) return [];
    const words = this.words.filter((word) => {
      const at = word.indexOf(text);
      return at >= 0 && endsWord(word, at + text.length);
    });
    if (words.length === 0) return this.slipsOf(text, weight(text) > LEAST_WEIGHT ? 1 : 0);
    return words.sort((a, b) => a.indexOf(text) - b.indexOf(text) || a.length - b.length).slice(0, MOST);
  }

  /** Of Latin letters: those with a slip of the hand, else those that begin so, else those that hold it. */
  latin(text: string): string[] {
    const slips = this.slipsOf(text, text.length < 5 ? 0 : text.length < 8 ? 1 : 2);
    if (slips.length > 0) return slips;
    return this.words
      .filter((word) => (text.length > 1 && word.startsWith(text)) || (text.length > 3 && word.includes(text)))
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST);
  }

  /** Words with so many letters typed wrongly at most, but not their first one. */
  private slipsOf(text: string, most: number): string[] {
    return this.words
      .filter(
        (word) => word[0] === text[0] && Math.abs(word.length - text.length) <= most && distance(word, text) <= most,
      )
      .slice(0, MOST);
  }
}
