/** `npm run moves` on a repository of a few commits, on a shallow clone and without Git. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/moves.ts';
import { copySoundSite, edit } from '../publish/changedSite.ts';
import { makeRepository } from '../publish/repository.ts';

const RESULTS = 'data/assessments/sample/2567/results.csv';
const repo = makeRepository('sites/ความโปร่งใส');
repo.commit('2026-01-10T09:00:00+07:00');
const steps = (from: number, to: number, reason: string) => {
  edit(repo.root, RESULTS, (text) => text.replace(`1,1,steps,${from},`, `1,1,steps,${to},`));
  const row = `${RESULTS},kpi=1;round=1;measure=steps,value,${from},${to},2026-01-12,${reason}\n`;
  edit(repo.root, 'data/corrections.csv', (text) => text.concat(row));
};
steps(2, 3, 'นับขาดไปหนึ่งขั้น');
repo.commit('2026-01-12T09:00:00+07:00');
const folders = [repo.folder];
afterAll(() => {
  vi.restoreAllMocks();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

let [said, refused]: [string[], string[]] = [[], []];
beforeEach(() => {
  [said, refused] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => refused.push(text));
});

async function moved(root: string, ...args: string[]): Promise<string> {
  expect([await run(args, root), refused]).toEqual([0, []]);
  return said.join('\n');
}
async function refusal(root: string, ...args: string[]): Promise<string> {
  expect([await run(args, root), said]).toEqual([1, []]);
  return refused.join('\n');
}

test('what is committed moves nothing; against an earlier commit it does', async () => {
  expect(await moved(repo.root)).toMatch(/ไม่มีตัวเลข คะแนน[\s\S]*No figure, score/);
  said = [];
  const text = await moved(repo.root, 'HEAD~1', '--lang', 'th');
  expect(text).toMatch(/วันที่ 10 มกราคม 2569/);
  expect(text).toContain('(ขั้นตอนที่แล้วเสร็จ) รอบ 6 เดือน เปลี่ยนจาก 2 ขั้นตอน เป็น 3 ขั้นตอน');
  expect(text).toContain('คะแนนของตัวชี้วัดที่ 1 รอบ 6 เดือน เปลี่ยนจาก 75.00 เป็น 100.00');
});

test('what stands there without a commit, and files that Git does not know yet, as a table and as JSON', async () => {
  steps(3, 2, '<img> @all [x](http://a.example) a|b');
  edit(repo.root, RESULTS, (text) => text.replace('2,2,days,,,,Z,,,', '2,2,days,7,,,A,2024-09-30,,'));
  const awarded = 'scope,kpi,component,round,stage,score,weighted_score,grade,as_of,source,evidence_url,note';
  const row = 'total,,,2,evaluated,71.5,,,,ประกาศ,,';
  writeFileSync(join(repo.root, 'data/assessments/sample/2567/awarded.csv'), `${awarded}\n${row}\n`);
  const comment = await moved(repo.root, '--comment');
  expect(comment).toMatch(/^## สิ่งที่จะเปลี่ยนเมื่อเผยแพร่\n/);
  expect(comment).toMatch(/^\| คะแนนของตัวชี้วัดที่ 2 รอบ 12 เดือน \| 0\.00 \| \*\*\d/m);
  expect(comment).toContain('- เพิ่มคะแนนที่ประกาศของคะแนนรวม รอบ 12 เดือน ผู้ประเมินให้ คือ 71.5');
  // Words of the files neither draw, nor link, nor call anybody.
  expect(comment).toContain('&lt;img> &#64;all \\[x\\](http:&#47;&#47;a.example) a\\|b');
  expect(comment).toMatch(/<details><summary>English<\/summary>\n\n## What publishing this would change\n/);
  said = [];
  const json = JSON.parse(await moved(repo.root, '--json')) as Record<string, Record<string, unknown>[]>;
  const [one = {}] = json['assessments'] ?? [];
  expect(one).toMatchObject({ agency: 'sample', fiscal_year_be: 2567, change: 'changed' });
  expect(one['figures']).toContainEqual({
    file: RESULTS,
    row_key: 'kpi=2;round=2;measure=days',
    row: 4,
    column: 'value',
    change: 'changed',
    from: null,
    to: '7',
    reason: null,
  });
  expect(one['scores']).toMatchObject([
    { kpi_number: '1', round: 1, annual: false, rule_changed: false },
    { kpi_number: '2', round: 2, annual: true, rule_changed: false },
  ]);
  expect(json['warnings']).toBeInstanceOf(Array);
  repo.git('checkout', '--quiet', '--', '.');
  rmSync(join(repo.root, 'data/assessments/sample/2567/awarded.csv'));
});

test('from where the branch left that of origin', async () => {
  repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD~1');
  expect(await moved(repo.root, '--lang', 'en')).toMatch(/of 10 January 2026/);
  repo.git('update-ref', '-d', 'refs/remotes/origin/main');
});

test('files with problems are told as the check tells them', async () => {
  edit(repo.root, RESULTS, (text) => text.replace('1,1,steps,3,', '1,1,steps,"3,5",'));
  expect(await refusal(repo.root)).toMatch(/✖ comma-decimal/);
  repo.git('checkout', '--quiet', '--', '.');
});

test('a commit that is not there, one too many, and one of whose files nothing can be read', async () => {
  expect(await refusal(repo.root, 'no-such')).toMatch(/ไม่มี commit นี้: พบ "no-such"[\s\S]*There is no such commit/);
  refused = [];
  expect(await refusal(repo.root, 'HEAD', 'HEAD~1')).toContain('There is a word too many');
  refused = [];
  edit(repo.root, 'data/units.yaml', () => 'none: [');
  repo.commit('2026-01-13T09:00:00+07:00');
  repo.git('checkout', '--quiet', 'HEAD~1', '--', '.');
  expect(await refusal(repo.root, 'HEAD')).toContain('cannot be read as files are read now');
  repo.git('reset', '--quiet', '--hard', 'HEAD~1');
});

test('a shallow clone says that it is one; without Git nothing is compared', async () => {
  const shallow = mkdtempSync(join(tmpdir(), 'kpi-shallow-'));
  const bare = mkdtempSync(join(tmpdir(), 'kpi-no-git-'));
  folders.push(shallow, bare);
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repo.folder}`, shallow], { stdio: 'ignore' });
  const root = join(shallow, 'sites/ความโปร่งใส');
  expect(await refusal(root, 'HEAD~1')).toContain('git fetch --unshallow');
  refused = [];
  expect(await moved(root, '--lang', 'en')).toContain('of 12 January 2026');
  said = [];
  copySoundSite(bare);
  expect(await refusal(bare)).toContain('There is no history of Git here');
});

test('a comment of files with problems tells the problems, warnings apart, and fails', async () => {
  edit(repo.root, RESULTS, (text) => text.replace('1,1,steps,3,', '1,1,steps,"3,5",'));
  const agency = readFileSync(join(repo.root, 'content/agencies/sample.yaml'), 'utf8');
  const newcomer = join(repo.root, 'content/agencies/newcomer.yaml');
  writeFileSync(newcomer, agency.replaceAll('sample', 'newcomer').replace(/(name:\n\s+th: ).*/, '$1กรม @ที่มาใหม่'));
  expect(await run(['--comment'], repo.root)).toBe(1);
  rmSync(newcomer);
  repo.git('checkout', '--quiet', '--', '.');
  const comment = said.join('\n');
  expect(comment).toMatch(
    /^## สิ่งที่จะเปลี่ยนเมื่อเผยแพร่\n\nยังเผยแพร่ไม่ได้[^\n]+\n\n### ปัญหาที่ต้องแก้ก่อนเผยแพร่\n\n- `data\/assessments\/sample\/2567\/results\.csv:2` \*\*[^\n]+\*\* · พบ “3,5” · วิธีแก้: [^\n]+\n\n### คำเตือน ซึ่งไม่ห้ามการเผยแพร่\n\n- `content\/agencies\/newcomer\.yaml/,
  );
  expect(comment).toContain('### Problems to be corrected before publishing');
});
