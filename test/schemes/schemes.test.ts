/**
 * Schemes of other years, scales and agencies: each small root is loaded, and every score, group score and total is what
 * its table, worked by hand, says.
 */
import { describe, expect, test } from 'vitest';
import type { AssessmentModel } from '../../src/assessment/index.ts';
import { renderReport } from '../../src/issues/index.ts';
import type { KpiScore, Total } from '../../src/scoring/index.ts';
import { loadTree } from '../../src/root/index.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, type Expected, expectedOf, inRoot, schemes } from './roots.ts';

type Outcome = Partial<Expected>;

describe.each(schemes)('%s', (name) => {
  const { issues, site } = inRoot(name, (root) => {
    const { issues: found } = loadTree(root);
    return { issues: found, site: found.length === 0 ? loadAt(root, epochOf(name)) : null };
  });

  test('is read without a problem', () => {
    expect(renderReport(issues)).toBe(renderReport([]));
  });

  const told = ['kpi', 'earlier-criteria', 'component', 'total', 'range-low', 'range-high', 'grade', 'difference'];
  test.each(expectedOf(name).filter(({ scope }) => told.includes(scope)))(
    '$scope $id round $round: $score $state',
    (row) => {
      const assessments = site?.agencies.flatMap((agency) => agency.assessments) ?? [];
      const { agency, year } = row;
      const assessment = assessments.find(
        (one) => agency === '' || (one.agency.agency === agency && one.fiscalYear === Number(year)),
      );
      if (!assessment) throw new Error(`no assessment for ${row.id}`);
      expect(outcome(assessment, row)).toEqual(expected(row));
    },
  );
});

function expected({ scope, state, score, weighted_score, level }: Expected): Outcome {
  if (scope === 'kpi' || scope === 'earlier-criteria') return { state, score, weighted_score, ...(level && { level }) };
  if (scope === 'grade') return { level };
  if (scope === 'difference') return { score, weighted_score };
  return scope.startsWith('range') ? { score } : { state, score };
}

function outcome(assessment: AssessmentModel, row: Expected): Outcome {
  const whole = assessment.total;
  switch (row.scope) {
    case 'kpi': {
      const kpi = assessment.kpis.find(({ number }) => number === row.id);
      return scored(
        kpi?.subKpis.length ? kpi.score : kpi?.rounds.find(({ round }) => String(round) === row.round)?.score,
        row,
      );
    }
    case 'earlier-criteria': {
      const [number, version] = row.id.split('#');
      const kpi = assessment.kpis.find((one) => one.number === number);
      const round = kpi?.rounds.find((one) => String(one.round) === row.round);
      return scored(round?.earlier[Number(version) - 1]?.score, row);
    }
    case 'component': {
      const total = assessment.components.find(({ id }) => id === row.id)?.total;
      return total ? sum(total) : {};
    }
    case 'total':
      return whole ? sum(whole) : { state: 'not-computed', score: '' };
    case 'difference': {
      const { official } = assessment.kpis.find(({ number }) => number === row.id)?.awarded ?? {};
      return {
        score: official?.difference?.difference ?? '',
        weighted_score: official?.weightedDifference?.difference ?? '',
      };
    }
    case 'range-low':
      return { score: whole?.range.low ?? '' };
    case 'range-high':
      return { score: whole?.range.high ?? '' };
    default:
      return { level: assessment.grade?.label.th ?? '' };
  }
}

const scored = (score: KpiScore | null | undefined, row: Expected) => ({
  state: score?.state ?? '',
  score: score?.score ?? '',
  weighted_score: score?.weightedScore ?? '',
  ...(row.level && { level: score?.levelReached ?? '' }),
});

const sum = (total: Total) => ({ state: total.complete ? 'complete' : 'open', score: total.points });
