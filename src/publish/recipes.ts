/**
 * How to read a CSV file with every column as what it is, program by program. Left to guess, a program makes 3.10 the
 * number 3.1, group 5 a number, and a column that is still empty whatever it likes.
 */
import type { Column, ColumnType } from './tables/table.ts';

export interface Recipe {
  program: string;
  code: string;
}

/** `source`: an address, or the name of a file in the folder where the program runs. */
export function recipesOf(columns: readonly Column[], source: string): Recipe[] {
  const isAddress = source.startsWith('http');
  return [
    { program: 'Excel (Power Query)', code: powerQuery(columns, source, isAddress) },
    { program: 'LibreOffice Calc', code: calc(columns, isAddress ? (source.split('/').at(-1) ?? source) : source) },
    { program: 'R', code: r(columns, source) },
    { program: 'Python (pandas)', code: pandas(columns, source) },
    { program: 'DuckDB', code: duckdb(columns, source) },
  ];
}

/** The type of a column in each program. Lists of months and ids are texts. */
interface ProgramTypes {
  powerQuery: string;
  /** Number of the column format in LibreOffice's text import: 2 text, 5 year-month-day, 10 English (US) numbers. */
  calc: number;
  r: string;
  /** Dates are read as texts and turned into dates afterwards. */
  pandas: string;
  duckdb: string;
}

const text: ProgramTypes = {
  powerQuery: 'type text',
  calc: 2,
  r: 'character',
  pandas: 'string',
  duckdb: 'VARCHAR',
};

/** A published number has at most 18 digits and 20 decimals, which fit DuckDB's 38. */
const programTypes: Record<ColumnType, ProgramTypes> = {
  text,
  link: text,
  months: text,
  ids: text,
  integer: { powerQuery: 'Int64.Type', calc: 10, r: 'integer', pandas: 'Int64', duckdb: 'INTEGER' },
  decimal: { powerQuery: 'type number', calc: 10, r: 'numeric', pandas: 'Float64', duckdb: 'DECIMAL(38, 20)' },
  date: { powerQuery: 'type date', calc: 5, r: 'Date', pandas: 'string', duckdb: 'DATE' },
};

const each = (columns: readonly Column[], line: (name: string, types: ProgramTypes) => string, mark = ', ') =>
  columns.map(({ name, type }) => line(name, programTypes[type])).join(mark);

function powerQuery(columns: readonly Column[], source: string, isAddress: boolean): string {
  const content = isAddress ? `Web.Contents("${source}")` : `File.Contents("C:\\data\\${source}")`;
  return [
    'let',
    `  Source = Csv.Document(${content}, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
    '  Header = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),',
    `  Typed = Table.TransformColumnTypes(Header, {${each(columns, (name, { powerQuery: type }) => `{"${name}", ${type}}`)}}, "en-US")`,
    'in',
    '  Typed',
  ].join('\n');
}

/** Comma, double quote, UTF-8, from line 1, the format of each column, English (US). */
function calc(columns: readonly Column[], name: string): string {
  const formats = columns.map(({ type }, index) => `${index + 1}/${programTypes[type].calc}`).join('/');
  return `soffice --headless --convert-to ods --infilter='CSV:44,34,76,1,${formats},1033,false,false' ${name}`;
}

function r(columns: readonly Column[], source: string): string {
  return [
    `data <- read.csv("${source}", fileEncoding = "UTF-8", na.strings = "", check.names = FALSE,`,
    `  colClasses = c(${each(columns, (name, types) => `${name} = "${types.r}"`)}))`,
  ].join('\n');
}

/** pandas reads no dates by type: they come as texts first, so that a column without any becomes one of dates too. */
function pandas(columns: readonly Column[], source: string): string {
  const dates = columns.filter(({ type }) => type === 'date');
  const read = each(columns, (name, types) => `"${name}": "${types.pandas}"`);
  return [
    'import pandas as pd',
    `data = pd.read_csv("${source}", encoding="utf-8", keep_default_na=False, na_values=[""],`,
    `    dtype={${read}})`,
    ...dates.map(({ name }) => `data["${name}"] = pd.to_datetime(data["${name}"])`),
  ].join('\n');
}

function duckdb(columns: readonly Column[], source: string): string {
  return [
    `SELECT * FROM read_csv('${source}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',`,
    `  columns = {${each(columns, (name, types) => `'${name}': '${types.duckdb}'`)}});`,
  ].join('\n');
}
