/** What can be chosen of the assessment's own, on a sheet that is not shown: a list within a cell's rule is cut at 255 letters. */
import type { WriteSheet } from 'hucre/xlsx';
import { columnLetter } from '../../input/index.ts';
import type { TemplateData } from './data.ts';
import { gridOf } from './grid.ts';
import { styles } from './style.ts';
import { listsSheet } from './words.ts';

/** By the name of a column, the cells that hold what it may hold. */
export type Lists = Readonly<Record<string, string>>;

export function listsOf({ kpis, rounds, components }: TemplateData): { lists: Lists; sheet: WriteSheet } {
  const all: [string, readonly string[]][] = [
    ['kpi', kpis.map(({ number }) => number)],
    ['measure', [...new Set(kpis.flatMap(({ measures }) => measures.map(({ id }) => id)))]],
    ['round', rounds],
    ['component', components],
  ];
  const some = all.filter(([, values]) => values.length > 0);
  const longest = Math.max(0, ...some.map(([, values]) => values.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    some.map(([, values]) => ({ text: values[row] ?? '', style: styles.plain })),
  );
  const lists = some.map(([name, values], at) => {
    const letter = columnLetter(at);
    return [name, `'${listsSheet}'!$${letter}$1:$${letter}$${values.length}`];
  });
  return { lists: Object.fromEntries(lists), sheet: { name: listsSheet, hidden: true, ...gridOf(rows, []) } };
}
