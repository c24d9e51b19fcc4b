/** The whole check from texts in memory, without a disk and without Node: the same problems as of the files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Found, parseAssessment, parseTree, toInputs } from '../../src/input/index.ts';
import { checkMdx } from '../../src/parser/index.ts';
import { withoutNode } from '../desk/withoutNode.ts';
import { SITE } from '../issues/fixtures.ts';

/** Files alone, as a page has them: neither folders nor links. */
const filesIn = (root: string): Found[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => {
      const bytes = new Uint8Array(readFileSync(join(root, path)));
      return { path, kind: 'file', size: bytes.length, bytes };
    });

const today = '2026-01-01';

it('finds none in the small site', () => {
  const found = filesIn(SITE);
  const { tree, issues, warnings } = withoutNode(() => parseTree(toInputs(found, checkMdx), today));
  expect([...issues, ...warnings]).toEqual([]);
  expect(tree?.assessments[0]?.results.length).toBeGreaterThan(0);
});

it('reads one assessment from its own files, with one of them changed, without the parser of bodies', () => {
  const known = {
    agencies: ['sample'],
    policies: ['sample-2567'],
    policyOf: () => undefined,
    units: [],
    corrections: [],
    today,
  };
  const read = (change: (text: string) => string) => {
    const own = filesIn(SITE).filter(({ path }) => path.includes('/sample/2567/'));
    const found = own.map((one) => {
      if (!one.path.endsWith('/results.csv')) return one;
      return { ...one, bytes: new TextEncoder().encode(change(new TextDecoder().decode(one.bytes))) };
    });
    const bodiless = toInputs(found, () => []);
    return withoutNode(() => parseAssessment(bodiless, { agency: 'sample', fiscalYear: 2567 }, known));
  };
  expect(read((text) => text)).toMatchObject({ assessment: { agency: 'sample' }, issues: [] });
  expect(read((text) => text.replace('63.25', '"63,25"')).issues).toMatchObject([{ code: 'comma-decimal' }]);
});
