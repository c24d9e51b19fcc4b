/** What a query finds, in which order, and how it says that it ended. */
import { describe, expect, test } from 'vitest';
import { firstIn, indexOf, page, pathsIn, searchIn } from './smallIndex.ts';

const kpi = (number: string, title: string, body: string, everyday: string[] = []) => ({
  ...page(`/kpi/${number}/`, title, body, { kind: 'kpi', number, agency: 'sample', year: 2567 }),
  names: [number, ...everyday],
  lead: [`ตัวชี้วัดที่ ${number}`, `ตัวชี้วัด ${number}`],
});

const small = indexOf(
  [
    kpi('5.1', 'ระดับความสำเร็จของงานบริการ', 'ประชาชนได้รับสวัสดิการตามตัวชี้วัด 5.2 ภายในปี 2567', ['แจ้งเตือนสิทธิ']),
    kpi('5.2', 'ร้อยละของชุดข้อมูลเปิด', 'ครัวเรือนเปราะบาง 362,437 ครัวเรือน ตามมาตรฐานของ สพร. กำหนด'),
    page('/about/', 'เกี่ยวกับเว็บไซต์', 'เว็บไซต์นี้ไม่ใช้คุกกี้ ครอบครัวที่มีครัวเรือน บางครัวเรือนเปราะมาก ในหน้านี้'),
    page('/weight/', 'น้ำหนัก', 'The weights and their total', { kind: 'term' }),
    page('/errors/weights-total/', 'น้ำหนักรวมไม่ครบ', 'weights-total: one vulnerable household'),
    page('/term/', 'ชุดข้อมูล', 'ความหมายของชุดข้อมูลเปิดและรัฐบาลดิจิทัล', { kind: 'term' }),
    page('/report/', 'รายงาน', 'เจ้าหน้าที่เลือกแบบรายงาน แล้วจึงตั้งกรรมการของ ศค.จชต. จนกว่าจะครบ'),
  ],
  {
    same: [
      ['สพร.', 'dga', 'สำนักงานพัฒนารัฐบาลดิจิทัล'],
      ['ตัวชี้วัด', 'kpi'],
    ],
    misspellings: [{ wrong: 'ดิจิตอล', right: 'ดิจิทัล' }],
  },
);
const paths = async (query: string) => pathsIn(await searchIn(small, query));
const end = async (query: string) => (await searchIn(small, query)).end;

describe('what stands on a page', () => {
  test.each([
    ['5.2', '/kpi/5.2/'],
    ['ตัวชี้วัด 5.2', '/kpi/5.2/'],
    ['ตัวชี้วัดที่ ๕.๒', '/kpi/5.2/'],
    ['KPI5.2', '/kpi/5.2/'],
    ['ตชว.5-2', '/kpi/5.2/'],
    ['ข้อ 5.2', '/kpi/5.2/'],
    ['0362437', '/kpi/5.2/'],
    ['ต.ช.ว. 5.2', '/kpi/5.2/'],
    ['ตัวชี้วัดที่ห้าจุดหนึ่ง', '/kpi/5.1/'],
    ['kpi no. 5/2', '/kpi/5.2/'],
    ['ชุดข้อมูลเปิด', '/kpi/5.2/'],
    ['ชุดข้อมูล', '/kpi/5.2/'],
    ['362437', '/kpi/5.2/'],
    ['2024', '/kpi/5.1/'],
    ['ปี 67', '/kpi/5.1/'],
    ['DGA', '/kpi/5.2/'],
    ['ส.พ.ร', '/kpi/5.2/'],
    ['จชต', '/report/'],
    ['คุกกี้', '/about/'],
    ['weight', '/weight/'],
    ['vulnerable households', '/errors/weights-total/'],
    ['weights-total', '/errors/weights-total/'],
    ['แจ้งเตือนสิทธิ', '/kpi/5.1/'],
    ['น้ำหนักคืออะไร', '/weight/'],
  ])('%s → %s first', async (query, path) => {
    expect((await paths(query))[0]).toBe(path);
    expect(await end(query)).toBe('exact');
  });

  test('a compound is found where it stands as typed; longer words side by side may stand apart, which is not called exact', async () => {
    expect(await paths('ครัวเรือนเปราะบาง')).toEqual(['/kpi/5.2/']);
    expect(await end('ครัวเรือนเปราะบาง')).toBe('exact');
    expect(await end('คุกกี้ครัวเรือน')).toBe('approximate');
  });

  test('a long text is found first where it stands as typed', async () => {
    const text = 'ประชาชนได้รับสวัสดิการตามตัวชี้วัด 5.2 ภายในปี 2567';
    expect((await paths(text))[0]).toBe('/kpi/5.1/');
  });

  test('another name is found though one of its words only holds it together, which is not marked', async () => {
    const ministry = indexOf(
      [page('/ministry/', 'หน้าแรก', 'กระทรวงการคลัง'), page('/other/', 'รายงาน', 'การประชุมของกระทรวง')],
      { same: [['กค.', 'กระทรวงการคลัง']] },
    );
    const answer = await searchIn(ministry, 'กค.');
    expect(pathsIn(answer)).toEqual(['/ministry/']);
    expect(answer.hits[0]?.marks).not.toContain('การ');
  });

  test('every name of one thing is marked', async () => {
    const { hits } = await searchIn(small, 'DGA');
    expect(hits[0]?.marks).toEqual(expect.arrayContaining(['dga', 'สพร.']));
  });
});

describe('what does not stand together on one page', () => {
  test('the page with most of what is telling is shown, and what is missing is said', async () => {
    const { end: ended, hits, instead } = await searchIn(small, 'มะละกอ ชุดข้อมูล');
    expect(ended).toBe('approximate');
    expect(instead).toEqual([]);
    expect(hits[0]).toMatchObject({ entry: { path: '/kpi/5.2/' }, missing: ['มะละกอ'] });
  });

  test('pages with all words come before pages with most of them', async () => {
    const { hits } = await searchIn(small, 'ครัวเรือน คุกกี้');
    expect(hits.map(({ missing }) => missing.length)).toEqual([0, 1]);
  });

  test('words of a question are not asked for', async () => {
    expect((await paths('ชุดข้อมูลคืออะไร'))[0]).toBe('/term/');
    expect((await paths('ทำไมคุกกี้'))[0]).toBe('/about/');
  });
});

describe('what stands nowhere', () => {
  test.each(['มะละกอ', 'ช้าง', 'ปู', 'ดิ', '9.9', '36243', 'xylophone', '', 'ตัวชี้วัด 7', 'คนจน'])(
    '%s finds nothing',
    async (query) => {
      expect(await paths(query)).toEqual([]);
      expect(await end(query)).toBe('none');
    },
  );

  test('a word is not taken apart until its parts match', async () => {
    expect(await end('เลือกตั้ง')).toBe('none');
  });

  test('what stands nowhere in one piece is looked for by its parts beside other words', async () => {
    const { end: ended, hits } = await searchIn(small, 'คุกกี้ กรรมการเลือก');
    expect(ended).toBe('approximate');
    expect(pathsIn({ hits })).toContain('/report/');
  });

  test('a name stands for itself in a piece that is no word else, and may be misspelt', async () => {
    expect(await paths('แจ้งเตือนสิทธิฬฬฬ')).toEqual(['/kpi/5.1/']);
    expect(await paths('แจ้งเตือนสิดทิ')).toEqual(['/kpi/5.1/']);
  });

  test('a piece of which a part is a known word still finds that part', async () => {
    expect(await paths('ครัวเรือนฬฬฬ')).toContain('/kpi/5.2/');
  });

  test('a short word at the end of a piece is found beside what stands nowhere', async () => {
    const prices = indexOf([page('/prices/', 'สินค้า', 'ราคาสูงขึ้น')]);
    const { end: ended, hits } = await searchIn(prices, 'ขายมังคุดไม่ได้ราคา');
    expect(ended).toBe('approximate');
    expect(pathsIn({ hits })).toEqual(['/prices/']);
  });

  test('the number of no KPI shows those under it, and says so', async () => {
    expect(await paths('ตัวชี้วัดที่ 5')).toEqual(['/kpi/5.1/', '/kpi/5.2/']);
    expect(await end('ตัวชี้วัดที่ 5')).toBe('approximate');
  });

  test.each([
    ['รัฐบาลดิจิตอล', '/term/', 'ดิจิทัล'],
    ['ครัวเรื่อนเปราะบาง', '/kpi/5.2/', 'ครัวเรือน'],
    ['คุกกี', '/about/', 'คุกกี้'],
    ['สวัสดิกา', '/kpi/5.1/', 'สวัสดิการ'],
    ['สวัสดิการณ์', '/kpi/5.1/', 'สวัสดิการ'],
    ['ไม่ใช้คุ้กกี้', '/about/', 'คุกกี้'],
    ['สวัสดิกาน', '/kpi/5.1/', 'สวัสดิการ'],
    ['ประชาชง', '/kpi/5.1/', 'ประชาชน'],
    ['householt', '/errors/weights-total/', 'household'],
  ])('%s finds its near form, and says so', async (query, path, near) => {
    const answer = await searchIn(small, query);
    expect(answer.end).toBe('approximate');
    expect(answer.instead).toContain(near);
    expect(answer.hits[0]?.entry.path).toBe(path);
  });

  test('Thai that was typed with the keyboard set to English is read', async () => {
    const answer = await searchIn(small, '86dduh');
    expect(answer.hits[0]?.entry.path).toBe('/about/');
    expect(answer.end).toBe('approximate');
  });

  test('a word in English that was typed with the keyboard set to Thai is read', async () => {
    const answer = await searchIn(small, 'ไำรเ้ะ');
    expect(answer.hits[0]?.entry.path).toBe('/weight/');
    expect(answer.instead).toContain('weights');
  });

  test('a word of fewer than three consonants has no near form', async () => {
    expect(await end('บ่าง')).toBe('none');
  });
});

describe('the order', () => {
  const alike = indexOf([
    { ...page('/scores/', 'คะแนนของหน่วยงาน', ''), names: ['ทำไมยังไม่มีคะแนน', 'ตัวเลขของหน่วยงาน'] },
    { ...page('/report/', 'รายงาน', ''), names: ['หน่วยงานใดรายงานตัวเลขผิด'] },
    { ...page('/errors/thai-digits/', 'ใช้เลขไทย', ''), names: ['กรอกเลขไทยได้ไหม'] },
    page('/thai/', 'เลขไทย', 'กรอกได้'),
    { ...page('/a/', 'แผน', ''), lead: ['ครัวเรือนเปราะบางตามแผนรายได้'] },
    { ...page('/b/', 'งาน', ''), lead: ['แผนตามครัวเรือนรายได้เปราะบาง'] },
  ]);
  const firstOf = async (query: string) => pathsIn(await searchIn(alike, query))[0];

  test('is led by the entry of which one name is like all that was typed', async () => {
    expect(await firstOf('ตัวเลขผิดของหน่วยงานใด')).toBe('/report/');
  });

  test('has a page for staff first where what was typed is like its name, and last elsewhere', async () => {
    expect(await firstOf('กรอกเลขไทยได้หรือเปล่า')).toBe('/errors/thai-digits/');
    expect(await firstOf('เลขไทย')).toBe('/thai/');
    expect(await firstOf('กรอก เลขไทย')).toBe('/errors/thai-digits/');
  });

  test('knows which words stand side by side', async () => {
    expect(await firstOf('ครัวเรือนรายได้เปราะบาง')).toBe('/b/');
    expect(await firstOf('ครัวเรือนเปราะบางแผนรายได้')).toBe('/a/');
  });
});

describe('the first answers', () => {
  test.each(['5.2', 'ชุดข้อมูล', 'น้ำหนัก', 'แจ้งเตือนสิทธิ', 'ครัวเรือน ชุดข้อมูล'])(
    'for %s keep their places in the whole answer',
    async (query) => {
      const first = pathsIn(firstIn(small, query));
      expect((await paths(query)).slice(0, first.length)).toEqual(first);
    },
  );

  test('are those of which titles and names tell everything', () => {
    expect(pathsIn(firstIn(small, 'ชุดข้อมูล'))).toEqual(['/kpi/5.2/', '/term/']);
    expect(pathsIn(firstIn(small, 'คุกกี้'))).toEqual([]);
  });
});
