/** What of an assessment is disclosed: counted by hand for some schemes, and a law that holds of every one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AssessmentModel, coverageOf, type DisclosureItem } from '../../src/assessment/index.ts';
import { figures, kpiFields, thresholds, toAssessment } from '../audit/assessment.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot, schemes } from '../schemes/roots.ts';

const assessmentsOf = (scheme: string): AssessmentModel[] =>
  inRoot(scheme, (root) => loadAt(root, epochOf(scheme)).agencies.flatMap(({ assessments }) => assessments));

/** "partial 7/9" by item. */
const told = ({ disclosure }: AssessmentModel) =>
  Object.fromEntries(disclosure.map(({ id, state, disclosed, asked }) => [id, `${state} ${disclosed}/${asked}`]));

/** Each as "2 round-1 round-2"; a part of no KPI is named by its component or its scope. */
const missingIn = ({ disclosure }: AssessmentModel, wanted: DisclosureItem['id']) =>
  (disclosure.find(({ id }) => id === wanted)?.parts ?? [])
    .filter(({ missing }) => missing.length > 0)
    .map(({ kpi, component, scope, missing }) => [kpi ?? component ?? scope, ...missing.map(({ id }) => id)].join(' '));

const counted: Record<string, Record<string, Record<string, string>>> = {
  awarded: {
    '/example-health/2567/': {
      weights: 'complete 4/4',
      // Three KPIs with three levels each; of KPI 4 the source gives the score alone.
      criteria: 'partial 9/12',
      // Of KPI 1 a share of 2566 without its fraction.
      baselines: 'partial 0/4',
      results: 'partial 3/4',
      evidence: 'complete 3/3',
      // Nobody knows when the three results came out; that of KPI 4 has not.
      timeliness: 'none 0/1',
      // Four KPIs, two components, the total.
      awarded: 'complete 7/7',
      metadata: 'partial 13/14',
    },
    '/example-archive/2567/': {
      weights: 'partial 0/2',
      criteria: 'partial 3/6',
      baselines: 'none 0/2',
      results: 'partial 1/2',
      evidence: 'complete 1/1',
      timeliness: 'none 0/1',
      awarded: 'partial 3/5',
      metadata: 'partial 13/14',
    },
  },
  'not-applicable-left-out': {
    '/example-rivers/2567/': {
      weights: 'complete 4/4',
      criteria: 'complete 12/12',
      // KPI 3 is not assessed: neither its baseline nor its result nor its score is asked for.
      baselines: 'partial 0/3',
      results: 'complete 3/3',
      evidence: 'complete 3/3',
      timeliness: 'nothing-to-check 0/0',
      awarded: 'none 0/6',
      metadata: 'partial 13/14',
    },
  },
  'two-years': {
    '/example-culture/2567/': {
      weights: 'complete 2/2',
      criteria: 'complete 6/6',
      baselines: 'partial 0/2',
      results: 'complete 2/2',
      evidence: 'complete 2/2',
      timeliness: 'nothing-to-check 0/0',
      awarded: 'none 0/5',
      metadata: 'partial 13/14',
    },
    '/example-culture/2568/': {
      weights: 'complete 2/2',
      // Five levels in two of the three rounds.
      criteria: 'complete 20/20',
      baselines: 'partial 1/2',
      // On 20 April 2568 round 1 alone is due.
      results: 'complete 2/2',
      evidence: 'complete 2/2',
      timeliness: 'nothing-to-check 0/0',
      awarded: 'nothing-to-check 0/0',
      metadata: 'partial 13/14',
    },
  },
  quarters: {
    '/example-families/2567/': {
      weights: 'complete 4/4',
      criteria: 'complete 33/33',
      // KPI 3 counts the steps of a plan, which have no earlier year.
      baselines: 'partial 1/3',
      // Rounds 1 and 2 are due; KPI 3 says that it has no data for round 1; KPI 4 reports round 4 before its time.
      results: 'partial 5/6',
      evidence: 'complete 6/6',
      timeliness: 'partial 1/2',
      awarded: 'nothing-to-check 0/0',
      metadata: 'partial 13/14',
    },
  },
};

describe.each(Object.entries(counted))('scheme %s', (scheme, byPath) => {
  test.each(Object.entries(byPath))('%s discloses what was counted by hand', (path, items) => {
    const found = assessmentsOf(scheme).find((one) => one.path === path);
    expect(found && told(found)).toEqual(items);
  });
});

test('what is missing is named, and what nobody outside can count has no count', () => {
  const [archive] = assessmentsOf('awarded').filter(({ path }) => path === '/example-archive/2567/');
  if (!archive) throw new Error('The scheme has no archive.');
  expect(missingIn(archive, 'weights')).toEqual(['1 weight', '2 weight', 'other-kpis kpis']);
  expect(missingIn(archive, 'criteria')).toEqual(['2 round-2', 'other-kpis kpis']);
  expect(missingIn(archive, 'baselines')).toEqual(['1 no-table', '2 no-table', 'other-kpis kpis']);
  expect(missingIn(archive, 'awarded')).toEqual(['other-kpis kpis', 'performance score', 'potential score']);
  expect(missingIn(archive, 'metadata')).toEqual(['assessment maintainer_email']);
});

describe('a result', () => {
  const result = { kpi: '1', round: 2, measure: 'share', value: '66', numerator: null, denominator: null };
  const row = { ...result, status: 'A', asOf: '2024-09-30', evidenceUrl: null, note: '' } as const;
  const place = { file: 'results.csv', row: 2 };
  const timeliness = (of: Partial<Parameters<typeof toAssessment>[0]>, publishedOn: string | null = null) =>
    told(toAssessment({ ...of, publishedOn: () => publishedOn }))['timeliness'];

  test('that is missing after its due day is late', () => {
    expect(timeliness({})).toBe('none 0/1');
  });

  test('is in time where the history of its file has it by the due day, whatever date it bears since', () => {
    expect(timeliness({ results: [{ ...row, place }] }, '2024-09-30')).toBe('complete 1/1');
    expect(timeliness({ results: [{ ...row, asOf: '2024-10-15', place }] }, '2024-09-30')).toBe('complete 1/1');
  });

  test('is late where it is dated after a day that the source states', () => {
    const kpis = [kpiFields({ reporting: { text: 'เดือน ต.ค.', months: [{ round: '2', month: '10' }] } })];
    expect(timeliness({ kpis, results: [{ ...row, asOf: '2024-11-01', place }] })).toBe('none 0/1');
    expect(timeliness({ kpis, results: [{ ...row, asOf: '2024-10-31', place }] })).toBe('nothing-to-check 0/0');
    expect(timeliness({ results: [{ ...row, asOf: '2024-11-01', place }] })).toBe('nothing-to-check 0/0');
  });

  test('of which nobody knows when it came out is neither', () => {
    expect(timeliness({ results: [{ ...row, place }] })).toBe('nothing-to-check 0/0');
    expect(timeliness({ results: [{ ...row, place }] }, '2024-10-01')).toBe('nothing-to-check 0/0');
  });

  test('without an address of its evidence has none', () => {
    expect(told(toAssessment({ results: [{ ...row, place }] }))['evidence']).toBe('none 0/1');
  });
});

describe('whom to ask', () => {
  const asked = (of: AssessmentModel, item: DisclosureItem['id']) =>
    of.disclosure.find(({ id }) => id === item)?.parts.map(({ ask }) => ask?.unit.th ?? null);

  test('is who reports the KPI, where the source says so, and of anything else the agency', () => {
    const fields = kpiFields({ reporter: 'กองแผนงาน', rounds: [] });
    const one = toAssessment({ kpis: [fields], assessment: { coverage: { kind: 'partial', text: { th: 'บาง' } } } });
    expect(asked(one, 'results')).toEqual(['กองแผนงาน', one.agency.name.th]);
    expect(asked(one, 'criteria')).toEqual([one.agency.name.th, one.agency.name.th]);
    expect(asked(one, 'metadata')).toEqual([one.agency.name.th]);
  });

  test('is nobody where nothing is missing', () => {
    expect(asked(toAssessment({}), 'weights')).toEqual([null]);
  });
});

/** What is asked is there or missing, and an item is the sum of its parts. */
function expectWhole({ disclosure }: AssessmentModel): void {
  for (const { parts, asked, disclosed } of disclosure) {
    for (const part of parts) {
      const counts = part.missing.map(({ count }) => count);
      if (part.asked === null) expect([part.disclosed, counts]).toEqual([0, [null]]);
      else expect(part.disclosed + counts.reduce((sum: number, one) => sum + (one ?? Number.NaN), 0)).toBe(part.asked);
      expect(part.state === 'nothing-to-check').toBe(part.asked === 0);
      expect(part.state === 'complete').toBe(part.asked !== 0 && part.missing.length === 0);
      if (part.disclosed > 0) expect(['complete', 'partial']).toContain(part.state);
    }
    const known = parts.flatMap((part) => (part.asked === null ? [] : [part.asked]));
    expect(known.reduce((sum, one) => sum + one, 0)).toBe(asked);
    expect(parts.reduce((sum, part) => sum + part.disclosed, 0)).toBe(disclosed);
  }
}

test.each(schemes)('what scheme %s is asked for is there or missing, and covers what it says', (scheme) => {
  for (const one of assessmentsOf(scheme)) {
    expectWhole(one);
    const [weights] = one.disclosure;
    expect(weights?.state).toBe({ full: 'complete', part: 'partial', 'total-alone': 'none' }[coverageOf(one)]);
  }
});

test('what any assessment is asked for is there or missing', () => {
  const kpi = fc.record({
    baseline: fc.constantFrom('', '-', '62', '62 620/1000'),
    result: fc.constantFrom(null, 'A', 'O') as fc.Arbitrary<'A' | 'O' | null>,
    evidence: fc.boolean(),
    notApplicable: fc.boolean(),
    rounds: fc.constantFrom(['2'], ['1', '2']),
  });
  fc.assert(
    fc.property(fc.array(kpi, { minLength: 1, maxLength: 4 }), (kpis) => {
      const number = (index: number) => String(index + 1);
      expectWhole(
        toAssessment({
          kpis: kpis.map(({ rounds, notApplicable }, index) =>
            kpiFields({
              kpi: number(index),
              weight: '25',
              rounds: rounds.map((round) => thresholds('60', '65', '70', round)),
              ...(notApplicable && { notApplicable: { text: 'ไม่นำมาประเมิน', source: 'หน้า 1' } }),
            }),
          ),
          baselines: kpis.flatMap(({ baseline }, index) => {
            const [value, fraction = '-'] = baseline.split(' ');
            return value ? figures(`2566 ${value} ${fraction} share ${number(index)}`) : [];
          }),
          results: kpis.flatMap(({ result, evidence }, index) => {
            if (result === null) return [];
            const value = result === 'A' ? '66' : null;
            const figure = { measure: 'share', value, numerator: null, denominator: null, status: result };
            const evidenceUrl = evidence ? 'https://example.go.th/' : null;
            const place = { file: 'results.csv', row: index + 2 };
            return [{ kpi: number(index), round: 2, ...figure, asOf: null, evidenceUrl, note: '', place }];
          }),
        }),
      );
    }),
    { numRuns: 60 },
  );
});
