/** Which dates and years can be true, and what a text says of its year. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statedYears, yearsNamed, yearsOfId } from '../../src/input/checks/statedYears.ts';
import { loadTree } from '../../src/root/index.ts';
import { latestDay } from '../../src/root/buildDate.ts';
import { replaceIn, withRoot } from '../attacks/root.ts';

const data = 'data/assessments/sample/2567';
const seconds = (isoDate: string) => Date.parse(isoDate) / 1000;

/** The codes and places that a changed copy of the small site gives on a day. */
function problemsOn(today: string, change: (root: string) => void): string[] {
  return withRoot((root) => {
    change(root);
    return loadTree(root, today).issues.map(
      ({ code, place, found }) => `${code} ${place.row ?? place.line ?? ''} ${found}`,
    );
  });
}

const asOf = (date: string) => (root: string) => replaceIn(root, `${data}/results.csv`, '2024-03-31', date);

describe('the date of a result', () => {
  it.each([
    ['on the first day of the fiscal year', '2023-10-01', []],
    ['the day before it', '2023-09-30', ['date-too-early 2 2023-09-30']],
    ['today', '2025-01-02', []],
    ['tomorrow', '2025-01-03', ['date-too-late 2 2025-01-03']],
    ['in a year of the Buddhist era cut short', '2067-09-30', ['date-too-late 2 2067-09-30']],
    ['at the end of the century', '2099-01-01', ['date-too-late 2 2099-01-01']],
  ])('%s', (_name, date, problems) => {
    expect(problemsOn('2025-01-02', asOf(date))).toEqual(problems);
  });
});

describe('other dates', () => {
  const catalog = (line: string) => (root: string) => appendFileSync(join(root, 'data/catalog.yaml'), `\n${line}\n`);
  const correction = (file: string, date: string) => (root: string) =>
    appendFileSync(join(root, 'data/corrections.csv'), `${file},2/2/days,value,8,7,${date},พิมพ์ผิด\n`);
  const revised = (date: string) => (root: string) =>
    replaceIn(root, 'content/assessments/sample/2567/assessment.mdx', '2024-01-18', date);
  const dates = (change: (root: string) => void) =>
    problemsOn('2025-01-02', change).filter((problem) => problem.startsWith('date-'));

  it.each([
    ['a revision half a year before the fiscal year', revised('2023-04-01'), []],
    ['one before that', revised('2023-03-31'), ['date-too-early 5 2023-03-31']],
    ['one still to come', revised('2025-01-03'), ['date-too-late 5 2025-01-03']],
    ['a correction today', correction(`${data}/results.csv`, '2025-01-02'), []],
    ['one before the figure', correction(`${data}/results.csv`, '2023-03-31'), ['date-too-early 2 2023-03-31']],
    ['one of tomorrow', correction(`${data}/results.csv`, '2025-01-03'), ['date-too-late 2 2025-01-03']],
    ['one of a file of no year', correction('data/catalog.yaml', '1999-12-31'), ['date-too-early 2 1999-12-31']],
    ['a description revised tomorrow', catalog('revised: 2025-01-03'), ['date-too-late 117 2025-01-03']],
  ])('%s', (_name, change, problems) => {
    expect(dates(change)).toEqual(problems);
  });

  it.each([
    ['2030-01-02', []],
    ['2030-01-03', ['date-too-late 15 2030-01-03']],
    ['1999-12-31', ['date-too-early 15 1999-12-31']],
  ])('a release planned for %s', (date, problems) => {
    const plan = (root: string) =>
      replaceIn(root, 'data/catalog.yaml', /^every:$/m, `every:\n  data_release_calendar: ${date}`);
    expect(dates(plan)).toEqual(problems);
  });
});

describe('a folder of a year', () => {
  const moved = (year: number) => (root: string) => {
    for (const part of ['content', 'data'])
      renameSync(join(root, part, 'assessments/sample/2567'), join(root, part, 'assessments/sample', String(year)));
  };

  it('may be made half a year ahead, not earlier, and is then the only problem told of dates', () => {
    const ahead = (today: string) =>
      problemsOn(today, moved(2569)).filter((problem) => /^(date|folder)-/.test(problem));
    expect(ahead('2025-03-31')).toEqual(['folder-year-ahead  2569']);
    expect(ahead('2025-04-01')).toEqual(['date-too-early 5 2024-01-18']);
  });

  it('is refused as a copy of the year before where it still names that year', () => {
    const problems = problemsOn('2026-01-02', moved(2568));
    expect(problems).toEqual([
      'year-contradicts-folder 3 2567',
      'year-contradicts-folder 4 2567',
      'date-too-early 5 2024-01-18',
      'year-contradicts-folder 27 2567',
      'results-of-another-year  2024-03-31 – 2024-09-30',
      'targets-of-another-year  2567',
    ]);
  });
});

describe('the latest day', () => {
  const none = {};

  it('is that of the clock in Thailand where nothing later is known', () => {
    expect(latestDay(tmpdir(), none, seconds('2025-01-01T16:59:59Z'))).toBe('2025-01-01');
    expect(latestDay(tmpdir(), none, seconds('2025-01-01T17:00:00Z'))).toBe('2025-01-02');
  });

  it('is the date of the commit where the clock is behind it, so that a result of today passes after a commit of yesterday', () => {
    withRoot((root) => {
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
          cwd: root,
          stdio: 'ignore',
          env: { ...process.env, GIT_COMMITTER_DATE: '2025-01-02T05:00:00Z', GIT_AUTHOR_DATE: '2025-01-02T05:00:00Z' },
        });
      git('init');
      git('add', '.');
      git('commit', '-m', 'Results');
      expect(latestDay(root, none, seconds('2025-01-01'))).toBe('2025-01-02');
      expect(latestDay(root, none, seconds('2025-01-03'))).toBe('2025-01-03');
    });
  });

  it('takes a stated day that lies later, and passes over one that is no number', () => {
    expect(latestDay(tmpdir(), { SOURCE_DATE_EPOCH: '1767225600' }, seconds('2025-01-01'))).toBe('2026-01-01');
    expect(latestDay(tmpdir(), { SOURCE_DATE_EPOCH: '1' }, seconds('2025-01-01'))).toBe('2025-01-01');
    expect(latestDay(tmpdir(), { SOURCE_DATE_EPOCH: 'abc' }, seconds('2025-01-01'))).toBe('2025-01-01');
  });
});

describe('the year that a text states', () => {
  it.each([
    ['ตัวชี้วัด ประจำปีงบประมาณ พ.ศ. 2567 กรมตัวอย่าง', '2567'],
    ['ตัวชี้วัด ปีงบประมาณ พ.ศ. ๒๕๖๗ (ปรับปรุงเมื่อวันที่ 18 มกราคม 2566)', '2567'],
    ['แผนปฏิบัติราชการ ระยะ 5 ปี (พ.ศ. 2566 – 2570)', '2566-2570'],
    ['รายงานประจำปี 2567', '2567'],
    ['ปีงบประมาณ 2566, 2567 และ พ.ศ. 2568', '2566 2567 2568'],
    ['KPIs, fiscal year 2024', '2567'],
    ['KPIs, fiscal year 2567 (2024)', '2567'],
    ['FY2024 to 2026', '2567-2569'],
    ['พระราชบัญญัติการบริหารงาน พ.ศ. 2562 ลงวันที่ 30 พฤษภาคม 2562', ''],
    ['รายละเอียดตัวชี้วัด 25671 รายการ', ''],
  ])('%s → %s', (text, years) => {
    const written = statedYears(text).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
    expect(written.join(' ')).toBe(years);
  });

  it.each([
    ['เล่ม 2567 หน้า 3 และ ๒๕๖๖–2570', '2567 2566 2570'],
    ['Report of 2024, page 3', '2567'],
    ['https://example.go.th/2567/report.pdf', '2567'],
    ['opdc-2567, 2024-09-30, 2,567 และ 2567.50', ''],
  ])('with or without words around it: %s → %s', (text, years) => {
    expect(yearsNamed(text).join(' ')).toBe(years);
  });

  it('is a part of its own in an id', () => {
    expect(yearsOfId('sample-kpi-2567')).toEqual([{ from: 2567, to: 2567 }]);
    expect(yearsOfId('plan-2566-2570')).toEqual([{ from: 2566, to: 2570 }]);
    expect(yearsOfId('kpi-12567')).toEqual([]);
  });
});
