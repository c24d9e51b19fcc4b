/** How many files written at random are judged. */
export const MUTATIONS = Number(process.env['MUTATIONS'] ?? 50);

/** The same numbers at every run. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
