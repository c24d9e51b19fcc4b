/** Official text is in Thai on every page: on a page of another language each Thai passage is marked as Thai. */
import { Parser } from 'htmlparser2';

/** From the first Thai letter of a text to the last one, with what stands between them. */
const PASSAGE = /[\u0e00-\u0e7f](?:[^<>]*[\u0e00-\u0e7f])?/;
const MARK = ' lang="th"';
/** In these the text is no words of a page, or no element may stand. */
const UNSPOKEN = new Set(['script', 'style', 'template']);
const PLAIN = new Set(['title', 'option', 'textarea', 'desc']);

interface Open {
  name: string;
  /** Where an attribute may be put into the tag. */
  end: number;
  /** Thai already, or nothing that is spoken. */
  done: boolean;
  inDrawing: boolean;
  elements: number;
  texts: { from: number; text: string }[];
}

/**
 * HTML of a page, with `lang="th"` on what is in Thai: on the element where that is all it holds, else around the
 * passage. What the page has marked itself stays as it is; a page in Thai comes back unchanged.
 */
export function withThaiMarked(html: string): string {
  if (!/^[^>]*>?\s*<html[^>]* lang="(?!th")/.test(html)) return html;
  const marks: { at: number; text: string }[] = [];
  const open: Open[] = [];

  function close(element: Open): void {
    if (element.done) return;
    for (const { from, text } of element.texts) {
      const [passage] = PASSAGE.exec(text) ?? [];
      if (passage === undefined) continue;
      const isAll = element.elements === 0 && element.texts.length === 1 && passage === text.trim();
      if (isAll || PLAIN.has(element.name)) {
        marks.push({ at: element.end, text: MARK });
      } else {
        const name = element.inDrawing ? 'tspan' : 'span';
        const at = from + text.indexOf(passage);
        marks.push({ at, text: `<${name}${MARK}>` }, { at: at + passage.length, text: `</${name}>` });
      }
    }
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1);
        if (parent) parent.elements += 1;
        open.push({
          name,
          end: parser.endIndex - (html[parser.endIndex - 1] === '/' ? 1 : 0),
          done: parent?.done || UNSPOKEN.has(name) || (parent !== undefined && attributes['lang'] !== undefined),
          inDrawing: name === 'svg' || (parent?.inDrawing === true && parent.name !== 'foreignobject'),
          elements: 0,
          texts: [],
        });
      },
      ontext() {
        const [element, from] = [open.at(-1), parser.startIndex];
        if (!element || element.done) return;
        const text = html.slice(from, parser.endIndex + 1);
        const before = element.texts.at(-1);
        if (before && before.from + before.text.length === from) before.text += text;
        else element.texts.push({ from, text });
      },
      onclosetag() {
        const element = open.pop();
        if (element) close(element);
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return spliced(html, marks);
}

function spliced(html: string, marks: { at: number; text: string }[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { at, text } of marks.sort((one, other) => one.at - other.at)) {
    parts.push(html.slice(done, at), text);
    done = at;
  }
  return [...parts, html.slice(done)].join('');
}
