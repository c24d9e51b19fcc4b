/** Items of a list that are told apart by an id, a number or a year: each stands once, or addresses would collide. */
import type { Issue, IssueCode } from '../../issues/index.ts';
import type { AssessmentFrontMatter, CatalogInput, GlossaryTerm, KpiFrontMatter } from '../../schema/index.ts';
import { repeatsOf } from '../repeats.ts';
import type { Locate, Path } from '../yaml.ts';

/** `list`: path of the list. `key`: field of an item that its problem is told at. */
export function repeated<T>(
  items: readonly T[],
  list: Path,
  key: string,
  keyOf: (item: T) => string,
  at: Locate,
  code: IssueCode = 'item-repeated',
): Issue[] {
  return repeatsOf(items, keyOf).map(({ key: found, index, first }): Issue => {
    const firstLine = String(at([...list, first.index, key]).line ?? '');
    const values = {
      field: list.filter((step) => typeof step === 'string').join(' › '),
      first: String(first.index + 1),
      item: String(index + 1),
      firstLine,
    };
    return { code, place: at([...list, index, key]), found, values };
  });
}

export const checkRepeatedInKpi = (
  { measures, rounds, contradictions, derivations, reporting, seriesBreaks }: KpiFrontMatter,
  at: Locate,
): Issue[] => [
  ...repeated(measures, ['measures'], 'id', ({ id }) => id, at, 'measure-repeated'),
  ...repeated(rounds, ['rounds'], 'round', ({ round }) => String(round), at, 'round-repeated'),
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

export const checkRepeatedInAssessment = (
  { components, groups, contradictions }: AssessmentFrontMatter,
  at: Locate,
): Issue[] => [
  ...repeated(components, ['components'], 'id', ({ id }) => id, at, 'component-repeated'),
  ...repeated(groups, ['groups'], 'number', ({ number, component }) => `${component} · ${number}`, at),
  ...repeated(contradictions, ['contradictions'], 'id', ({ id }) => id, at),
];

export const checkRepeatedInCatalog = ({ groups }: CatalogInput, at: Locate): Issue[] =>
  repeated(groups, ['groups'], 'id', ({ id }) => id, at);

/** The id of a term is its address within the page. */
export const checkRepeatedTerms = (terms: readonly GlossaryTerm[], at: Locate): Issue[] =>
  repeated(terms, [], 'id', ({ id }) => id, at, 'term-repeated');
