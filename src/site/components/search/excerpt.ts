/** The part of a text in which a match stands, cut at words, with the match marked. */
import { once } from '../../../once.ts';
import { edgesOf, segmentsOf, writtenAs } from '../../../thai/index.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters around a match. */
const AROUND = 70;

/** `marks` are normalised pieces; the text is as it stands on the page. The first block where nothing matches. */
export function excerptOf(blocks: string[], marks: string[]): Piece[] {
  const ranked = blocks.map((text) => ({ text, spans: spansOf(text, marks) }));
  const [first = { text: '', spans: [] }] = ranked;
  const best = ranked.reduce((most, one) => {
    const more = longest(one.spans) - longest(most.spans) || says(one.text) - says(most.text);
    return one.spans.length > 0 && more > 0 ? one : most;
  }, first);
  return cut(best.text, best.spans);
}

/** A heading or a cell of a table says less than a sentence. */
const says = (text: string) => Math.min(text.length, SENTENCE);
const SENTENCE = 40;

export const markedIn = (text: string, marks: string[]): Piece[] =>
  toPieces(text, spansOf(text, marks), 0, text.length);

interface Span {
  start: number;
  end: number;
}

/** Made once: the same few marks are looked for in every title and block that a page of results shows. */
const patternOf = once((marks: string) => new RegExp(marks.split('\n').map(writtenAs).join('|'), 'giu'));

/** Neighbours with nothing but space or a point between them are one. */
function spansOf(text: string, marks: string[]): Span[] {
  if (marks.length === 0) return [];
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(patternOf(marks.join('\n')))) {
    const last = spans.at(-1);
    if (last && /^[\s.\-–]*$/.test(text.slice(last.end, index))) last.end = index + found.length;
    else spans.push({ start: index, end: index + found.length });
  }
  return spans;
}

const longest = (spans: Span[]) => Math.max(0, ...spans.map(({ start, end }) => end - start));

function cut(text: string, spans: Span[]): Piece[] {
  const main = spans.find(({ start, end }) => end - start === longest(spans)) ?? { start: 0, end: 0 };
  const edges = edgesOf(segmentsOf(text));
  const start = main.start <= AROUND ? 0 : (edges.find((edge) => edge >= main.start - AROUND) ?? main.start);
  const wanted = Math.max(main.end, start) + AROUND;
  const end = wanted >= text.length ? text.length : (edges.findLast((edge) => edge <= wanted) ?? text.length);
  const pieces = toPieces(text, spans, Math.min(start, main.start), Math.max(end, main.end));
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

function toPieces(text: string, spans: Span[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const span of spans.filter((one) => one.start >= start && one.end <= end)) {
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), marked: false });
    pieces.push({ text: text.slice(span.start, span.end), marked: true });
    at = span.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  return pieces;
}
