/** Turns what a schema refuses into issues, by the schema's codes and never by its words. */
import type { z } from 'zod';
import { type Issue, namesAllowed } from '../issues/index.ts';
import {
  type CellProblem,
  kpiNumberWritten,
  type NumberPlace,
  readDate,
  readDecimal,
  readFiscalYear,
  readId,
  readKpiNumber,
  readLink,
  readRound,
} from '../schema/index.ts';
import { fieldPlace, valueAt } from './numberPlace.ts';
import type { Locate, Path } from './yaml.ts';

export type SchemaReading<T> = { value: T; issues: [] } | { value: null; issues: Issue[] };
type SchemaIssue = z.core.$ZodIssue;

/** Reads a value by a schema: everything that does not fit at once, each with its place in the file. */
export function readBySchema<T extends z.ZodType>(
  schema: T,
  input: unknown,
  locate: Locate,
): SchemaReading<z.output<T>> {
  const { success, data, error } = schema.safeParse(input, { error: tellKnownFields });
  if (success) return { value: data, issues: [] };
  return { value: null, issues: withoutMisspelt(error.issues.flatMap((issue) => toIssues(issue, input, locate))) };
}

/** A field that is missing because its name is misspelt is told once, as the name that was found. */
function withoutMisspelt(issues: readonly Issue[]): Issue[] {
  const meant = issues
    .filter(({ code }) => code === 'field-unknown')
    .map(({ values }) => join(values?.['field'], values?.['suggestion']));
  return issues.filter(({ code, values }) => !/-missing$/.test(code) || !meant.includes(values?.['field'] ?? ''));
}

const join = (around = '', name = '') => (around ? `${around} › ${name}` : name);

/** The names of the fields around an unknown one reach us only here: they travel as the issue's message. */
const tellKnownFields: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const { def } = (issue.inst as z.core.$ZodObject)._zod;
  return Object.keys(def.shape).join(' ');
};

function toIssues(issue: SchemaIssue, input: unknown, locate: Locate): Issue[] {
  const { path } = issue;
  const meant = faultsOfShapeMeant(issue);
  if (meant) return meant.flatMap((one) => toIssues({ ...one, path: [...path, ...one.path] }, input, locate));
  const found = valueAt(input, path);
  const told = (code: string, text: string, more: Record<string, string> = {}): Issue[] => [
    { code, place: locate(path), found: text, values: { field: fieldName(path), ...more } },
  ];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, issue, locate));
  if (found === undefined) return [fieldMissing(path, locate)];
  if (typeof found === 'string' && found.trim() === '') return told('field-empty', found);
  if (typeof found === 'string' && issue.code !== 'invalid_type') {
    const problem = problemOf(issue, found, input);
    return told(problem.code, problem.found, problem.values);
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const expected = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
    const length = Array.isArray(found) ? String(found.length) : '';
    return told('list-length', length, { expected, ...(issue.exact && { exact: 'true' }) });
  }
  const expected = issue.code === 'invalid_type' ? shapeNames[issue.expected] : 'text';
  return told('field-shape', excerpt(found), { expected: expected ?? 'text', is: shapeOf(found) });
}

/** Where a field can be of several shapes: the faults of the one that it has, else of the last. */
function faultsOfShapeMeant(issue: SchemaIssue): readonly SchemaIssue[] | undefined {
  if (issue.code !== 'invalid_union') return undefined;
  const isOtherShape = ({ code, path }: SchemaIssue) => code === 'invalid_type' && path.length === 0;
  return issue.errors.find((faults) => !faults.some(isOtherShape)) ?? issue.errors.at(-1);
}

const shapeNames: Record<string, string> = { string: 'text', object: 'group', array: 'list' };
const shapeOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value === 'object' ? 'group' : 'text');

/** How a value begins in the file. */
function excerpt(value: unknown): string {
  if (Array.isArray(value)) return '- …';
  return typeof value === 'object' && value !== null ? `${Object.keys(value)[0] ?? ''}: …` : String(value);
}

function unknownField(key: string, { path, message }: SchemaIssue, locate: Locate): Issue {
  const values = { field: fieldName(path), ...namesAllowed(key, message.split(' ')) };
  return { code: 'field-unknown', place: locate([...path, key]), found: key, values };
}

export function fieldMissing(path: Path, locate: Locate): Issue {
  return { code: 'field-missing', place: locate(path), values: { field: fieldName(path), name: String(path.at(-1)) } };
}

/** What is wrong with a text, told in the same words as in a CSV cell where it is the same mistake. */
function problemOf(issue: SchemaIssue, text: string, input: unknown): CellProblem {
  if (issue.code === 'invalid_union') return choice(text, (issue as { options?: unknown[] }).options ?? [], issue.path);
  if (issue.code === 'invalid_value') {
    return choice(text, issue.values, issue.path);
  }
  const [, language] = /^language-(.*)/.exec(issue.message) ?? [];
  if (language) return { code: 'other-language', found: text, values: { language } };
  const reading = readers[issue.message]?.(text, fieldPlace(input, issue.path));
  return (reading && problem(reading)) ?? { code: idCodes[issue.message] ?? 'bad-id', found: text };
}

type Reader = (text: string, place?: NumberPlace) => { value: unknown } | { problem: CellProblem };
const problem = (reading: ReturnType<Reader>) => ('problem' in reading ? reading.problem : undefined);

/** By the keys that the fields of the schema give as their messages. */
const readers: Record<string, Reader> = {
  'not-a-number': readDecimal,
  'fiscal-year': readFiscalYear,
  date: readDate,
  link: readLink,
  id: (text) => readId(text, (mended) => /^[a-z][a-z0-9_]*$/.test(mended)),
  slug: (text) => readId(text, (mended) => /^[a-z][a-z0-9-]*$/.test(mended)),
  round: (text) => readRound(text),
  'kpi-number': (text) => readKpiNumber(text, [kpiNumberWritten(text) ?? '']),
};
const idCodes: Record<string, CellProblem['code']> = { id: 'bad-id', slug: 'bad-slug', 'kpi-number': 'bad-kpi-number' };

/** A list of one is no choice: the other thing that was meant cannot be described. */
function choice(text: string, options: readonly unknown[], path: Path): CellProblem {
  const allowed = options.map(String);
  const values = {
    ...namesAllowed(text, allowed),
    ...(path.at(-1) === 'unit' && { unit: 'true' }),
    ...(allowed.length === 1 && { only: allowed.join() }),
  };
  return { code: 'field-choice', found: text, values };
}

/** A path as an officer reads it, counting from 1: `rounds (2) › criteria › levels`. Empty for the whole file. */
export function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name} (${step + 1})` : join(name, String(step))),
    '',
  );
}
