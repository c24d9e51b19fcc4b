/** The history of a repository is what its commits say: no sign in a past row and no setting of a person changes it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { historyOf, ledgerOf } from '../../src/root/index.ts';
import { edit } from './changedSite.ts';
import { loadAt } from './loadAt.ts';
import { makeRepository } from './repository.ts';

const RESULTS = 'data/assessments/sample/2567/results.csv';
const KEY = 'kpi=1;round=2;measure=share';
/** What only a file that the check refused can have held; a later commit took it out. */
const BROKEN = '"\u0002\u0003",9,x\u0002,1\u0003\n';
const repo = makeRepository();
const home = mkdtempSync(join(tmpdir(), 'kpi-git-settings-'));
afterAll(() => {
  vi.unstubAllEnvs();
  for (const folder of [repo.folder, home]) rmSync(folder, { recursive: true, force: true });
});

const { catalog } = loadAt(repo.root);
repo.commit('2026-01-10T09:00:00+07:00');
edit(repo.root, RESULTS, (text) => text.replace('1,2,share,63.25', `${BROKEN}1,2,share,64`));
repo.commit('2026-01-11T09:00:00+07:00');
edit(repo.root, RESULTS, (text) => text.replace(BROKEN, ''));
repo.commit('2026-01-12T09:00:00+07:00');
for (const [number, refused] of ['๖๔', '64%'].entries()) {
  edit(repo.root, RESULTS, (text) => text.replace('1,2,share,64,', `1,2,share,${refused},`));
  repo.commit(`2026-01-12T1${number}:00:00+07:00`);
  edit(repo.root, RESULTS, (text) => text.replace(`1,2,share,${refused},`, '1,2,share,64,'));
  repo.commit(`2026-01-12T1${number}:30:00+07:00`);
}
repo.git('checkout', '--quiet', '-b', 'officer');
edit(repo.root, RESULTS, (text) => text.replace('1,2,share,64', '1,2,share,65'));
repo.commit('2026-01-13T09:00:00+07:00');
repo.git('checkout', '--quiet', 'main');
repo.at('2026-01-14T09:00:00+07:00', 'merge', '--quiet', '--no-ff', '--message', 'merge', 'officer');

test('a past row that holds the signs which part the log, or what is no number', () => {
  const [history, ledger] = [historyOf(repo.root), ledgerOf(repo.root, catalog)];
  const days = (moments: readonly (string | null)[]) => moments.map((moment) => moment?.slice(8, 10));
  expect(days(history.commits)).toEqual(['10', '11', '12', '12', '12', '12', '12', '14']);
  expect(days(ledger.entries.map(({ moment }) => moment))).toEqual(days(history.commits.toReversed()));
  const versions = history.rows[RESULTS]?.[KEY] ?? [];
  expect(versions.map(({ cells }) => cells['value'])).toEqual(['65', '64', '63.25']);
  expect(days(versions.map(({ moment }) => moment))).toEqual(['14', '11', '10']);
});

test.each([
  '[log]\n  showRoot = false\n',
  '[log]\n  diffMerges = combined\n',
  '[core]\n  attributesFile = ATTRIBUTES\n[diff "table"]\n  textconv = "head -n 1"\n',
])('what a person has set for Git: %s', (setting) => {
  const before = historyOf(repo.root);
  const [config, attributes] = [join(home, 'config'), join(home, 'attributes')];
  writeFileSync(attributes, '*.csv diff=table\n');
  writeFileSync(config, setting.replace('ATTRIBUTES', attributes));
  vi.stubEnv('GIT_CONFIG_GLOBAL', config);
  expect(historyOf(repo.root)).toEqual(before);
  vi.unstubAllEnvs();
});
