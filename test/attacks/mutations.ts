/** Copies of the small sound site in which one value, or one list, is another. */
import { parseDocument, stringify } from 'yaml';

export interface Mutation {
  /** "content/…/kpi-1.mdx weight → 0" */
  name: string;
  file: string;
  text: string;
}

type Path = (string | number)[];
export type Value = string | Value[] | { [key: string]: Value };

/** One mutation for each place in a YAML file, or in the front matter of an MDX file, and each value that `others` gives. */
export function yamlMutations(file: string, text: string, others: (value: Value, path: Path) => Value[]): Mutation[] {
  const [, front = text, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const whole = parseDocument(front, { schema: 'failsafe' }).toJS() as Value;
  return places(whole).flatMap(({ value, path }) =>
    others(value, path).map((other) => {
      const yaml = stringify(withValue(whole, path, other), { lineWidth: 0 });
      return {
        name: `${file} ${path.join('.')} → ${JSON.stringify(other).slice(0, 40)}`,
        file,
        text: body === undefined ? yaml : `---\n${yaml}---\n${body}`,
      };
    }),
  );
}

/** One mutation for each cell below the header of a plain CSV file. */
export function csvMutations(
  file: string,
  text: string,
  others: (cell: string, column: string) => string[],
): Mutation[] {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const columns = header.split(',');
  return rows.flatMap((row, index) => {
    const cells = row.split(',');
    return cells.flatMap((cell, at) =>
      others(cell, columns[at] ?? '').map((other) => {
        const changed = [...rows];
        changed[index] = cells.with(at, other).join(',');
        const name = `${file} row ${index + 2} ${columns[at]} → ${other.slice(0, 40)}`;
        return { name, file, text: [header, ...changed, ''].join('\n') };
      }),
    );
  });
}

function places(value: Value, path: Path = []): { value: Value; path: Path }[] {
  const inner =
    typeof value === 'string'
      ? []
      : Object.entries(value).flatMap(([key, one]) => places(one, [...path, Array.isArray(value) ? Number(key) : key]));
  return [{ value, path }, ...inner];
}

function withValue(whole: Value, [step, ...rest]: Path, other: Value): Value {
  if (step === undefined || typeof whole === 'string') return other;
  if (Array.isArray(whole)) return whole.with(Number(step), withValue(whole[Number(step)] ?? '', rest, other));
  return { ...whole, [step]: withValue(whole[step] ?? '', rest, other) };
}
