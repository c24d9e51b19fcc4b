/** What moves, for other programs: snake_case, as the published JSON has it. */
import { renderJson } from '../../issues/index.ts';
import type { AssessmentMoves, FromTo, RowMove, ScoreMove, Standing } from '../../moves/index.ts';
import type { Told } from './told.ts';

export function movesJson({ since, moves, unread, warnings }: Told): string {
  return JSON.stringify(
    {
      since: { commit: since.commit, date: since.day },
      assessments: moves.assessments.map(toAssessment),
      policies: moves.policies.map(({ id, change, entries }) => ({ policy: id, change, entries })),
      agencies: moves.agencies.map(({ id, change }) => ({ agency: id, change })),
      unread: unread.map(({ agency, fiscalYear }) => ({ agency, fiscal_year_be: fiscalYear })),
      warnings: JSON.parse(renderJson(warnings)) as unknown,
    },
    null,
    2,
  );
}

const toAssessment = (moves: AssessmentMoves) => ({
  agency: moves.agency,
  fiscal_year_be: moves.fiscalYear,
  change: moves.change,
  kpis: moves.kpis,
  figures: moves.rows.flatMap(toFigures),
  descriptions: moves.descriptions,
  scores: moves.scores.map(toScore),
  total: both(moves.total, ({ points, complete, range, fullMark }) => ({
    points,
    complete,
    range,
    full_mark: fullMark,
  })),
  grade: both(moves.grade, ({ label }) => label),
  policy: moves.policy,
  closed: moves.closed,
});

const toFigures = ({ file, rowKey, row, change, cells }: RowMove) =>
  cells.map(({ column, from, to, reason }) => ({ file, row_key: rowKey, row, column, change, from, to, reason }));

const toScore = ({ kpi, round, isAnnual, isRuleChanged, underOldRule, ...move }: ScoreMove) => ({
  kpi_number: kpi,
  round,
  annual: isAnnual,
  rule_changed: isRuleChanged,
  under_old_rule: underOldRule && toStanding(underOldRule),
  ...both(move, toStanding),
});

const toStanding = ({ state, score, weightedScore, level }: Standing) => ({
  state,
  score,
  weighted_score: weightedScore,
  level_reached: level,
});

const both = <T, Shown>(move: FromTo<T> | null, toShown: (one: T) => Shown): FromTo<Shown> | null =>
  move && { from: move.from && toShown(move.from), to: move.to && toShown(move.to) };
