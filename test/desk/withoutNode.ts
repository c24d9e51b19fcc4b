/** Runs as a browser would: neither `process` nor `Buffer` is there. */
import { vi } from 'vitest';

export function withoutNode<T>(run: () => T): T {
  vi.stubGlobal('process', undefined);
  vi.stubGlobal('Buffer', undefined);
  try {
    return run();
  } finally {
    vi.unstubAllGlobals();
  }
}
