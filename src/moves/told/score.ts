/** The table of what moves: KPIs by round, then the total, its range and the grade. */
import type { AssessmentModel } from '../../assessment/index.ts';
import {
  formatDecimal,
  inLanguage,
  levelReachedLabel,
  roundLabel,
  type SiteLanguage,
  words,
} from '../../words/index.ts';
import type { AssessmentMoves, FromTo, ScoreMove, Standing, TotalStanding } from '../types.ts';
import type { Models, ScoreFigure, ToldScore } from './types.ts';

/** A row for each figure that is otherwise. */
export function toldScores(moves: AssessmentMoves, models: Models, lang: SiteLanguage): ToldScore[] {
  return [
    ...moves.scores.flatMap((move) => kpiRows(move, models, lang)),
    ...(moves.total ? totalRows(moves.total, lang) : []),
    ...(moves.grade ? [gradeRow(moves.grade, lang)] : []),
  ];
}

function kpiRows(move: ScoreMove, models: Models, lang: SiteLanguage): ToldScore[] {
  const t = words(lang);
  const { kpi, round, from, to, isRuleChanged, underOldRule } = move;
  const labelIn = (model: AssessmentModel | null) => model && roundLabel(model.policy, round)[lang];
  const what = t.moves.inRound(t.kpiNumber(kpi), labelIn(models.after) ?? labelIn(models.before) ?? String(round));
  const withOldRule = (text: string, textOf: (side: Standing, model: AssessmentModel) => string) =>
    underOldRule && models.before ? t.moves.withOldRule(text, textOf(underOldRule, models.before)) : text;
  const row = (figure: ScoreFigure, textOf: (side: Standing, model: AssessmentModel) => string): ToldScore => ({
    kpi,
    subject: what,
    figure,
    what: t.moves.of(t.names[figure], what),
    from: from && models.before ? textOf(from, models.before) : t.moves.absent,
    to: to && models.after ? withOldRule(textOf(to, models.after), textOf) : t.moves.absent,
    isRuleChanged,
  });
  const score = row('score', (one) => scoreText(one, roundName(models, round, lang), lang));
  const weighted = row('weightedScore', ({ weightedScore }) =>
    weightedScore === null ? t.kpi.noScore : formatDecimal(weightedScore),
  );
  const level = row('level', (one, { policy }) =>
    one.level === null ? t.kpi.noScore : levelReachedLabel(policy, one.level)[lang],
  );
  /** A KPI that comes without a score has no weighted one and no level either. */
  const isBare = (one: ToldScore) => [one.from, one.to].every((text) => [t.moves.absent, t.kpi.noScore].includes(text));
  return [score, weighted, level].filter((one) => one.from !== one.to && !isBare(one));
}

const roundName = ({ before, after }: Models, round: number, lang: SiteLanguage): string => {
  const model = after ?? before;
  return model ? roundLabel(model.policy, round)[lang] : String(round);
};

function scoreText({ score, state }: Standing, round: string, lang: SiteLanguage): string {
  const { kpi, states } = words(lang);
  if (score !== null) return formatDecimal(score);
  return state === 'no-criteria' ? kpi.noRound(round) : states[state].label;
}

function totalRows({ from, to }: FromTo<TotalStanding>, lang: SiteLanguage): ToldScore[] {
  const t = words(lang);
  const shown = (total: TotalStanding | null, textOf: (one: TotalStanding) => string) =>
    total ? textOf(total) : t.moves.absent;
  const total = ({ complete, points, fullMark }: TotalStanding) =>
    complete ? `${formatDecimal(points)} ${t.kpi.outOf(formatDecimal(fullMark))}` : t.moves.noTotal;
  const range = ({ range: { low, high } }: TotalStanding) =>
    t.assessment.rangeText(formatDecimal(low), formatDecimal(high));
  const rows: [string, (one: TotalStanding) => string][] = [
    [t.names.total, total],
    ...(from?.complete && to?.complete ? [] : [[t.assessment.range, range] as [string, typeof range]]),
  ];
  return rows
    .map(([what, textOf]) => ({
      kpi: null,
      subject: what,
      figure: null,
      what,
      from: shown(from, textOf),
      to: shown(to, textOf),
      isRuleChanged: false,
    }))
    .filter((one) => one.from !== one.to);
}

function gradeRow({ from, to }: NonNullable<AssessmentMoves['grade']>, lang: SiteLanguage): ToldScore {
  const t = words(lang);
  const label = (grade: typeof from) => inLanguage(grade?.label, lang) ?? t.moves.absent;
  return {
    kpi: null,
    subject: t.names.grade,
    figure: null,
    what: t.names.grade,
    from: label(from),
    to: label(to),
    isRuleChanged: false,
  };
}
