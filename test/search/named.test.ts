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
      page('/method/', 'วิธีคิดคะแนน', 'แผนของครัวเรือน ทดสอบ 41 ครั้ง'),
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

  test('is chosen by the words of its name, which hardly rank its pages against each other', async () => {
    const said = 'ข้อสังเกต ตรวจสอบ ตัวเลขเกณฑ์';
    const pages = indexOf(
      [
        page('/water/', agencies.water, said, { agency: 'water' }),
        page('/water/2567/audit/', 'ตัวเลขเกณฑ์', `${said} ${agencies.water}`, { agency: 'water', year: 2567 }),
        ...(['roads', 'forest', 'water'] as const).map((agency) => of(agency, '1', 'แผน')),
      ],
      {},
      { agency: agencies, parent: ministries },
    );
    expect(pathsIn(await searchIn(pages, `${said} กรมชลประทานทดสอบ 9`))[0]).toBe('/water/2567/audit/');
  });

  test('has the number that follows its name: where no agency has it, nothing is exact', async () => {
    const { end, hits } = await searchIn(several, 'ครัวเรือนทดสอบ 41');
    expect(end).toBe('approximate');
    expect(hits[0]?.missing).toEqual(['41']);
    expect((await searchIn(several, 'ครัวเรือน 41')).end).toBe('exact');
  });

  test.each(['water-2567-5.2', 'water/2567/kpi/5-2', 'ห้าจุดสอง กรมชลประทานทดสอบ 9', 'แผน 5.2 water'])(
    'has the KPI first that is numbered in %s',
    async (query) => {
      expect((await asked(query))[0]).toBe('/water/5.2/');
    },
  );
});

test('what pages of many agencies hold leads to a page that is of none, unless one is named', async () => {
  const ids = Array.from({ length: 9 }, (_, at) => `a${at + 1}`);
  const names = Object.fromEntries(ids.map((id, at) => [id, `กรมทดสอบ ${at + 1}`]));
  const said = 'ขั้นสูงได้คะแนน';
  const pages = ids.map((id) => ({
    ...page(`/${id}/2567/kpi/1/`, 'แผน', said, { kind: 'kpi', number: '1', agency: id, year: 2567 }),
    lead: [names[id] ?? '', said],
  }));
  const method = { ...page('/method/', 'วิธีคิด', said), lead: [said] };
  const firstOf = async (query: string, some: typeof pages) =>
    pathsIn(await searchIn(indexOf([...some, method], {}, { agency: names }), query))[0];
  expect(await firstOf('ขั้นสูงกี่คะแนน', pages.slice(1))).toBe('/a2/2567/kpi/1/');
  expect(await firstOf('ขั้นสูงกี่คะแนน', pages)).toBe('/method/');
  expect(await firstOf('ขั้นสูงกี่คะแนน กรมทดสอบ 3', pages)).toBe('/a3/2567/kpi/1/');
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
