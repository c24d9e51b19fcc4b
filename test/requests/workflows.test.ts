/** What the workflows may never do, and in what order they do what they do. */
import { describe, expect, test } from 'vitest';
import { filesOf, packageFile } from '../repo/tree.ts';
import { gitlab, gitlabJobs, type Job, workflow } from './workflows.ts';

const site = workflow('site');
const comment = workflow('comment');
const names = filesOf('.github/workflows/*.yml').map((file) => file.replace(/^.*\/|\.yml$/g, ''));
const jobs = names.flatMap((name) => Object.entries(workflow(name).jobs).map(([job, said]) => ({ name, job, said })));
const steps = jobs.flatMap(({ said }) => said.steps);
const needsOf = ({ needs = [] }: Job) => [needs].flat();

describe('on GitHub', () => {
  test('no text of a change request is put into a script: a script takes it from the environment', () => {
    expect(steps.filter(({ run = '' }) => run !== '').length).toBeGreaterThan(5);
    const scripts = steps.map(({ run = '', with: given = {} }) => `${run}${given['script'] ?? ''}`);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test('nothing runs for a change request with leave to write, and what may write runs nothing of it', () => {
    for (const name of names) expect(Object.keys(workflow(name).on)).not.toContain('pull_request_target');
    expect(site.permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions = {} }] of Object.entries(site.jobs))
      if (name !== 'deploy') expect(Object.values(permissions)).not.toContain('write');
    expect(comment.permissions).toEqual({});
    expect(comment.jobs['comment']?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    const used = comment.jobs['comment']?.steps.map(({ uses }) => uses?.replace(/@.*/, ''));
    expect(used).toEqual(['actions/download-artifact', 'actions/github-script']);
  });

  test('only actions of GitHub itself are used, and each job ends', () => {
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/^actions\/[\w-]+@v\d+$/.test(uses))).toEqual([]);
    for (const { said } of jobs) expect(said['timeout-minutes']).toBeLessThanOrEqual(40);
  });

  test('every checkout has all commits', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(3);
    expect(checkouts.map((step) => step.with?.['fetch-depth'])).toEqual(checkouts.map(() => 0));
  });

  test('only the main branch is published, after the check and the tests', () => {
    const { build, deploy } = site.jobs;
    expect(build && needsOf(build).sort()).toEqual(['check', 'test']);
    expect(build?.if).toBe("github.event_name != 'pull_request' && github.ref == 'refs/heads/main'");
    expect(deploy && needsOf(deploy)).toEqual(['build']);
    expect(deploy?.if).toBeUndefined();
    for (const name of ['check', 'test']) expect(site.jobs[name]?.if).toBeUndefined();
  });

  test('a step that may fail is none of those that judge', () => {
    const forgiven = steps.filter((step) => 'continue-on-error' in step).map(({ uses }) => uses?.replace(/@.*/, ''));
    expect(forgiven).toEqual(['actions/configure-pages']);
  });
});

describe('on GitLab', () => {
  const jobs = gitlabJobs();

  test('the default branch alone is published, after all that comes before', () => {
    const { pages, check, test: tested } = jobs;
    expect(pages?.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    expect(pages?.needs).toBeUndefined();
    expect(gitlab().stages.indexOf(pages?.stage ?? '')).toBeGreaterThan(gitlab().stages.indexOf(check?.stage ?? ''));
    expect(tested?.stage).toBe(check?.stage);
    for (const one of [check, tested]) expect([one?.rules, one?.extends]).toEqual([undefined, undefined]);
  });

  test('all commits are there, problems and the preview are shown in the merge request', () => {
    expect(gitlab().variables['GIT_DEPTH']).toBe('0');
    expect(jobs['check']?.artifacts).toMatchObject({
      when: 'always',
      reports: { codequality: 'gl-code-quality-report.json' },
    });
    expect(jobs['preview']?.artifacts).toMatchObject({ expose_as: 'preview', paths: ['dist/'] });
    expect(jobs['moves']?.artifacts).toMatchObject({ when: 'always', expose_as: 'what moves', paths: ['moves.md'] });
    for (const name of ['preview', 'moves']) expect(jobs[name]?.extends).toBe('.merge-request');
  });
});

test('both run scripts that there are', () => {
  const lines = [...steps.map(({ run = '' }) => run), ...Object.values(gitlabJobs()).flatMap(({ script }) => script)];
  const run = lines.flatMap((line) => [...line.matchAll(/npm run (?:--silent )?(\w+)/g)].map(([, name = '']) => name));
  expect(new Set(run)).toEqual(new Set(['check', 'moves', 'build']));
  for (const name of run) expect(packageFile.scripts).toHaveProperty(name);
  const files = lines.flatMap((line) => [...line.matchAll(/(?<!\S)\.ci\/[\w.]+/g)].map(([file]) => file));
  expect(new Set(files)).toEqual(new Set(['.ci/test', '.ci/note.mjs']));
  expect(filesOf('.ci/*').sort()).toEqual(['.ci/note.mjs', '.ci/run', '.ci/test']);
});
