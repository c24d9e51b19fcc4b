/** `npm start`: builds the real site and serves it, printing its address. */
import { serveAstro } from './astro.ts';
import { run as build } from './build.ts';
import { outputFolder } from './settings.ts';

export async function run(options: string[]): Promise<number> {
  const code = await build();
  return code === 0 ? serveAstro(['preview', ...options], { KPI_OUT: outputFolder('dist') }) : code;
}
