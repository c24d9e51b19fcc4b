/** The staircase of the ladder: flat ground below the entry level, then one step for each level. */
import { shadeAt } from '../spec/figure.ts';
import { element } from './element.ts';

export interface Stairs {
  /** Left and right end, with a riser for each level between them, ascending. */
  edges: number[];
  base: number;
  ground: number;
  rise: number;
}

/** Top of the step at a place; a mark exactly on a riser stands on the higher step. */
export function surfaceAt(x: number, { edges, base, ground, rise }: Stairs): number {
  return base - ground - rise * edges.slice(1, -1).filter((edge) => edge <= x + 1e-6).length;
}

/** Zones without width (equal thresholds) are not drawn. */
export function drawStairs({ edges, base, ground, rise }: Stairs): string {
  return edges
    .slice(0, -1)
    .map((left, zone) => {
      const width = (edges[zone + 1] ?? left) - left;
      const height = ground + rise * zone;
      if (width < 0.01) return '';
      return element('rect', {
        x: left,
        y: base - height,
        width,
        height,
        class: zone === 0 ? 'zone zone-ground' : `zone ${shadeAt(zone - 1, edges.length - 2)}`,
      });
    })
    .join('');
}
