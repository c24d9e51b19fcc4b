/** The published module scores every KPI again from the published JSON alone: the same scores, step by step. */
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { scoringModule } from '../../src/build/scoringModule.ts';
import { score } from '../../src/publish/api/v1/score.ts';
import { eachFile, catalogOf, type ModuleTexts } from '../../src/publish/index.ts';
import type { KpiScore, PublishedKpi, recompute } from '../../src/scoring/index.ts';
import { schemes } from '../schemes/roots.ts';
import { publication, publishedTexts } from './demoSite.ts';
import { publishedScheme } from './schemeSite.ts';
import { smallSite } from './smallSite.ts';

let texts: ModuleTexts;
let published: { recompute: typeof recompute };
beforeAll(async () => {
  texts = await scoringModule();
  published = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(texts.code)}`);
});

type Json = PublishedKpi & { scores: { state: string }[]; reference_score: object | null; data_date: string };
const KPI = /^(api\/v1\/[a-z-]+\/\d{4})\/[^/]+\.json$/;
const sites = [['demo', publishedTexts()] as const, ...schemes.map((name) => [name, publishedScheme(name)] as const)];
const asPublished = (own: KpiScore) => score.of(own, publication);

describe.each(sites)('%s', (_name, files) => {
  const json = (path: string): Json => JSON.parse(files?.get(path) ?? '');
  const { data_date: today } = json('api/v1/index.json');
  const paths = [...(files?.keys() ?? [])].filter((path) => KPI.test(path));

  test('every KPI', () => {
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const [, folder = ''] = KPI.exec(path) ?? [];
      const subKpis = paths.filter((one) => one.startsWith(`${folder}/`)).map(json);
      const kpi = json(path);
      const { scores, reference } = published.recompute(kpi, JSON.parse(files?.get(`${folder}.json`) ?? ''), {
        today,
        subKpis,
      });
      expect(scores.map(asPublished), path).toEqual(kpi.scores);
      expect(
        reference && { ...(asPublished(reference.score) as object), fiscal_year_be: reference.fiscalYear },
        path,
      ).toEqual(kpi.reference_score);
    }
  });
});

test('there are scores of every state among them', () => {
  const found = sites.flatMap(([, files]) =>
    [...(files ?? [])].flatMap(([path, text]) => (KPI.test(path) ? (JSON.parse(text) as Json).scores : [])),
  );
  expect(new Set(found.map(({ state }) => state))).toEqual(
    new Set(['scored', 'not-reported', 'not-due', 'not-applicable', 'awarded-only']),
  );
});

test('a figure that was changed gives another score', () => {
  const files = sites.find(([name]) => name === 'demo')?.[1];
  const kpi: Json = JSON.parse(files?.get('api/v1/dsdw/2567/2.json') ?? '');
  const assessment = JSON.parse(files?.get('api/v1/dsdw/2567.json') ?? '');
  const changed = { ...kpi, results: kpi.results.map((row) => ({ ...row, value: row.value && '61.00' })) };
  expect(published.recompute(changed, assessment).score?.score).toBe('55.00');
  expect(published.recompute(kpi, assessment).score?.score).not.toBe('55.00');
});

test('module and types import nothing, and are published with licence, address and checksum', () => {
  expect(texts.code).not.toMatch(/^\s*import\b|\bimport\(/m);
  expect(texts.types).not.toMatch(/^\s*import\b|\bimport\(/m);
  const site = { ...smallSite(), commit: 'abc1234' };
  const files = publishedTexts([...eachFile(site, publication, catalogOf(site, publication), texts)]);
  for (const path of ['api/v1/scoring.js', 'api/v1/scoring.d.ts']) {
    const [, first, licence] = (files.get(path) ?? '').split('\n');
    expect(first).toBe(` * https://kpi.example/open/${path}, commit abc1234`);
    expect(licence).toBe(' * SPDX-License-Identifier: MIT');
    expect(files.get('checksums.txt')).toContain(`  ${path}\n`);
  }
});

test('the types stand alone: no name in them is unknown', () => {
  const options = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts'], types: [] };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) =>
    name === 'scoring.d.ts' ? ts.createSourceFile(name, texts.types, ts.ScriptTarget.ES2023) : read(name, ...rest);
  const program = ts.createProgram(['scoring.d.ts'], options, host);
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
});
