/** What an English query finds: forms and spellings of a word, questions, numbers; a Thai one finds the same pages. */
import { expect, test } from 'vitest';
import { indexOf, page, pathsIn, searchIn } from './smallIndex.ts';

const small = indexOf(
  [
    {
      ...page(
        '/kpi/3/',
        'Service users of the protection centres who return home',
        'Organisations report twice a year',
        {
          kind: 'kpi',
          number: '3',
        },
      ),
      names: ['3', 'homeless people', 'คนเร่ร่อน'],
    },
    { ...page('/kpi/5.1/', 'Level of success of services', 'Households are told of their rights'), names: ['5.1'] },
    page('/glossary/#centre', 'Protection centre', 'A shelter of a province', { kind: 'term' }),
    page('/about/', 'About this site', 'Who makes this site'),
  ].map((one) =>
    one.entry.path === '/kpi/5.1/' ? { ...one, entry: { ...one.entry, kind: 'kpi', number: '5.1' } } : one,
  ),
  {
    same: [
      ['ตัวชี้วัด', 'KPI', 'indicator'],
      ['คนไร้บ้าน', 'homeless'],
    ],
  },
);
const answerTo = (query: string) => searchIn(small, query);

test.each([
  ['homelessness', '/kpi/3/'],
  ['what is being done for the homeless', '/kpi/3/'],
  ['คนไร้บ้าน', '/kpi/3/'],
  ['คนเร่ร่อน', '/kpi/3/'],
  ['organization', '/kpi/3/'],
  ['protection center returning home', '/kpi/3/'],
  ['household', '/kpi/5.1/'],
  ['indicator 5.1', '/kpi/5.1/'],
  ['KPI five point one', '/kpi/5.1/'],
  ['what is a protection center', '/glossary/#centre'],
  ['who makes this site', '/about/'],
])('%s → %s first, and exact', async (query, path) => {
  const answer = await answerTo(query);
  expect([pathsIn(answer)[0], answer.end]).toEqual([path, 'exact']);
});

test('what was searched instead of a slip is said in the language in which it was typed', async () => {
  const { end, instead, hits } = await answerTo('homless');
  expect([end, instead, hits[0]?.entry.path]).toEqual(['approximate', ['homeless'], '/kpi/3/']);
});

test('what stands nowhere is not found', async () => {
  expect((await answerTo('submarine')).end).toBe('none');
});
