/** `npm run dev`: the site while it is being written; problems are printed and shown, not fatal to the server. */
import { readSettings } from '../environment/index.ts';
import { serveAstro } from './astro.ts';
import { run as check } from './check.ts';

export async function run(options: string[]): Promise<number> {
  await check([]);
  return serveAstro(['dev', ...options], baseWhileWriting());
}

/** Astro's server for writing finds no page under a path of other letters; the built site does not mind. */
function baseWhileWriting(): Record<string, string> {
  const { base } = readSettings().settings;
  if (encodeURI(base) === base) return {};
  console.log(`ขณะเขียน เว็บไซต์อยู่ที่ / ไม่ใช่ ${base} · while you write, the site is at /, not ${base}`);
  return { SITE_BASE: '/' };
}
