/** The comment of a change request on GitHub, and the note of a merge request on GitLab: one, which is written again. */
import { spawn } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { project } from '../repo/tree.ts';
import { workflow } from './workflows.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-comment-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('on GitHub', () => {
  const script = String(workflow('comment').jobs['comment']?.steps.at(-1)?.with?.['script']);
  interface Comment {
    id: number;
    body: string;
    user: { type: string };
  }

  /** Runs the script of the workflow, as actions/github-script does, on a stand-in for GitHub. */
  async function commented(text: string | null, comments: Comment[] = [], sha = 'abc') {
    if (text !== null) {
      mkdirSync(join(folder, 'moves'), { recursive: true });
      writeFileSync(join(folder, 'moves/moves.md'), text);
    }
    const calls: Record<string, unknown>[] = [];
    const told: string[] = [];
    const issues = {
      listComments: () => comments,
      updateComment: (asked: object) => calls.push({ what: 'update', ...asked }),
      createComment: (asked: object) => calls.push({ what: 'create', ...asked }),
    };
    const pulls = {
      list: () => [
        { number: 4, head: { sha: 'old' } },
        { number: 7, head: { sha: 'abc' } },
      ],
    };
    const github = {
      paginate: async (list: (asked: object) => unknown, asked: object) => list(asked),
      rest: { issues, pulls },
    };
    const workflow_run = {
      head_sha: sha,
      head_branch: 'first-year',
      head_repository: { owner: { login: 'example' } },
      html_url: 'https://github.example/runs/1',
    };
    const core = { info: (said: string) => told.push(said), setFailed: (said: string) => told.push(said) };
    const context = { repo: { owner: 'o', repo: 'r' }, payload: { workflow_run } };
    const names = ['github', 'context', 'core', 'require'];
    const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
    const files = {
      lstatSync: (path: string) => lstatSync(join(folder, path)),
      readFileSync: (path: string) => readFileSync(join(folder, path), 'utf8'),
    };
    await new AsyncFunction(...names, script)(github, context, core, () => files);
    return { calls, told };
  }

  test('the first is written, with the way to the preview', async () => {
    const { calls } = await commented('## สิ่งที่จะเปลี่ยน');
    expect(calls).toMatchObject([{ what: 'create', owner: 'o', repo: 'r', issue_number: 7 }]);
    expect(calls[0]?.['body']).toMatch(
      /^<!-- kpi-transparency: moves -->\n\n## สิ่งที่จะเปลี่ยน\n\n\[.+\]\(https:\/\/github\.example\/runs\/1\)$/,
    );
  });

  test('after that the same one is written again, and none that a person wrote', async () => {
    const body = '<!-- kpi-transparency: moves -->\n\nold';
    const { calls } = await commented('new', [
      { id: 1, body, user: { type: 'User' } },
      { id: 2, body: 'other', user: { type: 'Bot' } },
      { id: 3, body, user: { type: 'Bot' } },
    ]);
    expect(calls).toMatchObject([{ what: 'update', comment_id: 3 }]);
  });

  test('a long one is cut to what a comment holds', async () => {
    const { calls } = await commented('ก'.repeat(70_000));
    expect(String(calls[0]?.['body']).length).toBeLessThan(65_536);
  });

  test('nothing is written of a commit that is no longer the last, and no file of the machine is read', async () => {
    expect((await commented('x', [], 'gone')).calls).toEqual([]);
    rmSync(join(folder, 'moves/moves.md'));
    writeFileSync(join(folder, 'secret'), 'secret');
    symlinkSync(join(folder, 'secret'), join(folder, 'moves/moves.md'));
    expect(await commented(null)).toMatchObject({ calls: [], told: [expect.stringContaining('not a text')] });
  });
});

describe('on GitLab', () => {
  /** Runs .ci/note.mjs beside a stand-in for GitLab that has two pages of notes. */
  async function noted(pages: { id: number; body: string }[][]) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? 1);
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        const given = body ? JSON.parse(body).body : '';
        asked.push(`${request.method} ${request.url} ${request.headers['private-token']} ${given}`.trim());
        response.setHeader('x-next-page', page < pages.length ? String(page + 1) : '');
        response.end(JSON.stringify(pages[page - 1] ?? {}));
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    writeFileSync(join(folder, 'moves.md'), '## ใหม่');
    const env = {
      ...process.env,
      CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
      CI_MERGE_REQUEST_PROJECT_ID: '5',
      CI_MERGE_REQUEST_IID: '3',
      KPI_NOTE_TOKEN: 'token',
    };
    const child = spawn(process.execPath, [join(project, '.ci/note.mjs'), 'moves.md'], { cwd: folder, env });
    const code = await new Promise((resolve) => {
      child.on('close', resolve);
    });
    server.close();
    return { code, asked };
  }
  const notes = '/api/v4/projects/5/merge_requests/3/notes';
  const written = 'token <!-- kpi-transparency: moves -->\n\n## ใหม่';

  test('the first is written', async () => {
    const { code, asked } = await noted([[{ id: 1, body: 'other' }]]);
    expect(code).toBe(0);
    expect(asked).toEqual([`GET ${notes}?per_page=100&page=1 token`, `POST ${notes} ${written}`]);
  });

  test('after that the same one is written again, on whatever page it stands', async () => {
    const { code, asked } = await noted([
      [{ id: 1, body: 'other' }],
      [{ id: 9, body: '<!-- kpi-transparency: moves -->\n\nold' }],
    ]);
    expect(code).toBe(0);
    expect(asked.at(-1)).toBe(`PUT ${notes}/9 ${written}`);
  });
});
