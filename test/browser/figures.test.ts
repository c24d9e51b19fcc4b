/** What the pages say of figures, states and rules, read from the built demo as anyone without a browser would. */
import { describe, expect, test } from 'vitest';
import { attributes, htmlOf } from './html.ts';
import { folders, pagesOf } from './site.ts';

const page = (path: string) => htmlOf(folders.demo, path);
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
/** The part of a page between two of its headings' ids. */
const part = (html: string, from: string, to: string) =>
  html.slice(html.indexOf(`id="${from}"`), html.indexOf(`id="${to}"`));

describe('a result', () => {
  const html = page('/demo-agency/2567/kpi/2/');

  test('shows who reports it, of which day it is and its evidence', () => {
    const history = part(html, 'history', 'working');
    expect(words(history)).toContain('ผู้รายงาน: กลุ่มงานสาธิต (สมมติ)');
    expect(words(history)).toMatch(/ข้อมูล ณ วันที่: 20.ตุลาคม.2567/);
    expect(attributes(history, 'href', 'a')).toContain('https://example.com/demo');
  });

  test('leaves the paths of the repository to the provenance', () => {
    const file = 'data/assessments/demo-agency/2567/results.csv';
    expect(html.split(file)).toHaveLength(2);
    expect(html.slice(html.indexOf('id="provenance"'))).toContain(file);
  });

  test('that is an estimate is called one', () => {
    expect(words(part(html, 'status', 'history'))).toContain('ค่าประมาณ: อาจเปลี่ยนแปลงได้');
    expect(words(part(html, 'status', 'history'))).not.toContain('ค่าเบื้องต้น:');
  });

  test('whose score only rounding brings to a level says so', () => {
    const status = part(page('/demo-agency/2568/kpi/3/'), 'status', 'history');
    expect(attributes(status, 'data-score')).toEqual(['100.00']);
    expect(attributes(status, 'data-close')).toEqual(['score-rounded hair']);
    expect(words(status)).toMatch(/คะแนนก่อนปัดเศษคือ.99\.99975 ผลยังไม่ถึง ?ค่าเกณฑ์ ?ขั้นสูง/);
  });
});

describe('a starred figure', () => {
  test('has its key on every page that shows one', () => {
    const star = /\d\*(?: [^<]*)?<\/text>/;
    const drawings = pagesOf(folders.demo).flatMap((path) =>
      [...page(path).matchAll(/<svg xmlns=(?:(?!<svg xmlns=)[\s\S])*<\/svg>/g)]
        .filter(([svg]) => star.test(svg))
        .map(([svg]) => ({ path, svg })),
    );
    expect(drawings.length).toBeGreaterThan(3);
    const hasKey = ({ path, svg }: { path: string; svg: string }) =>
      svg.includes('>*</text>') || (/class="[^"]*ladder/.test(svg) && page(path).includes('data-star-key'));
    expect(drawings.filter((drawing) => !hasKey(drawing)).map(({ path }) => path)).toEqual([]);
  });
});

describe('a KPI that does not apply', () => {
  test('is neither open nor overdue nor inside the range', () => {
    const assessment = page('/demo-agency/2567/');
    expect(attributes(assessment, 'data-not-applicable')).toEqual(['10']);
    expect(attributes(assessment, 'data-range')).toEqual([]);
    expect(words(assessment)).toMatch(/รู้ผลครบทั้ง.4.ตัวชี้วัด ?ที่นำมาประเมิน/);
    const status = words(part(page('/demo-agency/2567/kpi/5/'), 'status', 'history'));
    expect(status).toContain('ไม่นำมาประเมิน');
    expect(status).not.toContain('กำหนดรายงาน');
    const history = words(part(page('/demo-agency/2567/kpi/5/'), 'history', 'working'));
    expect(history).toContain('ไม่มีผลการดำเนินงานที่เผยแพร่');
    expect(history).not.toContain('ยังไม่มี');
  });
});

describe('a KPI without criteria for the year', () => {
  test('is said to have none, in the list, in the bar and on its page', () => {
    const assessment = page('/demo-agency/2568/');
    const block = /<a [^>]*is-no-criteria[^>]*><title>[^<]*/.exec(assessment)?.[0] ?? '';
    expect(block).toContain('ไม่มีเกณฑ์ในรอบนี้');
    expect(words(assessment)).toContain('เอกสารไม่มีเกณฑ์สำหรับรอบที่ 2 (12 เดือน)');
    const kpi = page('/demo-agency/2568/kpi/2/');
    expect(words(kpi.slice(0, kpi.indexOf('id="history"')))).toMatch(/เอกสารไม่มีเกณฑ์สำหรับ ?รอบที่ 2/);
    expect(kpi).not.toContain('id="status"');
  });
});

test("last year's figure in the list bears its year", () => {
  const row = /<li class="kpi-row" data-kpi-row="1"[\s\S]*?<\/li>/.exec(page('/demo-agency/2568/'))?.[0] ?? '';
  expect(row).toMatch(/ปี.2567.\(ร้อยละ.19\.02\)/);
});

describe('the rules', () => {
  const method = page('/method/');

  test('of two policies stand apart, with their own anchors and values', () => {
    const ids = attributes(method, 'id');
    for (const policy of ['opdc-2567', 'demo-2568']) expect(ids).toContain(`policy-${policy}-below-entry`);
    expect(ids).toContain('policy-below-entry');
    expect(new Set(ids).size).toBe(ids.length);
    const entry = (policy: string) =>
      words(part(method, `policy-${policy}-below-entry`, `policy-${policy}-milestones`));
    expect(entry('opdc-2567')).toContain('ค่าที่ใช้: 0');
    expect(entry('demo-2568')).toContain('ค่าที่ใช้: 25');
    const entries = attributes(method, 'class').filter((name) => name === 'policy-entry').length;
    expect(method.match(/ค่าที่ใช้:/g)).toHaveLength(entries);
  });

  test('that a page marks are those of its own policy, each by its name where nothing else names it', () => {
    const links = attributes(page('/demo-agency/2568/'), 'href', 'a').filter((href) => href.includes('#policy-'));
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((href) => !href.includes('#policy-demo-2568'))).toEqual([]);
    for (const path of pagesOf(folders.demo).filter((one) => /\/kpi\//.test(one))) {
      for (const [line] of page(path).matchAll(/<p class="small">ข้อสมมติที่ใช้:[\s\S]*?<\/p>/g))
        expect(words(line.replace('ข้อสมมติที่ใช้', '')), path).not.toContain('ข้อสมมติ');
    }
  });

  test('of a page are those that its KPIs use', () => {
    const listed = part(page('/demo-agency/2566/'), 'assumptions', 'audit');
    expect(listed).toContain('policy-opdc-2567-milestones');
    expect(listed).not.toContain('policy-opdc-2567-not-applicable');
  });
});

test('a table in an official text scrolls by itself', () => {
  const description = part(page('/demo-agency/2567/kpi/3/'), 'description', 'strategy');
  expect(description).toMatch(
    /<div class="table-scroll" tabindex="0" role="region" aria-label="ตารางในเอกสาร"><table>/,
  );
});
