/** The overview of many agencies: groups and names in their order, how much is known, and no page without bound. */
import { expect, test } from 'vitest';
import {
  type AgencyModel,
  agencyLists,
  countKnown,
  knowledgeOf,
  openRowsOf,
  overviewOf,
  pagesOf,
} from '../../src/assessment/index.ts';
import type { AgencyInput } from '../../src/schema/index.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot, schemes } from '../schemes/roots.ts';

const siteOf = (name: string) => inRoot(name, (root) => loadAt(root, epochOf(name)));
const [any] = siteOf('two-years').agencies;

function agency(name: string, given: Partial<AgencyInput>): AgencyModel {
  if (!any) throw new Error('The scheme has no agency.');
  return { ...any, agency: { ...any.agency, parent: undefined, ...given, name: { th: name } } };
}

const parent = (name: string) => ({ parent: { th: name } });

test('groups go by the body above, then by kind, and by name; none by score', () => {
  const groups = overviewOf([
    agency('จังหวัดน่าน', { kind: 'province' }),
    agency('กรมข', parent('กระทรวงเกษตร')),
    agency('กรม 10', parent('กระทรวงคมนาคม')),
    agency('กรม 9', parent('กระทรวงคมนาคม')),
    agency('กรมก', parent('กระทรวงเกษตร')),
    agency('สำนักงานพัฒนา', { kind: 'public-organisation' }),
  ]);
  expect(groups.map(({ id, rows }) => [id, rows.map((row) => row.agency.name.th)])).toEqual([
    ['กระทรวงเกษตร', ['กรมก', 'กรมข']],
    ['กระทรวงคมนาคม', ['กรม 9', 'กรม 10']],
    ['จังหวัด', ['จังหวัดน่าน']],
    ['องค์การมหาชน', ['สำนักงานพัฒนา']],
  ]);
});

test('an agency stands with its latest assessment', () => {
  const [group] = overviewOf(siteOf('two-years').agencies);
  expect(group?.rows.map(({ assessment, known }) => [assessment.fiscalYear, known])).toEqual([[2568, 'none']]);
});

test.each([
  ['five-levels', ['complete 1']],
  ['step-bands', ['part']],
  ['awarded', ['official 0']],
  ['not-applicable-shared', ['complete 1']],
  ['not-applicable-left-out', ['complete 1']],
])('%s: how much is known', (name, known) => {
  const found = siteOf(name).agencies.flatMap(({ assessments }) => assessments.map(knowledgeOf));
  for (const one of known) expect(found.map((each) => `${each.known} ${each.knownPart}`).join()).toContain(one);
});

test('a part is between nothing and all, in every scheme', () => {
  for (const name of schemes) {
    const groups = overviewOf(siteOf(name).agencies);
    const rows = groups.flatMap((group) => group.rows);
    expect(Object.values(countKnown(groups)).reduce((sum, count) => sum + count)).toBe(rows.length);
    for (const { known, knownPart } of rows) {
      if (known === 'complete') expect(knownPart).toBe(1);
      if (known === 'part') expect(knownPart).toBeLessThan(1);
      if (known === 'none') expect(knownPart).toBe(0);
    }
  }
});

test('pages hold no more than their rows, and every row once', () => {
  const groups = overviewOf([
    ...Array.from({ length: 3 }, (_, index) => agency(`กรม ${index}`, parent('กระทรวงก'))),
    ...Array.from({ length: 4 }, (_, index) => agency(`กรม ${index}`, parent('กระทรวงข'))),
  ]);
  const shape = (most: number) =>
    pagesOf(groups, most).map((page) => page.map(({ id, rows }) => `${id} ${rows.length}`));
  expect(shape(10)).toEqual([['กระทรวงก 3', 'กระทรวงข 4']]);
  expect(shape(4)).toEqual([['กระทรวงก 3', 'กระทรวงข 1'], ['กระทรวงข 3']]);
  expect(pagesOf([], 4)).toEqual([]);
});

test('a list for each year, none of a few agencies, and one where there is one year', () => {
  const ofYears = (...years: number[]): AgencyModel => {
    const [assessment] = any?.assessments ?? [];
    if (!any || !assessment) throw new Error('The scheme has no assessment.');
    const path = (fiscalYear: number) => `/a/${fiscalYear}/`;
    return {
      ...any,
      path: '/a/',
      assessments: years.map((fiscalYear) => ({ ...assessment, fiscalYear, path: path(fiscalYear) })),
    };
  };
  const many = [...Array.from({ length: 5 }, () => ofYears(2567)), ofYears(2568, 2567), ofYears(2566)];
  const told = agencyLists(many, 4).map(({ year, groups, pages }) => {
    const rows = groups.flatMap((group) => group.rows);
    return [year, pages.length, ...new Set(rows.map((row) => `${row.path} ${row.assessment.fiscalYear}`))];
  });
  expect(told).toEqual([
    [null, 2, '/a/ 2567', '/a/ 2568', '/a/ 2566'],
    [2568, 1, '/a/2568/ 2568'],
    [2567, 2, '/a/2567/ 2567'],
    [2566, 1, '/a/2566/ 2566'],
  ]);
  expect(agencyLists(many.slice(0, 5))).toEqual([]);
  expect(agencyLists([...many.slice(0, 5), ofYears(2567)]).map(({ year }) => year)).toEqual([null]);
});

test.each([
  ['few', [30, 20, 10], [30, 20, 10]],
  ['in a large group', [154], [40]],
  ['from group to group', [18, 27, 34], [18, 22, 0]],
])('what stands open, %s', (_, sizes, open) => {
  const groups = sizes.map((size) => ({ id: '', title: { th: '' }, rows: Array(size).fill(undefined) }));
  expect(openRowsOf(groups, 40)).toEqual(open);
});
