/** From counts to states: all of it, some of it, none of it, or nothing to check yet. */
import type { DisclosureItemId, DisclosureState } from '../../words/index.ts';
import type { Contact } from '../contact.ts';
import type { Counted, DisclosureItem, DisclosurePart, Judged, Missing } from './types.ts';

export const nothingAsked: Counted = { asked: 0, disclosed: 0, missing: [] };

/** As many things as are asked, each there or missing under its id. */
export function countedOf(things: readonly { id: string; isThere: boolean }[]): Counted {
  const missing = Map.groupBy(
    things.filter(({ isThere }) => !isThere),
    ({ id }) => id,
  );
  return {
    asked: things.length,
    disclosed: things.filter(({ isThere }) => isThere).length,
    missing: [...missing].map(([id, some]): Missing => ({ id, count: some.length })),
  };
}

/** What of a KPI, a component or the whole is there. */
export function partOf(
  place: Pick<DisclosurePart, 'scope'> & Partial<Pick<DisclosurePart, 'kpi' | 'component'>>,
  { isPartly = false, ...counted }: Judged,
  ask: Contact,
): DisclosurePart {
  const state = stateOf(counted, isPartly);
  return { kpi: null, component: null, ...place, state, ...counted, ask: counted.missing.length > 0 ? ask : null };
}

function stateOf({ asked, disclosed, missing }: Counted, isPartly: boolean): DisclosureState {
  if (asked === 0) return 'nothing-to-check';
  if (missing.length === 0) return 'complete';
  return disclosed > 0 || isPartly ? 'partial' : 'none';
}

/** Parts in which there is nothing to check say nothing of the whole. */
export function itemOf(id: DisclosureItemId, parts: DisclosurePart[]): DisclosureItem {
  const states = new Set(parts.map(({ state }) => state).filter((state) => state !== 'nothing-to-check'));
  const [only = 'nothing-to-check', other] = states;
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return {
    id,
    state: other === undefined ? only : 'partial',
    asked: sum(parts.map(({ asked }) => asked ?? 0)),
    disclosed: sum(parts.map(({ disclosed }) => disclosed)),
    parts,
  };
}
