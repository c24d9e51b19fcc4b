/** What a command is at while it takes its time: a line of a terminal that goes when the work is done. Files and pipes never hold it. */
import type { Bilingual } from '../words/index.ts';

export function whileTold<T>({ th, en }: Bilingual, work: () => T): T {
  const { isTTY } = process.stderr;
  if (!isTTY) return work();
  process.stderr.write(`… ${th} · ${en}`);
  try {
    return work();
  } finally {
    process.stderr.write('\r\u001b[K');
  }
}
