/** One KPI as facts, a row for each: what it is, its figures, its criteria, its scores, and the rules they are worked out by. */
import { type Asked, asked } from '../tables/criteria.ts';
import { criteriaParts, interpolationOf } from '../tables/parts.ts';
import { keyColumns } from '../tables/sharedColumns.ts';
import type { OfKpi, Row } from '../tables/table.ts';
import { scoresOf } from '../tables/scores.ts';
import { tables } from '../tables/tables.ts';
import type { Fact, Section } from './fact.ts';
import { policyFacts } from './policyFacts.ts';

export const factsOf = (of: OfKpi): Fact[] => [
  ...spread('definition', tables.definitions.rows(of), definitionItems, []),
  ...figures('baseline', tables.baselines.rows(of)),
  ...figures('target', tables.targets.rows(of)),
  ...figures('result', tables.results.rows(of)).map((fact) => ({ ...fact, fiscal_year_be: yearOf(of) })),
  ...criteriaFacts(of),
  ...spread(
    'score',
    tables.scores.rows(of),
    ['state', 'score', 'weighted_score', 'level_reached', 'assumptions'],
    ['round'],
  ),
  ...divisorFacts(of),
  ...referenceFacts(of),
  ...spread(
    'awarded',
    tables.awarded.rows(of),
    ['score', 'weighted_score', 'grade'],
    ['round', 'stage', 'as_of', 'source', 'note'],
  ),
  ...policyFacts(of.assessment.policy),
  ...subKpiFacts(of),
];

const yearOf = ({ kpi }: OfKpi) => String(kpi.fiscalYear);

const keys = keyColumns.map(({ name }) => name);
const definitionItems = tables.definitions.columns.map(({ name }) => name).filter((name) => !keys.includes(name));

/** A fact for each of the cells that say something; `kept` go with every one of them. */
function spread(section: Section, rows: Row[], items: readonly string[], kept: readonly string[]): Fact[] {
  return rows.flatMap((row) =>
    items.flatMap((item) => (row[item] ? [{ ...cells(row, kept), section, item, value: row[item] }] : [])),
  );
}

const cells = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? '']));

const FIGURE = [
  'measure',
  'fiscal_year_be',
  'round',
  'value',
  'numerator',
  'denominator',
  'unit',
  'obs_status',
  'as_of',
  'note',
];

/** Also where there is no value: `obs_status` says why. */
const figures = (section: Section, rows: Row[]): Fact[] =>
  rows.map((row) => ({
    ...cells(row, FIGURE),
    section,
    item: 'value',
    source: row['source'] ?? row['evidence_url'] ?? '',
  }));

function criteriaFacts({ kpi, assessment }: OfKpi): Fact[] {
  return kpi.rounds.flatMap((one): Fact[] => {
    const round = String(one.round);
    const own = (item: string, value: string, part = ''): Fact => ({ section: 'criteria', item, round, part, value });
    return [
      own('rule', one.score.rule ?? ''),
      ...criteriaParts(one.criteria).flatMap((part) => {
        const interpolation = interpolationOf(part, assessment.policy);
        return [
          own('part_rule', part.criteria.rule, part.id),
          own('share', part.share, part.id),
          ...(interpolation ? [own('interpolation', interpolation, part.id)] : []),
        ];
      }),
      ...asked(one).map((row) => ({ ...threshold(row), unit: kpi.measures.get(row.measure)?.unit ?? '', round })),
    ];
  });
}

const threshold = ({ part, level, measure, operator, value, basis }: Asked): Fact => ({
  section: 'criteria',
  item: 'threshold',
  part: part.id,
  level,
  measure,
  operator,
  value,
  basis,
  text_th: part.criteria.levels[level]?.text ?? '',
});

/** What the weight is a part of in the weighted score of each round. */
const divisorFacts = ({ kpi }: OfKpi): Fact[] =>
  scoresOf(kpi).flatMap(({ round, working }) =>
    working.flatMap((step): Fact[] =>
      step.kind === 'weight' ? [{ section: 'score', item: 'divisor', round: String(round), value: step.divisor }] : [],
    ),
  );

/** What the score of a KPI made of sub-KPIs is worked out from: of each, its weight and its score before rounding. */
const subKpiFacts = ({ kpi: { subKpis } }: OfKpi): Fact[] =>
  subKpis.flatMap(({ number, front, score, state }) => {
    const row = {
      weight: front.weight === null ? '' : String(front.weight),
      state,
      exact_score: score?.exactScore ?? '',
      score: score?.score ?? '',
      level_reached: score?.levelReached ?? '',
    };
    const at = { sub_kpi: number, round: score ? String(score.round) : '' };
    return spread('sub_kpi', [{ ...row, ...at }], Object.keys(row), Object.keys(at));
  });

/** What the figures of an earlier year score by the criteria of this one. */
function referenceFacts({ kpi: { reference } }: OfKpi): Fact[] {
  if (!reference) return [];
  const { score, weightedScore, levelReached, round } = reference.score;
  const row = { score: score ?? '', weighted_score: weightedScore ?? '', level_reached: levelReached ?? '' };
  const at = { round: String(round), fiscal_year_be: String(reference.fiscalYear) };
  return spread('reference_score', [{ ...row, ...at }], Object.keys(row), Object.keys(at));
}
