/** The English texts of a page as they are read and said: block by block, with their words in another language as one word. */
import { Parser } from 'htmlparser2';

/** Attributes that are said or shown. */
const SAID = new Set(['alt', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'label']);
/** What stands within a line; every other tag begins and ends a text of its own. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'em',
  'i',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
]);
/** Not prose: programs, what is typed, arithmetic. */
const SKIPPED = new Set(['script', 'style', 'code', 'pre', 'math', 'textarea', 'kbd', 'samp']);
export const OTHER_WORD = 'Thai';

export function textsOf(html: string): string[] {
  const texts: string[] = [];
  const open: { name: string; isOut: boolean }[] = [];
  let text = '';
  const end = () => {
    const told = text.replace(/[\t\n\r ]+/g, ' ').trim();
    if (told) texts.push(told);
    text = '';
  };
  const parser = new Parser({
    onopentag(name, values) {
      const isWithin = open.at(-1)?.isOut ?? false;
      const isOut = isWithin || SKIPPED.has(name) || values['lang'] === 'th';
      if (!INLINE.has(name) && !SKIPPED.has(name)) end();
      if (isOut && !isWithin && name !== 'script' && name !== 'style') text += OTHER_WORD;
      if (!isOut)
        texts.push(...Object.entries(values).flatMap(([key, value]) => (SAID.has(key) && value ? [value] : [])));
      if (!isOut && name === 'meta' && values['name'] === 'description') texts.push(values['content'] ?? '');
      open.push({ name, isOut });
    },
    ontext(part) {
      if (!open.at(-1)?.isOut) text += part;
    },
    onclosetag(name) {
      open.pop();
      if (!INLINE.has(name) && !SKIPPED.has(name)) end();
    },
  });
  parser.end(html);
  end();
  return texts;
}
