/** Tables of levels: bands leave no value in two of them or in none, and the parts of a composite make the whole. */
import type { Issue } from '../../issues/index.ts';
import { bandsOf, partsOf } from '../../schema/index.ts';
import { type Band, bandsApart, compareDecimals, type DecimalText } from '../../scoring/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate, Path } from '../yaml.ts';
import { criteriaOf, tablesOf } from './criteria.ts';
import { repeated } from './repeatedItems.ts';
import { sumOf } from './weights.ts';

/** The ids of the parts of a composite differ, and their shares total 100. */
export function checkParts({ front }: LoadedKpi, at: Locate): Issue[] {
  return criteriaOf(front).flatMap(({ criteria, path: version }): Issue[] => {
    const parts = partsOf(criteria);
    if (parts.length === 0) return [];
    const path = [...version, 'parts'];
    const twice = repeated(parts, path, 'id', ({ id }) => id, at);
    const { total, working } = sumOf(parts.map(({ share }) => share));
    if (compareDecimals(total, '100') === 0) return twice;
    return [...twice, { code: 'shares-total', place: at(path), found: total, values: { working } }];
  });
}

/** Each band has at most two ends, the lower below the upper, and begins where the one below it ends. */
export function checkBands({ front }: LoadedKpi, at: Locate): Issue[] {
  return tablesOf(front).flatMap(({ table, path }): Issue[] => {
    const bands = bandsOf(table);
    if (!bands) return [];
    const { measure, levels } = bands;
    const place = (level: string) => [...path, 'levels', level];
    const ends = Object.entries(levels).flatMap(([level, band]) => checkEnds(band, place(level), at));
    if (ends.length > 0) return ends;
    const whole = front.measures.find(({ id }) => id === measure)?.whole ?? false;
    return bandsApart(levels, front.direction, whole).map(({ level, below }) => {
      const values = { level, below, other: written(levels[below]), ...(whole && { whole: 'true' }) };
      return { code: 'bands-apart', place: at(place(level)), found: written(levels[level]), values };
    });
  });
}

function checkEnds(band: Band, path: Path, at: Locate): Issue[] {
  const twice = [
    ['from', 'above'],
    ['to', 'below'],
  ] as const;
  const doubled = twice.find(([one, other]) => band[one] !== undefined && band[other] !== undefined);
  const told = (end: string, kind: string): Issue[] => [
    { code: 'band-ends', place: at([...path, end]), found: written(band), values: { kind, end } },
  ];
  if (doubled) return told(doubled[1], doubled[0]);
  const [low, high] = [band.from ?? band.above, band.to ?? band.below];
  return low !== undefined && high !== undefined && isEmpty(band, low, high)
    ? told(band.to === undefined ? 'below' : 'to', 'empty')
    : [];
}

/** A single value, as in "from 5 to 5", is no empty band. */
function isEmpty({ from, to }: Band, low: DecimalText, high: DecimalText): boolean {
  const order = compareDecimals(low, high);
  return order > 0 || (order === 0 && (from === undefined || to === undefined));
}

const written = (band: Band = {}): string =>
  (['from', 'above', 'to', 'below'] as const)
    .flatMap((end) => (band[end] === undefined ? [] : [`${end} ${band[end]}`]))
    .join(' ');
