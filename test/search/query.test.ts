/** What a query finds, in which order, and how it says that it ended. */
import { describe, expect, test } from 'vitest';
import { keepFacets, countFacets, search } from '../../src/search/index.ts';
import { indexOf, page } from './smallIndex.ts';

const kpi = (number: string, title: string, body: string) => ({
  ...page(`/kpi/${number}/`, title, body, { kind: 'kpi', number, agency: 'sample', year: 2567 }),
  names: [number],
  lead: [`ตัวชี้วัดที่ ${number}`, `ตัวชี้วัด ${number}`],
});

const index = indexOf(
  [
    kpi('5.1', 'ระดับความสำเร็จของงานบริการ', 'ประชาชนได้รับสวัสดิการตามตัวชี้วัด 5.2 ภายในปี 2567'),
    kpi('5.2', 'ร้อยละของชุดข้อมูลเปิด', 'ครัวเรือนเปราะบาง 362,437 ครัวเรือน ตามมาตรฐานของ สพร. กำหนด'),
    page('/about/', 'เกี่ยวกับเว็บไซต์', 'เว็บไซต์นี้ไม่ใช้คุกกี้ ครอบครัวที่มีครัวเรือน บางครัวเรือนเปราะมาก ในหน้านี้'),
    page('/weight/', 'น้ำหนัก', 'The weights and their total', { kind: 'term' }),
    page('/errors/weights-total/', 'น้ำหนักรวมไม่ครบ', 'weights-total: one vulnerable household'),
    page('/term/', 'ชุดข้อมูล', 'ความหมายของชุดข้อมูลเปิดและรัฐบาลดิจิทัล', { kind: 'term' }),
  ],
  {
    same: [
      ['สพร.', 'dga', 'สำนักงานพัฒนารัฐบาลดิจิทัล'],
      ['ตัวชี้วัด', 'kpi'],
    ],
    misspellings: [{ wrong: 'ดิจิตอล', right: 'ดิจิทัล' }],
  },
);
const paths = async (query: string) => (await search(query, index)).hits.map(({ entry }) => entry.path);
const end = async (query: string) => (await search(query, index)).end;

describe('what stands on a page', () => {
  test.each([
    ['5.2', '/kpi/5.2/'],
    ['ตัวชี้วัด 5.2', '/kpi/5.2/'],
    ['ตัวชี้วัดที่ ๕.๒', '/kpi/5.2/'],
    ['KPI5.2', '/kpi/5.2/'],
    ['ชุดข้อมูลเปิด', '/kpi/5.2/'],
    ['ชุดข้อมูล', '/kpi/5.2/'],
    ['362437', '/kpi/5.2/'],
    ['2024', '/kpi/5.1/'],
    ['DGA', '/kpi/5.2/'],
    ['ส.พ.ร', '/kpi/5.2/'],
    ['คุกกี้', '/about/'],
    ['weight', '/weight/'],
    ['vulnerable households', '/errors/weights-total/'],
    ['weights-total', '/errors/weights-total/'],
  ])('%s → %s first', async (query, path) => {
    expect((await paths(query))[0]).toBe(path);
    expect(await end(query)).toBe('exact');
  });

  test('the parts of a compound standing apart are found below the compound', async () => {
    expect(await paths('ครัวเรือนเปราะบาง')).toEqual(['/kpi/5.2/', '/about/']);
    expect((await search('ครัวเรือนเปราะบาง', index)).hits.map(({ whole }) => whole)).toEqual([true, false]);
  });

  test('a long text is found where it stands as typed, without its parts apart', async () => {
    const text = 'ประชาชนได้รับสวัสดิการตามตัวชี้วัด 5.2 ภายในปี 2567';
    expect(await paths(text)).toEqual(['/kpi/5.1/']);
    expect(await paths(`${text} ครัวเรือน`)).toEqual([]);
  });

  test('every name of one thing that stands on a page is marked there', async () => {
    const marks = (await search('DGA', index)).hits.map((hit) => hit.marks);
    expect(marks).toEqual([['สพร.']]);
    const both = indexOf([page('/both/', 'สพร.', 'DGA ประกาศผล')], { same: [['สพร.', 'dga']], misspellings: [] });
    expect((await search('DGA', both)).hits[0]?.marks).toEqual(['สพร.', 'dga']);
  });
});

describe('what stands nowhere', () => {
  test.each(['มะละกอ', 'ช้าง', 'ปู', 'ดิ', '9.9', '36243', 'มะละกอ ชุดข้อมูล', 'xylophone', ''])(
    '%s finds nothing',
    async (query) => {
      expect(await paths(query)).toEqual([]);
      expect(await end(query)).toBe('none');
    },
  );

  test.each([
    ['รัฐบาลดิจิตอล', '/term/', 'รัฐบาลดิจิทัล'],
    ['ครัวเรื่อนเปราะบาง', '/kpi/5.2/', 'ครัวเรือนเปราะบาง'],
    ['คุกกี', '/about/', 'คุกกี้'],
    ['สวัสดิกา', '/kpi/5.1/', 'สวัสดิการ'],
  ])('%s finds its near form, and says so', async (query, path, near) => {
    const answer = await search(query, index);
    expect(answer.end).toBe('approximate');
    expect(answer.instead).toContain(near);
    expect(answer.hits[0]?.entry.path).toBe(path);
  });

  test('a word of fewer than three consonants has no near form', async () => {
    expect(await end('บาง')).toBe('exact');
    expect(await end('บ่าง')).toBe('none');
  });
});

test('facets narrow, and count what each choice would leave', async () => {
  const { hits } = await search('ชุดข้อมูล', index);
  expect(countFacets(hits, {}).kind).toEqual([
    { value: 'kpi', count: 1 },
    { value: 'term', count: 1 },
  ]);
  expect(keepFacets(hits, { kind: 'term' }).map(({ entry }) => entry.path)).toEqual(['/term/']);
  expect(countFacets(hits, { kind: 'term' }).agency).toEqual([]);
});
