/** What is otherwise between two states of the small site, as data. */
import { describe, expect, test } from 'vitest';
import { assessmentMoves, isUnmoved, movesBetween } from '../../src/moves/index.ts';
import { type Edit, siteWith } from './changed.ts';

const before = siteWith();
const changed = (...edits: readonly Edit[]) => {
  const { assessments, ...shared } = movesBetween(before, siteWith(...edits));
  return { ...shared, one: assessments[0] };
};
const RESULT: Edit = ['results', '1,2,share,63.25,506,800,P', '1,2,share,67.5,540,800,A'];
const REASON: Edit = [
  'corrections',
  'date,reason',
  `date,reason
data/assessments/sample/2567/results.csv,kpi=1;round=2;measure=share,value,63.25,67.5,2025-01-05,นับอาสาสมัครขาดไป 34 คน`,
];

test('the same files: nothing', () => {
  expect(isUnmoved(movesBetween(before, siteWith()))).toBe(true);
  const [one = null] = before.assessments;
  expect(assessmentMoves(one, one)).toBeNull();
  expect(assessmentMoves(null, null)).toBeNull();
});

test('a corrected result: its cells, its reason, the scores of its round alone, the total', () => {
  const { one } = changed(RESULT, REASON);
  expect(one).toMatchObject({ agency: 'sample', fiscalYear: 2567, change: 'changed', grade: null, policy: null });
  const reason = 'นับอาสาสมัครขาดไป 34 คน';
  expect(one?.rows).toEqual([
    {
      file: 'data/assessments/sample/2567/results.csv',
      kind: 'results',
      rowKey: 'kpi=1;round=2;measure=share',
      row: 3,
      kpi: '1',
      change: 'changed',
      cells: [
        { column: 'value', from: '63.25', to: '67.5', reason },
        { column: 'numerator', from: '506', to: '540', reason: null },
        { column: 'obs_status', from: 'P', to: 'A', reason: null },
      ],
    },
  ]);
  expect(one?.corrections).toMatchObject([{ reason }]);
  expect(one?.scores).toEqual([
    {
      kpi: '1',
      round: 2,
      isAnnual: true,
      isRuleChanged: false,
      underOldRule: null,
      from: { state: 'scored', score: '66.25', weightedScore: '26.50', level: 'entry' },
      to: { state: 'scored', score: '87.50', weightedScore: '35.00', level: 'standard' },
    },
  ]);
  expect(one?.total).toMatchObject({ from: { points: '41.50', complete: true }, to: { points: '50.00' } });
});

test('a result that goes: a state and no zero, a range and no total, no grade', () => {
  const { one } = changed(['results', '2,2,days,,,,Z,,,\n', '']);
  expect(one?.rows).toMatchObject([
    { row: 4, change: 'removed', cells: [{ column: 'obs_status', from: 'Z', to: null }] },
  ]);
  const none = { state: 'not-reported', score: null, weightedScore: null, level: null };
  expect(one?.scores).toMatchObject([{ kpi: '2', from: { state: 'scored', score: '0.00' }, to: none }]);
  expect(one?.total?.to).toMatchObject({ complete: false, range: { low: '41.50', high: '71.50' } });
  expect(one?.grade).toMatchObject({ to: null });
});

test('a row that moves to another line is the same row', () => {
  const swapped = siteWith([
    'results',
    '3.1,2,services,4,,,A,2024-09-30,https://example.go.th/evidence/3,\n3.1,2,agencies,8,,,A,2024-09-30,https://example.go.th/evidence/3,\n',
    '3.1,2,agencies,8,,,A,2024-09-30,https://example.go.th/evidence/3,\n3.1,2,services,4,,,A,2024-09-30,https://example.go.th/evidence/3,\n',
  ]);
  expect(isUnmoved(movesBetween(before, swapped))).toBe(true);
});

describe('a rule that is otherwise', () => {
  test('a threshold: its figure, and the score under the old rule beside the new', () => {
    const edit: Edit = ['kpi1', 'value: 65\n          text: ร้อยละ 65', 'value: 64\n          text: ร้อยละ 64'];
    const { one } = changed(edit, ['kpi1', 'offset: 5', 'offset: 4']);
    expect(one?.rows).toMatchObject([
      { kind: 'description', rowKey: 'kpi=1;round=2;level=standard', row: null, cells: [{ from: '65', to: '64' }] },
    ]);
    expect(one?.descriptions).toMatchObject([{ kpi: '1', fields: ['derivations'] }]);
    expect(one?.scores).toMatchObject([{ kpi: '1', isRuleChanged: true, to: { score: '70.31' } }]);
  });

  test('a threshold and a result at once: the new result under the old rule too', () => {
    const edit: Edit = ['kpi1', 'value: 65\n          text: ร้อยละ 65', 'value: 64\n          text: ร้อยละ 64'];
    const { one } = changed(edit, ['kpi1', 'offset: 5', 'offset: 4'], RESULT);
    expect(one?.scores).toMatchObject([
      { kpi: '1', from: { score: '66.25' }, to: { score: '89.58' }, underOldRule: { score: '87.50' } },
    ]);
  });

  test('an entry of the policy, and every score that it moves', () => {
    const { one, policies } = changed(['policy', 'points: 50', 'points: 60']);
    expect(policies).toMatchObject([{ id: 'sample-2567', change: 'changed', entries: ['levels'] }]);
    expect(one?.rows).toEqual([]);
    expect(one?.scores.every(({ isRuleChanged }) => isRuleChanged)).toBe(true);
    expect(one?.scores).toMatchObject([
      { kpi: '1', round: 2, to: { score: '69.75' } },
      { kpi: '3.1', round: 2, to: { score: '60.00' } },
    ]);
  });

  test('words of an entry move no score', () => {
    const { one, policies } = changed(['policy', 'คะแนนของสามระดับ', 'คะแนนของระดับทั้งสาม']);
    expect([one, policies]).toMatchObject([undefined, [{ change: 'changed', entries: [] }]]);
  });
});

test('words of a description and of an agency', () => {
  const { one, agencies } = changed(
    ['kpi1', 'อาสาสมัครช่วยเหลือประชาชนในพื้นที่', 'อาสาสมัครช่วยเหลือผู้ประสบภัย'],
    ['agency', 'กรมตัวอย่าง', 'กรมตัวอย่างใหม่'],
  );
  expect(one).toMatchObject({ rows: [], scores: [], total: null });
  expect(one?.descriptions).toMatchObject([{ kpi: '1', fields: ['body'] }]);
  expect(agencies).toEqual([{ id: 'sample', change: 'changed' }]);
});

test('an assessment that comes, and one that goes, is told as a whole', () => {
  const none = { ...before, assessments: [] };
  expect(movesBetween(none, before).assessments).toMatchObject([
    { change: 'added', kpis: { added: ['1', '2', '3.1'], removed: [] }, rows: [], total: { from: null } },
  ]);
  expect(movesBetween(before, none).assessments).toMatchObject([
    { change: 'removed', kpis: { added: [], removed: ['1', '2', '3.1'] }, rows: [], grade: { to: null } },
  ]);
});
