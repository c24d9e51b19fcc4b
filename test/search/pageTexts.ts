/** What the built pages say, so that a result can be judged without the search's own normaliser. */
import { htmlOf } from '../browser/html.ts';
import { pagesOf } from '../browser/site.ts';

export type PageTexts = ReadonlyMap<string, string>;

export function pageTexts(folder: string): PageTexts {
  return new Map(pagesOf(folder).map((page) => [page, plain(textOf(htmlOf(folder, page)))]));
}

/** True when the page holds every part of one of the ways of saying it; parts are separated by spaces. */
export function says(texts: PageTexts, page: string, ways: string[]): boolean {
  const text = texts.get(page.replace(/#.*/, '')) ?? '';
  return ways.some((way) =>
    plain(way)
      .trim()
      .split(' ')
      .every((part) => holds(text, part)),
  );
}

/** A number only counts when it stands alone: 5.2 is not in 15.2 or 5.25. */
function holds(text: string, part: string): boolean {
  if (!/^[\d.]+$/.test(part)) return text.includes(part);
  return new RegExp(`(?<![\\d.])${part.replaceAll('.', '\\.')}(?!\\.?\\d)`).test(text);
}

function textOf(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:a|b|strong|em|span|mark|wbr|sup|sub|abbr)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('\u0e4d\u0e32', '\u0e33')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50))
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
