/** Dates in the description of the datasets: what was done lies behind us, a release is planned for the years ahead. */
import type { Issue } from '../../issues/index.ts';
import { type CatalogInput, DATASET_KINDS } from '../../schema/index.ts';
import type { Locate, Path } from '../yaml.ts';
import { checkDate, EARLIEST } from './dates.ts';

/** Nobody plans a release further ahead. */
const YEARS_AHEAD = 5;

export function checkCatalogDates(catalog: CatalogInput, locate: Locate, today: string): Issue[] {
  const done: [string | undefined, Path][] = [
    [catalog.revised, ['revised']],
    ...Object.entries(catalog.registrations ?? {}).map(([slug, { date }]): [string | undefined, Path] => [
      date,
      ['registrations', slug, 'date'],
    ]),
  ];
  const planned: [string | undefined, Path][] = [
    [catalog.every.data_release_calendar, ['every', 'data_release_calendar']],
    ...DATASET_KINDS.map((kind): [string | undefined, Path] => [
      catalog.datasets[kind].data_release_calendar,
      ['datasets', kind, 'data_release_calendar'],
    ]),
  ];
  const lastPlanned = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
  const check = (dates: typeof done, to: string, kind: 'catalog' | 'release') =>
    dates.flatMap(([date, path]) => (date ? checkDate(date, { from: EARLIEST, to, kind }, locate(path)) : []));
  return [...check(done, today, 'catalog'), ...check(planned, lastPlanned, 'release')];
}
