/**
 * A repository of thirty commits, as officers make them: what each changed, since when each figure stands, what moves, and a
 * closed year, on the whole history, on a shallow clone and without Git. Git itself, asked in another way, is the witness.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, expect, test, vi } from 'vitest';
import { run as runMoves } from '../../src/cli/moves.ts';
import { provenanceOf } from '../../src/explain/index.ts';
import type { Ledger, LedgerEntry } from '../../src/moves/index.ts';
import { feedFiles } from '../../src/publish/index.ts';
import { identity } from '../../src/publication.ts';
import { ledgerOf, loadTree } from '../../src/root/index.ts';
import { faultsOf } from './atom/faultsOf.ts';
import { edit } from './changedSite.ts';
import { loadAt } from './loadAt.ts';
import { CLOSED, problems, RESULTS, read, repo, root, SHARE, steps } from './thirtyCommits.ts';

const folders = [repo.folder];
afterAll(() => {
  vi.restoreAllMocks();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const site = loadAt(root);
const ledger = ledgerOf(root, site.catalog);
const linesOf = ({ told, others }: LedgerEntry): string[] => [
  ...(told?.th.assessments.flatMap(({ changes }) =>
    changes.map(({ text, reason }) => `${text}${reason === null ? '' : ` (${reason})`}`),
  ) ?? []),
  ...others,
];
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const model = site.agencies.find(({ agency }) => agency.agency === 'sample')?.assessments[0];

test('there are thirty commits, and what an officer did in each passes the check', () => {
  expect(problems).toEqual(steps.map(() => []));
  expect(Number(repo.git('rev-list', '--count', 'main'))).toBe(steps.length);
});

test('the ledger tells those of the branch that a reader would see, each with its reason', () => {
  const told = ledger.entries.toReversed().map((entry) => linesOf(entry).map(plain).join(' | '));
  const expected = [
    /^เผยแพร่การประเมินนี้ มี 3 ตัวชี้วัด \| pages/,
    /^เพิ่มผลการดำเนินงานของตัวชี้วัดที่ 1 .* คือ 2 ขั้นตอน$/,
    /^เพิ่มผลการดำเนินงานของตัวชี้วัดที่ 1 .* คือ ร้อยละ 63\.25 \(ค่าเบื้องต้น\)$/,
    /^เพิ่มผลการดำเนินงานของตัวชี้วัดที่ 2 .* คือ ศูนย์ตามเงื่อนไข$/,
    /^เพิ่มผลการดำเนินงานของตัวชี้วัดที่ 3\.1 .* คือ 4 /,
    /^เพิ่มผลการดำเนินงานของตัวชี้วัดที่ 3\.1 .* คือ 8 /,
    /จาก ร้อยละ 63\.25.* เป็น ร้อยละ 67\.5.*\(นับขาดไป 34 คน\)$/,
    /จาก ร้อยละ 67\.5.* เป็น ร้อยละ 66.*\(นับซ้ำ 12 คน\)$/,
    /^หมายเหตุของผลการดำเนินงาน/,
    /^ข้อมูลพื้นฐาน.*จาก ร้อยละ 62\.5 เป็น ร้อยละ 65.*\(นับใหม่\)$/,
    /^ค่าเป้าหมาย.*จาก ร้อยละ 65 เป็น ร้อยละ 67 \(ตกลงใหม่\)$/,
    /^ค่าเป้าหมาย.*จาก ร้อยละ 67 เป็น ร้อยละ 65 \(ถอนข้อตกลง\)$/,
    /จาก ร้อยละ 65 เป็น ร้อยละ 64 \(ปรับเกณฑ์\)/,
    /จาก ร้อยละ 64 เป็น ร้อยละ 65 \(กลับเกณฑ์เดิม\)/,
    /^$/,
    /^$/,
    /^pages$/,
    /^เผยแพร่การประเมินนี้ มี 3 ตัวชี้วัด$/,
    /^เพิ่มคะแนนที่ประกาศ.* คือ 70 \| เพิ่มคะแนนที่ประกาศ.* คือ 71\.5$/,
    /จาก 70 เป็น 70\.5 \(พิมพ์ผิด\)$/,
    /^ปิดปีงบประมาณ บันทึกค่า เกณฑ์ และคะแนน ณ วันที่ /,
    /จาก ร้อยละ 66.* เป็น ร้อยละ 65\.5.*\(ตรวจสอบภายหลังปิดปี\)$/,
    /จาก ร้อยละ 66.* เป็น ร้อยละ 65\.5.*\(นับใหม่\)$/,
    /^คำอธิบายของตัวชี้วัดที่ 1 เปลี่ยน$/,
    /^pages$/,
    /^หมายเหตุของผลการดำเนินงาน/,
  ];
  for (const [index, pattern] of expected.entries()) expect(told[index]).toMatch(pattern);
  expect([told.length, ledger.ends]).toEqual([expected.length, null]);
});

test('its totals follow from one another, to the one that is published; under a new rule the old score stands beside', () => {
  const totals = ledger.entries
    .toReversed()
    .flatMap(({ told }) => told?.th.assessments.filter(({ path }) => path === '/sample/2567/') ?? [])
    .flatMap(({ scores }) => scores.filter(({ kpi, what }) => kpi === null && what === 'คะแนนรวม'));
  for (const [index, { from }] of totals.entries()) if (index > 0) expect(from).toBe(totals[index - 1]?.to);
  expect(totals.length).toBeGreaterThan(6);
  expect(plain(totals.at(-1)?.to ?? '')).toBe(`${model?.total?.points} จาก 100`);
  const ruled = ledger.entries.filter(({ told }) =>
    told?.th.assessments.some(({ scores }) => scores.some((one) => one.isRuleChanged)),
  );
  expect(ruled.map(({ moment }) => moment.slice(0, 10))).toEqual(
    ['16', '15', '14', '13'].map((day) => `2026-02-${day}`),
  );
});

const feedsOf = (of: Ledger) =>
  feedFiles(of, { siteUrl: 'https://kpi.example', base: '/', isDemo: false, identity }, site.today).map(({ bytes }) =>
    new TextDecoder().decode(bytes),
  );
const faultsIn = async (of: Ledger) => (await Promise.all(feedsOf(of).map(faultsOf))).flat();

test('the feed of each language is valid, and read by a reader of feeds as the page tells it', async () => {
  expect(await faultsIn(ledger)).toEqual([]);
  const feeds = feedsOf(ledger).map((text) => parseAtomFeed(text));
  for (const [index, folder] of ['', 'en/'].entries()) {
    const { entries = [] } = feeds[index] ?? {};
    expect(entries.map(({ updated }) => new Date(updated ?? '').toISOString())).toEqual(
      ledger.entries.map(({ moment }) => new Date(moment).toISOString()),
    );
    const page = `https://kpi.example/${folder}changes/#c-`;
    expect(entries.every(({ title, links }) => title?.value && links?.[0]?.href?.startsWith(page))).toBe(true);
  }
  expect(new Set(feeds.flatMap(({ entries }) => entries?.map(({ id }) => id))).size).toBe(2 * ledger.entries.length);
});

/** Commit and line of every line of a file, as `git blame` has them. */
function blamed(file: string): Map<string, { commit: string; line: number }> {
  const text = repo.git('blame', '--porcelain', '--first-parent', 'HEAD', '--', file);
  return new Map(
    [...text.matchAll(/^([0-9a-f]{40}) (\d+) \d+.*\n(?:[a-z].*\n)*\t(.*)$/gm)].map(
      ([, commit = '', line, content = '']) => [
        content.split(',').slice(0, 3).join(','),
        { commit, line: Number(line) },
      ],
    ),
  );
}

test('each figure is of the commit that Git blames for its row, at its line then, with what stood there before', () => {
  const kpis = model?.kpis ?? [];
  const figures = kpis.flatMap((kpi) => [
    ...kpi.baselines,
    ...kpi.targets,
    ...kpi.rounds.flatMap(({ results }) => results),
  ]);
  expect(figures.length).toBeGreaterThan(7);
  for (const row of figures) {
    const told = provenanceOf(row, site.history, 'th');
    const key = [row.kpi, 'round' in row ? row.round : row.measure, 'round' in row ? row.measure : row.fiscalYear].join(
      ',',
    );
    const { commit, line } = blamed(row.place.file).get(key) ?? {};
    // Rows that only changed places keep the commit that gave them their value, where Git blames the one that moved them.
    const isMoved = ['services', 'agencies'].includes(row.measure) && told?.commit !== commit;
    if (!isMoved) expect([key, told?.commit, told?.line]).toEqual([key, commit, line]);
    const was = repo.git('show', `${told?.commit}:${row.place.file}`).split('\n')[(told?.line ?? 0) - 1];
    expect(was?.startsWith(`${key},${row.value ?? ''},`)).toBe(true);
  }
  const [one] = figures.filter((row) => 'round' in row && row.measure === 'share');
  expect(one && provenanceOf(one, site.history, 'th')?.earlier.map(plain)).toEqual([
    'ก่อนหน้านั้น 66 เผยแพร่เมื่อ 8 กุมภาพันธ์ 2569',
    'ก่อนหน้านั้น 67.5 เผยแพร่เมื่อ 7 กุมภาพันธ์ 2569',
    'ก่อนหน้านั้น 63.25 เผยแพร่เมื่อ 3 กุมภาพันธ์ 2569',
  ]);
});

test('what moves since the first commit is what all that followed moved', async () => {
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
  const [oldest] = repo.git('rev-list', '--max-parents=0', 'HEAD').split('\n');
  expect(await runMoves(['--json', oldest ?? ''], root)).toBe(0);
  const { assessments } = JSON.parse(said.join('\n')) as {
    assessments: {
      agency: string;
      total: { to: { points: string } };
      figures: { row_key: string; column: string; to: string; reason: string }[];
    }[];
  };
  const own = assessments.find(({ agency }) => agency === 'sample');
  expect(own?.total.to.points).toBe(model?.total?.points);
  expect(own?.figures.find(({ row_key, column }) => row_key === SHARE && column === 'value')).toMatchObject({
    to: '65.5',
    reason: 'ตรวจสอบภายหลังปิดปี',
  });
});

test('the closed year is held: without a reason, without its record, and where a score would come out otherwise', () => {
  const codesWith = (file: string, change: (text: string) => string) => {
    const before = read(file);
    edit(root, file, change);
    const codes = loadTree(root).issues.map(({ code }) => code);
    writeFileSync(join(root, file), before);
    return codes;
  };
  expect(model?.closed).toMatch(/^20\d\d-/);
  expect(codesWith(RESULTS, (text) => text.replace('65.5,524', '70,560'))).toEqual(['correction-missing']);
  expect(codesWith(CLOSED, (text) => text.replace(/^(,kpi=1;round=2,score,)[\d.]+/m, '$199.00'))).toEqual([
    'closed-score',
  ]);
  const record = read(CLOSED);
  rmSync(join(root, CLOSED));
  expect(loadTree(root).issues.map(({ code }) => code)).toEqual(['closed-missing']);
  writeFileSync(join(root, CLOSED), record);
  expect(loadTree(root).issues).toEqual([]);
});

test('a shallow clone passes the check, holds the closed year, and says what it does not know', async () => {
  const shallow = mkdtempSync(join(tmpdir(), 'kpi-shallow-'));
  folders.push(shallow);
  execFileSync('git', ['clone', '--quiet', '--depth', '5', `file://${repo.folder}`, shallow], { stdio: 'ignore' });
  const cut = loadAt(shallow);
  const reached = ledgerOf(shallow, cut.catalog);
  expect([reached.ends, await faultsIn(reached)]).toEqual(['cut-off', []]);
  const rows = cut.agencies.flatMap(({ assessments }) => assessments).find(({ path }) => path === '/sample/2567/');
  const told = rows?.kpis[0]?.baselines.map((row) => provenanceOf(row, cut.history, 'th')?.text);
  expect(told?.every((text) => text === 'เผยแพร่ก่อนประวัติที่มีอยู่')).toBe(true);
  edit(shallow, RESULTS, (text) => text.replace('65.5,524', '70,560'));
  expect(loadTree(shallow).issues.map(({ code }) => code)).toEqual(['correction-missing']);
});

test('without Git the closed year is held still; nothing is asked of what was published', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'kpi-no-git-'));
  folders.push(bare);
  for (const part of ['content', 'data']) cpSync(join(root, part), join(bare, part), { recursive: true });
  const alone = loadAt(bare);
  const empty = ledgerOf(bare, alone.catalog);
  expect(empty).toEqual({ entries: [], ends: 'no-git' });
  expect(await faultsIn(empty)).toEqual([]);
  expect(
    alone.agencies.flatMap(({ assessments }) =>
      assessments.flatMap(({ kpis }) => kpis[0]?.baselines.map((row) => provenanceOf(row, alone.history, 'th'))),
    ),
  ).not.toContainEqual(expect.anything());
  edit(bare, RESULTS, (text) => text.replace('services,4', 'services,5'));
  expect(loadTree(bare).issues.map(({ code }) => code)).toEqual(['closed-differs']);
});
