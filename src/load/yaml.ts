/**
 * Reads block YAML in which every scalar stays the text that stands in the file, so that numbers arrive exactly as
 * typed. What YAML would read as something else than its writer meant is refused: see `yamlIssues.ts`.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Issue, IssuePlace } from '../issues/index.ts';
import { styleIssue, syntaxIssues } from './yamlIssues.ts';

export type Path = readonly PropertyKey[];
/** Place of the field at a path; of the nearest field around it where the field itself is missing. */
export type Locate = (path: Path) => IssuePlace;

export interface YamlReading {
  /** Strings, arrays and objects without a prototype; undefined where the text cannot be read. */
  value: unknown;
  issues: Issue[];
  locate: Locate;
}

/** A piece of YAML: `firstLine` is the line of the file on which `text` starts. */
export interface YamlText {
  file: string;
  text: string;
  firstLine: number;
}

export function parseYaml(source: YamlText): YamlReading {
  const { document, lines } = parse(source.text);
  const placeAt = placeIn(source, lines);
  const issues = syntaxIssues(document.errors, source, placeAt);
  const readable = issues.every(({ code }) => code === 'yaml-duplicate-key');
  const value = readable ? toValue(document.contents, source, placeAt, issues) : undefined;
  return { value, issues, locate: locator(source) };
}

function parse(text: string) {
  const lines = new LineCounter();
  return { document: parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false }), lines };
}

export type PlaceAt = (offset: number) => IssuePlace;

const placeIn =
  ({ file, firstLine }: YamlText, lines: LineCounter): PlaceAt =>
  (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, lineColumn: Math.max(col, 1) };
  };

function toValue(node: unknown, source: YamlText, placeAt: PlaceAt, issues: Issue[]): unknown {
  if (isAlias(node) || isMap(node) || isSeq(node) || isScalar(node)) {
    const issue = styleIssue(node, source, placeAt);
    if (issue) issues.push(issue);
  }
  if (isSeq(node)) return node.items.map((item) => toValue(item, source, placeAt, issues));
  if (isMap(node)) {
    const value: Record<string, unknown> = Object.create(null);
    for (const { key, value: inner } of node.items) {
      value[isScalar(key) ? String(key.value) : ''] = toValue(inner, source, placeAt, issues);
    }
    return value;
  }
  return isScalar(node) ? normalised(String(node.value ?? '')) : '';
}

/** Thai marks typed in another order look the same; ids and numbers hold no Thai and are left as they are. */
export const normalised = (text: string) => (/[\u0e00-\u0e7f]/.test(text) ? text.normalize('NFC') : text);

/** Reads the text again, once: places are needed only for issues, and thousands of syntax trees are not worth keeping. */
function locator(source: YamlText): Locate {
  let parsed: ReturnType<typeof parse> | undefined;
  return (path) => {
    parsed ??= parse(source.text);
    let node: unknown = parsed.document.contents;
    let offset = 0;
    for (const step of path) {
      const found = child(node, step);
      if (!found) break;
      ({ node, offset } = found);
    }
    return placeIn(source, parsed.lines)(offset);
  };
}

function child(node: unknown, step: PropertyKey): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { node: pair.value, offset: start(pair.key) };
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(step)];
  return item === undefined ? undefined : { node: item, offset: start(item) };
}

const start = (node: unknown) => (node as Node).range?.[0] ?? 0;
