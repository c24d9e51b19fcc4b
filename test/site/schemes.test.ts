/** What is drawn of other schemes says what their policies say: their full mark, their rounds, the KPIs that are scored. */
import { describe, expect, test } from 'vitest';
import { renderHistory, renderScoreBar, toHistorySpec } from '../../src/draw/index.ts';
import { compareDecimals, fullMark } from '../../src/scoring/index.ts';
import { historyOf, scoreBarOf } from '../../src/site/components/charts/drawn.ts';
import { assessmentSentences } from '../../src/explain/index.ts';
import { roundLabel, workingLines } from '../../src/words/index.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot } from '../schemes/roots.ts';

const assessmentsOf = (name: string) =>
  inRoot(name, (root) => loadAt(root, epochOf(name)))
    .agencies.flatMap(({ assessments }) => assessments)
    .map(({ total, ...assessment }) => ({ ...assessment, total: known(total) }));

function known<T>(value: T | null): T {
  if (value === null) throw new Error('These schemes are disclosed in full.');
  return value;
}

const schemes = ['five-levels', 'nested-components', 'not-applicable-left-out', 'quarters', 'sub-kpis', 'two-years'];

describe.each(schemes)('%s', (name) => {
  const assessments = assessmentsOf(name);

  test('the bar has a block for each KPI that is scored by itself, and no group without one', () => {
    for (const assessment of assessments) {
      const { kpis } = assessment;
      const { groups } = scoreBarOf(assessment, 'th');
      const drawn = groups.flatMap(({ blocks }) => blocks.map(({ kpi }) => kpi));
      const byThemselves = kpis.filter(({ subKpis }) => subKpis.length === 0);
      expect(drawn.sort()).toEqual(byThemselves.map(({ number }) => number).sort());
      for (const { blocks } of groups) expect(blocks).not.toEqual([]);
    }
  });

  test('points are told out of what the policy gives, never out of another mark', () => {
    for (const assessment of assessments) {
      const { total, policy } = assessment;
      const bar = renderScoreBar(scoreBarOf(assessment, 'th'), {
        id: 'bar',
        lang: 'th',
        size: 'page',
        hrefOf: ({ path }) => path,
      });
      expect(bar).toContain(`คะแนนเต็ม ${total.fullMark} แบ่ง`);
      for (const { blocks } of scoreBarOf(assessment, 'th').groups)
        for (const { earned, fullMark: most } of blocks)
          if (earned) expect(compareDecimals(earned, most)).toBeLessThanOrEqual(0);
      const said = assessmentSentences(assessment, 'th').standing.replaceAll('\u00a0', ' ');
      if (total.complete) expect(said).toContain(`${total.points} จาก ${total.fullMark}`);
      if (total.complete && fullMark(policy) !== '100') expect(said).not.toContain('จาก 100');
    }
  });

  test('a history names each round that reports as its policy does', () => {
    for (const { kpis } of assessments)
      for (const kpi of kpis)
        for (const measure of kpi.measures.values()) {
          const spec = toHistorySpec(historyOf(kpi, measure, 'th'));
          const drawing = spec ? renderHistory(spec, { id: 'history', lang: 'th' }) : '';
          for (const { round, results } of kpi.monitoring)
            if (results.some((row) => row.measure === measure.id && row.value !== null))
              expect(drawing).toContain(`ผล${roundLabel(kpi.policy, round).th}`);
          expect(drawing).not.toContain('undefined');
        }
  });
});

test('a group score is worked out from the sub-KPIs before every eye', () => {
  const [assessment] = assessmentsOf('sub-kpis');
  const kpi = assessment?.kpis.find(({ number }) => number === '2');
  if (!kpi?.score) throw new Error('KPI 2 has no score');
  const [first] = workingLines(
    kpi.score,
    { measure: String, part: String, quantity: String, policy: kpi.policy },
    'th',
  );
  expect(first).toMatchObject({
    arithmetic: '(ตัวชี้วัดที่ 2.1: 90.00 × 15 + ตัวชี้วัดที่ 2.2: 75.00 × 12.5 + ตัวชี้วัดที่ 2.3: 0.00 × 2.5) ÷ (15 + 12.5 + 2.5)',
    value: '76.25\u00a0คะแนน',
  });
});
