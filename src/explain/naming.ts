/** How a KPI and its policy call what its sentences speak of. */
import type { KpiModel } from '../assessment/index.ts';
import { type DecimalText, fullMark, type Level, type Operator } from '../scoring/index.ts';
import {
  type ExplanationWords,
  explanationWords,
  formatDecimal,
  formatDifference,
  formatQuantity,
  inSentence,
  type Language,
  levelInSentence,
  named,
  noBreakSpace,
  terms,
} from '../words/index.ts';
import type { Reached } from './types.ts';

export interface Naming {
  lang: Language;
  say: ExplanationWords;
  level: (id: Level) => string;
  /** What a KPI can score at most. */
  most: string;
  measure: (id: string) => string;
  /** A rank: "lower" and "higher" would say the opposite to some. */
  isRank: (measure: string) => boolean;
  quantity: (measure: string, value: DecimalText) => string;
  difference: (measure: string, value: DecimalText) => string;
  /** How a number of what the numerator counts is written, "58 คน"; null where that has no name. */
  counts: (measure: string) => ((value: DecimalText) => string) | null;
  operator: (operator: Operator) => string;
  /** Every figure with its unit; with the names of the measures where units alone do not tell them apart. */
  figures: (reached: readonly Reached[]) => string;
  /** Whether what is said of several measures needs their names. */
  needNames: (measures: readonly string[]) => boolean;
}

export function namingOf({ policy, measures }: KpiModel, lang: Language): Naming {
  const say = explanationWords[lang];
  const unitOf = (id: string) => {
    const { unit = id, unitLabel = { th: id } } = measures.get(id) ?? {};
    return { unit, unitLabel: inSentence(named(unitLabel, unit)) };
  };
  const measure = (id: string) => named(measures.get(id)?.label ?? { th: id }, id)[lang];
  const isRank = (id: string) => measures.get(id)?.unitOf.kind === 'rank';
  const quantity = (id: string, value: DecimalText) =>
    isRank(id)
      ? `${unitOf(id).unitLabel[lang]}${noBreakSpace}${formatDecimal(value)}`
      : formatQuantity(value, unitOf(id), lang);
  const needNames = (ids: readonly string[]) =>
    new Set(ids.map((id) => unitOf(id).unitLabel.th)).size < new Set(ids).size;
  return {
    lang,
    say,
    level: (id) => levelInSentence(policy, id)[lang].replace(/ (?=\d)/g, noBreakSpace),
    most: formatDecimal(fullMark(policy)),
    measure,
    isRank,
    quantity,
    difference: (id, value) => formatDifference(value, unitOf(id), lang),
    counts: (id) => {
      const counts = measures.get(id)?.countedIn;
      return counts
        ? (value) => formatQuantity(value, { unit: id, unitLabel: inSentence(named(counts, '')) }, lang).trim()
        : null;
    },
    operator: (operator) => inSentence(terms.operators[operator])[lang],
    needNames,
    figures: (reached) => {
      const withNames = needNames(reached.map((one) => one.measure));
      return reached
        .map(({ measure: id, value, status }) => {
          const figure = quantity(id, value);
          const told =
            status === 'P' || status === 'E'
              ? say.withStatus(figure, inSentence(terms.obsStatuses[status].label)[lang])
              : figure;
          return withNames ? say.ofMeasure(measure(id), told) : told;
        })
        .join(say.and);
    },
  };
}
