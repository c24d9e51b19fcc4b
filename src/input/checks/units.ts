/** The units of figures: each once, a rate with its factor, and the ids of published data with the kinds they have there. */
import type { Issue } from '../../issues/index.ts';
import type { UnitInput, UnitKind } from '../../schema/index.ts';
import { compareDecimals } from '../../scoring/index.ts';
import type { Locate } from '../yaml.ts';
import { repeated } from './repeatedItems.ts';

/** Ids that stand in the open data since its first version. */
const promised: Partial<Record<string, UnitKind>> = {
  percent: 'share',
  points: 'amount',
  count: 'count',
  level: 'level',
};

export const checkUnitList = (units: readonly UnitInput[], at: Locate): Issue[] => [
  ...repeated(units, ['units'], 'id', ({ id }) => id, at),
  ...units.flatMap(({ id, kind, factor }, index): Issue[] => {
    const own = promised[id];
    if (own && kind !== own)
      return [{ code: 'unit-kind', place: at(['units', index, 'kind']), found: kind, values: { id, kind: own } }];
    const isFit = kind === 'rate' ? factor !== undefined && compareDecimals(factor, '0') > 0 : factor === undefined;
    if (isFit) return [];
    const place = at(['units', index, 'factor']);
    return [{ code: 'unit-factor', place, ...(factor !== undefined && { found: factor }), values: { id, kind } }];
  }),
];
