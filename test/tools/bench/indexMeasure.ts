/** What making the search index takes: time, and the memory of Node and of the processes that it starts. */
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface IndexUsage {
  seconds: number;
  /** The peaks of all processes together; NaN where the system has no /proc. */
  peakBytes: number;
}

const POLL = 200;
const script = join(import.meta.dirname, 'makeIndex.ts');

export async function measureIndex(root: string, folder: string): Promise<IndexUsage> {
  const child = spawn(process.execPath, [script, folder], {
    env: { ...process.env, KPI_ROOT: root },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const peaks = new Map<number, number>();
  const timer = setInterval(() => {
    for (const [pid, peak] of peaksFrom(child.pid ?? 0)) peaks.set(pid, peak);
  }, POLL);
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The search index of ${root} was not made.`);
  const peakBytes = [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
  return { seconds: Number(said.trim().split('\n').at(-1)), peakBytes: peakBytes || Number.NaN };
}

/** The highest memory so far of a process and of all below it: `VmHWM` of /proc/{pid}/status, which never falls. */
function peaksFrom(root: number): Map<number, number> {
  const processes = globSync('/proc/[0-9]*/status').flatMap((file) => {
    const text = readStatus(file);
    const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(text)?.[1]);
    return text ? [{ pid: field('Pid'), parent: field('PPid'), peak: field('VmHWM') * 1024 }] : [];
  });
  const below = (pid: number): typeof processes =>
    processes.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  const tree = [...processes.filter(({ pid }) => pid === root), ...below(root)];
  return new Map(tree.filter(({ peak }) => peak > 0).map(({ pid, peak }) => [pid, peak]));
}

/** Empty where the process has just ended. */
function readStatus(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
