/** The explanation of a KPI in sentences, put together from words and from its values alone. */
import type { KpiModel } from '../assessment/index.ts';
import { once, onceForEach } from '../once.ts';
import { type KpiScore, topLevel } from '../scoring/index.ts';
import { formatDate, formatDecimal as n, type Language, roundLabel, terms } from '../words/index.ts';
import { headFigures } from './headFigures.ts';
import { explainKpi } from './kpi.ts';
import { type Naming, namingOf } from './naming.ts';
import { askedSentence, closeSentence, nextSentences, placeClauses } from './standSentences.ts';
import type { Ambition, LastYear, Stand } from './types.ts';

/** Each null or empty where there is nothing to say. */
export interface KpiSentences {
  /** What was promised: the highest level, and the target of the year. */
  promised: string | null;
  /** What was reached and scored, and what the next level needs; or why there is no score. */
  result: string;
  /** What last year's figures would score under this year's criteria, or why nothing is said of them. */
  lastYear: string | null;
  /** Beside the large figures of the KPI, which it does not repeat: what they score, what the next level needs, or why there is none. */
  lead: string | null;
  /** When the result of the year is due, or was; while there is none. */
  due: string | null;
  /** What one more is worth: of this year's result, else of last year's. */
  next: string | null;
  /** Rounding, or a hair's breadth, decides. */
  close: string | null;
  /** Which levels last year's figures reach already, and whether a target lies below them. */
  ambition: string | null;
}

/** Page, files, drawings and search ask for the same, some for one sentence at a time. */
export const kpiSentences = (kpi: KpiModel, lang: Language): KpiSentences => sentencesIn(lang)(kpi);

const sentencesIn = once((lang: Language) => onceForEach((kpi: KpiModel) => toSentences(kpi, lang)));

function toSentences(kpi: KpiModel, lang: Language): KpiSentences {
  const { stand, lastYear, ambition } = explainKpi(kpi);
  const naming = namingOf(kpi, lang);
  const told = stand ?? lastYear?.stand ?? null;
  return {
    promised: promisedOf(kpi, naming),
    result: stand ? resultOf(stand, kpi, naming) : whyNone(kpi, naming),
    lastYear: lastYearOf(lastYear, kpi, naming),
    lead: leadOf(stand, lastYear, kpi, naming),
    due: kpi.score?.state === 'not-reported' || kpi.score?.state === 'not-due' ? dueOf(kpi, naming) : null,
    next: told && orNull(nextSentences(told, kpi, naming).map(naming.say.sentence)),
    close: told && orNull(told.close.map((one) => closeSentence(one, naming))),
    ambition: ambition && ambitionSentence(ambition, kpi, naming),
  };
}

const orNull = (sentences: readonly string[]): string | null => (sentences.length === 0 ? null : sentences.join(' '));

export function resultOf(stand: Stand, kpi: KpiModel, naming: Naming): string {
  const { say, most } = naming;
  const places = placeClauses(stand, kpi, naming);
  if (stand.place === 'zero-rule') return say.sentence([say.scores(n(stand.score), most), say.zeroByRule]);
  if (stand.reached.length === 0 || stand.place === 'mean-of-parts')
    return say.sentence([say.scores(n(stand.score), most), ...places]);
  return say.sentence([reachedClause(stand, naming), say.scoring(n(stand.score), most), ...places]);
}

/** The large figures are those of its measure, or else the scores. */
function leadOf(stand: Stand | null, last: LastYear | null, kpi: KpiModel, naming: Naming): string | null {
  const { say, most } = naming;
  const isOfMeasure = headFigures(kpi).measure !== null;
  if (stand) {
    const scores = isOfMeasure ? [say.scores(n(stand.score), most)] : [];
    if (stand.place === 'zero-rule') return say.sentence([...scores, say.zeroByRule]);
    const isTold = isOfMeasure || stand.reached.length === 0 || stand.place === 'mean-of-parts';
    return say.sentence([
      ...scores,
      ...(isTold ? [] : [reachedClause(stand, naming)]),
      ...placeClauses(stand, kpi, naming),
    ]);
  }
  const why = isPlainlyMissing(kpi) ? [] : [whyNone(kpi, naming, [])];
  if (!last) return orNull([...why, ...[lastYearOf(last, kpi, naming)].flatMap((one) => one ?? [])]);
  const supposed = isOfMeasure
    ? [say.ifAsIn(last.fiscalYear, ''), say.wouldScore(n(last.stand.score), most)]
    : [say.ifAsIn(last.fiscalYear, figuresOf(last.stand, naming))];
  return [...why, say.sentence([...supposed, ...placeClauses(last.stand, kpi, naming)])].join(' ');
}

/** There is no result, and no more to say of it. */
const isPlainlyMissing = ({ score, state, subKpis }: KpiModel): boolean =>
  (state === 'not-reported' || state === 'not-due') &&
  subKpis.length === 0 &&
  !score?.working.some((step) => step.kind === 'result' || (step.kind === 'missing' && step.status !== null));

function reachedClause({ place, reached }: Stand, { say, figures }: Naming): string {
  const [only] = reached;
  if (place !== 'steps' || !only) return say.reached(figures(reached));
  return only.value === '0' ? say.noStep : say.stepsDone(n(only.value));
}

/** Figures in brackets: a number of steps as a step, and nothing for a mean, whose figures are many. */
function figuresOf({ place, reached }: Stand, { figures, lang }: Naming): string {
  if (place === 'mean-of-parts' || place === 'mean-of-sub-kpis') return '';
  const [only] = reached;
  return place === 'steps' && only ? terms.step(n(only.value))[lang] : figures(reached);
}

function lastYearOf(last: LastYear | null, kpi: KpiModel, naming: Naming): string | null {
  const { say, most } = naming;
  const { notComparable } = kpi;
  if (last) {
    const { fiscalYear, stand } = last;
    const [figures, score] = [figuresOf(stand, naming), n(stand.score)];
    if (kpi.score?.score != null)
      return say.sentence([say.wouldScoreNow(fiscalYear, figures, kpi.fiscalYear, score, most)]);
    const places = placeClauses(stand, kpi, naming);
    return say.sentence([say.ifAsIn(fiscalYear, figures), say.wouldScore(score, most), ...places]);
  }
  if (!notComparable || kpi.subKpis.length > 0 || kpi.state === 'not-applicable') return null;
  const because =
    notComparable.reason === 'series-break'
      ? say.becauseSince(notComparable.fiscalYear)
      : say.because[notComparable.reason];
  return say.notComparable(because);
}

function promisedOf(kpi: KpiModel, naming: Naming): string | null {
  const { annual, policy, fiscalYear, targets, subKpis } = kpi;
  const { say, level } = naming;
  if (!annual || subKpis.length > 0) return null;
  const top = topLevel(policy).id;
  const asked = askedSentence(top, kpi, naming);
  const ofYear = targets.flatMap(({ measure, value, fiscalYear: year }) =>
    value !== null && year === fiscalYear && annual.comparisons.some((one) => one.measure === measure)
      ? [{ measure, value, status: 'A' as const }]
      : [],
  );
  return orNull([
    ...(asked ? [say.promised(fiscalYear, level(top), asked)] : []),
    ...(ofYear.length > 0 ? [say.promisedTarget(fiscalYear, naming.figures(ofYear))] : []),
  ]);
}

function ambitionSentence(ambition: Ambition, kpi: KpiModel, naming: Naming): string {
  const { say, level, isRank, quantity } = naming;
  const { fiscalYear, levels, isTop, isEqual, targets } = ambition;
  const last = explainKpi(kpi).lastYear;
  const figures = last ? figuresOf(last.stand, naming) : '';
  const highest = levels.at(-1);
  const reached = highest
    ? (isEqual ? say.equalBefore : say.reachedBefore)(fiscalYear, figures, level(highest), kpi.fiscalYear)
    : say.noneBefore(fiscalYear, figures, kpi.fiscalYear);
  const beside = targets.map(({ measure, target, order, direction }) => [
    (isRank(measure) ? say.rankBeside : say.targetBeside)[order](kpi.fiscalYear, quantity(measure, target), fiscalYear),
    ...(direction === 'lower-is-better' && order !== 'equal' && !isRank(measure) ? [say.lowerIsBetter] : []),
  ]);
  return [[reached, ...(isTop ? [say.unchangedIsHighest] : [])], ...beside].map(say.sentence).join(' ');
}

/** Why the year has no score; `due`: when the result is due, where it is not told beside. */
function whyNone(kpi: KpiModel, naming: Naming, due: string[] = [dueOf(kpi, naming)]): string {
  const { say, lang } = naming;
  const { score, state, fiscalYear, policy, annualRound, awarded, subKpis } = kpi;
  if (!score || state === 'no-criteria') return say.sentence([say.noCriteria(roundLabel(policy, annualRound)[lang])]);
  if (state === 'awarded-only' && awarded.official?.score)
    return say.sentence([say.awardedOnly(n(awarded.official.score))]);
  if (state === 'awarded-only' || state === 'not-applicable') return terms.states[state].sentence[lang];
  if (subKpis.length > 0) {
    const missing = subKpis.filter((one) => one.score?.score == null && one.state !== 'not-applicable');
    return say.statements([say.subKpisMissing(fiscalYear, missing.map(({ number }) => number).join(', ')), ...due]);
  }
  return whyNoResult(kpi, { score, isOverdue: kpi.isOverdue }, naming, due);
}

/** What is missing for the score of a round. */
export function whyNoResult(
  { fiscalYear }: KpiModel,
  { score, isOverdue }: { score: KpiScore; isOverdue: boolean },
  { say, measure }: Naming,
  due: string[],
): string {
  const known = score.working.filter(({ kind }) => kind === 'result').length;
  const missing = score.working.flatMap((step) => (step.kind === 'missing' ? [step] : []));
  if (known > 0) {
    const names = missing.map((one) => `“${measure(one.measure)}”`).join(say.and);
    return say.statements([say.someMissing(fiscalYear, known, known + missing.length, names), ...due]);
  }
  const isSaid = missing.some(({ status }) => status !== null);
  const none = isSaid ? say.saidNone : isOverdue ? say.noneFound : say.noResult;
  return say.statements([none(fiscalYear), ...due]);
}

const dueOf = (kpi: KpiModel, naming: Naming): string =>
  kpi.score ? dayOf({ score: kpi.score, isOverdue: kpi.isOverdue }, isDayStated(kpi), naming) : '';

/** When the result of a round is due, or was. */
export function dayOf(
  { score, isOverdue }: { score: KpiScore; isOverdue: boolean },
  isStated: boolean,
  { say, lang }: Naming,
): string {
  const day = isStated ? say.stated : say.ofRound;
  return day[isOverdue ? 'overdue' : 'due'](formatDate(score.dueBy, lang));
}

/** Whether the source names the month of the report; of a KPI made of sub-KPIs, for one of them. */
const isDayStated = ({ front, annualRound, subKpis }: KpiModel): boolean =>
  subKpis.some(isDayStated) || (front.reporting?.months ?? []).some(({ round }) => round === annualRound);
