/** Every published score is recomputed from the published files alone, as the readme tells a third party to do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type Expected, expectedOf, schemes } from '../schemes/roots.ts';
import { publishedTexts } from './demoSite.ts';
import { add, divide, multiply, type Rational, rational, rounded, subtract } from './rational.ts';
import {
  type Cells,
  cell,
  entryOf,
  levelAt,
  meanOf,
  type PolicyNumbers,
  recompute,
  type Recomputed,
} from './recompute.ts';
import { publishedScheme } from './schemeSite.ts';

interface Sum {
  complete: boolean;
  points: string;
  full_mark: string;
}
interface AssessmentJson {
  agency: string;
  assessment_fiscal_year_be: number;
  total: Sum | null;
  grade: { label: { th: string } } | null;
  components: { id: string; parent: string | null; total: Sum | null }[];
  weight_total: string;
  full_mark: string;
  policy: string;
  policy_rules: PolicyNumbers;
}

/** Of one assessment: what a third party finds in the files, and works out again. */
class Recomputation {
  readonly definitions: Cells[];
  readonly scores: Cells[];
  readonly #criteria: Cells[];
  readonly #results: Cells[];
  readonly json: AssessmentJson;

  constructor(texts: Map<string, string>, json: AssessmentJson) {
    const rowsOf = (kind: string): Cells[] => {
      const text = texts.get(`datasets/${json.agency}-kpi-${kind}/${json.agency}-kpi-${kind}-all.csv`) ?? '';
      const rows: Cells[] = parse(text, { columns: true, record_delimiter: '\r\n' });
      return rows.filter((row) => row['assessment_fiscal_year_be'] === String(json.assessment_fiscal_year_be));
    };
    this.definitions = rowsOf('definitions');
    this.scores = rowsOf('scores');
    this.#criteria = rowsOf('criteria');
    this.#results = rowsOf('results');
    this.json = json;
  }

  get annual(): string {
    return String(this.json.policy_rules.rounds.find(({ role }) => role === 'annual')?.round);
  }

  /** KPIs that are made of no others: they make the totals. */
  get own(): Cells[] {
    return this.definitions.filter((kpi) => this.#subKpis(kpi).length === 0);
  }

  #subKpis(kpi: Cells): Cells[] {
    return this.definitions.filter((row) => cell(row, 'parent_kpi_number') === kpi['kpi_number']);
  }

  isLeftOut(kpi: Cells): boolean {
    return this.scores.some((row) => row['kpi_id'] === kpi['kpi_id'] && row['state'] === 'not-applicable');
  }

  scoreOf(kpi: Cells, round: string): Recomputed | null {
    if (this.isLeftOut(kpi)) return null;
    const subKpis = this.#subKpis(kpi).filter((one) => !this.isLeftOut(one));
    if (subKpis.length === 0) {
      const same = (row: Cells) => row['kpi_id'] === kpi['kpi_id'] && row['round'] === round;
      return recompute(this.#criteria.filter(same), this.#results.filter(same), this.json.policy_rules);
    }
    const scores = subKpis.flatMap((one) => {
      const mine = this.scoreOf(one, round);
      return mine ? [{ weight: rational(cell(one, 'weight')), score: mine.score }] : [];
    });
    if (scores.length < subKpis.length) return null;
    const score = meanOf(scores);
    return { score, level: levelAt(score, this.json.policy_rules) };
  }

  /** What a weight is divided by. */
  get divisor(): Rational {
    const total = rational(this.json.weight_total);
    if (entryOf(this.json.policy_rules, 'not-applicable') !== 'weight-shared-out') return total;
    return this.own.reduce(
      (rest, kpi) => (this.isLeftOut(kpi) ? subtract(rest, rational(cell(kpi, 'weight'))) : rest),
      total,
    );
  }

  weighted(score: Rational, kpi: Cells): Rational {
    return divide(multiply(score, rational(cell(kpi, 'weight'))), this.divisor);
  }

  /** Empty where the weight is not disclosed. */
  weightedText(score: Rational, kpi: Cells): string {
    return kpi['weight'] ? this.round(this.weighted(score, kpi)) : '';
  }

  round(figure: Rational): string {
    return rounded(figure, this.json.policy_rules.rounding);
  }

  /** Over KPIs that are made of no others. */
  sum(kpis: Cells[]): Sum {
    const staysOpen =
      (entryOf(this.json.policy_rules, 'not-applicable') ?? 'weight-stays-open') === 'weight-stays-open';
    const counted = staysOpen ? kpis : kpis.filter((kpi) => !this.isLeftOut(kpi));
    const points = counted.map((kpi) => {
      const mine = this.scoreOf(kpi, this.annual);
      return mine && this.weighted(mine.score, kpi);
    });
    const total = (figures: (Rational | null)[]) =>
      figures.reduce<Rational>((all, one) => (one ? add(all, one) : all), rational('0'));
    const full = rational(this.json.full_mark);
    return {
      points: this.round(total(points)),
      complete: points.length > 0 && points.every((one) => one !== null),
      full_mark: this.round(total(counted.map((kpi) => this.weighted(full, kpi)))),
    };
  }

  component(id: string): Sum {
    const within = (one: string): string[] => [
      one,
      ...this.json.components.filter(({ parent }) => parent === one).flatMap((below) => within(below.id)),
    ];
    return this.sum(this.own.filter((kpi) => within(id).includes(cell(kpi, 'component'))));
  }
}

const sites = new Map<string, Map<string, string>>([['demo', publishedTexts()]]);
for (const name of schemes) {
  const texts = publishedScheme(name);
  if (texts) sites.set(name, texts);
}
const recomputations = [...sites].map(([name, texts]) => ({
  name,
  assessments: [...texts.entries()].flatMap(([path, text]) =>
    /^api\/v1\/[a-z-]+\/\d{4}\.json$/.test(path) ? [new Recomputation(texts, JSON.parse(text))] : [],
  ),
}));

test('this check imports no scoring of the project', () => {
  for (const file of ['recompute.ts', 'rational.ts', 'recompute.test.ts']) {
    const imports = readFileSync(join(import.meta.dirname, file), 'utf8').match(/^import .*/gm) ?? [];
    expect(imports.filter((line) => line.includes('/src/'))).toEqual([]);
  }
});

test('there are scored rows of every rule that recomputes, and every other state of them', () => {
  const rows = recomputations.flatMap(({ assessments }) => assessments.flatMap(({ scores }) => scores));
  const scored = rows.filter(({ state }) => state === 'scored');
  expect(new Set(scored.map(({ rule }) => rule))).toEqual(
    new Set(['thresholds', 'bands', 'milestones', 'conditions', 'composite', '']),
  );
  for (const state of ['scored', 'not-reported', 'not-due', 'not-applicable'])
    expect(rows.some((row) => row['state'] === state)).toBe(true);
});

describe.each(recomputations)('$name', ({ name, assessments }) => {
  const rows = assessments.flatMap((own) =>
    own.scores.map((row) => ({ own, row, id: row['kpi_id'], round: row['round'] })),
  );

  test.each(rows)('$id round $round', ({ own, row }) => {
    const kpi = own.definitions.find(({ kpi_id }) => kpi_id === row['kpi_id']) ?? {};
    const mine = own.scoreOf(kpi, cell(row, 'round'));
    expect(row['policy']).toBe(own.json.policy);
    expect({ score: row['score'], weighted: row['weighted_score'], level: row['level_reached'] }).toEqual({
      score: mine ? own.round(mine.score) : '',
      weighted: mine ? own.weightedText(mine.score, kpi) : '',
      level: mine?.level ?? '',
    });
    expect(row['state'] === 'scored').toBe(mine !== null);
    expect(row['weight']).toBe(kpi['weight']);
  });

  test.each(assessments)('totals of $json.agency $json.assessment_fiscal_year_be', (own) => {
    const { total, components } = own.json;
    const shown = (sum: Sum): Sum => ({
      complete: sum.complete,
      points: sum.points,
      full_mark: own.round(rational(sum.full_mark)),
    });
    if (total) expect(shown(total)).toEqual(own.sum(own.own));
    for (const component of components)
      if (component.total) expect(shown(component.total), component.id).toEqual(own.component(component.id));
  });

  const table =
    name === 'demo' ? [] : expectedOf(name).filter(({ scope }) => ['kpi', 'component', 'total'].includes(scope));
  test.runIf(table.length > 0).each(table)('$scope $id round $round is as worked by hand', (row) => {
    const own = assessments.find(
      ({ json }) =>
        row.agency === '' || (json.agency === row.agency && String(json.assessment_fiscal_year_be) === row.year),
    );
    if (!own) throw new Error(`no assessment for ${row.id}`);
    expect(outcome(own, row)).toEqual(row.scope === 'kpi' ? [row.score, row.weighted_score] : [row.score, row.state]);
  });
});

function outcome(own: Recomputation, { scope, id, round }: Expected): [score: string, other: string] {
  if (scope === 'kpi') {
    const kpi = own.definitions.find(({ kpi_number }) => kpi_number === id) ?? {};
    const mine = own.scoreOf(kpi, round);
    return mine ? [own.round(mine.score), own.weightedText(mine.score, kpi)] : ['', ''];
  }
  if (scope === 'total' && own.json.total === null) return ['', 'not-computed'];
  const { points, complete } = scope === 'total' ? own.sum(own.own) : own.component(id);
  return [points, complete ? 'complete' : 'open'];
}
