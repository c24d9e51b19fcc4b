/** What a machine, a host or a hurried person may put into the variables: taken exactly, or refused by name. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSettings, renderRefusals } from '../../src/environment/index.ts';
import { project } from '../repo/tree.ts';

const work = mkdtempSync(join(tmpdir(), 'kpi-environment-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const root = join(project, 'test/issues/site');
const judge = (environment: Record<string, string>) => readSettings({ KPI_ROOT: root, ...environment });

test('nothing set, and variables set to nothing, are the defaults', () => {
  const empty = {
    SITE_URL: '',
    SITE_BASE: '',
    KPI_OUT: '',
    KPI_CACHE: '',
    SOURCE_DATE_EPOCH: '',
    KPI_DEMO: '',
    KPI_PREVIEW: '',
    KPI_LANGUAGES: '',
  };
  expect(judge(empty)).toEqual(judge({}));
  expect(judge({ SITE_URL: ' ', SITE_BASE: '\t', KPI_OUT: ' ', KPI_CACHE: '  ', KPI_DEMO: ' ' })).toEqual(judge({}));
  expect(judge({})).toEqual({
    settings: {
      root,
      output: null,
      cache: './.cache/astro',
      siteUrl: 'http://localhost:4321',
      base: '/',
      sourceDate: null,
      isDemo: false,
      isPreview: false,
      languages: ['th', 'en'],
    },
    refusals: [],
  });
});

describe('taken', () => {
  test.each([
    ['SITE_URL', 'https://kpi.example.go.th', { siteUrl: 'https://kpi.example.go.th' }],
    ['SITE_URL', 'https://kpi.example.go.th/', { siteUrl: 'https://kpi.example.go.th' }],
    ['SITE_URL', 'HTTP://KPI.Example:8080', { siteUrl: 'http://kpi.example:8080' }],
    ['SITE_URL', 'https://ตัวชี้วัด.ไทย', { siteUrl: 'https://xn--b3cub6eb1dd4a4p.xn--o3cw4h' }],
    ['SITE_URL', 'http://[::1]:4321', { siteUrl: 'http://[::1]:4321' }],
    ['SITE_BASE', '/', { base: '/' }],
    ['SITE_BASE', '/kpi', { base: '/kpi/' }],
    ['SITE_BASE', '/open/My_Repo-2.x/', { base: '/open/My_Repo-2.x/' }],
    ['SITE_BASE', '/ตัวชี้วัด', { base: '/ตัวชี้วัด/' }],
    ['SITE_BASE', '/%E0%B8%81', { base: '/ก/' }],
    ['SOURCE_DATE_EPOCH', '1727654400', { sourceDate: 1727654400 }],
    ['KPI_DEMO', '1', { isDemo: true }],
    ['KPI_PREVIEW', '1', { isPreview: true }],
    ['KPI_LANGUAGES', 'th', { languages: ['th'] }],
    ['KPI_LANGUAGES', 'en, th', { languages: ['th', 'en'] }],
  ])('%s=%s', (variable, value, settings) => {
    const judged = judge({ [variable]: value });
    expect(judged.refusals).toEqual([]);
    expect(judged.settings).toMatchObject(settings);
  });
});

const thai = '๑๗๒๗๖๕๔๔๐๐';
const lackingData = join(work, 'lacking-data');
mkdirSync(join(lackingData, 'content'), { recursive: true });
const file = join(work, 'file');
writeFileSync(file, '');

/** Variable, value, and what the proposed mend must hold; none where nothing can be proposed. */
const refused: [variable: string, value: string, mend?: string][] = [
  ['SITE_URL', 'kpi.example.go.th'],
  ['SITE_URL', 'localhost:4321'],
  ['SITE_URL', '//kpi.example'],
  ['SITE_URL', 'ftp://kpi.example'],
  ['SITE_URL', 'javascript:alert(1)'],
  ['SITE_URL', 'https://'],
  ['SITE_URL', 'https:///kpi'],
  ['SITE_URL', 'https://kpi..example'],
  ['SITE_URL', 'https://kpi.example:99999'],
  ['SITE_URL', 'https://kpi.example/open', 'SITE_URL=https://kpi.example '],
  ['SITE_URL', 'https://kpi.example?x=1'],
  ['SITE_URL', 'https://kpi.example/#a'],
  ['SITE_URL', 'https://user:word@kpi.example'],
  ['SITE_URL', 'https:\\\\kpi.example'],
  ['SITE_URL', ' https://kpi.example'],
  ['SITE_URL', 'https://kpi.example\n'],
  ['SITE_BASE', '/My Repo'],
  ['SITE_BASE', '/My%20Repo'],
  ['SITE_BASE', 'kpi', 'change it to /kpi.'],
  ['SITE_BASE', 'ตัวชี้วัด', 'change it to /ตัวชี้วัด.'],
  ['SITE_BASE', 'https://kpi.example/kpi', 'SITE_URL'],
  ['SITE_BASE', 'C:/Program Files/Git/kpi'],
  ['SITE_BASE', '..'],
  ['SITE_BASE', '/..'],
  ['SITE_BASE', '/a/../b'],
  ['SITE_BASE', '/.'],
  ['SITE_BASE', '/%2e%2e/'],
  ['SITE_BASE', '//'],
  ['SITE_BASE', '//kpi.example'],
  ['SITE_BASE', '/a//b'],
  ['SITE_BASE', '\\kpi'],
  ['SITE_BASE', '/a%2Fb'],
  ['SITE_BASE', '/a?b'],
  ['SITE_BASE', '/a#b'],
  ['SITE_BASE', '/%zz'],
  ['SITE_BASE', '/a\u202eb'],
  ['SITE_BASE', '/"><script>'],
  ['SOURCE_DATE_EPOCH', '1727654400000', 'change it to 1727654400.'],
  ['SOURCE_DATE_EPOCH', '1727654400123456789', 'change it to 1727654400.'],
  ['SOURCE_DATE_EPOCH', 'abc'],
  ['SOURCE_DATE_EPOCH', '-1'],
  ['SOURCE_DATE_EPOCH', '0'],
  ['SOURCE_DATE_EPOCH', '1727654400.5'],
  ['SOURCE_DATE_EPOCH', '1e9'],
  ['SOURCE_DATE_EPOCH', '2024-09-30'],
  ['SOURCE_DATE_EPOCH', '4102444800'],
  ['SOURCE_DATE_EPOCH', '9'.repeat(400)],
  ['SOURCE_DATE_EPOCH', thai],
  ['KPI_LANGUAGES', 'en'],
  ['KPI_LANGUAGES', 'th en fr'],
  ['KPI_LANGUAGES', 'Thai'],
  ['SOURCE_DATE_EPOCH', ' 1727654400'],
  ['KPI_ROOT', join(work, 'nowhere')],
  ['KPI_ROOT', file],
  ['KPI_ROOT', lackingData],
  ['KPI_ROOT', join(file, 'below')],
  ['KPI_DEMO', '0'],
  ['KPI_DEMO', 'true'],
  ['KPI_DEMO', '1 '],
  ['KPI_PREVIEW', 'yes'],
];

describe('refused by name', () => {
  test.each(refused)('%s=%j', (variable, value, mend) => {
    const { refusals } = judge({ [variable]: value });
    expect(refusals.map((refusal) => [refusal.variable, refusal.found])).toEqual([[variable, value]]);
    const [first = '', th = '', en = ''] = renderRefusals(refusals).split('\n');
    expect(first).toBe(`✖ ${variable}=${JSON.stringify(value)}`);
    expect(th).toMatch(/ {2}ใช้ได้: .+ {2}แก้: .+/);
    expect(en).toMatch(/Allowed: .+\. Fix: .+\.$/);
    if (mend) expect(en).toContain(mend);
    else expect(en).not.toMatch(/change it to|write SITE_URL=/);
  });

  test('every one at once, and each on its own lines', () => {
    const { refusals } = judge({
      SITE_URL: 'x',
      SITE_BASE: 'x y',
      SOURCE_DATE_EPOCH: 'x',
      KPI_DEMO: 'x',
      KPI_ROOT: 'x',
    });
    expect(refusals.map(({ variable }) => variable).sort()).toEqual([
      'KPI_DEMO',
      'KPI_ROOT',
      'SITE_BASE',
      'SITE_URL',
      'SOURCE_DATE_EPOCH',
    ]);
  });
});

describe('before anything starts', () => {
  test.each(['build', 'check', 'demo', 'dev', 'start', 'bench', 'test'])('npm run %s', (command) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', command], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, SITE_BASE: '/My Repo', SOURCE_DATE_EPOCH: 'abc' },
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('✖ SITE_BASE="/My Repo"');
    expect(stderr).toContain('✖ SOURCE_DATE_EPOCH="abc"');
  });
});
