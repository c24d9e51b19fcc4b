/**
 * The clauses of which the explanation of a score is made, in both languages: Thai ones stand side by side with a space
 * between, English ones with a comma. Figures come with their units; numbers stand as they are written for people.
 */
import { type Language, type Spoken, spoken } from '../spoken.ts';
import { assessment } from './assessment.ts';
import { before } from './before.ts';
import { next } from './next.ts';
import { result } from './result.ts';

/** Clauses as one sentence. */
const sentence = (clauses: readonly string[]) => ({ th: clauses.join(' '), en: `${clauses.join(', ')}.` });

const explanation = { sentence, ...result, ...before, ...next, assessment };

export type ExplanationWords = Spoken<typeof explanation>;

export const explanationWords: Record<Language, ExplanationWords> = {
  th: /* @__PURE__ */ spoken(explanation, 'th'),
  en: /* @__PURE__ */ spoken(explanation, 'en'),
};
