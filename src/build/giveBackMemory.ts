/**
 * What is done with would stay beside all that comes until memory is short: of a whole government hundreds of megabytes.
 * The flavour gives the emptied pages back to the system too, for Pagefind's process.
 */
export function giveBackMemory(): void {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
