/** What is supposed stands in an address that a person can read; what cannot be read there is told, and stays open. */
import { describe, expect, test } from 'vitest';
import { asLastYear, asPublished, atLevel, fromAddress, simulator, toAddress } from '../../src/simulator/index.ts';
import { frameOf } from '../../src/site/components/simulator/frameOf.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot } from '../schemes/roots.ts';

const site = inRoot('quarters', (root) => loadAt(root, epochOf('quarters')));
const [assessment] = site.agencies.flatMap((agency) => agency.assessments);
const frame = assessment && frameOf(assessment, site.today);
if (!frame) throw new Error('The scheme has no frame');
const { version } = frame;
const read = (query: string) => fromAddress(frame, query);

describe('an address', () => {
  test('names the rule, each KPI with its figures, and what is read otherwise', () => {
    const figures = atLevel(frame, 'standard');
    const address = toAddress(frame, { figures, readings: { 'below-entry': 'one-step-lower' } });
    expect(address).toBe(`?rule=${version}&1=750000&2=75&3=5&4=15,30&if-below-entry=one-step-lower`);
    expect(simulator(frame)({ figures, readings: {} }).total.points).toBe('75.00');
  });

  test('tells nothing supposed from no address', () => {
    expect(read('')).toBeNull();
    expect(read('?utm_source=news')).toBeNull();
    const nothing = { supposition: { figures: {}, readings: {} }, refusals: [] };
    expect(read(toAddress(frame, { figures: {}, readings: {} }))).toEqual(nothing);
    expect(read(`?rule=${version}&utm_source=news`)).toEqual(nothing);
  });

  test('keeps a part that is open', () => {
    expect(read(`?rule=${version}&4=,30`)?.supposition.figures).toEqual({ '4': [null, '30'] });
    expect(toAddress(frame, { figures: { '4': [null, '30'], '2': [null] }, readings: {} })).toBe(
      `?rule=${version}&4=,30`,
    );
  });

  test.each([
    ['&9=3', { kind: 'kpi', found: '9' }],
    ['&2=many', { kind: 'number', kpi: '2', found: 'many' }],
    ['&2=1e3', { kind: 'number', kpi: '2', found: '1e3' }],
    ['&2=๗๕', { kind: 'number', kpi: '2', found: '๗๕' }],
    ['&2=-1', { kind: 'beyond', kpi: '2', found: '-1', min: '0', max: '100' }],
    ['&2=101', { kind: 'beyond', kpi: '2', found: '101', min: '0', max: '100' }],
    ['&1=2.5', { kind: 'whole', kpi: '1', found: '2.5' }],
    ['&4=15', { kind: 'count', kpi: '4', found: '15', measures: 2 }],
    ['&2=zero', { kind: 'number', kpi: '2', found: 'zero' }],
    ['&if-cap=higher', { kind: 'reading', entry: 'cap', found: 'higher' }],
    ['&if-constructor=name', { kind: 'reading', entry: 'constructor', found: 'name' }],
    ['&2=70&2=80', { kind: 'repeated', found: '2' }],
  ])('that holds %s says so, and reads the rest', (part, refusal) => {
    const restored = read(`?rule=${version}&3=5${part}`);
    expect(restored?.refusals).toEqual([refusal]);
    expect(restored?.supposition.figures['3']).toEqual(['5']);
    expect(restored?.supposition.readings).toEqual({});
  });

  test.each(['?rule=other-1a2b3c4d&3=5', '?3=5'])('of another rule says so: %s', (query) => {
    const found = /rule=([^&]*)/.exec(query)?.[1] ?? '';
    expect(read(query)).toEqual({
      supposition: { figures: { '3': ['5'] }, readings: {} },
      refusals: [{ kind: 'version', found }],
    });
  });
});

describe('figures for all KPIs at once', () => {
  test('a KPI without a figure of last year stays open', () => {
    const figures = asLastYear(frame);
    expect(Object.keys(figures).length).toBeLessThan(frame.scenario.kpis.length);
    expect(figures).toEqual(frame.last);
  });

  test('what is not reported stays open', () => {
    const published = frame.scenario.kpis.filter(({ observations }) =>
      observations.some(({ value }) => value !== null),
    );
    expect(Object.keys(asPublished(frame))).toEqual(published.map(({ kpi }) => kpi.number));
  });
});
