/** The desk tells what the check tells: of every broken fixture the same problems, and of what is written at random never another. */
import { readFileSync } from 'node:fs';
import { expect, describe, it, test } from 'vitest';
import {
  checkChanged,
  csvOfGrid,
  type DeskTexts,
  foundIn,
  gridOf,
  judge,
  openWork,
  rowsOfText,
  withGrid,
} from '../../src/desk/index.ts';
import { issuesOverTime, stateOf } from '../../src/moves/index.ts';
import { type Found, parseTree, toInputs } from '../../src/input/index.ts';
import { type Issue, renderReport, sortIssues } from '../../src/issues/index.ts';
import { checkMdx } from '../../src/parser/index.ts';
import { checkBody } from '../../src/site/components/desk/checkBody.ts';
import { readRoot } from '../../src/root/index.ts';
import { fileOfTable, type SheetTable, sheetTables } from '../../src/sheet/index.ts';
import { expectedPath, fixtureNames, inCopy, layFixture, publishedFiles, SITE } from '../issues/fixtures.ts';
import { special } from '../issues/special.ts';
import { edited, MUTATIONS, randomFrom } from './random.ts';
import { withoutNode } from './withoutNode.ts';

const today = '2026-01-01';
const isFile = (one: Found): one is Found & { bytes: Uint8Array } => one.kind === 'file' && one.bytes !== undefined;
const sound = readRoot(SITE).filter(isFile);
const texts: DeskTexts = Object.fromEntries(
  sound.map(({ path, bytes }) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
);

test('nothing is told of what is published', () => {
  const { issues, warnings } = checkChanged(texts, new Map(), today);
  expect([...issues, ...warnings]).toEqual([]);
});

describe('a file that was broken, put in at the desk', () => {
  const names = fixtureNames().filter((name) => special[name] === undefined);
  it.each(names)('%s', (fixture) => {
    const changes = new Map<string, Uint8Array | null>(sound.map(({ path }) => [path, null]));
    inCopy((root) => {
      layFixture(fixture, root);
      for (const one of readRoot(root).filter(({ kind }) => kind === 'file')) {
        const before = sound.find(({ path }) => path === one.path);
        if (before && one.bytes && Buffer.compare(before.bytes, one.bytes) === 0) changes.delete(one.path);
        else changes.set(one.path, one.bytes ?? new Uint8Array());
      }
    });
    const published = publishedFiles(fixture);
    const before = published && stateOf(foundIn(texts, published));
    const { issues, warnings } = withoutNode(() => {
      const loaded = checkChanged(texts, changes, today, checkBody);
      const changed = [...changes.keys(), ...(published?.keys() ?? [])];
      const after = stateOf(foundIn(texts, changes));
      return { ...loaded, issues: issuesOverTime(loaded, { before, after, changed, today }) };
    });
    expect(renderReport(sortIssues([...issues, ...warnings]))).toBe(readFileSync(expectedPath(fixture), 'utf8'));
  });
});

/** Pieces that people, keyboards and spreadsheets leave in a cell. */
const pieces = [
  '',
  ' ',
  ',',
  ';',
  '\t',
  '"',
  '\n',
  '\r\n',
  '๕',
  '58,02',
  '1,234',
  '-',
  'n/a',
  '15/10/2567',
  'Z',
  'A',
  '%',
];

test(`${MUTATIONS} files written at random are judged alike at the desk and by the check`, async () => {
  const random = randomFrom(15);
  const subject = { agency: 'sample', fiscalYear: 2567 };
  const opened = openWork(texts, subject, { built: today, today });
  const whole = (path: string, bytes: Uint8Array) => {
    const found = sound.map((one) => (one.path === path ? { ...one, size: bytes.length, bytes } : one));
    return parseTree(toInputs(found, checkMdx), today);
  };
  const own = sheetTables.filter((table) => texts[fileOfTable(table, 'sample', 2567)] !== undefined);
  let refused = 0;
  for (let count = 0; count < MUTATIONS; count += 1) {
    const table = own[random(own.length)] as SheetTable;
    const path = fileOfTable(table, 'sample', 2567);
    const text = edited(texts[path] ?? '', pieces, random);
    const bytes = new TextEncoder().encode(text);
    const told = (loaded: { issues: Issue[]; warnings: Issue[] }) =>
      renderReport([...loaded.issues, ...loaded.warnings]);
    expect(told(checkChanged(texts, new Map([[path, bytes]]), today)), text).toBe(told(whole(path, bytes)));
    const rows = rowsOfText(table, text);
    const work = withGrid(opened, gridOf(table, rows));
    const judged = judge(work);
    const written = new TextEncoder().encode(csvOfGrid(gridOf(table, rows)));
    const loaded = whole(path, written);
    const after = stateOf(sound.map((one) => (one.path === path ? { ...one, bytes: written } : one)));
    const issues = issuesOverTime(loaded, { before: stateOf(sound), after, changed: [path], today });
    expect(renderReport(judged.issues), text).toBe(told({ ...loaded, issues }));
    if (judged.issues.length > 0) refused += 1;
  }
  expect(refused).toBeGreaterThan(MUTATIONS / 3);
}, 3_600_000);
