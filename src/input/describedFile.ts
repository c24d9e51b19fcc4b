/** A YAML file, or an MDX file with front matter, read by its schema. */
import type { z } from 'zod';
import type { Issue } from '../issues/index.ts';
import { inOneOrder } from '../schema/index.ts';
import { readText } from './files.ts';
import type { Inputs } from './inputs/inputs.ts';
import { fieldsInThai } from './warnings/english.ts';
import { type Locate, parseYaml } from './yaml.ts';
import type { YamlText } from './yamlIssues.ts';
import { readBySchema } from './zodIssues.ts';

export interface Described<T> {
  file: string;
  /** Null where there is an issue. */
  value: T | null;
  locate: Locate;
  issues: Issue[];
}
export interface DescribedMdx<T> extends Described<T> {
  body: string;
  bodyLine: number;
}

const unread = (file: string, issues: Issue[]) => ({ file, value: null, issues, locate: () => ({ file }) });

/** `expected`: the first line that an empty file is asked to have. */
export function readYamlFile<T extends z.ZodType>(
  inputs: Inputs,
  file: string,
  schema: T,
  expected: string,
): Described<z.output<T>> {
  const { value: text, issues } = readText(inputs, file, expected);
  if (text === null) return unread(file, issues);
  if (text.trim() === '') return unread(file, [{ code: 'empty-file', place: { file }, values: { expected } }]);
  const fields = readFields(inputs, { file, text, firstLine: 1 }, schema);
  return { file, ...withUnseen(fields, issues) };
}

export function readMdxFile<T extends z.ZodType>(
  inputs: Inputs,
  file: string,
  schema: T,
  components: readonly string[],
): DescribedMdx<z.output<T>> {
  const { value: text, issues } = readText(inputs, file, '');
  const parts = text === null ? null : splitFrontMatter(text, file);
  if (parts === null || 'issue' in parts)
    return { ...unread(file, parts ? [...issues, parts.issue] : issues), body: '', bodyLine: 1 };
  const { front, bodyLine } = parts;
  const body = inOneOrder(parts.body);
  const fields = readFields(inputs, front, schema);
  const found = [...fields.issues, ...inputs.checkBody({ file, body, bodyLine, components })];
  return { file, ...withUnseen({ ...fields, issues: found }, issues), body, bodyLine };
}

/** Unseen characters of the lines of which nothing has been told: in remarks, and where nothing could be read. */
function withUnseen<T extends { value: unknown; issues: Issue[] }>(read: T, unseen: readonly Issue[]): T {
  if (unseen.length === 0) return read;
  const told = new Set(read.issues.map(({ place }) => place.line));
  return { ...read, value: null, issues: [...read.issues, ...unseen.filter(({ place }) => !told.has(place.line))] };
}

function readFields<T extends z.ZodType>(inputs: Inputs, source: YamlText, schema: T) {
  const { value, issues, locate } = parseYaml(source);
  if (value === undefined) return { value: null, issues, locate };
  const fields = readBySchema(schema, value === '' ? {} : value, locate);
  inputs.warnings.push(...fieldsInThai(fields.value, locate));
  const told = new Set(issues.map(({ place }) => place.line));
  const others = fields.issues.filter(({ place }) => !told.has(place.line));
  return { value: issues.length > 0 ? null : fields.value, issues: [...issues, ...others], locate };
}

/** The front matter and the body, with the line on which each starts. */
export function splitFrontMatter(
  text: string,
  file: string,
): { front: YamlText; body: string; bodyLine: number } | { issue: Issue } {
  const lines = text.split('\n');
  const isFence = (line: string | undefined) => line !== undefined && /^---[ \t\r]*$/.test(line);
  const end = isFence(lines[0]) ? lines.findIndex((line, index) => index > 0 && isFence(line)) : -1;
  if (end < 0) {
    const found = lines[0]?.replace(/\r$/, '') ?? '';
    return { issue: { code: 'front-matter-missing', place: { file, line: 1 }, found } };
  }
  const front = { file, text: `${lines.slice(1, end).join('\n')}\n`, firstLine: 2 };
  return { front, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
