/** The working of a score in words, in every language: which sentence a step takes, and how its arithmetic is written. */
import { once } from '../once.ts';
import {
  type Band,
  compareDecimals,
  type DecimalText,
  type KpiScore,
  type Level,
  type Policy,
  type PolicyEntryId,
  parseExact,
  type WorkingStep,
} from '../scoring/index.ts';
import { working as en } from './en/working.ts';
import { formatDate, formatDecimal as n } from './format.ts';
import { decimalsOf, formatExact, formatFraction, operatorSigns, asOperand as operand } from './notation.ts';
import { levelLabel, levelReachedLabel } from './scheme.ts';
import type { Language } from './spoken.ts';
import { termsIn } from './terms.ts';
import { working as th } from './th/working.ts';

export interface WorkingLine {
  text: string;
  arithmetic?: string;
  /** What it comes to, with its unit. */
  value?: string;
  assumption?: PolicyEntryId;
}

/** How the KPI and its policy call things. */
export interface WorkingNames {
  measure: (id: string) => string;
  part: (id: string) => string;
  /** A value of a measure with its unit. */
  quantity: (measure: string, value: string) => string;
  policy: Policy;
}

/** A figure of a measure; points where that is null. */
export interface Amount {
  value: DecimalText;
  measure: string | null;
}

/** What a step of a score comes to; null where it has no figure of its own. */
export function comesTo(step: WorkingStep, { score }: Pick<KpiScore, 'score'>): Amount | null {
  if (step.kind === 'result') return { value: step.value, measure: step.measure };
  const value =
    step.kind === 'weight' ? step.weightedScore : step.kind === 'sub-kpis' ? score : 'score' in step && step.score;
  return value ? { value, measure: null } : null;
}

/** Made for a language when it is asked for. */
const wordsOf = once((lang: Language) => {
  const terms = termsIn(lang);
  return { ...terms, working: { th, en }[lang](terms) };
});

/** One sentence a step and, where there is arithmetic, one line of it and what it comes to. */
export function workingLines(score: KpiScore, names: WorkingNames, lang: Language): WorkingLine[] {
  const { points } = wordsOf(lang).working;
  return score.working.map((step) => {
    const amount = comesTo(step, score);
    return {
      ...toLine(step, score.exactScore, names, lang),
      ...(amount && { value: amount.measure ? names.quantity(amount.measure, amount.value) : points(n(amount.value)) }),
      ...(step.assumption && { assumption: step.assumption }),
    };
  });
}

function toLine(
  step: WorkingStep,
  exactScore: KpiScore['exactScore'],
  { measure: name, part, policy }: WorkingNames,
  lang: Language,
): Pick<WorkingLine, 'text' | 'arithmetic'> {
  const { working, obsStatuses, kpiNumber, step: stepWord } = wordsOf(lang);
  const level = (id: Level) => levelLabel(policy, id)[lang];
  const [lowest = '', highest = ''] = [policy.entries.levels.value[0], policy.entries.levels.value.at(-1)].map((one) =>
    one ? level(one.id) : '',
  );
  const perLevel = <T>(values: Readonly<Record<Level, T>>, write: (value: T) => string) =>
    Object.entries(values)
      .map(([id, value]) => `${level(id)}: ${write(value)}`)
      .join(' · ');
  const quoted = (measure: string) => working.measure(name(measure));
  switch (step.kind) {
    case 'result': {
      const measure = quoted(step.measure);
      return {
        text: working.result(
          step.status === 'A' ? measure : working.withStatus(measure, obsStatuses[step.status].label),
        ),
        ...(step.fraction && { arithmetic: workedOut(step.value, step.fraction) }),
      };
    }
    case 'missing': {
      const measure = quoted(step.measure);
      return {
        text: working.missing(step.status ? working.withStatus(measure, obsStatuses[step.status].label) : measure),
      };
    }
    case 'not-due':
      return { text: working.notDue(formatDate(step.dueBy, lang)) };
    case 'not-applicable':
      return { text: working.notApplicable };
    case 'awarded-only':
      return { text: working.awardedOnly };
    case 'sub-kpis': {
      const parts = step.parts.map(
        ({ kpi, weight, score }) => `${kpiNumber(kpi)}: ${score === null ? '?' : n(score)} × ${n(weight)}`,
      );
      const weights = `(${step.parts.map(({ weight }) => n(weight)).join(' + ')})`;
      return {
        text: working.subKpis,
        arithmetic: `(${parts.join(' + ')}) ÷ ${weights}`,
      };
    }
    case 'bands':
      return {
        text: working.bands(quoted(step.measure)),
        arithmetic: perLevel(step.bands, interval),
      };
    case 'part':
      return { text: working.part(part(step.part), n(step.share)) };
    case 'weighted-mean':
      return {
        text: working.weightedMean,
        arithmetic: step.parts.map(({ share, score: own }) => `${n(own)} × ${n(share)}%`).join(' + '),
      };
    case 'zero-condition':
      return { text: working.zeroCondition(step.text, step.source) };
    case 'thresholds':
      return {
        text: working.thresholds[step.direction](quoted(step.measure)),
        arithmetic: perLevel(step.values, n),
      };
    case 'segment':
      return {
        text: working.segment(
          level(step.from),
          n(step.low),
          n(step.lowScore),
          level(step.to),
          n(step.high),
          n(step.highScore),
        ),
      };
    case 'interpolation':
      return {
        text: working.interpolation,
        arithmetic: `${n(step.lowScore)} + (${n(step.highScore)} − ${operand(step.lowScore)}) × (${n(step.value)} − ${operand(step.low)}) ÷ (${n(step.high)} − ${operand(step.low)})${beforeRounding(step.exact, step.score)}`,
      };
    case 'at-level':
      return { text: working.atLevel(level(step.level)) };
    case 'cap':
      return { text: working.cap(n(step.value), highest, n(step.threshold)) };
    case 'below-entry':
      return {
        text:
          step.value !== null && step.threshold !== null
            ? working[compareDecimals(step.value, step.threshold) < 0 ? 'belowThreshold' : 'beyondThreshold'](
                n(step.value),
                lowest,
                n(step.threshold),
              )
            : working.belowEntry(lowest),
      };
    case 'milestones':
      return {
        text: working.completed(n(step.completed)),
        arithmetic: perLevel(step.steps, stepWord),
      };
    case 'comparison':
      return {
        text: working[step.holds ? 'holds' : 'fails'](level(step.level), name(step.measure)),
        arithmetic: `${n(step.value)} ${operatorSigns[step.operator]} ${n(step.expected)} ${step.holds ? '✓' : '✗'}`,
      };
    case 'level-reached':
      return {
        text: working.levelReached(levelReachedLabel(policy, step.level)[lang]),
      };
    case 'weight':
      return {
        text: working.weight,
        arithmetic: `${unrounded(exactScore ?? step.score, step.score)} × ${n(step.weight)} ÷ ${n(step.divisor)}`,
      };
  }
}

/** "75–79.99" as it is written: "≥ 75, < 80". */
const interval = ({ from, above, to, below }: Band): string =>
  [
    from !== undefined && `≥ ${n(from)}`,
    above !== undefined && `> ${n(above)}`,
    to !== undefined && `≤ ${n(to)}`,
    below !== undefined && `< ${n(below)}`,
  ]
    .filter((end) => end !== false)
    .join(', ');

/** "2,080 ÷ 3,289 × 100 = 63.2411…": what the figure that is scored was worked out from. */
function workedOut(value: string, fraction: NonNullable<Extract<WorkingStep, { kind: 'result' }>['fraction']>): string {
  const exact = formatExact(parseExact(fraction.exact), decimalsOf(value));
  return `${formatFraction(fraction)} = ${exact}`;
}

/** "61.1280…": a score as it is carried on; a rounded one would not come to what stands beside it. */
const unrounded = (exact: string, score: string) => formatExact(parseExact(exact), decimalsOf(score));

/** " = 61.1280…" where rounding changed the figure. */
function beforeRounding(exact: string, score: string): string {
  const value = unrounded(exact, score);
  return value === n(score) ? '' : ` = ${value}`;
}
