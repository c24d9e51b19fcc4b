/** The working of a score in words, in every language: which sentence a step takes, and how its arithmetic is written. */
import {
  type Band,
  compareDecimals,
  type KpiScore,
  type Level,
  type Policy,
  type PolicyEntryId,
  parseExact,
  type WorkingStep,
} from '../scoring/index.ts';
import { formatDate, formatDecimal as n } from './format.ts';
import { decimalsOf, formatExact, formatFraction, operatorSigns, asOperand as operand } from './notation.ts';
import { levelLabel, levelReachedLabel } from './scheme.ts';
import { type SiteLanguage, words } from './words.ts';

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

/** One sentence a step and, where there is arithmetic, one line of it and what it comes to. */
export function workingLines(score: KpiScore, names: WorkingNames, lang: SiteLanguage): WorkingLine[] {
  return score.working.map((step) => {
    const line = toLine(step, score.score, names, lang);
    return step.assumption ? { ...line, assumption: step.assumption } : line;
  });
}

function toLine(
  step: WorkingStep,
  total: KpiScore['score'],
  { measure: name, part, quantity, policy }: WorkingNames,
  lang: SiteLanguage,
): WorkingLine {
  const { working, obsStatuses, kpiNumber, step: stepWord } = words(lang);
  const level = (id: Level) => levelLabel(policy, id)[lang];
  const [lowest = '', highest = ''] = [policy.entries.levels.value[0], policy.entries.levels.value.at(-1)].map((one) =>
    one ? level(one.id) : '',
  );
  const perLevel = <T>(values: Readonly<Record<Level, T>>, write: (value: T) => string) =>
    Object.entries(values)
      .map(([id, value]) => `${level(id)}: ${write(value)}`)
      .join(' · ');
  const points = (score: string) => working.points(n(score));
  const quoted = (measure: string) => working.measure(name(measure));
  switch (step.kind) {
    case 'result': {
      const measure = quoted(step.measure);
      return {
        text: working.result(
          step.status === 'A' ? measure : working.withStatus(measure, obsStatuses[step.status].label),
        ),
        ...(step.fraction && { arithmetic: workedOut(step.value, step.fraction) }),
        value: quantity(step.measure, step.value),
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
        ...(total !== null && { value: points(total) }),
      };
    }
    case 'bands':
      return {
        text: working.bands(quoted(step.measure)),
        arithmetic: perLevel(step.bands, interval),
      };
    case 'part':
      return { text: working.part(part(step.part), n(step.share)), value: points(step.score) };
    case 'weighted-mean':
      return {
        text: working.weightedMean,
        arithmetic: step.parts.map(({ share, score: own }) => `${n(own)} × ${n(share)} %`).join(' + '),
        value: points(step.score),
      };
    case 'zero-condition':
      return { text: working.zeroCondition(step.text, step.source), value: points(step.score) };
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
        value: points(step.score),
      };
    case 'at-level':
      return { text: working.atLevel(level(step.level)), value: points(step.score) };
    case 'cap':
      return { text: working.cap(n(step.value), highest, n(step.threshold)), value: points(step.score) };
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
        value: points(step.score),
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
        value: points(step.score),
      };
    case 'weight':
      return {
        text: working.weight,
        arithmetic: `${n(step.score)} × ${n(step.weight)} ÷ ${n(step.divisor)}`,
        value: points(step.weightedScore),
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

/** " = 61.1280…" where rounding changed the figure. */
function beforeRounding(exact: string, score: string): string {
  const value = formatExact(parseExact(exact), decimalsOf(score));
  return value === n(score) ? '' : ` = ${value}`;
}
