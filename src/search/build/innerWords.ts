/** Words within a word of the dictionary: whoever types "ข่าว" also means "ข่าวสาร". */
import { endsWord, isThai, Vocabulary, weight } from '../words.ts';

/** Words with which `word` begins or ends, where the rest is a word too or the part is long enough to be meant. */
export function innerWords(word: string, { words }: Vocabulary): string[] {
  if (!isThai(word) || weight(word) < 3) return [];
  const cuts = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 2).filter((at) =>
    endsWord(word, at),
  );
  return cuts.flatMap((at) => {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const meant = (part: string, rest: string) =>
      words.has(part) && weight(part) >= 2 && (words.has(rest) || part.length >= 4);
    return [...(meant(head, tail) ? [head] : []), ...(meant(tail, head) ? [tail] : [])];
  });
}
