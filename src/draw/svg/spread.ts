/** Keeps labels apart on one axis while each stays as near as it can to its mark. */

export interface Wanted {
  at: number;
  size: number;
}

/**
 * Centres for labels in the given order, none overlapping, inside low…high where they fit.
 * Neighbours that would collide move as one block to the mean of their wished places.
 */
export function spread(wanted: Wanted[], low: number, high: number, gap = 0): number[] {
  let used = 0;
  const offsets = wanted.map(({ size }) => {
    const centre = used + size / 2;
    used += size + gap;
    return centre;
  });
  const blocks: { sum: number; count: number }[] = [];
  wanted.forEach(({ at }, index) => {
    let block = { sum: at - (offsets[index] ?? 0), count: 1 };
    for (
      let previous = blocks.at(-1);
      previous && previous.sum / previous.count > block.sum / block.count;
      previous = blocks.at(-1)
    ) {
      block = { sum: previous.sum + block.sum, count: previous.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const last = high - (used - gap);
  const starts = blocks.flatMap(({ sum, count }) =>
    Array<number>(count).fill(Math.max(low, Math.min(sum / count, last))),
  );
  return starts.map((start, index) => start + (offsets[index] ?? 0));
}
