/**
 * Reads block YAML in which every scalar stays the text that stands in the file, so that numbers arrive exactly as
 * typed. What YAML would read as something else than its writer meant is refused: see `yamlIssues.ts`.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Issue, IssuePlace } from '../issues/index.ts';
import { soundValue } from './soundYaml.ts';
import { lineAt, type PlaceAt, syntaxIssues, type YamlText } from './yamlIssues.ts';
import { yamlValue } from './yamlValue.ts';

export type Path = readonly PropertyKey[];
/** Place of the field at a path; of the nearest field around it where the field itself is missing. */
export type Locate = (path: Path) => IssuePlace;
/** The same for any file of an assessment. */
export type FieldPlace = (file: string, path: Path) => IssuePlace;

export interface YamlReading {
  /** Strings, arrays and objects without a prototype; undefined where the text cannot be read. */
  value: unknown;
  issues: Issue[];
  locate: Locate;
}

/** Far above what a file of words holds; a larger one is a mistake, and reading it would take minutes. */
const MOST_LINES = 20_000;
const MOST_CHARACTERS = 1_000_000;
/** Lists within each other on one line, so many that the library takes the line for a broken one. */
const NESTED_LINE = /^ *(?:[-?][ \t]+){21}/m;

export function parseYaml(source: YamlText): YamlReading {
  const sound = sizeProblem(source.text) ? undefined : soundValue(source.text);
  return sound === undefined ? readTree(source) : { value: sound, issues: [], locate: locator(source) };
}

/** By the syntax tree, which knows what is wrong and where. */
export function readTree(source: YamlText): YamlReading {
  const refuse = (issue: Pick<Issue, 'code' | 'values'>, offset = 0): YamlReading => {
    const line = source.text.slice(0, offset).split('\n').length - 1 + source.firstLine;
    const place = { file: source.file, line };
    const found = lineAt(source.text, offset);
    return { value: undefined, issues: [{ ...issue, place, found }], locate: () => place };
  };
  const size = sizeProblem(source.text);
  if (size) return refuse(size);
  const deep = source.text.search(NESTED_LINE);
  const parsed = deep < 0 ? parse(source.text) : null;
  if (parsed === null) return refuse({ code: 'nested-too-deep' }, Math.max(deep, 0));
  const placeAt = placeIn(source, parsed.lines);
  const issues = syntaxIssues(parsed.document.errors, source, placeAt);
  const value = issues.length === 0 ? yamlValue(parsed.document.contents, source, placeAt, issues) : undefined;
  const isWhole = issues.every(({ code }) => code !== 'nested-too-deep');
  return { value: isWhole ? value : undefined, issues, locate: locator(source) };
}

function sizeProblem(text: string): Pick<Issue, 'code' | 'values'> | null {
  const [lines, characters] = [text.split('\n').length, text.length];
  if (lines <= MOST_LINES && characters <= MOST_CHARACTERS) return null;
  const counts = { lines, characters, mostLines: MOST_LINES, mostCharacters: MOST_CHARACTERS };
  const values = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count.toLocaleString('en')]));
  return { code: 'yaml-too-large', values };
}

/** Null where lists or groups lie so deep in each other that the library gives up. */
function parse(text: string) {
  const lines = new LineCounter();
  const options = { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
  try {
    return { document: parseDocument(text, options), lines };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const placeIn =
  ({ file, firstLine }: YamlText, lines: LineCounter): PlaceAt =>
  (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, lineColumn: Math.max(col, 1) };
  };

/** Reads the text again, once: places are needed only for issues, and thousands of syntax trees are not worth keeping. */
function locator(source: YamlText): Locate {
  let parsed: ReturnType<typeof parse> | undefined;
  const pairs = new WeakMap<YAMLMap, Map<string, Found>>();
  return (path) => {
    parsed ??= parse(source.text);
    if (parsed === null) return { file: source.file, line: source.firstLine };
    let node: unknown = parsed.document.contents;
    let offset = 0;
    for (const step of path) {
      const found = isMap(node) ? pairsOf(node, pairs).get(String(step)) : itemOf(node, step);
      if (!found) break;
      ({ node, offset } = found);
    }
    return placeIn(source, parsed.lines)(offset);
  };
}

interface Found {
  node: unknown;
  offset: number;
}

/** Looked up once for each map, because a map with thousands of strange keys is asked for each of them. */
function pairsOf(map: YAMLMap, known: WeakMap<YAMLMap, Map<string, Found>>): Map<string, Found> {
  const before = known.get(map);
  if (before) return before;
  const found = new Map<string, Found>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!found.has(name)) found.set(name, { node: value, offset: start(key) });
  }
  known.set(map, found);
  return found;
}

function itemOf(node: unknown, step: PropertyKey): Found | undefined {
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return item === undefined ? undefined : { node: item, offset: start(item) };
}

const start = (node: unknown) => (node as Node).range?.[0] ?? 0;
