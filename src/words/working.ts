/** The working of a score in words, in every language: which sentence a step takes, and how its arithmetic is written. */
import { type KpiScore, LEVELS, type PolicyEntryId, parseExact, type WorkingStep } from '../scoring/index.ts';
import { formatDate, formatDecimal as n } from './format.ts';
import { decimalsOf, formatExact, formatFraction, operatorSigns, asOperand as operand } from './notation.ts';
import { type SiteLanguage, words } from './words.ts';

export interface WorkingLine {
  text: string;
  arithmetic?: string;
  assumption?: PolicyEntryId;
}

/** One sentence a step and, where there is arithmetic, one line of it. `measureName`: how the KPI calls a measure. */
export function workingLines(score: KpiScore, measureName: (id: string) => string, lang: SiteLanguage): WorkingLine[] {
  return score.working.map((step) => {
    const line = toLine(step, measureName, lang);
    return step.assumption ? { ...line, assumption: step.assumption } : line;
  });
}

function toLine(step: WorkingStep, name: (id: string) => string, lang: SiteLanguage): WorkingLine {
  const { working, levels, levelReached, obsStatuses, step: stepWord } = words(lang);
  const quoted = (measure: string) => working.measure(name(measure));
  switch (step.kind) {
    case 'result': {
      const measure = quoted(step.measure);
      return {
        text: working.result(
          step.status === 'A' ? measure : working.withStatus(measure, obsStatuses[step.status].label),
        ),
        arithmetic: step.fraction ? workedOut(step.value, step.fraction) : n(step.value),
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
    case 'zero-condition':
      return { text: working.zeroCondition(step.text, step.source), arithmetic: working.score(n(step.score)) };
    case 'thresholds':
      return {
        text: working.thresholds[step.direction](quoted(step.measure)),
        arithmetic: LEVELS.map((level) => `${levels[level]} ${n(step.values[level])}`).join(' · '),
      };
    case 'segment':
      return {
        text: working.segment(
          levels[step.from],
          n(step.low),
          n(step.lowScore),
          levels[step.to],
          n(step.high),
          n(step.highScore),
        ),
      };
    case 'interpolation':
      return {
        text: working.interpolation,
        arithmetic: `${n(step.lowScore)} + (${n(step.highScore)} − ${operand(step.lowScore)}) × (${n(step.value)} − ${operand(step.low)}) ÷ (${n(step.high)} − ${operand(step.low)}) = ${approximately(step.exact, step.score)}`,
      };
    case 'at-level':
      return { text: working.atLevel(levels[step.level]), arithmetic: working.score(n(step.score)) };
    case 'cap':
      return { text: working.cap(n(step.value), n(step.threshold)), arithmetic: working.score(n(step.score)) };
    case 'below-entry':
      return {
        text:
          step.value !== null && step.threshold !== null
            ? working.belowThreshold(n(step.value), n(step.threshold))
            : working.belowEntry,
        arithmetic: working.score(n(step.score)),
      };
    case 'milestones':
      return {
        text: working.completed(n(step.completed)),
        arithmetic: LEVELS.map((level) => `${levels[level]} = ${stepWord(String(step.steps[level]))}`).join(' · '),
      };
    case 'comparison':
      return {
        text: working[step.holds ? 'holds' : 'fails'](levels[step.level], name(step.measure)),
        arithmetic: `${n(step.value)} ${operatorSigns[step.operator]} ${n(step.expected)} ${step.holds ? '✓' : '✗'}`,
      };
    case 'level-reached':
      return { text: working.levelReached(levelReached[step.level]), arithmetic: working.score(n(step.score)) };
    case 'weight':
      return {
        text: working.weight,
        arithmetic: `${n(step.score)} × ${n(step.weight)} ÷ 100 = ${n(step.weightedScore)}`,
      };
  }
}

/** "63.24 (2,080 ÷ 3,289 × 100 = 63.2411…)": the figure that is scored, and what it was worked out from. */
function workedOut(value: string, fraction: NonNullable<Extract<WorkingStep, { kind: 'result' }>['fraction']>): string {
  const exact = formatExact(parseExact(fraction.exact), decimalsOf(value));
  return `${n(value)} (${formatFraction(fraction)} = ${exact})`;
}

/** "66.20", or "61.1280… → 61.13" where rounding changed the figure. */
function approximately(exact: string, score: string): string {
  const value = formatExact(parseExact(exact), decimalsOf(score));
  return value === n(score) ? value : `${value} → ${n(score)}`;
}
