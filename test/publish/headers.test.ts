/** The header file for static hosts gives every published file its type and lets other sites read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../src/cli/astro.ts';
import { calendarFiles, feedFiles, publishedFiles } from '../../src/publish/index.ts';
import { publication } from './demoSite.ts';
import { smallSite } from './smallSite.ts';

interface Rule {
  path: RegExp;
  headers: Map<string, string>;
}

function readRules(text: string): Rule[] {
  const found: Rule[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [name = '', value = ''] = line.trim().split(/:\s*(.*)/);
    if (line.startsWith('/')) found.push({ path: toPattern(line), headers: new Map() });
    else found.at(-1)?.headers.set(name.toLowerCase(), value);
  }
  return found;
}

/** `*` stands for anything, `:name` for one part of the path. */
function toPattern(path: string): RegExp {
  return new RegExp(
    `^${path
      .replaceAll('.', '\\.')
      .replaceAll('*', '.*')
      .replace(/:[a-z]+/g, '[^/]+')}$`,
  );
}

const rules = readRules(readFileSync(join(projectFolder, 'public/_headers'), 'utf8'));
const headerOf = (path: string, name: string) =>
  rules.filter((rule) => rule.path.test(`/${path}`)).flatMap(({ headers }) => headers.get(name) ?? []);

/** Extensions that every static host knows. */
const known = /\.(csv|json|zip|txt|xml)$/;

const site = smallSite();
const as = { ...publication, isDemo: false };
/** Their ending tells them, or says less than they are. */
const told = [...feedFiles({ entries: [], ends: null }, as, site.today), ...calendarFiles(site, as)];

test.each(told.map(({ path, mediaType }) => [path, mediaType]))('%s is sent as what it is', (path, mediaType) => {
  expect(headerOf(path, 'content-type')).toEqual([mediaType]);
});

test.each([...publishedFiles(site, as), ...told].map(({ path, mediaType }) => [path, mediaType]))(
  '%s',
  (path, mediaType) => {
    expect(headerOf(path, 'access-control-allow-origin')).toEqual(['*']);
    expect(headerOf(path, 'x-content-type-options')).toEqual(['nosniff']);
    const [type = ''] = headerOf(path, 'content-type');
    if (!known.test(path)) expect(type.replace(/;.*/, '')).toBe(mediaType.replace(/;.*/, ''));
  },
);
