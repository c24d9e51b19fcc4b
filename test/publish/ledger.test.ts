/** The ledger of changes and its feed, on a repository of a few commits, on a shallow clone and without Git. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, describe, expect, test } from 'vitest';
import type { Ledger, LedgerEntry } from '../../src/moves/index.ts';
import { feedFiles, type Publication } from '../../src/publish/index.ts';
import { ledgerOf } from '../../src/root/index.ts';
import { identity } from '../../src/publication.ts';
import { siteLanguages } from '../../src/words/index.ts';
import { faultsOf } from './atom/faultsOf.ts';
import { copySoundSite, edit } from './changedSite.ts';
import { loadAt } from './loadAt.ts';
import { makeRepository } from './repository.ts';

const RESULTS = 'data/assessments/sample/2567/results.csv';
const KPI = 'content/assessments/sample/2567/kpi-1.mdx';
const TARGETS = 'data/assessments/sample/2567/targets.csv';
const POLICY = 'data/policies/sample-2567.yaml';
const repo = makeRepository('sites/ความโปร่งใส');
const { root } = repo;
const folders = [repo.folder];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

let day = 10;
const commit = (change: () => void) => {
  change();
  repo.commit(`2026-01-${day++}T09:00:00+07:00`);
};
commit(() => undefined);
commit(() => {
  edit(root, RESULTS, (text) => text.replace('1,2,share,63.25,506,800,P', '1,2,share,67.5,540,800,A'));
  const correction = `${RESULTS},kpi=1;round=2;measure=share,value,63.25,67.5,2026-01-11,นับขาดไป 34 คน`;
  edit(root, 'data/corrections.csv', (text) => `${text}${correction}\n`);
});
commit(() => writeFileSync(join(repo.folder, 'other.txt'), 'nothing of content and data'));
// Weights that do not add up are refused, so that its new figure is published with the next commit.
commit(() => {
  edit(root, KPI, (text) => text.replace('weight: 40', 'weight: 30'));
  edit(root, RESULTS, (text) => text.replace('1,2,share,67.5,540,', '1,2,share,70,560,'));
  const correction = `${RESULTS},kpi=1;round=2;measure=share,value,67.5,70,2026-01-13,ผลสุดท้าย`;
  edit(root, 'data/corrections.csv', (text) => `${text}${correction}\n`);
});
commit(() => edit(root, KPI, (text) => text.replace('weight: 30', 'weight: 40')));
commit(() => edit(root, POLICY, (text) => text.replace('points: 50', 'points: 60')));
commit(() => edit(root, 'content/pages/about.mdx', (text) => `${text}\nเพิ่มความ\n`));
repo.git('checkout', '--quiet', '-b', 'officer');
edit(root, TARGETS, (text) => text.replace('1,share,2567,65', '1,share,2567,66'));
repo.commit('2026-01-11T10:00:00+07:00');
edit(root, TARGETS, (text) => text.replace('1,share,2567,66', '1,share,2567,67'));
const agreed = `${TARGETS},kpi=1;measure=share;fiscal_year_be=2567,value,65,67,2026-01-11,ตกลงค่าเป้าหมายใหม่`;
edit(root, 'data/corrections.csv', (text) => `${text}${agreed}\n`);
repo.commit('2026-01-11T11:00:00+07:00');
repo.git('checkout', '--quiet', 'main');
repo.at('2026-01-20T09:00:00+07:00', 'merge', '--quiet', '--no-ff', '--message', 'merge', 'officer');

const { catalog } = loadAt(root);
const ledger = ledgerOf(root, catalog);

/** Every sentence and every figure of an entry in Thai. */
const textsOf = ({ told, others }: LedgerEntry): string[] => {
  const { shared = [], assessments = [] } = told?.th ?? {};
  return [
    ...[...shared, ...assessments.flatMap((one) => one.changes)].map(({ text, reason }) => text + (reason ?? '')),
    ...assessments.flatMap((one) => one.scores).map(({ what, from, to }) => `${what}: ${from} → ${to}`),
    ...others,
  ].map((text) => text.replaceAll('\u00a0', ' '));
};
const days = ({ entries }: Ledger) => entries.map(({ moment }) => moment.slice(0, 10));

describe('each commit of the branch that changed what is published, latest first', () => {
  test('on its day; one of a branch on the day of the merge, what was refused on that of the next that is sound', () => {
    expect(ledger.ends).toBeNull();
    expect(days(ledger)).toEqual(['20', '16', '15', '14', '11', '10'].map((one) => `2026-01-${one}`));
    expect(ledger.entries.map(({ told }) => told === null)).toEqual(Array(6).fill(false));
  });

  test('with what changed, why, and which scores moved', () => {
    const [merge, page, policy, refused, result, first] = ledger.entries.map(textsOf);
    expect(merge).toEqual([
      'ค่าเป้าหมายของตัวชี้วัดที่ 1 (ร้อยละของอาสาสมัครที่ได้รับการพัฒนา) ปีงบประมาณ พ.ศ. 2567 เปลี่ยนจาก ร้อยละ 65 เป็น ร้อยละ 67ตกลงค่าเป้าหมายใหม่',
    ]);
    expect(page).toEqual(['pages']);
    expect(policy?.[0]).toMatch(/^คะแนนของแต่ละระดับของหลักเกณฑ์ “หลักเกณฑ์ตัวอย่าง” เปลี่ยนจาก ขั้นต้น: 50/);
    expect(policy).toContain('คะแนนของตัวชี้วัดที่ 3.1 รอบ 12 เดือน: 50.00 → 60.00');
    expect(ledger.entries.flatMap(({ unread }) => unread)).toEqual([]);
    expect(refused?.slice(0, 2)).toEqual([
      'ผลการดำเนินงานของตัวชี้วัดที่ 1 (ร้อยละของอาสาสมัครที่ได้รับการพัฒนา) รอบ 12 เดือน เปลี่ยนจาก ร้อยละ 67.5 เป็น ร้อยละ 70 และตัวตั้งจาก 540 เป็น 560ผลสุดท้าย',
      'คะแนนของตัวชี้วัดที่ 1 รอบ 12 เดือน: 87.50 → 100.00',
    ]);
    expect(result?.[0]).toMatch(
      /เปลี่ยนจาก ร้อยละ 63.25 \(ค่าเบื้องต้น\) เป็น ร้อยละ 67.5 และตัวตั้งจาก 506 เป็น 540นับขาดไป 34 คน$/,
    );
    expect(result).toContain('คะแนนรวม: 41.50 จาก 100 → 50.00 จาก 100');
    expect(first).toContain('เผยแพร่การประเมินนี้ มี 3 ตัวชี้วัด');
  });
});

test('a shallow clone tells what it reaches and says that it is cut off; without Git there is no ledger', () => {
  const [shallow, bare] = ['kpi-shallow-', 'kpi-no-git-'].map((name) => mkdtempSync(join(tmpdir(), name)));
  if (!shallow || !bare) throw new Error('no folder');
  folders.push(shallow, bare);
  execFileSync('git', ['clone', '--quiet', '--depth', '3', `file://${repo.folder}`, shallow], { stdio: 'ignore' });
  const cut = ledgerOf(join(shallow, 'sites/ความโปร่งใส'), catalog);
  expect([cut.ends, days(cut)]).toEqual(['cut-off', ['2026-01-20', '2026-01-16']]);
  copySoundSite(bare);
  expect(ledgerOf(bare, catalog)).toEqual({ entries: [], ends: 'no-git' });
});

test('no more than the last fifty commits are looked at, and that is said', () => {
  const page = 'sites/ความโปร่งใส/content/pages/about.mdx';
  const stream = Array.from({ length: 52 }, (_, index) => {
    const seconds = Date.UTC(2026, 1, 1) / 1000 + index;
    const from = index === 0 ? 'from refs/heads/main^0\n' : '';
    const text = `---\ntitle: ${index}\n`;
    const who = `committer Officer <officer@example.go.th> ${seconds} +0700`;
    return `commit refs/heads/long\n${who}\ndata 1\nx\n${from}M 100644 inline ${page}\ndata ${text.length}\n${text}\n`;
  });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repo.folder, input: stream.join('') });
  repo.git('symbolic-ref', 'HEAD', 'refs/heads/long');
  const long = ledgerOf(root, catalog);
  repo.git('symbolic-ref', 'HEAD', 'refs/heads/main');
  expect([long.ends, long.entries.length]).toEqual(['many', 50]);
});

describe('the feed, as RFC 4287 asks', () => {
  const publication: Publication = { siteUrl: 'https://kpi.example', base: '/open/', isDemo: false, identity };
  const feeds = feedFiles(ledger, publication, '2026-01-20');

  test('stands beside the page in each language', () => {
    expect(feeds.map(({ path }) => path)).toEqual(['changes/feed.xml', 'en/changes/feed.xml']);
    expect(siteLanguages()).toHaveLength(2);
  });

  test.each(feeds.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const))(
    '%s',
    async (path, text) => {
      expect(await faultsOf(text)).toEqual([]);
      const { links, entries, ...feed } = parseAtomFeed(text);
      expect(links?.map(({ rel, href }) => [rel, href])).toEqual([
        ['self', `https://kpi.example/open/${path}`],
        ['alternate', `https://kpi.example/open/${path.replace('feed.xml', '')}`],
      ]);
      expect(entries).toHaveLength(ledger.entries.length);
      for (const { id } of [feed, ...(entries ?? [])])
        expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      for (const { content, links: own } of entries ?? []) {
        expect(content?.type).toBe('html');
        expect(own?.[0]?.href).toMatch(/\/changes\/#c-[0-9a-f]{10}$/);
      }
    },
  );
});
