/** Every published score is recomputed from the published files alone, as the readme tells a third party to do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { publishedTexts } from './demoSite.ts';
import { add, divide, multiply, type Rational, rational, rounded } from './rational.ts';
import { type Cells, cell, type PolicyNumbers, recompute } from './recompute.ts';

const texts = publishedTexts();
const rowsOf = (kind: string): Cells[] =>
  parse(texts.get(`datasets/all-kpi-${kind}/all-kpi-${kind}-all.csv`) ?? '', {
    columns: true,
    record_delimiter: '\r\n',
  });

const [scores, criteria, results] = [rowsOf('scores'), rowsOf('criteria'), rowsOf('results')];
const definitions = new Map(rowsOf('definitions').map((row) => [cell(row, 'kpi_id'), row]));

interface AssessmentJson {
  total: { complete: boolean; points: string };
  policy: string;
  policy_rules: PolicyNumbers;
}
const assessmentOf = (row: Cells): AssessmentJson =>
  JSON.parse(texts.get(`api/v1/${row['agency']}/${row['assessment_fiscal_year_be']}.json`) ?? '');

/** Without those that the source leaves out of the assessment. */
const applicable = scores.filter(({ state }) => state !== 'not-applicable');
const again = new Map(applicable.map((row) => [`${row['kpi_id']} ${row['round']}`, recomputeRow(row)]));

function recomputeRow(row: Cells) {
  const same = (other: Cells) => other['kpi_id'] === row['kpi_id'] && other['round'] === row['round'];
  return recompute(criteria.filter(same), results.filter(same), assessmentOf(row).policy_rules);
}

const weighted = (score: Rational, row: Cells) => {
  const weight = cell(definitions.get(cell(row, 'kpi_id')) ?? {}, 'weight');
  return divide(multiply(score, rational(weight)), rational('100'));
};

test('this check imports no scoring of the project', () => {
  for (const file of ['recompute.ts', 'rational.ts', 'recompute.test.ts']) {
    const imports = readFileSync(join(import.meta.dirname, file), 'utf8').match(/^import .*/gm) ?? [];
    expect(imports.filter((line) => line.includes('/src/'))).toEqual([]);
  }
});

test('the demo has scored rows of every rule, and every other state', () => {
  const scored = scores.filter(({ state }) => state === 'scored');
  expect(new Set(scored.map(({ rule }) => rule))).toEqual(new Set(['thresholds', 'milestones', 'conditions']));
  expect(new Set(scores.map(({ state }) => state)).size).toBe(4);
});

describe('each score', () => {
  test.each(applicable)('$kpi_id round $round ($state)', (row) => {
    const mine = again.get(`${row['kpi_id']} ${row['round']}`) ?? null;
    const { policy, policy_rules: rules } = assessmentOf(row);
    const { decimals } = rules.rounding;
    expect(row['policy']).toBe(policy);
    expect({ score: row['score'], weighted: row['weighted_score'], level: row['level_reached'] }).toEqual({
      score: mine ? rounded(mine.score, decimals) : '',
      weighted: mine ? rounded(weighted(mine.score, row), decimals) : '',
      level: mine?.level ?? '',
    });
    expect(row['state'] === 'scored').toBe(mine !== null);
    expect(row['weight']).toBe(definitions.get(cell(row, 'kpi_id'))?.['weight']);
  });
});

test('each total is the sum of the unrounded weighted scores of round 2, and complete only where all are scored', () => {
  const annual = scores.filter(({ round }) => round === '2');
  const assessments = new Map(annual.map((row) => [`${row['agency']} ${row['assessment_fiscal_year_be']}`, row]));
  expect([...assessments.values()].some((row) => assessmentOf(row).total.complete)).toBe(true);
  for (const [name, first] of assessments) {
    const own = annual.filter((row) => `${row['agency']} ${row['assessment_fiscal_year_be']}` === name);
    const parts = own.map((row) => {
      const mine = again.get(`${row['kpi_id']} 2`);
      return mine ? weighted(mine.score, row) : null;
    });
    const sum = parts.reduce<Rational>((total, part) => (part ? add(total, part) : total), rational('0'));
    const { total, policy_rules: rules } = assessmentOf(first);
    expect([name, rounded(sum, rules.rounding.decimals)]).toEqual([name, total.points]);
    expect([name, total.complete]).toEqual([name, parts.every((part) => part !== null)]);
  }
});
