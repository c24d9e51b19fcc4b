/**
 * The clauses of which the explanation of a score is made, in both languages: Thai ones stand side by side with a space
 * between, English ones with the mark that their kind asks for. Figures come with their units; numbers stand as they are written for people.
 */
import { type Language, type Spoken, spoken } from '../spoken.ts';
import { assessment } from './assessment.ts';
import { before } from './before.ts';
import { next } from './next.ts';
import { result } from './result.ts';

/** Clauses as one sentence. */
const sentence = (clauses: readonly string[]) => ({ th: clauses.join(' '), en: `${clauses.join(', ')}.` });
/** Statements, each of which could stand alone, as one sentence. */
const statements = (clauses: readonly string[]) => ({ th: clauses.join(' '), en: `${clauses.join('; ')}.` });
/** What was counted, then the counts. */
const counts = (counted: string, clauses: readonly string[]) => ({
  th: [counted, ...clauses].join(' '),
  en: `${[counted, ...(clauses.length > 0 ? [clauses.join(', ')] : [])].join(': ')}.`,
});

const explanation = { sentence, statements, counts, ...result, ...before, ...next, assessment };

export type ExplanationWords = Spoken<typeof explanation>;

export const explanationWords: Record<Language, ExplanationWords> = {
  th: /* @__PURE__ */ spoken(explanation, 'th'),
  en: /* @__PURE__ */ spoken(explanation, 'en'),
};
