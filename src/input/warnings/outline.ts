/** A page and its translation have the same chapters, tables and examples, in one order: a reader of either has the whole. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedPage } from '../types.ts';

interface Part {
  /** "##" of a heading, "<Terms" of a component: what both must have. */
  kind: string;
  text: string;
  /** From 0 within the body. */
  line: number;
}

/** The first part in which the translation differs; one that ends too early is told in its last line. */
export function outlineDiffers(
  { file, body, bodyLine }: { file: string; body: string; bodyLine: number },
  original: Pick<LoadedPage, 'file' | 'body'>,
): Issue[] {
  const [due, parts] = [partsOf(original.body), partsOf(body)];
  const index = Array.from({ length: Math.max(due.length, parts.length) }, (_, at) => at).find(
    (at) => due[at]?.kind !== parts[at]?.kind,
  );
  if (index === undefined) return [];
  const [wanted, part] = [due[index], parts[index]];
  const line = bodyLine + (part?.line ?? body.trimEnd().split('\n').length - 1);
  const values = { original: original.file, ...(wanted && { wanted: wanted.text }) };
  return [{ code: 'page-outline-differs', place: { file, line }, ...(part && { found: part.text }), values }];
}

function partsOf(body: string): Part[] {
  let isCode = false;
  return body.split('\n').flatMap((text, line): Part[] => {
    if (/^\s*(```|~~~)/.test(text)) isCode = !isCode;
    const kind = isCode ? undefined : /^(#{2,6}(?= )|<[A-Z]\w*)/.exec(text)?.[0];
    return kind === undefined ? [] : [{ kind, text: text.trim(), line }];
  });
}
