/** `data/policies/{policy}.yaml`: the numbers of the scoring rule, each with its basis, source and sentence. */
import { z } from 'zod';
import { ROUNDS } from '../scoring/index.ts';
import { basis, bilingual, decimal, ofLevels, round, slug, text } from './fields.ts';

const entry = <T extends z.ZodType>(value: T) => z.strictObject({ value, basis, source: text, text: bilingual });

export const policy = z.strictObject({
  policy: slug,
  title: bilingual,
  entries: z.strictObject({
    levels: entry(ofLevels(decimal)),
    interpolation: entry(z.literal('linear-per-segment')),
    cap: entry(decimal),
    'below-entry': entry(decimal),
    milestones: entry(z.literal('highest-level-completed')),
    conditions: entry(z.literal('highest-level-met')),
    'bare-figure': entry(z.literal('at-least')),
    'single-table': entry(decimal),
    'reported-value': entry(z.literal('as-written')),
    rounding: entry(z.strictObject({ mode: z.literal('half-up'), decimals: decimal })),
    'zero-condition': entry(decimal),
    'not-applicable': entry(z.literal('weight-stays-open')),
    'round-1': entry(z.literal('monitoring')),
    rounds: entry(z.array(z.strictObject({ round, label: bilingual, months: decimal })).length(ROUNDS.length)),
    'grade-bands': entry(z.array(z.strictObject({ from: decimal, label: bilingual })).min(1)),
  }),
});
export type PolicyInput = z.infer<typeof policy>;
