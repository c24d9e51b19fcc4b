/** What making the search index takes: time, and the memory of Node and of the processes that it starts. */
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface IndexUsage {
  seconds: number;
  /** The most that all processes held at once, looked at from time to time; NaN where the system has no /proc. */
  peakBytes: number;
}

const POLL = 200;
const script = join(import.meta.dirname, 'makeIndex.ts');

export async function measureIndex(root: string, folder: string): Promise<IndexUsage> {
  const child = spawn(process.execPath, ['--expose-gc', script, folder], {
    env: { ...process.env, KPI_ROOT: root },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peakBytes = Number.NaN;
  const timer = setInterval(() => {
    const bytes = bytesFrom(child.pid ?? 0);
    if (Number.isNaN(peakBytes) || bytes > peakBytes) peakBytes = bytes;
  }, POLL);
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The search index of ${root} was not made.`);
  return { seconds: Number(said.trim().split('\n').at(-1)), peakBytes };
}

/** What a process and all below it hold in memory now; NaN where the system does not tell. */
function bytesFrom(root: number): number {
  const processes = globSync('/proc/[0-9]*/status').flatMap((file) => {
    const text = readStatus(file);
    const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    return text ? [{ pid: field('Pid'), parent: field('PPid'), bytes: field('VmRSS') * 1024 }] : [];
  });
  const held = (pid: number): number =>
    processes
      .filter(({ parent }) => parent === pid)
      .reduce((sum, below) => sum + held(below.pid), processes.find((one) => one.pid === pid)?.bytes ?? 0);
  return held(root) || Number.NaN;
}

/** Empty where the process has just ended. */
function readStatus(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
