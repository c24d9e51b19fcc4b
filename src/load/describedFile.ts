/** A YAML file, or an MDX file with front matter, read by its schema. */
import type { z } from 'zod';
import type { Issue } from '../issues/index.ts';
import { readText } from './files.ts';
import type { Inputs } from './inputs/inputs.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { checkMdx } from './mdx.ts';
import { type Locate, normalised, parseYaml, type YamlText } from './yaml.ts';
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
  return { file, ...readFields({ file, text, firstLine: 1 }, schema) };
}

export function readMdxFile<T extends z.ZodType>(
  inputs: Inputs,
  file: string,
  schema: T,
  components: readonly string[],
): DescribedMdx<z.output<T>> {
  const { value: text, issues } = readText(inputs, file, '');
  const split = text === null ? { parts: null, issues } : splitFrontMatter(text, file);
  if (split.parts === null) return { ...unread(file, split.issues), body: '', bodyLine: 1 };
  const { front, bodyLine } = split.parts;
  const body = normalised(split.parts.body);
  const fields = readFields(front, schema);
  const bodyIssues = checkMdx({ file, body, bodyLine, components });
  return { file, ...fields, issues: [...fields.issues, ...bodyIssues], body, bodyLine };
}

function readFields<T extends z.ZodType>(source: YamlText, schema: T) {
  const { value, issues, locate } = parseYaml(source);
  if (value === undefined) return { value: null, issues, locate };
  const fields = readBySchema(schema, value === '' ? {} : value, locate);
  const told = issues.map(({ place }) => place.line);
  const others = fields.issues.filter(({ place }) => !told.includes(place.line));
  return { value: issues.length > 0 ? null : fields.value, issues: [...issues, ...others], locate };
}
