/**
 * A column of a table of the inputs, told once: its header, its reading, the words of its messages and of the README.
 * A new column stands last, with the day since which there is one: files without it are read as if it were empty.
 */
import { type KnownRound, type MeasureInput, type Reading, readText } from '../../schema/index.ts';
import type { Bilingual } from '../../words/index.ts';

/** What the descriptions of the KPIs tell the reader of a row. */
export interface KnownKpis {
  /** Empty where a KPI could not be read: a number that is not here then proves nothing. */
  numbers: readonly string[];
  measureOf: (kpi: unknown, measure: unknown) => MeasureInput | undefined;
  /** Of the policy; empty where that could not be read. */
  rounds: readonly KnownRound[];
}

/** What the reader of a cell may ask. */
export interface About {
  numbers: KnownKpis['numbers'];
  rounds: KnownKpis['rounds'];
  /** The measure of the row, where there is one. */
  measure: MeasureInput | undefined;
  /** What was read of the columns before this one, by field. */
  row: Readonly<Record<string, unknown>>;
  /** The text of a cell as it stands, by the header. */
  raw: (column: string) => string;
}

interface Told<T> {
  /** As the header has it. */
  name: string;
  /** What it is called over a column for people. */
  label: Bilingual;
  /** Other names over a column of the same: those of the published files. */
  also?: readonly string[];
  /** What a cell holds, as the words after "ใช้ได้:" and "Allowed:". */
  th: string;
  en: string;
  example?: string;
  read: (text: string, about: About) => Reading<T>;
  /** What a cell looks like at a glance, to find rows that stand where none is read. */
  look: RegExp;
}

/** A part of what names the row: where it cannot be read, there is no row. */
interface Key<T> extends Told<T> {
  key: true;
  /** The value of an empty cell, where some rows are named without this part. */
  empty?: T;
}

interface Value<T> extends Told<T> {
  /** The value of an empty cell, and of one that was refused. */
  empty: T;
  /** A cell must not be empty. */
  required?: true;
  /** ISO date since which the table has the column. */
  since?: string;
}

export type Column<T = unknown> = Key<T> | Value<T>;
export type Columns = Readonly<Record<string, Column>>;

export const key = <T>(column: Omit<Key<T>, 'key'>): Key<T> => ({ ...column, key: true });
export const value = <T>(column: Value<T>): Value<T> => column;

export const mayBeEmpty = (column: Column): boolean => ('key' in column ? 'empty' in column : !column.required);
export const sinceOf = (column: Column): string | undefined => ('since' in column ? column.since : undefined);
export const headerOf = (columns: readonly Column[]): string => columns.map(({ name }) => name).join(',');

/** The meaning with its example, in both languages. */
export const meaningOf = ({ th, en, example }: Column): { th: string; en: string } =>
  example === undefined ? { th, en } : { th: `${th} เช่น ${example}`, en: `${en}, such as ${example}` };

export const looks = {
  digits: /^[^\p{L}]*\p{Nd}[^\p{L}]*$/u,
  id: /^[a-z][a-z0-9_-]*$/i,
  thai: /[\u0e01-\u0e2e]/,
  words: /\p{L}/u,
  date: /^\D{0,3}\d+[-/]\d+[-/]\d+/,
  anything: /^/,
};

/** What most columns of words share. */
export const words = { read: readText, look: looks.words, empty: '' };
export const neededWords = { ...words, required: true } as const;
