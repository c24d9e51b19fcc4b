/** What the officer works on: agency, year and table, kept in the address so that a link leads to the same work. */
import { type SheetTableId, sheetTables } from '../../../sheet/index.ts';
import { element } from './element.ts';
import type { DeskSettings } from './settings.ts';

export interface Choice {
  agency: string;
  year: string;
  table: SheetTableId;
}

const FIRST: SheetTableId = 'results';

export function chooser(
  place: HTMLElement,
  { agencies, lang }: DeskSettings,
  changed: (what: 'assessment' | 'table') => void,
): { now: () => Choice; setTable: (table: SheetTableId) => void } {
  const [agency, year, table] = ['agency', 'year', 'table'].map((name) => place.querySelector(`[data-${name}]`)) as [
    HTMLSelectElement,
    HTMLSelectElement,
    HTMLSelectElement,
  ];
  const fill = (
    box: HTMLSelectElement,
    all: readonly (readonly [value: string, label: string])[],
    wanted: string | null,
  ) => {
    box.replaceChildren(...all.map(([value, label]) => element('option', { value }, label)));
    if (all.some(([value]) => value === wanted)) box.value = wanted ?? '';
  };
  const asked = new URLSearchParams(location.search);
  const fillYears = () => {
    const years = agencies.find(({ id }) => id === agency.value)?.years ?? [];
    const all = years.map((one) => [String(one), String(one)] as const);
    fill(year, all, asked.get('year'));
  };
  const keep = () => {
    const { agency: id, year: fy, table: work } = now();
    history.replaceState(history.state, '', `?${new URLSearchParams({ agency: id, year: fy, table: work })}`);
  };
  const now = (): Choice => ({ agency: agency.value, year: year.value, table: table.value as SheetTableId });

  fill(
    agency,
    agencies.map(({ id, name }) => [id, name] as const),
    asked.get('agency'),
  );
  fillYears();
  fill(
    table,
    sheetTables.map(({ id, title }) => [id, title[lang]] as const),
    asked.get('table') ?? FIRST,
  );
  agency.addEventListener('change', fillYears);
  for (const box of [agency, year, table])
    box.addEventListener('change', () => {
      keep();
      changed(box === table ? 'table' : 'assessment');
    });
  return {
    now,
    setTable: (wanted) => {
      table.value = wanted;
      keep();
    },
  };
}
