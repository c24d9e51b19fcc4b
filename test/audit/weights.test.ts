import { expect, test } from 'vitest';
import { auditOf, component, kpiFields } from './assessment.ts';

const kpi = (number: string, weight: string, fields = {}) => kpiFields({ kpi: number, weight, ...fields });
const potential = { component: 'potential' };
const components = [component('performance', '70'), component('potential', '30')];

test('weights like 16.1 + 48.2 + 35.7 are exactly 100', () => {
  const { checks } = auditOf('weights-total', { kpis: [kpi('1', '16.1'), kpi('2', '48.2'), kpi('3', '35.7')] });
  expect(checks).toMatchObject([{ kpi: null, arithmetic: '16.1 + 48.2 + 35.7 = 100', holds: true }]);
});

test('weights that miss 100 are found', () => {
  const { findings } = auditOf('weights-total', { kpis: [kpi('1', '70'), kpi('2', '29.5')] });
  expect(findings).toMatchObject([
    { id: 'weights-total-dsdw-2567', severity: 'warning', found: '99.5', expected: '100' },
  ]);
});

test.each([
  ['30', []],
  ['20', [{ found: '90', expected: '100' }]],
])('components of 70 and %s', (weight, expected) => {
  const parts = { components: [component('performance', '70'), component('potential', weight)] };
  expect(auditOf('components-total', parts).findings).toMatchObject(expected);
});

test('each component against its KPIs', () => {
  const kpis = [kpi('1', '70'), kpi('2', '25', potential), kpi('3', '2.5', potential)];
  const { checks, findings } = auditOf('component-weight', { kpis, components });
  expect(checks.map(({ arithmetic, holds }) => [arithmetic, holds])).toEqual([
    ['70 = 70', true],
    ['25 + 2.5 = 27.5', false],
  ]);
  expect(findings).toMatchObject([{ found: '27.5', expected: '30' }]);
});

test('a group member in another component shows in the sum of its component', () => {
  const groups = [{ number: '5', title: { th: 'ดิจิทัล', en: 'Digital' }, component: 'potential' }];
  const inGroup = (number: string, weight: string, fields: object) => kpi(number, weight, { group: '5', ...fields });
  const assessment = { groups };
  const sound = [kpi('1', '70'), inGroup('5.1', '20', potential), kpi('6', '10', potential)];
  expect(auditOf('group-weight', { kpis: sound, components, assessment }).checks).toMatchObject([
    { arithmetic: '20 + 10 = 30', holds: true },
  ]);
  const astray = [kpi('1', '50'), inGroup('5.1', '20', {}), kpi('6', '30', potential)];
  expect(auditOf('group-weight', { kpis: astray, components, assessment }).findings).toMatchObject([
    { found: '50', expected: '30' },
  ]);
});
