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

/** The text with one to three pieces laid into it, each in the place of up to three letters. */
export function edited(text: string, pieces: readonly string[], random: (below: number) => number): string {
  let written = text;
  for (let edits = random(3); edits >= 0; edits -= 1) {
    const at = random(written.length + 1);
    written = written.slice(0, at) + (pieces[random(pieces.length)] ?? '') + written.slice(at + random(4));
  }
  return written;
}
