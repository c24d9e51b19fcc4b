/** `npm run dev`: the site while it is being written; problems are printed and shown, not fatal to the server. */
import { runAstro } from './astro.ts';
import { run as check } from './check.ts';

export async function run(options: string[]): Promise<number> {
  await check([]);
  return runAstro(['dev', ...options]);
}
