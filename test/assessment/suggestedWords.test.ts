import { expect, test } from 'vitest';
import { suggestedWords } from '../../src/assessment/index.ts';

const kpis = (...words: string[]) => words.map((word) => ({ front: { everyday: [word, `${word} อื่น`] } }));
const numbered = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
const terms = [{ everyday: ['เกรด', 'grade'] }, { everyday: [] }, { everyday: ['เป้า'] }];

test('the first word of each KPI, then of each term', () => {
  const agencies = [{ assessments: [{ kpis: kpis('ขอทาน', 'คนจน') }] }];
  expect(suggestedWords({ agencies, terms }, 'th')).toEqual(['ขอทาน', 'คนจน', 'เกรด', 'เป้า']);
});

test('of many, eight from the whole length of the site', () => {
  const agencies = numbered('ก', 20).map((name) => ({ assessments: [{ kpis: kpis(...numbered(name, 3)) }] }));
  const many = numbered('ค', 40).map((word) => ({ everyday: [word] }));
  expect(suggestedWords({ agencies, terms: many }, 'th')).toEqual([
    'ก23',
    'ก61',
    'ก92',
    'ก123',
    'ก161',
    'ก192',
    'ค11',
    'ค31',
  ]);
});

test('of the latest year, and each word once', () => {
  const [latest, before] = [{ kpis: kpis('ขอทาน', 'ขอทาน') }, { kpis: kpis('คนจน') }];
  expect(
    suggestedWords({ agencies: [{ assessments: [latest, before] }], terms: [{ everyday: ['ขอทาน'] }] }, 'th'),
  ).toEqual(['ขอทาน']);
});

test('none where no KPI has a word', () => {
  const agencies = [{ assessments: [{ kpis: [{ front: { everyday: [] } }] }] }, { assessments: [] }];
  expect(suggestedWords({ agencies, terms }, 'th')).toEqual([]);
});

test('in the language that is asked for: the first word in it', () => {
  const agencies = [
    { assessments: [{ kpis: [{ front: { everyday: ['ขอทาน', 'คนจน', 'beggars', 'the poor'] } }, ...kpis('คนพิการ')] }] },
  ];
  expect(suggestedWords({ agencies, terms }, 'en')).toEqual(['beggars', 'grade']);
});
