/** The table of what each KPI gives adds up to the published total and range, to the last digit, in every scheme. */
import { expect, test } from 'vitest';
import { type ContributionGroup, type ContributionSum, contributionsOf } from '../../src/assessment/index.ts';
import { type Contribution, parseDecimal, toDecimalText } from '../../src/scoring/index.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot, schemes } from '../schemes/roots.ts';

const sum = (...texts: string[]) => texts.map(parseDecimal).reduce((all, one) => all.add(one), parseDecimal('0'));
const fields = ({ points, open, lost, outside }: Contribution) => [points, open.low, open.high, lost, outside];

/** Whatever stands above a sum, with what rounding puts between, is the sum; and the sum is the published total. */
function expectToAddUp({ sum: whole, rounding, total }: ContributionSum, above: Contribution[]): void {
  const parts = [...above, ...(rounding ? [rounding] : [])].map(fields);
  for (const [place, field] of fields(whole).entries()) {
    const texts = parts.flatMap((part) => part[place] ?? []);
    expect(toDecimalText(sum(...texts)), texts.join(' + ')).toBe(toDecimalText(parseDecimal(field)));
  }
  const { points, open, lost, outside } = whole;
  expect(points).toBe(total.points);
  expect(sum(points, open.low).equals(parseDecimal(total.range.low))).toBe(true);
  expect(sum(points, open.high).equals(parseDecimal(total.range.high))).toBe(true);
  expect(sum(points, open.high, lost, outside).equals(parseDecimal(total.fullMark))).toBe(true);
}

function expectGroup(group: ContributionGroup): string[] {
  expectToAddUp(group, [...group.within.map((one) => one.sum), ...group.kpis.map(({ own }) => own)]);
  for (const { kpi, own } of group.kpis)
    if (kpi.score?.weightedScore) expect(own.points, kpi.id).toBe(kpi.score.weightedScore);
  return [...group.within.flatMap(expectGroup), ...group.kpis.map(({ kpi }) => kpi.number)];
}

test.each(schemes)('%s', (scheme) => {
  const { agencies } = inRoot(scheme, (root) => loadAt(root, epochOf(scheme)));
  for (const assessment of agencies.flatMap(({ assessments }) => assessments)) {
    const table = contributionsOf(assessment);
    if (!table) {
      expect(assessment.front.coverage, assessment.path).toBeDefined();
      continue;
    }
    const listed = table.groups.flatMap(expectGroup);
    const byThemselves = assessment.kpis.filter(({ subKpis }) => subKpis.length === 0);
    expect(listed.sort()).toEqual(byThemselves.map(({ number }) => number).sort());
    expectToAddUp(
      table.whole,
      table.groups.map((group) => group.sum),
    );
  }
});

test('rounding stands between where figures rounded one by one come to another sum', () => {
  const roundings = schemes.flatMap((scheme) =>
    inRoot(scheme, (root) => loadAt(root, epochOf(scheme)))
      .agencies.flatMap(({ assessments }) => assessments)
      .flatMap((one) => contributionsOf(one)?.groups ?? [])
      .flatMap(({ rounding }) => rounding?.points ?? []),
  );
  expect(roundings).toContain('-0.01');
});
