/** Bytes of the heap below which nobody gains by what follows, and a small site would wait for it. */
const spare = 400e6;

/**
 * What is done with would stay beside all that comes until memory is short: of a whole government hundreds of megabytes.
 * The flavour gives the emptied pages back to the system too, for Pagefind's process.
 */
export function giveBackMemory(): void {
  if (process.memoryUsage().heapTotal > spare)
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
