/** Runs Astro's own command line with the Node that is running now. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const astroBin = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** Resolves with the exit code. `environment` is added to the current one. */
export function runAstro(args: string[], environment: Record<string, string> = {}): Promise<number> {
  return runNode([astroBin, ...args], environment);
}

/** Runs a script with this Node and shows what it prints; an interrupt reaches the child, not a stack trace. */
export function runNode(args: string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: projectFolder,
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    });
    const stop = () => child.kill('SIGTERM');
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    child.on('exit', (code) => resolve(code ?? 0));
  });
}
