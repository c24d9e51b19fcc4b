/** Random suppositions that are the same in every run. */
import { compareDecimals, comparisonsOf, type PolicyEntryId, annualRound } from '../../src/scoring/index.ts';
import {
  type Frame,
  mayBeZero,
  type Supposed,
  supposable,
  type Supposition,
  told,
  ZERO,
} from '../../src/simulator/index.ts';

/** Whole numbers from 0 to below `most`; mulberry32. */
export function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

/** Figures of each KPI to choose from: around, on and between those of its criteria, parts of them open, and zero by rule. */
export function poolsOf(frame: Frame, next: (most: number) => number, size = 24): Record<string, Supposed[]> {
  const annual = annualRound(frame.scenario.policy);
  return Object.fromEntries(
    frame.scenario.kpis.flatMap(({ kpi }): [string, Supposed[]][] => {
      const measures = supposable(frame, kpi.number);
      const criteria = kpi.criteria[annual];
      if (measures.length === 0 || !criteria) return [];
      const figures = measures.map(({ id, whole, min, max }) => {
        const named = comparisonsOf(criteria, kpi.direction).filter(({ measure }) => measure === id);
        const values = named.map(({ value }) => Number(value));
        const [low, high] = [Math.min(...values), Math.max(...values)];
        const width = high - low || 1;
        const some = Array.from({ length: size }, () => {
          const value = low - width + (next(3001) / 1000) * width;
          return whole ? String(Math.round(value)) : value.toFixed(next(4));
        });
        return [...named.map(({ value }) => value), ...some].filter(
          (value) =>
            /^\d/.test(value) && compareDecimals(value, min) >= 0 && (max === null || compareDecimals(value, max) <= 0),
        );
      });
      const pick = (list: readonly string[]) => (next(20) === 0 ? null : (list[next(list.length)] ?? null));
      const all: Supposed[] = Array.from({ length: size }, () => figures.map(pick));
      return [[kpi.number, [...all, [], ...(mayBeZero(frame, kpi.number) ? ([ZERO] as const) : [])]]];
    }),
  );
}

export function supposeFrom(
  frame: Frame,
  pools: Record<string, Supposed[]>,
  next: (most: number) => number,
): Supposition {
  const figures = Object.entries(pools).map(([kpi, pool]) => [kpi, pool[next(pool.length)] ?? []] as const);
  const readings = Object.entries(frame.scenario.policy.entries).flatMap(([id, entry]) => {
    const { alternatives = [] } = entry ?? {};
    const chosen = alternatives[next(alternatives.length + 1)];
    return chosen ? [[id as PolicyEntryId, chosen.id] as const] : [];
  });
  return { figures: told(Object.fromEntries(figures)), readings: Object.fromEntries(readings) };
}
