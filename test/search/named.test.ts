/** What a query names: an agency, a KPI by its number, terms of the glossary. */
import { describe, expect, test } from 'vitest';
import { indexOf, page, pathsIn, searchIn } from './smallIndex.ts';

describe('an agency that is named', () => {
  const agencies = { roads: 'กรมทางหลวงทดสอบ 7', water: 'กรมชลประทานทดสอบ 9', forest: 'กรมป่าไม้ทดสอบ 8' };
  const ministries = { roads: 'กระทรวงคมนาคม', water: 'กระทรวงเกษตร', forest: 'กระทรวงเกษตร' };
  const of = (agency: keyof typeof agencies, number: string, body: string) => ({
    ...page(`/${agency}/${number}/`, 'งาน', body, { kind: 'kpi', number, agency, year: 2567 }),
    lead: [agencies[agency], ministries[agency], agency],
  });
  const several = indexOf(
    [
      of('roads', '1', 'แผนที่ 9 ของครัวเรือน'),
      of('water', '1', 'แผนรายได้'),
      of('water', '5.2', 'แผนงาน'),
      page('/method/', 'วิธีคิดคะแนน', 'แผนของครัวเรือน'),
    ],
    {},
    { agency: agencies, parent: ministries },
  );
  const asked = async (query: string) => pathsIn(await searchIn(several, query));

  test('has its pages before those of no agency, and those of others last', async () => {
    expect(await asked('แผนครัวเรือน กรมชลประทานทดสอบ 9')).toEqual(['/water/1/', '/water/5.2/', '/method/', '/roads/1/']);
    expect((await asked('แผนครัวเรือน'))[0]).toBe('/method/');
  });

  test('is also named by what it belongs to', async () => {
    expect((await asked('แผนครัวเรือน กระทรวงคมนาคม'))[0]).toBe('/roads/1/');
    expect((await asked('แผนครัวเรือน กระทรวงเกษตร'))[0]).toBe('/water/1/');
  });

  test('is not named by a number alone, but is by its id', async () => {
    expect((await asked('แผนครัวเรือน 9'))[0]).toBe('/roads/1/');
    expect((await asked('แผนครัวเรือน water'))[0]).toBe('/water/1/');
  });

  test.each(['water-2567-5.2', 'water/2567/kpi/5-2', 'ห้าจุดสอง กรมชลประทานทดสอบ 9', 'แผน 5.2 water'])(
    'has the KPI first that is numbered in %s',
    async (query) => {
      expect((await asked(query))[0]).toBe('/water/5.2/');
    },
  );
});

test('terms that are told apart come first, before a page that has both words', async () => {
  const terms = indexOf([
    page('/glossary/#target', 'ค่าเป้าหมาย', '', { kind: 'term' }),
    page('/glossary/#criteria', 'เกณฑ์', '', { kind: 'term' }),
    page('/audit/', 'ข้อสังเกต', 'ค่าเป้าหมายต่ำกว่าเกณฑ์'),
  ]);
  const { hits } = await searchIn(terms, 'ค่าเป้าหมายกับเกณฑ์ต่างกันอย่างไร');
  expect(hits.map(({ entry, missing }) => [entry.path, missing])).toEqual([
    ['/glossary/#target', []],
    ['/glossary/#criteria', []],
    ['/audit/', []],
  ]);
  expect((await searchIn(terms, 'ค่าเป้าหมายกับเกณฑ์')).hits[0]?.entry.path).toBe('/audit/');
});

test('a question for one agency of all leads to the first page, where as much stands elsewhere', async () => {
  const pages = indexOf(['/scores/', '/'].map((path) => page(path, 'คะแนนทุกกรม', 'ของกรมไหน')));
  expect((await searchIn(pages, 'คะแนนกรม')).hits[0]?.entry.path).toBe('/scores/');
  expect((await searchIn(pages, 'กรมไหน คะแนน')).hits[0]?.entry.path).toBe('/');
});
