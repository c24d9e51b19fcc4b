/**
 * Files as the forms read and write them. Every value is the text that stands in the file, so that 98.90 stays 98.90. A file
 * that was read is written again letter by letter but for what was changed; a new one as the project's files stand.
 */
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { splitFrontMatter } from '../input/index.ts';
import { VERSIONS } from './fields.ts';

/** In a form. */
export type Values = Record<string, unknown>;

/** Holds, in the values of a form, which text they were read from; the editor keeps what it has no field for. */
export const ORIGIN = 'read-from';

export interface Format {
  fromFile: (text: string) => unknown;
  toFile: (values: unknown) => string;
}

/** With a body after the fields (MDX), or of fields alone (YAML). */
export function formatOf({ hasBody }: { hasBody: boolean }): Format {
  const read: string[] = [];
  const split = (text: string) => (hasBody ? splitBody(text) : { front: text, body: '' });
  return {
    fromFile(text) {
      const { front, body } = split(text);
      const values = versionsApart(fieldsOf(front).toJS() ?? {});
      if (Array.isArray(values)) {
        read[0] = text;
        return values;
      }
      const origin = read.push(text) - 1;
      return { ...(values as Values), ...(hasBody && { body: body.trim() }), [ORIGIN]: String(origin) };
    },
    toFile(written) {
      const isList = Array.isArray(written);
      const { [ORIGIN]: origin = isList ? '0' : undefined, ...rest } = written as Values;
      const { body = '', ...inForm } = hasBody ? rest : { ...rest, body: '' };
      const values = withoutEmpty(versionsBack(isList ? written : inForm));
      const text = origin === undefined ? undefined : read[Number(origin)];
      const before = text === undefined ? undefined : split(text);
      const front = before ? changed(before.front, values) : writeNew(values);
      if (!hasBody) return front;
      const isSame = before?.body.trim() === String(body).trim();
      return `---\n${front}---\n${isSame && before ? before.body : bodyOf(String(body))}`;
    },
  };
}

const bodyOf = (body: string): string => (body.trim() ? `\n${body.trim()}\n` : '');

function splitBody(text: string): { front: string; body: string } {
  const split = splitFrontMatter(text.replaceAll('\r\n', '\n'), '');
  return 'issue' in split ? { front: '', body: text } : { front: split.front.text, body: split.body };
}

const fieldsOf = (front: string) => parseDocument(front, { schema: 'failsafe' });
const written = (document: Document): string => document.toString({ lineWidth: 0 });
const writeNew = (values: unknown): string => written(new Document(values, { schema: 'failsafe' }));

/** Criteria of several versions are a list in the file, and a field of their own in the form. */
const versionsApart = (value: unknown): unknown =>
  renamed(value, (name, one) => (name === 'criteria' && Array.isArray(one) ? VERSIONS : name));
const versionsBack = (value: unknown): unknown =>
  renamed(value, (name, one) => (name === VERSIONS && Array.isArray(one) && one.length > 0 ? 'criteria' : name));

function renamed(value: unknown, nameOf: (name: string, value: unknown) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, nameOf));
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [nameOf(name, one), renamed(one, nameOf)]));
}

const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field without a value is left out; undefined where nothing is left. Texts without the spaces around them. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((one) => one !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (isGroup(value)) {
    const fields = Object.entries(value).flatMap(([name, one]) => {
      const left = withoutEmpty(one);
      return left === undefined ? [] : [[name, left] as const];
    });
    return fields.length > 0 ? Object.fromEntries(fields) : undefined;
  }
  if (value === null || value === undefined) return undefined;
  return String(value).trim() || undefined;
}

function changed(front: string, values: unknown): string {
  const document = fieldsOf(front);
  if (isSame(withoutEmpty(document.toJS()), values)) return front;
  document.contents = patched(document, document.contents, values) as typeof document.contents;
  return written(document);
}

/** The order of fields tells nothing, that of a list does. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isGroup(one) || !isGroup(other)) return one === other;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return names.length === others.length && names.every((name) => name in other && isSame(one[name], other[name]));
}

/** The node with other values in it; what stays keeps its form, its place and its comments. */
function patched(document: Document, node: unknown, value: unknown): unknown {
  if (isMap(node) && isGroup(value)) return patchedMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return patchedList(document, node, value);
  const now = isMap(node) || isSeq(node) ? node.toJS(document) : isScalar(node) ? String(node.value ?? '') : undefined;
  if (isScalar(node) && typeof value === 'string' && now === value) return node;
  const made = document.createNode(value) as Node;
  if (isScalar(node) && isScalar(made)) {
    const { comment, commentBefore, spaceBefore } = node;
    Object.assign(made, {
      ...(comment && { comment }),
      ...(commentBefore && { commentBefore }),
      ...(spaceBefore && { spaceBefore }),
    });
  }
  return made;
}

function patchedMap(document: Document, map: YAMLMap, values: Values): YAMLMap {
  const nameOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : String(key));
  const kept = map.items.filter((pair) => nameOf(pair) in values);
  for (const pair of kept) pair.value = patched(document, pair.value, values[nameOf(pair)]);
  const items = [...kept];
  const order = Object.keys(values);
  for (const [at, name] of order.entries()) {
    if (items.some((pair) => nameOf(pair) === name)) continue;
    const before = items.findIndex((pair) => nameOf(pair) === order[at - 1]);
    items.splice(before + 1, 0, document.createPair(new Scalar(name), values[name]));
  }
  map.items = items;
  return map;
}

/** What is the same as before keeps its form wherever it is moved to. */
function patchedList(document: Document, list: YAMLSeq, values: readonly unknown[]): YAMLSeq {
  const left = new Set(list.items);
  const plain = (node: unknown) => withoutEmpty((node as Node).toJS(document));
  const same = values.map((value) => {
    const found = [...left].find((node) => isSame(plain(node), value));
    left.delete(found);
    return found;
  });
  list.items = values.map((value, index) => {
    const other = list.items[index];
    if (same[index]) return same[index];
    const node = left.delete(other) ? other : undefined;
    return patched(document, node, value);
  });
  return list;
}
