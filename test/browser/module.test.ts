/** The published module: the two lines shown to developers work as they stand, and a KPI's page scores again what it shows. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { drawingWords, words } from '../../src/words/index.ts';
import { htmlOf } from './html.ts';
import { folders } from './site.ts';
import { useSites } from './visit.ts';

interface Json {
  criteria: { round: number; rule: string }[];
  sub_kpi_numbers: string[];
  score: string | null;
  reference_score: { score: string | null } | null;
}
const { visit } = useSites();
const said = words('th').kpi.recompute;
const { inPoints } = drawingWords.th;
const kpis = globSync('api/v1/*/*/*.json', { cwd: folders.demo })
  .sort()
  .map((path) => {
    const json: Json = JSON.parse(readFileSync(join(folders.demo, path), 'utf8'));
    /** `api/v1/dsdw/2567/5-1.json` → `/dsdw/2567/kpi/5-1/` */
    const page = path.replace(/^api\/v1(\/.*)\/(.*)\.json$/, '$1/kpi/$2/');
    return { path, page, json, shown: json.score ?? json.reference_score?.score ?? null };
  });

test('the two lines of the page for developers score the KPI that they name', () => {
  const [, escaped = ''] =
    /<code data-module-example>([\s\S]*?)<\/code>/.exec(htmlOf(folders.demo, '/developers/')) ?? [];
  const lines = escaped.replaceAll('&#39;', "'").replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  expect(lines.split('\n')).toHaveLength(2);
  const [, path = ''] = /\/(api\/v1\/[^']+\/[^']+\/[^']+\.json)'/.exec(lines) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'kpi-module-'));
  copyFileSync(join(folders.demo, 'api/v1/scoring.js'), join(folder, 'scoring.js'));
  writeFileSync(join(folder, 'example.mjs'), `${lines}\nconsole.log(JSON.stringify({ scores, reference }));`);
  // The site's own files answer in place of its host.
  writeFileSync(
    join(folder, 'host.mjs'),
    `import { readFileSync } from 'node:fs';
     globalThis.fetch = async (url) =>
       new Response(readFileSync(new URL('.' + new URL(url).pathname, '${pathToFileURL(folders.demo).href}/')));`,
  );
  const host = pathToFileURL(join(folder, 'host.mjs')).href;
  const told = execFileSync(process.execPath, ['--import', host, join(folder, 'example.mjs')], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const published = kpis.find((kpi) => kpi.path === path)?.json;
  const { scores, reference } = JSON.parse(told);
  expect(reference.score.score).toBe(published?.reference_score?.score);
  expect(scores).toHaveLength(published?.criteria.length ?? 0);
});

describe('recompute here', () => {
  const rules = ['thresholds', 'bands', 'milestones', 'conditions', 'composite'];
  const found = kpis.filter(({ shown }) => shown !== null);
  const some = [
    ...rules.map((rule) => found.find(({ json }) => json.criteria.at(-1)?.rule === rule)),
    found.find(({ json }) => json.sub_kpi_numbers.length > 0),
    found.find(({ json }) => json.score === null),
  ].filter((kpi) => kpi !== undefined);

  test('agrees with the score that is shown, for rules, sub-KPIs and a reference score', async () => {
    expect(new Set(some.map(({ json }) => json.criteria.at(-1)?.rule)).size).toBeGreaterThan(2);
    const visitor = await visit('demo');
    for (const { page, shown } of some) {
      await visitor.open(page);
      const place = visitor.page.locator('[data-recompute]');
      await place.getByRole('button').click();
      const status = place.getByRole('status');
      await status.locator('strong').waitFor();
      expect((await status.textContent())?.trim(), page).toBe(said.agrees(inPoints(shown ?? '')));
      expect(visitor.faults, page).toEqual([]);
    }
    await visitor.close();
  });

  test('says so where the published figures give another score, or cannot be read', async () => {
    const [{ page, path, shown } = { page: '', path: '', shown: '' }] = some;
    const visitor = await visit('demo');
    const place = visitor.page.locator('[data-recompute]');
    const pressWith = async (change: (text: string) => string) => {
      await visitor.page.unrouteAll();
      await visitor.page.route(`**/${path}`, (route) =>
        route.fulfill({ body: change(readFileSync(join(folders.demo, path), 'utf8')) }),
      );
      await visitor.open(page);
      await place.getByRole('button').click();
    };
    await pressWith(withoutFigures);
    const other = await place.locator('[data-found]').textContent();
    expect(other).not.toBe(inPoints(shown ?? ''));
    expect(await place.getByRole('status').textContent()).toBe(
      said.differs(other ?? '', inPoints(shown ?? '')) + words('th').shell.noReport,
    );
    await pressWith(() => 'not JSON');
    await place.getByText(said.failed).waitFor();
    await visitor.close();
  });

  test('is offered only where there is a score, and only with a script', async () => {
    const offered = kpis.filter(({ page }) => htmlOf(folders.demo, page).includes('data-recompute'));
    expect(offered.map(({ page }) => page)).toEqual(found.map(({ page }) => page));
    const visitor = await visit('demo', { javaScriptEnabled: false });
    await visitor.open(found[0]?.page ?? '');
    expect(await visitor.page.locator('[data-recompute]').isVisible()).toBe(false);
    await visitor.close();
  });
});

/** Every reported figure and every baseline as 0. */
function withoutFigures(text: string): string {
  const kpi = JSON.parse(text) as Record<'results' | 'baselines', object[]>;
  const zeroed = (rows: object[]) => rows.map((row) => ({ ...row, value: '0' }));
  return JSON.stringify({ ...kpi, results: zeroed(kpi.results), baselines: zeroed(kpi.baselines) });
}
