/** `npm run build`: checks first, builds beside the last good build, and only then takes its place. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { runAstro } from './astro.ts';
import { run as check } from './check.ts';

/** Exit code 1 and an untouched output folder when anything at all is wrong. */
export async function run(): Promise<number> {
  if ((await check([])) !== 0) return 1;
  return buildInto(resolve(process.env['KPI_OUT'] ?? 'dist'));
}

/** Builds a checked root, named by the environment, into `output`, which is replaced only by a whole build. */
export async function buildInto(output: string, environment: Record<string, string> = {}): Promise<number> {
  mkdirSync(dirname(output), { recursive: true });
  const fresh = mkdtempSync(join(dirname(output), `.${basename(output)}-`));
  try {
    const code = await runAstro(['build', '--silent'], { ...environment, KPI_OUT: fresh, KPI_CHECKED: '1' });
    if (code !== 0) return code;
    replaceFolder(fresh, output);
    console.log(`✔ สร้างเว็บไซต์แล้วที่ ${output} · site built in ${output}`);
    return 0;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function replaceFolder(fresh: string, output: string): void {
  const previous = `${fresh}-previous`;
  if (existsSync(output)) renameSync(output, previous);
  renameSync(fresh, output);
  chmodSync(output, 0o755);
  rmSync(previous, { recursive: true, force: true });
}
