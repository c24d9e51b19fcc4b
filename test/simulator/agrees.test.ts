/**
 * The simulator scores as a build does, on 10,000 random states of every assessment of the schemes.
 * The build's side takes the model's KPIs with all their texts, and replaces results by figures; each KPI is scored once for
 * each of its figures, since nothing else of the state can touch its score.
 */
import { describe, expect, test } from 'vitest';
import type { AssessmentModel } from '../../src/assessment/index.ts';
import {
  annualRound,
  gradeOf,
  isWeighted,
  type KpiScore,
  policyReadAs,
  scoreKpi,
  type TotalEntry,
  totalOf,
  weightDivisor,
} from '../../src/scoring/index.ts';
import { asPublished, fromAddress, simulator, type Supposition, toAddress, ZERO } from '../../src/simulator/index.ts';
import { frameOf } from '../../src/site/components/simulator/frameOf.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot, schemes } from '../schemes/roots.ts';
import { chance, poolsOf, supposeFrom } from './chance.ts';

const STATES = 10_000;

describe.each(schemes)('%s', (name) => {
  const site = inRoot(name, (root) => loadAt(root, epochOf(name)));
  const assessments = site.agencies.flatMap((agency) => agency.assessments);
  const framed = assessments.flatMap((assessment) => {
    const frame = frameOf(assessment, site.today);
    // As it comes to a browser.
    return frame ? [{ assessment, frame: JSON.parse(JSON.stringify(frame)) as typeof frame }] : [];
  });

  test('each assessment with a total of its own has a frame', () => {
    const computed = assessments.filter(({ total }) => total !== null);
    expect(framed.map(({ assessment }) => assessment.path)).toEqual(computed.map(({ path }) => path));
  });

  test('the published results come to the published scores, total and grade', () => {
    for (const { assessment, frame } of framed) {
      const { total, grade, scores } = simulator(frame)({ figures: asPublished(frame), readings: {} });
      expect({ total, grade }).toEqual({ total: assessment.total, grade: assessment.grade });
      for (const { kpi, score } of scores)
        expect(score?.score ?? null).toBe(
          assessment.kpis.find(({ number }) => number === kpi.number)?.score?.score ?? null,
        );
    }
  });

  test('random states agree, and are restored from their addresses', () => {
    for (const { assessment, frame } of framed) {
      const next = chance(assessment.fiscalYear);
      const pools = poolsOf(frame, next);
      const [simulate, build] = [simulator(frame), builder(assessment, site.today)];
      let scored = 0;
      for (let state = 0; state < STATES; state += 1) {
        const supposition = supposeFrom(frame, pools, next);
        const { total, grade, scores } = simulate(supposition);
        const built = build(supposition);
        if (JSON.stringify([total, grade?.from, scores.map(({ score }) => score?.exactScore)]) !== built.said)
          expect({ supposition, total, grade }).toEqual({ supposition, total: built.total, grade: built.grade });
        if (total.scoredWeight !== '0') scored += 1;
        if (state % 20 > 0) continue;
        const restored = fromAddress(frame, toAddress(frame, supposition));
        expect(restored).toEqual({ supposition, refusals: [] });
      }
      expect(scored).toBeGreaterThan(STATES / 2);
    }
  });
});

/** What a build would say of the same figures. */
function builder(assessment: AssessmentModel, today: string) {
  const { kpis: all, fiscalYear } = assessment;
  const kpis = all.filter(({ subKpis }) => subKpis.length === 0);
  const kept = new Map<string, KpiScore | null>();
  return ({ figures, readings }: Supposition) => {
    const policy = policyReadAs(assessment.policy, readings);
    const weighted = kpis.map(({ scored }) => scored).filter(isWeighted);
    const divisor = weightDivisor(weighted, policy);
    const entries = kpis.flatMap((kpi): TotalEntry[] => {
      const { number, scored, annual, score } = kpi;
      if (!isWeighted(scored)) return [];
      const supposed = figures[number] ?? [];
      const key = JSON.stringify([readings, number, supposed]);
      if (!kept.has(key)) {
        const measures = [...new Set(annual?.comparisons.map(({ measure }) => measure))];
        const rows = measures.map((measure, index) =>
          supposed === ZERO
            ? ({ measure, value: null, status: 'Z' } as const)
            : ({ measure, value: supposed[index] ?? null, status: supposed[index] ? 'A' : 'O' } as const),
        );
        const dueBy = annual?.score.dueBy ?? today;
        kept.set(
          key,
          annual ? scoreKpi(scored, annualRound(policy), rows, { policy, fiscalYear, today, dueBy, divisor }) : score,
        );
      }
      return [{ kpi: scored, score: kept.get(key) ?? null }];
    });
    const total = totalOf(entries, policy, divisor);
    const grade = gradeOf(total, policy);
    return { total, grade, said: JSON.stringify([total, grade?.from, entries.map(({ score }) => score?.exactScore)]) };
  };
}
