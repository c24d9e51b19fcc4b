/** What a policy calls its levels, rounds and entries; the words around them are the vocabulary's. */
import { type DecimalText, type Level, NO_LEVEL, type Policy, type PolicyEntryId } from '../scoring/index.ts';
import { formatDecimal } from './format.ts';
import { type Bilingual, type Language, named } from './spoken.ts';
import { inSentence, terms } from './terms.ts';

type Scheme = Pick<Policy, 'entries'>;

/** "ขั้นต้น"; a level that the policy does not have keeps its id. */
export const levelLabel = ({ entries }: Scheme, level: Level): Bilingual =>
  named(entries.levels.value.find(({ id }) => id === level)?.label ?? { th: level }, level);

/** Whether a label such as "ระดับ 5" says by itself that the level scores 5. */
export const saysPoints = (label: string, points: DecimalText): boolean => label.split(/[\s()]+/).includes(points);

/** "ขั้นต้น 50", or "ระดับ 5" where the label carries its points. */
export const levelWithPoints = (label: string, points: DecimalText): string =>
  saysPoints(label, points) ? label : `${label} ${formatDecimal(points)}`;

/** "ขั้นต้น", "ระดับมาตรฐาน" / "entry level", within a sentence; a label that says that it is a level stays as it is. */
export function levelInSentence(policy: Scheme, level: Level): Bilingual {
  const [label, word] = [inSentence(levelLabel(policy, level)), inSentence(terms.names.level)];
  return {
    th: [word.th, 'ขั้น'].some((level) => label.th.startsWith(level)) ? label.th : `${word.th}${label.th}`,
    en: label.en.split(' ').includes(word.en) ? label.en : `${label.en} ${word.en}`,
  };
}

/** The level that a score has, or that it has not yet come to the lowest. */
export function levelReachedLabel(policy: Scheme, level: Level): Bilingual {
  if (level !== NO_LEVEL) return levelLabel(policy, level);
  const { th, en } = levelLabel(policy, policy.entries.levels.value[0]?.id ?? NO_LEVEL);
  return { th: terms.belowLevel(th).th, en: terms.belowLevel(en).en };
}

/** "รอบที่ 2 (12 เดือน)" */
export function roundLabel({ entries }: Scheme, round: number): Bilingual {
  const { th, en } = terms.round(round);
  return named(entries.rounds.value.find((one) => one.round === round)?.label ?? { th }, en);
}

/** What an entry of a policy is about. */
export function policyEntryName(policy: Scheme, id: PolicyEntryId, lang: Language): string {
  const known: Partial<Record<PolicyEntryId, Bilingual>> = terms.policyEntries;
  return (known[id] ?? terms.useOfRound(inSentence(roundLabel(policy, Number(id.replace('round-', ''))))))[lang];
}
