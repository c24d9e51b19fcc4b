/** A KPI in one round as the ladder takes it: its rule as a staircase, its figures where scoring says that they stand. */
import {
  type LadderInput,
  type LadderYear,
  type LevelLadder,
  type Mark,
  type ScaleLadder,
} from '../../../draw/index.ts';
import { breakYears, type KpiModel, measureYears, type RoundModel, toFigure } from '../../../assessment/index.ts';
import { kpiSentences } from '../../../explain/index.ts';
import { tablesIn } from '../../../schema/index.ts';
import {
  fullMark,
  neededMeasures,
  NO_LEVEL,
  pointsOf,
  ruleKind,
  standingOn,
  treadsOf,
} from '../../../scoring/index.ts';
import type { SiteLanguage } from '../../../words/index.ts';
import { levelMarks } from './drawn.ts';

/** Null where the criteria have no levels to draw. */
export function ladderOf(kpi: KpiModel, round: RoundModel, lang: SiteLanguage): LadderInput | null {
  const tables = tablesIn(round.criteria.criteria);
  const head = {
    kpi: kpi.number,
    title: kpi.front.title,
    fiscalYear: kpi.fiscalYear,
    fullMark: fullMark(kpi.policy),
    levels: levelMarks(kpi, lang),
    gap: round.score.gap,
    said: round === kpi.annual ? saidOf(kpi, lang) : [],
  };
  const [only] = tables;
  if (!only) return null;
  if (!only.part) return { ...head, ...stairsOf(kpi, round, only, lang) };
  const parts = tables.flatMap(({ part, ...one }) =>
    part ? [{ ...part, ladder: { ...head, said: [], ...stairsOf(kpi, round, { part, ...one }, lang) } }] : [],
  );
  return { ...head, form: 'parts', parts: parts.map(({ id, label, share, ladder }) => ({ id, label, share, ladder })) };
}

/** The explanation of the year, as the page says it. */
function saidOf(kpi: KpiModel, lang: SiteLanguage): string[] {
  const { result, lastYear } = kpiSentences(kpi, lang);
  return lastYear === null ? [result] : [result, lastYear];
}

type Table = ReturnType<typeof tablesIn>[number];
type Own<Ladder> = Omit<Ladder, 'kpi' | 'title' | 'fiscalYear' | 'fullMark' | 'levels' | 'gap' | 'said'>;

/** One table of levels: over the values of its measure, or over its levels where it asks several. */
function stairsOf(
  kpi: KpiModel,
  round: RoundModel,
  at: Table,
  lang: SiteLanguage,
): Own<ScaleLadder> | Own<LevelLadder> {
  const { policy, front } = kpi;
  const { table } = at;
  const measures = neededMeasures(table).flatMap((id) => kpi.measures.get(id) ?? []);
  const common = { ...marksOn(kpi, round, at), asked: askedBy(kpi, round, at, lang) };
  const [measure, second] = measures;
  if (measure && !second)
    return {
      ...common,
      form: 'scale',
      direction: front.direction,
      measure,
      steps: ruleKind(table.rule).ofSteps,
      treads: treadsOf(table, front.direction, measure.whole, policy),
      years: round === kpi.annual ? yearsOf(kpi, measure.id) : [],
    };
  const assumed = ruleKind(table.rule).entries.some((entry) => policy.entries[entry]?.basis === 'assumed');
  return { ...common, form: 'levels', measures, ground: pointsOf(NO_LEVEL, policy), assumed };
}

function askedBy(kpi: KpiModel, { comparisons }: RoundModel, { table, part }: Table, lang: SiteLanguage) {
  const own = comparisons.filter((one) => one.part === part?.id);
  return levelMarks(kpi, lang).map((mark) => ({
    ...mark,
    text: table.levels[mark.level]?.text ?? '',
    comparisons: own
      .filter(({ level }) => level === mark.level)
      .map(({ measure, operator, value, holds, basis }) => ({
        measure,
        operator,
        value,
        holds,
        stated: basis === 'stated',
      })),
  }));
}

/** Null where a measure has no figure, or where the KPI does not apply. */
function marksOn(kpi: KpiModel, round: RoundModel, { table }: Table): { result: Mark | null; last: Mark | null } {
  const needed = neededMeasures(table);
  const mark = (fiscalYear: number, rows: RoundModel['results'] | KpiModel['baselines']): Mark | null => {
    const figures = needed.flatMap((id) => toFigure(rows.find(({ measure }) => measure === id)) ?? []);
    if (figures.length < needed.length || kpi.scored.notApplicable) return null;
    const values = new Map(needed.map((id, index) => [id, figures[index]?.value ?? '']));
    const standing = standingOn(table, kpi.front.direction, values, kpi.policy);
    return standing && { fiscalYear, figures, ...standing };
  };
  const latest = round === kpi.annual ? kpi.latestBaseline : null;
  const ofLatest = kpi.baselines.filter(({ fiscalYear }) => fiscalYear === latest);
  return { result: mark(kpi.fiscalYear, round.results), last: latest === null ? null : mark(latest, ofLatest) };
}

/** What is known of the measure, newest year first. */
function yearsOf(kpi: KpiModel, measure: string): LadderYear[] {
  const own = [
    ...kpi.baselines,
    ...(kpi.annual?.results ?? []).map((row) => ({ ...row, fiscalYear: kpi.fiscalYear })),
  ].filter((row) => row.measure === measure);
  const breaks = breakYears(measure, kpi.front, own);
  return measureYears(kpi, measure, true)
    .map(({ fiscalYear, baseline, result, target, gap }) => {
      const figure = result ?? baseline;
      const row = own.find((one) => one.fiscalYear === fiscalYear);
      const fraction: [string, string] | null =
        row?.numerator && row.denominator ? [row.numerator, row.denominator] : null;
      return {
        fiscalYear,
        figure: figure && { ...figure, fraction },
        target,
        gap,
        breaks: breaks.includes(fiscalYear),
      };
    })
    .sort((a, b) => b.fiscalYear - a.fiscalYear);
}
