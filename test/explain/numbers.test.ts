/**
 * Every number in every sentence is a formatted value of the working, the criteria, the figures or the policy, or is worked
 * out of these here in another way than the product does: a difference, a slope, a count of people.
 */
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import type { AssessmentModel, KpiModel, SiteModel } from '../../src/assessment/index.ts';
import { assessmentSentences, kpiSentences, monitoringSentences } from '../../src/explain/index.ts';
import { fullMark, type KpiScore } from '../../src/scoring/index.ts';
import { demoSite } from '../publish/demoSite.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot, schemes } from '../schemes/roots.ts';

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** "1,422" and "0.15" of a text; quotations of the source are its own. */
const numbersIn = (text: string) =>
  (text.replace(/“[^”]*”/g, '').match(/[−-]?\d[\d,]*(?:\.\d+)*/g) ?? []).map((one) =>
    one.replace(/,(?=\d{3})/g, '').replace(/,$/, ''),
  );

/** Every number that a value holds, however deep: as text or as a count, and those within a name. */
function numbersOf(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return DECIMAL.test(value) ? [value] : numbersIn(value);
  if (value instanceof Map) return [...value].flatMap(numbersOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

const isDecimal = (text: string) => DECIMAL.test(text);

/** An exact value as far as it is written before "…". */
const cut = (exact: Fraction) => [4, 5, 6].map((decimals) => exact.floor(decimals).toString());

/** What may be worked out of a score: differences to the criteria, slopes between them, and what people are worth. */
function derived(kpi: KpiModel, score: KpiScore): string[] {
  const { policy } = kpi;
  const { decimals, mode } = policy.entries.rounding.value;
  const unit = new Fraction(10n ** BigInt(decimals));
  const rounded = (exact: Fraction) => {
    const units = mode === 'down' ? exact.mul(unit).floor() : exact.mul(unit).add(1, 2).floor();
    const even = mode === 'half-even' && units.sub(exact.mul(unit)).mul(2).equals(1) && units.n % 2n === 1n;
    return (even ? units.sub(1) : units).div(unit);
  };
  const same = (value: Fraction): string[] => [value, value.neg()].map((one) => one.toString().replace(/\(.*/, ''));
  const results = score.working.flatMap((step) => (step.kind === 'result' ? [step] : []));
  const weight = score.working.flatMap((step) => (step.kind === 'weight' ? [step] : []))[0];
  const weigh = (exact: Fraction) => (weight ? [rounded(exact.mul(weight.weight).div(weight.divisor))] : []);
  const both = (exact: Fraction) => [rounded(exact), ...weigh(exact)].flatMap(same);
  const asked = kpi.rounds.find(({ round }) => round === score.round)?.comparisons ?? [];
  const points = policy.entries.levels.value.map((one) => new Fraction(one.points));
  const pointsOf = (level: string) =>
    points[policy.entries.levels.value.findIndex(({ id }) => id === level)] ?? new Fraction(0);
  const differences = results.flatMap(({ measure, value }) =>
    asked
      .filter((one) => one.measure === measure)
      .flatMap((one) => [0, 1, -1].map((more) => new Fraction(one.value).add(more).sub(value)))
      .flatMap(same),
  );
  const slopes = asked.flatMap((low, index) => {
    const high = asked[index + 1];
    if (!high || new Fraction(high.value).equals(low.value)) return [];
    return [pointsOf(high.level).sub(pointsOf(low.level)).div(new Fraction(high.value).sub(low.value)).abs()];
  });
  const steps = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((power) => new Fraction(10).pow(power) as Fraction);
  const people = results.flatMap(({ fraction }) => {
    if (!fraction) return [];
    const needed = asked.flatMap(({ value }) => {
      const exact = new Fraction(value).mul(fraction.denominator).div(fraction.factor);
      return [exact.ceil().sub(fraction.numerator), new Fraction(fraction.numerator).sub(exact.floor())].flatMap(same);
    });
    const worth = slopes.flatMap((slope) => both(slope.mul(fraction.factor).div(fraction.denominator)));
    return [...needed, ...worth, ...numbersOf(fraction)];
  });
  const exact = new Fraction(score.exactScore ?? 0);
  return [
    ...differences,
    ...people,
    ...steps.map(String),
    ...slopes.flatMap((slope) => steps.flatMap((step) => both(slope.mul(step)))),
    ...points.flatMap((one) => [...both(one), ...both(one.sub(exact))]),
    ...same(new Fraction(1).div(unit)),
    ...[exact, ...results.flatMap(({ fraction }) => (fraction ? [new Fraction(fraction.exact)] : []))].flatMap(cut),
  ];
}

function allowedOf(kpi: KpiModel): Set<string> {
  return allowedFrom(
    kpi,
    [kpi.score, kpi.reference?.score].flatMap((one) => one ?? []),
  );
}

/** Those of a KPI and of these of its scores. */
function allowedFrom(kpi: KpiModel, scores: KpiScore[]): Set<string> {
  const { policy, reference } = kpi;
  const years = [kpi.fiscalYear, reference?.fiscalYear, kpi.fiscalYear - 543, kpi.fiscalYear - 542];
  const known = [
    ...numbersOf([scores, kpi.annual?.comparisons, kpi.baselines, kpi.targets, policy.entries.levels, years]),
    ...numbersOf([
      policy.entries.rounds,
      fullMark(policy),
      kpi.awarded.scores,
      kpi.subKpis.map(({ number }) => number),
    ]),
    ...numbersOf([kpi.front.measures.length, kpi.notComparable, kpi.fiscalYear + 1]),
    ...Array.from({ length: 32 }, (_, day) => String(day)).filter((day) =>
      scores.some(({ dueBy }) => Number(dueBy.slice(8)) === Number(day)),
    ),
    ...scores.flatMap(({ dueBy }) => [0, 543].map((era) => String(Number(dueBy.slice(0, 4)) + era))),
    ...scores.map(({ working }) => String(working.filter(({ kind }) => kind === 'result').length)),
    ...scores.map(({ working }) =>
      String(working.filter(({ kind }) => kind === 'result' || kind === 'missing').length),
    ),
    ...scores.flatMap(({ working }) => working.flatMap((step) => ('parts' in step ? [String(step.parts.length)] : []))),
  ];
  return new Set([...known, ...scores.flatMap((one) => derived(kpi, one))].map(canonical));
}

/** "66.20" and "66.2" are the same number; "5.3.1" and "7.1.2" are names. */
const canonical = (text: string) => (isDecimal(text) ? new Fraction(text).toString() : text);

const strangersIn = (text: string, allowed: Set<string>) =>
  numbersIn(text).filter((number) => !allowed.has(canonical(number.replace('−', '-'))));

const sites: [string, () => SiteModel][] = [
  ['the content of this site', () => loadAt(process.cwd())],
  ['the demo', () => demoSite()],
  ...schemes.map((name): [string, () => SiteModel] => [
    name,
    () => inRoot(name, (root) => loadAt(root, epochOf(name))),
  ]),
];

describe.each(sites)('%s', (_name, load) => {
  const assessments: AssessmentModel[] = load().agencies.flatMap((agency) => agency.assessments);
  const langs = ['th', 'en'] as const;

  test('no sentence of a KPI has a number of its own', () => {
    for (const kpi of assessments.flatMap(({ kpis }) => kpis)) {
      const allowed = allowedOf(kpi);
      for (const lang of langs)
        for (const [key, text] of Object.entries(kpiSentences(kpi, lang)))
          if (text !== null) expect([kpi.id, key, text, strangersIn(text, allowed)]).toEqual([kpi.id, key, text, []]);
    }
  });

  test('nor has one of a round that is watched, whose numbers are of its own score and criteria', () => {
    for (const kpi of assessments.flatMap(({ kpis }) => kpis))
      for (const { round, score, comparisons } of kpi.monitoring) {
        const allowed = allowedFrom({ ...kpi, annual: null, baselines: [], targets: [] }, [score]);
        for (const number of numbersOf(comparisons)) allowed.add(canonical(number));
        for (const lang of langs) {
          const text = monitoringSentences(kpi, lang).find((one) => one.round === round)?.text;
          expect([kpi.id, text, strangersIn(text ?? '0.5', allowed)]).toEqual([kpi.id, text, []]);
        }
      }
  });

  test('nor has one of an assessment', () => {
    for (const assessment of assessments) {
      const { kpis, counts, total, awarded, fiscalYear, policy } = assessment;
      const like = kpis
        .filter(({ subKpis }) => subKpis.length === 0)
        .flatMap((kpi) => (kpi.reference?.score.exactScore ? [{ kpi, reference: kpi.reference }] : []));
      const sum = like.reduce(
        (all, { kpi, reference }) => all.add(new Fraction(reference.score.exactScore ?? 0).mul(kpi.front.weight ?? 0)),
        new Fraction(0),
      );
      const weight = like.reduce((all, { kpi }) => all.add(kpi.front.weight ?? 0), new Fraction(0));
      const points = sum.div(assessment.divisor);
      const { decimals } = policy.entries.rounding.value;
      const shown = [
        ...numbersOf([
          counts,
          total,
          awarded.official?.score,
          fiscalYear,
          like.map(({ reference }) => reference.fiscalYear),
        ]),
        ...numbersOf([kpis.map(({ number }) => number), policy.entries.levels.value]),
        ...Array.from({ length: like.length + 1 }, (_, count) => String(count)),
        String(counts.kpis - counts.notApplicable),
        weight.toString(),
        weight.mul(fullMark(policy)).div(assessment.divisor).toString(),
        ...[points.floor(Number(decimals)), points.round(Number(decimals))].map(String),
      ];
      const allowed = new Set(shown.map(canonical));
      for (const lang of langs)
        for (const text of Object.values(assessmentSentences(assessment, lang)))
          if (text !== null) expect([text, strangersIn(text, allowed)]).toEqual([text, []]);
    }
  });
});

test('a number that nothing gives is found', () => {
  const [kpi] = loadAt(process.cwd()).agencies.flatMap(({ assessments }) => assessments.flatMap(({ kpis }) => kpis));
  if (!kpi) throw new Error('There is no KPI');
  expect(strangersIn('ทำได้ร้อยละ 63.24 อีก 1,234.5 จุด', allowedOf(kpi))).toContain('1234.5');
});
