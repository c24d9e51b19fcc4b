/** Where a score stands, and what is next, in clauses. */
import type { KpiModel } from '../assessment/index.ts';
import { levelText } from '../schema/index.ts';
import { formatDecimal as n, formatExact, terms } from '../words/index.ts';
import { NO_LEVEL, parseDecimal, parseExact, type Round, ruleKind } from '../scoring/index.ts';
import type { Naming } from './naming.ts';
import type { Close, Stand } from './types.ts';

/** "สูงกว่าขั้นต้น", "อีก 1.76 จุดถึงระดับมาตรฐาน" */
export function placeClauses(stand: Stand, kpi: KpiModel, naming: Naming): string[] {
  const { say, level } = naming;
  const { place } = stand;
  if (place === 'zero-rule') return [];
  if (place === 'mean-of-parts' || place === 'mean-of-sub-kpis')
    return [say.meanOf[place](stand.parts), levelClause(stand, kpi, naming), ...nextClauses(stand, kpi, naming)];
  const { direction } = kpi.front;
  const told =
    place === 'at'
      ? say.at(level(stand.level))
      : place === 'beyond'
        ? stand.isTop
          ? say.beyondTop[direction](level(stand.level))
          : say.beyond[direction](level(stand.level))
        : levelClause(stand, kpi, naming);
  return [told, ...(stand.isTop ? [say.highest] : nextClauses(stand, kpi, naming))];
}

function levelClause(stand: Stand, { policy }: KpiModel, { say, level }: Naming): string {
  const [lowest] = policy.entries.levels.value;
  return stand.level === NO_LEVEL ? say.below(level(lowest?.id ?? NO_LEVEL)) : say.in(level(stand.level));
}

/** What the next level needs. */
function nextClauses(
  { round, next, pointsShort, place, level: reached, reached: figures }: Stand,
  kpi: KpiModel,
  naming: Naming,
): string[] {
  const { say, level, measure, isRank, quantity, difference, operator, needNames } = naming;
  if (!next) return [];
  const to = level(next.level);
  if (pointsShort !== null) return [say.meanShort(n(pointsShort), to)];
  const [first] = next.unmet;
  if (!first) return [];
  if (place === 'steps') return [say.nextStep(n(first.value), textOf(kpi, round, next.level), to)];
  const ofSeveral = needNames(figures.map((one) => one.measure));
  const nameIt = (id: string, told: string) => (ofSeveral ? say.ofMeasure(measure(id), told) : told);
  const isOpen = next.unmet.some(({ by, operator: asked }) => by === null || asked === 'eq');
  const isUp = ({ operator: asked }: (typeof next.unmet)[number]) => asked === 'ge' || asked === 'gt';
  const goesUp = next.unmet.every(isUp);
  if (isOpen || (!goesUp && next.unmet.some(isUp))) {
    const asks = next.unmet.map((one) =>
      nameIt(one.measure, say.asks(operator(one.operator), quantity(one.measure, one.value))),
    );
    return [say.stillAsks(asks.join(say.and), to)];
  }
  const amounts = next.unmet.map(({ measure: id, by }) => nameIt(id, difference(id, by ?? ''))).join(say.and);
  const [lowest] = kpi.policy.entries.levels.value;
  const way = isRank(first.measure) ? 'rank' : goesUp ? 'higher-is-better' : 'lower-is-better';
  if (ofSeveral || next.unmet.length > 1) return [say.shortOfNamed[way](amounts, to)];
  if (reached === NO_LEVEL && next.level === lowest?.id) return [say.shortOfLowest[way](amounts)];
  return [say.short[way](amounts, to)];
}

/** What a level of the annual criteria asks for; empty where the level is that of a mean, and where nothing is asked. */
export function askedSentence(
  id: string,
  kpi: KpiModel,
  { say, lang, measure, quantity, operator, needNames }: Naming,
): string {
  const asked = kpi.annual?.comparisons.filter((one) => one.level === id) ?? [];
  const [only] = asked;
  if (!only || asked.some(({ part }) => part !== undefined)) return '';
  if (kpi.annual && ruleKind(kpi.annual.criteria.criteria.rule).ofSteps) return terms.step(n(only.value))[lang];
  const ofSeveral = needNames(asked.map((one) => one.measure));
  return asked
    .map((one) => {
      const told = say.asks(operator(one.operator), quantity(one.measure, one.value));
      return ofSeveral ? say.ofMeasure(measure(one.measure), told) : told;
    })
    .join(say.and);
}

/** The official text of a level. */
function textOf({ rounds }: KpiModel, round: Round, level: string): string {
  const own = rounds.find((one) => one.round === round);
  return own ? levelText(own.criteria.criteria, level) : '';
}

/** How far it is from the level below, and what one more is worth or the next level will give. */
export function nextSentences(stand: Stand, kpi: KpiModel, naming: Naming): string[][] {
  const { say, level, isRank, difference } = naming;
  const { direction } = kpi.front;
  const { next, beyond, growth, place } = stand;
  const past =
    place === 'beyond' && beyond?.by
      ? [
          say.past[isRank(beyond.measure) ? 'rank' : direction](
            level(stand.level),
            difference(beyond.measure, beyond.by),
          ),
        ]
      : [];
  if (growth) {
    const unit = difference(growth.measure, growth.step);
    const worth = say.growth[isRank(growth.measure) ? 'rank' : direction](
      level(growth.from),
      level(growth.to),
      unit,
      n(growth.score),
    );
    return [
      ...(past.length > 0 ? [past] : []),
      [worth, ...weighted(growth.weightedScore, naming)],
      ...countedSentences(stand, kpi, naming),
    ];
  }
  if (!next) return past.length > 0 ? [past] : [];
  const given = say.onceReached(level(next.level), n(next.points));
  const still = stand.pointsShort === null ? [say.notBefore] : [];
  return [[given, ...weighted(next.weightedScore, naming), ...still], ...countedSentences(stand, kpi, naming)];
}

/** How many people, households, … are short of the next level, and what each is worth. */
function countedSentences({ next, counted }: Stand, kpi: KpiModel, naming: Naming): string[][] {
  const [only] = next?.unmet ?? [];
  if (!next || !only || !counted) return [];
  const { say, level } = naming;
  const { short, numerator, denominator, worth } = counted;
  const { direction } = kpi.front;
  const named = naming.counts(only.measure);
  const count = named ?? n;
  const needed = (named ? say.counted : say.inNumerator)[direction](
    count(short),
    count(numerator),
    count(denominator),
    level(next.level),
  );
  if (!worth) return [[needed]];
  const each = (named ? say.each : say.eachInNumerator)(count(worth.step), n(worth.score));
  return [[needed], [each, ...weighted(worth.weightedScore, naming)]];
}

const weighted = (amount: string | null, { say }: Naming): string[] =>
  amount !== null && isShown(amount) ? [say.weighted(n(amount))] : [];

const isShown = (amount: string) => !parseDecimal(amount).equals(0);

export function closeSentence(close: Close, { say, level, quantity, difference }: Naming): string {
  switch (close.kind) {
    case 'score-rounded':
      return say.scoreRounded(formatExact(parseExact(close.exact), 4), level(close.level));
    case 'figure-rounded':
      return say.figureRounded(
        quantity(close.measure, close.value),
        formatExact(parseExact(close.exact), 4),
        level(close.level),
      );
    case 'hair':
      return say.hair[close.side](level(close.level), difference(close.measure, close.by), n(close.last));
  }
}
