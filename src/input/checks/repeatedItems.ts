/** Items of a list that are told apart by an id, a number or a year: each stands once, or addresses would collide. */
import type { Issue } from '../../issues/index.ts';
import type { AssessmentFrontMatter, CatalogInput, KpiFrontMatter } from '../../schema/index.ts';
import { repeatsOf } from '../repeats.ts';
import type { Locate, Path } from '../yaml.ts';

/** `list`: path of the list. `key`: field of an item that its problem is told at. */
function repeated<T>(items: readonly T[], list: Path, key: string, keyOf: (item: T) => string, at: Locate): Issue[] {
  return repeatsOf(items, keyOf).map(({ key: found, index, first }): Issue => {
    const values = { field: list.join(' › '), first: String(first.index + 1), item: String(index + 1) };
    return { code: 'item-repeated', place: at([...list, index, key]), found, values };
  });
}

export const checkRepeatedInKpi = (
  { contradictions, derivations, reporting, seriesBreaks }: KpiFrontMatter,
  at: Locate,
): Issue[] => [
  ...repeated(contradictions, ['contradictions'], 'id', ({ id }) => id, at),
  ...repeated(
    derivations,
    ['derivations'],
    'level',
    ({ round, level, how }) => `${round} · ${level}${how.kind === 'round-fraction' ? ` · ${how.kind}` : ''}`,
    at,
  ),
  ...repeated(reporting?.months ?? [], ['reporting', 'months'], 'round', ({ round }) => String(round), at),
  ...repeated(
    seriesBreaks,
    ['seriesBreaks'],
    'fiscalYear',
    ({ measure, fiscalYear }) => `${measure} · ${fiscalYear}`,
    at,
  ),
];

export const checkRepeatedInAssessment = ({ groups, contradictions }: AssessmentFrontMatter, at: Locate): Issue[] => [
  ...repeated(groups, ['groups'], 'number', ({ number, component }) => `${component} · ${number}`, at),
  ...repeated(contradictions, ['contradictions'], 'id', ({ id }) => id, at),
];

export const checkRepeatedInCatalog = ({ groups }: CatalogInput, at: Locate): Issue[] =>
  repeated(groups, ['groups'], 'id', ({ id }) => id, at);
