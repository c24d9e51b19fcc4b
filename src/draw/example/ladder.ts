/** An example rule as a ladder: treads and scores come from scoring, as those of every real rule do. */
import {
  comparisonsOf,
  type Criteria,
  fullMark,
  holds,
  NO_LEVEL,
  pointsOf,
  ruleKind,
  standingOn,
  treadsOf,
} from '../../scoring/index.ts';
import { type GapReason, inLanguage, type Language } from '../../words/index.ts';
import type { LadderInput, LevelAsked, LevelLadder, Mark, ScaleLadder } from '../spec/ladder.ts';
import type { ExampleRule } from './rules.ts';

/** The year that the examples are of. */
export const EXAMPLE_YEAR = 2567;

/** What is known of an example: this year's figures, last year's, or why there is none. */
export interface ExampleStanding {
  last: boolean;
  result: boolean;
  gap: GapReason | null;
}

export function exampleLadder(rule: ExampleRule, standing: ExampleStanding, lang: Language): LadderInput {
  const { policy, title, tables } = rule;
  const levels = policy.entries.levels.value.map(({ id, label, points }) => ({
    level: id,
    label: inLanguage(label, lang),
    points,
  }));
  const head = {
    kpi: '0',
    title,
    fiscalYear: EXAMPLE_YEAR,
    fullMark: fullMark(policy),
    levels,
    gap: standing.gap,
    said: [],
  };
  const [only, second] = tables;
  if (only && !second) return { ...head, ...stairsOf(rule, only.criteria, standing, lang) };
  const parts = tables.map(({ share, label, criteria }, index) => ({
    id: String(index),
    label,
    share,
    ladder: { ...head, ...stairsOf(rule, criteria, standing, lang) },
  }));
  return { ...head, form: 'parts', parts };
}

type Own<Ladder> = Omit<Ladder, 'kpi' | 'title' | 'fiscalYear' | 'fullMark' | 'levels' | 'gap' | 'said'>;

function stairsOf(
  rule: ExampleRule,
  criteria: Criteria,
  standing: ExampleStanding,
  lang: Language,
): Own<ScaleLadder> | Own<LevelLadder> {
  const { policy, direction, measures } = rule;
  const figuresOf = (values: string[]) => values.map((value) => ({ value, status: 'A' as const }));
  const mark = (fiscalYear: number, values: string[]): Mark | null => {
    const known = new Map(measures.map(({ id }, place) => [id, values[place] ?? '']));
    const at = standingOn(criteria, direction, known, policy);
    return at && { fiscalYear, figures: figuresOf(values), ...at };
  };
  const result = standing.result ? mark(EXAMPLE_YEAR, rule.result) : null;
  const last = standing.last ? mark(EXAMPLE_YEAR - 1, rule.last) : null;
  const shown = standing.result ? rule.result : [];
  const asked = askedBy(rule, criteria, shown, lang);
  const [measure, second] = measures;
  if (!measure || second)
    return { form: 'levels', measures, asked, ground: pointsOf(NO_LEVEL, policy), assumed: false, result, last };
  const years = [
    { fiscalYear: EXAMPLE_YEAR, mark: result, gap: result ? null : standing.gap },
    { fiscalYear: EXAMPLE_YEAR - 1, mark: last, gap: last ? null : ('missing' as const) },
  ].map(({ mark: one, ...year }) => {
    const [figure] = one?.figures ?? [];
    return { ...year, figure: figure ? { ...figure, fraction: null } : null, target: null, breaks: false };
  });
  return {
    form: 'scale',
    direction,
    measure,
    steps: ruleKind(criteria.rule).ofSteps,
    treads: treadsOf(criteria, direction, measure.whole, policy),
    asked,
    years: rule.tables.length === 1 ? years : [],
    result,
    last,
  };
}

function askedBy(
  { policy, direction, measures }: ExampleRule,
  criteria: Criteria,
  values: string[],
  lang: Language,
): LevelAsked[] {
  const comparisons = comparisonsOf(criteria, direction);
  return policy.entries.levels.value.map(({ id, label, points }) => ({
    level: id,
    label: inLanguage(label, lang),
    points,
    text: '',
    comparisons: comparisons
      .filter(({ level }) => level === id)
      .map(({ measure, operator, value, basis }) => {
        const own = values[measures.findIndex((one) => one.id === measure)];
        const met = own === undefined ? null : holds(own, operator, value);
        return { measure, operator, value, stated: basis === 'stated', holds: met };
      }),
  }));
}
