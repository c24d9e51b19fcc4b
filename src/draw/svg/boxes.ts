/** Places already taken by text, so that labels step aside instead of covering each other. */

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Box of a mark of this half height. */
export const markBox = ({ x, y }: { x: number; y: number }, mark: number): Box => ({
  left: x - mark,
  right: x + mark,
  top: y - mark,
  bottom: y + mark,
});

/** Box of a line of text; Thai carries marks above and below its letters. */
export function textBox(centre: number, baseline: number, width: number, size: number): Box {
  return {
    left: centre - width / 2,
    right: centre + width / 2,
    top: baseline - size * 0.95,
    bottom: baseline + size * 0.25,
  };
}

export const collide = (a: Box, b: Box): boolean => covered(a, [b]) > 0;

/** The first of the candidates that cover least; it is then taken. */
export function claim<T extends { box: Box }>(candidates: [T, ...T[]], taken: Box[]): T {
  let [chosen] = candidates;
  for (const candidate of candidates)
    if (covered(candidate.box, taken) < covered(chosen.box, taken)) chosen = candidate;
  taken.push(chosen.box);
  return chosen;
}

function covered(box: Box, taken: Box[]): number {
  return taken.reduce((sum, other) => {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    return width > 0 && height > 0 ? sum + width * height : sum;
  }, 0);
}
