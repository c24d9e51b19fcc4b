/** A harvester takes a dataset again exactly when a commit touched what it is made of. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ckanFiles } from '../../src/publish/catalog/ckan.ts';
import { catalogRecords, type Publication, type PublishedFile, publishedFiles } from '../../src/publish/index.ts';
import { type CkanPackage, makeHarvester } from './ckanHarvester.ts';
import { addAgency, edit } from './changedSite.ts';
import { everywhere, loadAt } from './loadAt.ts';
import { makeRepository, type Repository } from './repository.ts';
import { identity } from '../../src/publication.ts';

const publication: Publication = { siteUrl: 'https://kpi.example', base: '/', isDemo: false, identity };
const RESULTS = 'data/assessments/sample/2567/results.csv';
const every = everywhere.map((kind) => `sample-kpi-${kind}`);
const moments = {
  first: '2026-01-10T09:00:00+07:00',
  harvest: '2026-01-11T02:00:00.000000',
  second: '2026-01-12T09:00:00+07:00',
  again: '2026-01-13T02:00:00.000000',
};

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function repository(place?: string): Repository {
  const repo = makeRepository(place);
  made.push(repo.folder);
  return repo;
}

function publishedAt(root: string): Map<string, string> {
  return textsOf(publishedFiles(loadAt(root), publication));
}

const textsOf = (files: PublishedFile[]) =>
  new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));

function packagesOf(files: Map<string, string>): CkanPackage[] {
  return (JSON.parse(files.get('api/3/action/package_search') ?? '') as { result: { results: CkanPackage[] } }).result
    .results;
}

function packagesAt(root: string, epoch?: string): CkanPackage[] {
  const answers = ckanFiles(catalogRecords(loadAt(root, epoch), publication), publication);
  return packagesOf(textsOf(answers));
}
const find = (packages: CkanPackage[], kind: string) => packages.find(({ name }) => name === `sample-kpi-${kind}`);

/** The names (without the agency) that a second harvest takes again after one more commit. */
function takenAgain(repo: Repository, change: () => void): string[] {
  repo.commit(moments.first);
  const harvester = makeHarvester();
  const packages = packagesAt(repo.root);
  expect(harvester.harvest(packages, moments.harvest).created.sort()).toEqual([...every].sort());
  expect(harvester.harvest(packages, moments.again).unchanged).toHaveLength(every.length);
  change();
  const { updated, created } = harvester.harvest(packagesAt(repo.root), moments.again);
  expect(created).toEqual([]);
  return updated.map((name) => name.replace('sample-kpi-', '')).sort();
}

describe.each(['.', 'sites/ความโปร่งใส'])('with the root at %s of the repository', (place) => {
  test('a result that is added after the first harvest is taken at the next, with the scores made of it and what it discloses', () => {
    const repo = repository(place);
    const whole = readFileSync(join(repo.root, RESULTS), 'utf8');
    writeFileSync(join(repo.root, RESULTS), whole.split('\n').slice(0, 2).join('\n'));
    const taken = takenAgain(repo, () => {
      writeFileSync(join(repo.root, RESULTS), whole);
      repo.commit(moments.second);
    });
    expect(taken).toEqual(['disclosure', 'results', 'scores']);
    expect(find(packagesAt(repo.root), 'results')).toMatchObject({
      metadata_created: '2026-01-10T02:00:00.000000',
      metadata_modified: '2026-01-12T02:00:00.000000',
      last_updated_date: '2024-09-30',
    });
  });
});

test.each([
  ['data/assessments/sample/2567/baselines.csv', ['baselines', 'disclosure']],
  ['data/assessments/sample/2567/targets.csv', ['targets']],
  ['data/assessments/sample/2567/activities.csv', ['activities']],
  ['data/assessments/sample/2567/strategic-kpis.csv', []],
  ['data/policies/sample-2567.yaml', ['criteria', 'definitions', 'disclosure', 'results', 'scores']],
  ['content/assessments/sample/2567/kpi-2.mdx', [...everywhere].sort()],
  ['content/assessments/sample/2567/assessment.mdx', [...everywhere].sort()],
  ['content/agencies/sample.yaml', [...everywhere].sort()],
  ['data/catalog.yaml', [...everywhere].sort()],
])('a change of %s moves %j', (file, kinds) => {
  const repo = repository();
  expect(
    takenAgain(repo, () => {
      edit(repo.root, file, (text) => `${text}\n`);
      repo.commit(moments.second);
    }),
  ).toEqual(kinds);
});

test('a file that goes and a file that gets another name are changes', () => {
  const repo = repository();
  const kpis = join(repo.root, 'content/assessments/sample/2567');
  expect(
    takenAgain(repo, () => {
      renameSync(join(kpis, 'kpi-3-1.mdx'), join(kpis, 'kpi-3-2.mdx'));
      for (const name of ['results', 'baselines', 'targets', 'activities'])
        edit(repo.root, `data/assessments/sample/2567/${name}.csv`, (text) => text.replaceAll(/^3\.1,/gm, '3.2,'));
      edit(repo.root, 'content/assessments/sample/2567/kpi-3-2.mdx', (text) => text.replace('kpi: 3.1', 'kpi: 3.2'));
      repo.commit(moments.second);
    }),
  ).toEqual([...everywhere].sort());
  expect(find(packagesAt(repo.root), 'results')).toMatchObject({ metadata_created: '2026-01-10T02:00:00.000000' });
});

test('what was written on a branch counts from the day on which it was merged', () => {
  const repo = repository();
  const taken = takenAgain(repo, () => {
    repo.git('checkout', '--quiet', '-b', 'officer');
    edit(repo.root, RESULTS, (text) => `${text}\n`);
    repo.commit('2026-01-10T10:00:00+07:00');
    repo.git('checkout', '--quiet', 'main');
    repo.at(moments.second, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'officer');
  });
  expect(taken).toEqual(['disclosure', 'results', 'scores']);
});

test('what is not committed has no time yet', () => {
  const repo = repository();
  expect(takenAgain(repo, () => edit(repo.root, RESULTS, (text) => `${text}\n`))).toEqual([]);
});

test('a report that becomes overdue is a change of the scores and of what is disclosed, from the first build that shows it', () => {
  const repo = repository();
  edit(repo.root, RESULTS, (text) => text.split('\n').slice(0, 2).join('\n'));
  repo.commit('2024-09-01T09:00:00+07:00');
  const harvester = makeHarvester();
  harvester.harvest(packagesAt(repo.root), '2024-12-01T02:00:00.000000');
  writeFileSync(join(repo.folder, 'other.txt'), '');
  repo.commit('2024-12-31T09:00:00+07:00');
  const { updated } = harvester.harvest(packagesAt(repo.root), '2025-01-01T02:00:00.000000');
  expect(updated.sort()).toEqual(['sample-kpi-disclosure', 'sample-kpi-scores']);
});

describe('when a dataset was published first', () => {
  test('is not known to a shallow clone that is cut off later, and nothing claims it', () => {
    const repo = repository();
    repo.commit(moments.first);
    edit(repo.root, RESULTS, (text) => `${text}\n`);
    repo.commit(moments.second);
    const clone = join(repo.folder, 'clone');
    repo.git('clone', '--quiet', '--depth', '1', `file://${repo.folder}`, clone);
    const files = publishedAt(clone);
    for (const one of packagesOf(files)) {
      expect(one).not.toHaveProperty('metadata_created');
      expect(one.metadata_modified).toBe('2026-01-12T02:00:00.000000');
    }
    expect(files.get('catalog.ttl')).not.toContain('dct:issued');
    expect(files.get('data.json')).not.toContain('"issued"');
  });

  test('is told by CKAN, DCAT, DCAT-US alike, on the day of Thailand', () => {
    const repo = repository();
    repo.commit('2026-01-10T01:30:00+07:00');
    const files = publishedAt(repo.root);
    for (const one of packagesOf(files)) expect(one['metadata_created']).toBe('2026-01-09T18:30:00.000000');
    expect(files.get('catalog.ttl')?.match(/dct:issued "2026-01-10"/g)).toHaveLength(
      files.get('catalog.ttl')?.match(/dct:modified "\d+-\d+-\d+"\^\^xsd:date[^T]/g)?.length ?? 0,
    );
    expect(files.get('data.json')?.match(/"issued": "2026-01-10"/g)).toHaveLength(every.length);
  });

  test('is when the second agency came, for the datasets over all', () => {
    const repo = repository();
    repo.commit(moments.first);
    addAgency(repo.root, 'other');
    repo.commit(moments.second);
    for (const one of packagesAt(repo.root))
      expect([one.name, one['metadata_created']]).toEqual([
        one.name,
        one.name.startsWith('sample-') ? '2026-01-10T02:00:00.000000' : '2026-01-12T02:00:00.000000',
      ]);
  });
});

test('a change of one agency leaves the others alone, and moves what spans all', () => {
  const repo = repository();
  addAgency(repo.root, 'other');
  repo.commit(moments.first);
  const harvester = makeHarvester();
  harvester.harvest(packagesAt(repo.root), moments.harvest);
  edit(repo.root, RESULTS, (text) => `${text}\n`);
  repo.commit(moments.second);
  expect(harvester.harvest(packagesAt(repo.root), moments.again).updated.sort()).toEqual(
    ['all', 'sample'].flatMap((who) => ['disclosure', 'results', 'scores'].map((kind) => `${who}-kpi-${kind}`)),
  );
});

describe('without Git', () => {
  const plain = () => {
    const folder = mkdtempSync(join(tmpdir(), 'kpi-plain-'));
    made.push(folder);
    const { root } = repository();
    cpSync(root, folder, { recursive: true });
    rmSync(join(folder, '.git'), { recursive: true, force: true });
    return folder;
  };

  test('SOURCE_DATE_EPOCH is the moment of publication', () => {
    for (const one of packagesAt(plain(), String(Date.UTC(2026, 0, 12, 2) / 1000)))
      expect(one.metadata_modified).toBe('2026-01-12T02:00:00.000000');
  });

  test("else the data's own date, and no first day is claimed", () => {
    const packages = packagesAt(plain());
    expect(find(packages, 'results')?.metadata_modified).toBe('2024-09-30T00:00:00.000000');
    for (const one of packages) expect(one).not.toHaveProperty('metadata_created');
  });
});
