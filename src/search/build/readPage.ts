/** A built page as text: what stands in its main part, block by block. Reads Astro's own output, not any HTML. */
import type { Language } from '../../words/index.ts';

export interface PageText {
  language: Language;
  /** The main heading. */
  title: string;
  description: string;
  /** Texts of the blocks in their order, as a reader sees them. */
  blocks: string[];
}

/** No text of the page; an aside with a label is a side column, whose facts the page tells elsewhere. */
const UNREAD =
  /<(script|style|svg|nav|template|noscript|select|math)\b[\s\S]*?<\/\1>|<aside\b[^>]*aria-label[\s\S]*?<\/aside>|<!--[\s\S]*?-->/g;
/** Elements within a sentence; all others part it. */
const INLINE = /<\/?(?:a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)\b[^>]*>/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Null where the page has no main part or does not say its language. */
export function readPage(html: string): PageText | null {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  const language = /<html\b[^>]*\blang="([^"]+)"/.exec(html)?.[1];
  if (main === undefined || language === undefined) return null;
  const read = withoutUnsearched(main).replace(UNREAD, '\n');
  return {
    language: language as Language,
    title: blocksOf(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(read)?.[1] ?? '').join(' '),
    description: decode(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
    blocks: blocksOf(read),
  };
}

/**
 * Reads many pages: a text that stands on several is kept once, and as a copy, because a text that is cut from a page
 * keeps the whole page in memory (for a government 450 MB).
 */
export function pageReader(): typeof readPage {
  const kept = new Map<string, string>();
  const keep = (text: string) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    kept.set(copy, copy);
    return copy;
  };
  return (html) => {
    const page = readPage(html);
    if (!page) return null;
    const { language, title, description, blocks } = page;
    return { language, title: keep(title), description: keep(description), blocks: blocks.map(keep) };
  };
}

/** Parts marked `data-search-skip` repeat other pages; such an element holds no other of its own name. */
const withoutUnsearched = (html: string) =>
  html.replace(/<([a-z][a-z0-9]*)\b[^>]*\sdata-search-skip\b[^>]*>[\s\S]*?<\/\1>/g, '\n');

function blocksOf(html: string): string[] {
  return html
    .replace(/\n/g, ' ')
    .replace(INLINE, '')
    .split(/<[^>]+>/)
    .map((text) =>
      decode(text)
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? whole);
  });
}
