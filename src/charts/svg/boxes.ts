/** Places already taken by text, so that labels step aside instead of covering each other. */

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Box of a line of text; Thai carries marks above and below its letters. */
export function textBox(centre: number, baseline: number, width: number, size: number): Box {
  return { left: centre - width / 2, right: centre + width / 2, top: baseline - size * 0.95, bottom: baseline + size * 0.25 };
}

/** The first candidate that covers nothing, else the first; it is then taken. */
export function claim<T extends { box: Box }>(candidates: [T, ...T[]], taken: Box[]): T {
  const chosen = candidates.find(({ box }) => !taken.some((other) => overlaps(box, other))) ?? candidates[0];
  taken.push(chosen.box);
  return chosen;
}
