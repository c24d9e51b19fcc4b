/** The years of an agency side by side: KPIs are linked by their series alone, and what changed keeps them from being compared. */
import { expect, test } from 'vitest';
import { type AgencyModel, betweenTotals, gained, newerTold, seriesOf } from '../../src/assessment/index.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot } from '../schemes/roots.ts';

function agencyOf(name: string): AgencyModel {
  const [agency] = inRoot(name, (root) => loadAt(root, epochOf(name))).agencies;
  if (!agency) throw new Error(`${name} has no agency.`);
  return agency;
}
const three = agencyOf('three-years');
const two = agencyOf('two-years');

test('a series goes on whatever its number becomes; an equal number links nothing', () => {
  const shown = seriesOf(three).map(({ id, years }) => [id, years.map(({ kpi }) => `${kpi.fiscalYear} ${kpi.number}`)]);
  expect(shown).toEqual([
    ['days-to-lend', ['2568 1', '2567 2', '2566 2']],
    ['content-readers', ['2568 2', '2567 1', '2566 1']],
  ]);
});

test('years are compared where measure, count, rule and criteria stayed', () => {
  const changes = seriesOf(three).map(({ id, years }) => [id, ...years.map(({ since }) => since)]);
  const nothing = { figures: [], scores: [] };
  expect(changes).toEqual([
    ['days-to-lend', { figures: ['series-break'], scores: ['series-break'] }, nothing, null],
    ['content-readers', { figures: [], scores: ['criteria'] }, nothing, null],
  ]);
});

test('another scheme keeps scores apart, and figures together', () => {
  const [series] = seriesOf(two);
  expect(series?.id).toBe('old-sites-cared-for');
  expect(series?.years[0]?.since).toEqual({ figures: [], scores: ['scheme', 'criteria'] });
});

test('totals are compared where every KPI is the same', () => {
  const between = ({ assessments }: AgencyModel) =>
    assessments.slice(1).map((before, index) => {
      const after = assessments[index];
      return after ? betweenTotals(before, after) : [];
    });
  expect(between(three)).toEqual([['kpis'], []]);
  expect(between(two)).toEqual([['incomplete']]);
  const [, later, earlier] = three.assessments.map(({ total }) => total?.points);
  expect(gained(earlier, later)).toBe('18');
  expect(gained(null, '18')).toBe(null);
});

test('what is disclosed in part is compared with nothing', () => {
  const [archive] = inRoot('awarded', (root) => loadAt(root, epochOf('awarded'))).agencies.flatMap(({ assessments }) =>
    assessments.filter(({ total }) => total === null),
  );
  if (!archive) throw new Error('Nothing is disclosed in part.');
  expect(betweenTotals(archive, archive)).toEqual(['partial']);
});

test('a page of an earlier year names the newest, and the KPI there that is linked by its series', () => {
  const [newest, , oldest] = three.assessments;
  if (!newest || !oldest) throw new Error('Three years are needed.');
  const told = (kpi?: (typeof oldest.kpis)[number], assessment = oldest) =>
    newerTold({ assessment, kpi }, [three], 'th');
  const pathsOf = (kpi?: (typeof oldest.kpis)[number]) => told(kpi)?.links.map(({ path }) => path);
  const [first] = oldest.kpis;
  const own = newest.path;
  expect(oldest.kpis.map(pathsOf)).toEqual([
    [`${own}kpi/2/`, own],
    [`${own}kpi/1/`, own],
  ]);
  expect(pathsOf()).toEqual([own]);
  expect(told(undefined, newest)).toBeNull();
  const unlinked = first && { ...first, front: { ...first.front, series: undefined } };
  expect(pathsOf(unlinked)).toEqual([own]);
  expect(told(unlinked)?.text).toContain('ไม่มีตัวชี้วัดที่ผู้จัดทำข้อมูลระบุว่าเป็นตัวเดียวกัน');
});
