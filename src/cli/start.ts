/** `npm start`: builds the real site and serves it, printing its address. */
import { runAstro } from './astro.ts';
import { run as build } from './build.ts';

export async function run(options: string[]): Promise<number> {
  const code = await build();
  return code === 0 ? runAstro(['preview', ...options]) : code;
}
