/** The part of a text in which a match stands, cut at words, with the match marked. */
import type { Language } from '../words/index.ts';
import { isAbbreviation, isNumber, isThai } from './words.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters around a match. */
const AROUND = 70;
const cutter =
  typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('th', { granularity: 'word' }) : null;

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

/** By its letters. */
export const languageOf = (pieces: Piece[]): Language =>
  pieces.some(({ text }) => /[\u0e01-\u0e4e]/.test(text)) ? 'th' : 'en';

/** A heading or a cell of a table says less than a sentence. */
const says = (text: string) => Math.min(text.length, SENTENCE);
const SENTENCE = 40;

export const markedIn = (text: string, marks: string[]): Piece[] =>
  toPieces(text, spansOf(text, marks), 0, text.length);

interface Span {
  start: number;
  end: number;
}

/** As on the page: dots in an abbreviation, separators in a number, digits of either kind, สระอำ either way. */
function inText(mark: string): string {
  const isShort = /^[\u0e01-\u0e2e]{2,8}\.?$/.test(mark);
  const between = isNumber(mark) ? ',?' : isShort ? '\\.?' : '[\\u200b\\u00ad]?';
  const letters = [...mark.replace(/\.$/, '')].map((letter) => {
    if (/\d/.test(letter)) return `[${letter}${String.fromCharCode(0x0e50 + Number(letter))}]`;
    return letter === '\u0e33' ? '(?:\u0e33|\u0e4d\u0e32)' : letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  const whole = letters.join(between);
  if (isNumber(mark)) return `(?<![\\d.])0*${whole}(?![\\d]|\\.\\d)`;
  if (!isThai(mark)) return `(?<![a-z])${whole}(?![a-z])`;
  return isAbbreviation(mark) ? `(?<![\\u0e01-\\u0e4e])${whole}\\.?` : `${whole}(?![\\u0e30-\\u0e3a\\u0e47-\\u0e4e])`;
}

const patterns = new Map<string, RegExp>();

/** Made once: the same few marks are looked for in every title and block that a page of results shows. */
function patternOf(marks: string[]): RegExp {
  const key = marks.join('\n');
  const pattern = patterns.get(key) ?? new RegExp(marks.map(inText).join('|'), 'giu');
  patterns.set(key, pattern);
  return pattern;
}

/** Neighbours with nothing but space or a point between them are one. */
function spansOf(text: string, marks: string[]): Span[] {
  if (marks.length === 0) return [];
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(patternOf(marks))) {
    const last = spans.at(-1);
    if (last && /^[\s.\-–]*$/.test(text.slice(last.end, index))) last.end = index + found.length;
    else spans.push({ start: index, end: index + found.length });
  }
  return spans;
}

const longest = (spans: Span[]) => Math.max(0, ...spans.map(({ start, end }) => end - start));

function cut(text: string, spans: Span[]): Piece[] {
  const main = spans.find(({ start, end }) => end - start === longest(spans)) ?? { start: 0, end: 0 };
  const edges = [0, ...wordEnds(text)];
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

const wordEnds = (text: string) =>
  cutter
    ? [...cutter.segment(text)].map(({ index, segment }) => index + segment.length)
    : [...text.matchAll(/\s+/g)].map(({ index }) => index);

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
