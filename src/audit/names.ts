/** Phrases that several checks put into their subjects and sentences. */
import { type Bilingual, inSentence, levelInSentence, named, roundLabel, terms } from '../words/index.ts';
import type { KpiModel } from '../assessment/index.ts';
import type { Level, Policy, Round } from '../scoring/index.ts';

const { operators, names } = terms;

const each = <Id extends string>(words: Record<Id, Bilingual>, write: (word: Bilingual) => Bilingual) =>
  Object.fromEntries(Object.entries<Bilingual>(words).map(([id, word]) => [id, write(word)])) as Record<Id, Bilingual>;

interface Scheme {
  policy: Policy;
}

/** "ระดับขั้นต้น" / "entry level" */
export const levelName = ({ policy }: Scheme, level: Level): Bilingual => levelInSentence(policy, level);

/** Levels of the KPI's policy, lowest first. */
export const levelsOf = ({ policy }: Scheme): Level[] => policy.entries.levels.value.map(({ id }) => id);

/** What a comparison asks for, as words before the figure. */
export const operatorWords = each(operators, inSentence);

export const figureKinds = { baseline: inSentence(names.baseline), target: inSentence(names.target) };

/** Rounds whose criteria compare something: a score that is only awarded has none. */
export const comparedRounds = ({ rounds }: KpiModel) => rounds.filter(({ comparisons }) => comparisons.length > 0);

/** "รอบที่ 2 (12 เดือน)" / "round 2 (12 months)" */
export const roundName = ({ policy }: Scheme, round: Round): Bilingual => inSentence(roundLabel(policy, round));

export const yearName = (fiscalYear: number): Bilingual => inSentence(terms.year(fiscalYear));

/** "ปีงบประมาณ พ.ศ. 2564 และ 2566" / "fiscal years 2564 and 2566 BE" */
export function yearsName(fiscalYears: number[]): Bilingual {
  const last = fiscalYears.at(-1) ?? '';
  if (fiscalYears.length < 2) return yearName(Number(last));
  const others = fiscalYears.slice(0, -1).join(', ');
  return { th: terms.year(`${others} และ ${last}`).th, en: `fiscal years ${others} and ${last} BE` };
}

export const kpiName = (kpi: KpiModel): Bilingual => terms.kpiNumber(kpi.number);

export function measureName(kpi: KpiModel, measure: string): Bilingual {
  return named(kpi.measures.get(measure)?.label ?? { th: measure }, measure);
}

/** "ก ข และค" / "a, b and c" */
export function listed(parts: Bilingual[]): Bilingual {
  const [last, ...others] = parts.toReversed();
  if (!last || others.length === 0) return last ?? { th: '', en: '' };
  const before = others.toReversed();
  const th = before.map((part) => part.th).join(' ');
  return {
    th: `${th}${before.length > 1 ? ' ' : ''}และ${last.th}`,
    en: `${before.map((part) => part.en).join(', ')} and ${last.en}`,
  };
}

/** Joins phrases with spaces in Thai and commas in English, as a subject reads. */
export function joined(...parts: Bilingual[]): Bilingual {
  return { th: parts.map(({ th }) => th).join(' '), en: parts.map(({ en }) => en).join(', ') };
}
