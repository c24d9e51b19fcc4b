/** Thirty commits of a small site, as officers make them: results that arrive, figures and rules that change, a year that is closed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run as close } from '../../src/cli/close.ts';
import { loadTree } from '../../src/root/index.ts';
import { addAgency, edit } from './changedSite.ts';
import { makeRepository } from './repository.ts';

const FOLDER = 'data/assessments/sample/2567';
export const [RESULTS, BASELINES, TARGETS, AWARDED, CLOSED] = [
  'results',
  'baselines',
  'targets',
  'awarded',
  'closed',
].map((name) => `${FOLDER}/${name}.csv`) as [string, string, string, string, string];
const KPI = 'content/assessments/sample/2567/kpi-1.mdx';
const POLICY = 'data/policies/sample-2567.yaml';
const ABOUT = 'content/pages/about.mdx';
export const SHARE = 'kpi=1;round=2;measure=share';

export const repo = makeRepository();
export const { root } = repo;

export const read = (file: string) => readFileSync(join(root, file), 'utf8');
const put = (file: string, from: string, to: string) => {
  if (!read(file).includes(from)) throw new Error(`${file} does not hold ${from}`);
  edit(root, file, (text) => text.replace(from, () => to));
};
const add = (file: string, text: string) => edit(root, file, (before) => before + text);
/** A published figure that changes, with its reason. */
function correct(file: string, key: string, [from, to]: [string, string], [was, is]: [string, string], why: string) {
  put(file, from, to);
  add('data/corrections.csv', `${file},${key},value,${was},${is},2026-01-01,${why}\n`);
}

const rows = read(RESULTS).match(/^\d.*(?:\n[^\d].*)*\n/gm) ?? [];
const [first = '', share = '', days = '', services = '', agencies = ''] = rows;
const target = (value: string) => `1,share,2567,${value},`;
const standard = (value: string, offset: number) => {
  edit(root, KPI, (text) =>
    text
      .replace(/value: 6[45]\n {10}text: ร้อยละ 6[45]/, `value: ${value}\n          text: ร้อยละ ${value}`)
      .replace(/offset: \d/, `offset: ${offset}`),
  );
};
const STANDARD = 'kpi=1;round=2;level=standard';

export const steps: (() => unknown)[] = [
  () => writeFileSync(join(root, RESULTS), `${read(RESULTS).split('\n')[0]}\n`),
  () => add(RESULTS, first),
  () => add(RESULTS, share),
  () => add(RESULTS, days),
  () => add(RESULTS, services),
  () => add(RESULTS, agencies),
  () => correct(RESULTS, SHARE, ['63.25,506', '67.5,540'], ['63.25', '67.5'], 'นับขาดไป 34 คน'),
  () => correct(RESULTS, SHARE, ['67.5,540', '66,528'], ['67.5', '66'], 'นับซ้ำ 12 คน'),
  () => put(RESULTS, 'รอตรวจสอบ', 'ตรวจสอบแล้ว'),
  () => correct(BASELINES, 'kpi=1;measure=share;fiscal_year_be=2566', ['62.5,500', '65,520'], ['62.5', '65'], 'นับใหม่'),
  () =>
    correct(TARGETS, 'kpi=1;measure=share;fiscal_year_be=2567', [target('65'), target('67')], ['65', '67'], 'ตกลงใหม่'),
  () =>
    correct(
      TARGETS,
      'kpi=1;measure=share;fiscal_year_be=2567',
      [target('67'), target('65')],
      ['67', '65'],
      'ถอนข้อตกลง',
    ),
  () => {
    standard('64', 4);
    add('data/corrections.csv', `${KPI},${STANDARD},value,65,64,2026-01-01,ปรับเกณฑ์\n`);
  },
  () => {
    standard('65', 5);
    add('data/corrections.csv', `${KPI},${STANDARD},value,64,65,2026-01-01,กลับเกณฑ์เดิม\n`);
  },
  () => put(POLICY, 'points: 50', 'points: 60'),
  () => put(POLICY, 'points: 60', 'points: 50'),
  () => writeFileSync(join(repo.folder, 'other.txt'), 'nothing of content and data'),
  () => add(ABOUT, '\nเพิ่มความ\n'),
  () => addAgency(root, 'other'),
  // The order of the rows alone.
  () => put(RESULTS, services + agencies, agencies + services),
  () => {
    repo.git('checkout', '--quiet', '-b', 'officer');
    writeFileSync(
      join(root, AWARDED),
      'scope,kpi,component,round,stage,score,weighted_score,grade,as_of,source,evidence_url,note\n',
    );
    add(AWARDED, 'total,,,2,self,70,,,2024-10-10,รายงาน,,\n');
  },
  () => add(AWARDED, 'total,,,2,evaluated,71.5,,,2024-12-10,ประกาศ,,\n'),
  () => repo.git('checkout', '--quiet', 'main'),
  () => {
    put(AWARDED, 'self,70', 'self,70.5');
    add('data/corrections.csv', `${AWARDED},scope=total;round=2;stage=self,score,70,70.5,2026-01-01,พิมพ์ผิด\n`);
  },
  () => close(['sample', '2567'], root),
  async () => {
    correct(RESULTS, SHARE, ['66,528', '65.5,524'], ['66', '65.5'], 'ตรวจสอบภายหลังปิดปี');
    await close(['sample', '2567'], root);
  },
  () => {
    put(`${FOLDER.replace('sample', 'other')}/results.csv`, '66,528', '65.5,524');
    add('data/corrections.csv', `${RESULTS.replace('sample', 'other')},${SHARE},value,66,65.5,2026-01-01,นับใหม่\n`);
  },
  () => add(KPI, '\nเพิ่มคำอธิบาย\n'),
  () => add(ABOUT, '\nเพิ่มอีกความ\n'),
  () => put(RESULTS, 'ตรวจสอบแล้ว', 'ตรวจสอบครบแล้ว'),
];

/** Of each step, what the check finds before it is committed. */
export const problems: string[][] = [];
for (const [index, step] of steps.entries()) {
  const moment = `2026-02-${String(index + 1).padStart(2, '0')}T09:00:00+07:00`
    .replace('02-29', '03-01')
    .replace('02-30', '03-02');
  await step();
  problems.push(loadTree(root).issues.map(({ code, place }) => `${code} ${place.file} ${place.row}`));
  if (index === 22) repo.at(moment, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'officer');
  else repo.commit(moment);
}
