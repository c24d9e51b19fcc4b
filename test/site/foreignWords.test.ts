/**
 * Sites of other schemes, built: no page and no published file of theirs speaks of levels, rounds or components that
 * another scheme has and their own has not.
 */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildInto } from '../../src/cli/build.ts';
import { epochOf, layRoot } from '../schemes/roots.ts';

const inputsOf = (root: string) => globSync('**/*.{yaml,mdx,csv}', { cwd: root }).map((file) => join(root, file));
const textOf = (files: string[]) => files.map((file) => readFileSync(file, 'utf8')).join('\n');

/** What policies call their levels and rounds, and their full mark; a level with the word that it is one, or its points. */
function namesOf(policy: string): string[] {
  const { levels, rounds, 'full-mark': mark } = parse(readFileSync(policy, 'utf8')).entries;
  return [
    `คะแนนเต็ม ${mark?.value ?? levels.value.at(-1).points}`,
    ...rounds.value.flatMap(({ label }: { label: object }) => Object.values(label)),
    ...levels.value.flatMap(({ label, points }: { label: { th: string; en?: string }; points: number }) => [
      `ระดับ${label.th}`,
      `${label.th} ${points}`,
      ...(label.en ? [`${label.en.toLowerCase()} level`, `${label.en} ${points}`] : []),
    ]),
  ];
}

/** What may be said of one scheme alone, beside the names of its own. */
const phrases = [
  'ขั้นต้น',
  'รอบที่ 1',
  'รอบที่ 2',
  'สองรอบ',
  'ทั้งสองรอบ',
  'สององค์ประกอบ',
  'สามระดับ',
  '50/75/100',
  '50, 75',
  'ได้ 50 คะแนน',
  'ได้ 75 คะแนน',
  'ได้ 100 คะแนน',
  '(50 คะแนน)',
  '(75 คะแนน)',
  '(100 คะแนน)',
  'two rounds',
  'both rounds',
  'round 1',
  'round 2',
  'two components',
  'three levels',
  'six months',
  'scores 50',
  'scores 75',
  'scores 100',
  'Performance Base',
  'Potential Base',
];

const here = join(import.meta.dirname, '../schemes');
const policiesIn = (folder: string) =>
  globSync('**/policies/*.yaml', { cwd: folder }).map((file) => join(folder, file));
const policies = [...policiesIn('data'), ...policiesIn(here)];
const known = [...new Set([...phrases, ...policies.flatMap(namesOf)])];

/** Not as the beginning of a longer English word or number. */
const isSaid = (words: string, text: string) =>
  text.includes(words) && new RegExp(`${words.replace(/[()]/g, '\\$&')}(?![a-z0-9])`).test(text);

const folder = mkdtempSync(join(tmpdir(), 'kpi-foreign-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Texts of everything in a built site that people or machines read, by path; the style guide shows examples of every scheme. */
function* publishedTexts(site: string): Generator<[path: string, text: string]> {
  for (const path of globSync('**/*.{html,csv,json,jsonld,ttl,txt,xml,zip}', { cwd: site })) {
    if (/^(?:en\/)?styleguide\//.test(path)) continue;
    const bytes = readFileSync(join(site, path));
    if (!path.endsWith('.zip'))
      yield [path, bytes.toString('utf8').replace(/<script type="module">[\s\S]*?<\/script>/g, '')];
    else
      for (const [inner, packed] of Object.entries(unzipSync(bytes)))
        if (inner.endsWith('.txt')) yield [`${path}/${inner}`, Buffer.from(packed).toString('utf8')];
  }
}

describe.each(['quarters'])('%s', (name) => {
  test('says nothing of another scheme', { timeout: 240_000 }, async () => {
    const [root, site] = [join(folder, `${name}-root`), join(folder, name)];
    layRoot(name, root);
    const environment = {
      SOURCE_DATE_EPOCH: epochOf(name),
      KPI_CACHE: join(folder, 'cache'),
      KPI_ROOT: root,
      KPI_LANGUAGES: 'th,en',
    };
    expect(await buildInto(site, environment)).toBe(0);
    const named = [textOf(inputsOf(root)), ...policiesIn(root).flatMap(namesOf)].join('\n');
    // Within an English sentence a name has small letters.
    const own = `${named}\n${named.toLowerCase()}`;
    const foreign = known.filter((words) => !isSaid(words, own));
    expect(foreign.length).toBeGreaterThan(20);
    const said = [...publishedTexts(site)].flatMap(([path, text]) =>
      foreign.filter((words) => isSaid(words, text)).map((words) => `${path}: ${words}`),
    );
    expect(said).toEqual([]);
  });
});
