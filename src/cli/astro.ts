/** Runs Astro's own command line, and other scripts, with the Node that is running now. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const astroBin = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
const endWithParent = new URL('endWithParent.mjs', import.meta.url).href;

/** What a command is told from outside to stop; it passes this on and waits for the end of what it started. */
const interrupts = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Words that Astro puts into the pages' code. Where the shell holds one of them, Astro takes it from there: a DEV makes
 * the pages of a server under development, five times slower, and a SITE or BASE_URL sends links elsewhere.
 */
const wordsOfAstro = ['NODE_ENV', 'DEV', 'PROD', 'MODE', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX'];

type Environment = Record<string, string>;

interface Started {
  /** Gets what goes wrong, as it is said. */
  hear?: (text: string) => void;
  /** Whether it ends with this process (`endWithParent.mjs`). */
  tied?: boolean;
}

/** Runs Astro's own command line. Resolves with the exit code; `environment` is added to the current one. */
export function runAstro(args: string[], environment: Environment = {}): Promise<number> {
  return runTied([astroBin, ...args], environment);
}

/** Runs a script that ends when this process is gone. */
export function runTied(args: string[], environment: Environment = {}, hear?: Started['hear']): Promise<number> {
  return runNode(['--import', endWithParent, ...args], environment, { hear, tied: true });
}

/** A server ends when it is told to: that is no failure. */
export async function serveAstro(args: string[], environment: Environment = {}): Promise<number> {
  const code = await runAstro(args, environment);
  return interrupts.some((signal) => code === codeOf(signal)) ? 0 : code;
}

/**
 * Runs a script with this Node and shows what it prints. The code is 0 only where the process itself ended with 0: one
 * that was ended by a signal (an interrupt, no memory left) has 128 and the signal's number, as in a shell.
 */
export function runNode(args: string[], environment: Environment = {}, started: Started = {}): Promise<number> {
  const { hear, tied = false } = started;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: projectFolder,
      stdio: ['inherit', 'inherit', hear ? 'pipe' : 'inherit', ...(tied ? (['ipc'] as const) : [])],
      env: { ...inherited(), ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    });
    child.stderr?.on('data', (bytes: Buffer) => {
      process.stderr.write(bytes);
      hear?.(bytes.toString('utf8'));
    });
    const stop = () => child.kill('SIGTERM');
    for (const signal of interrupts) process.once(signal, stop);
    const end = (code: number) => {
      for (const signal of interrupts) process.removeListener(signal, stop);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.on('exit', (code, signal) => {
      // Its last words may still be on the way; what it started itself may keep the pipe open for ever.
      const patience = setTimeout(() => end(code ?? codeOf(signal)), 1000);
      child.on('close', () => {
        clearTimeout(patience);
        end(code ?? codeOf(signal));
      });
    });
  });
}

function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !wordsOfAstro.includes(name)));
}

function codeOf(signal: NodeJS.Signals | null): number {
  return signal ? 128 + constants.signals[signal] : 1;
}
