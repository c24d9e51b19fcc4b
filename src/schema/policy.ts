/** `data/policies/{policy}.yaml`: the numbers of the scoring rule, each with its basis, source and sentence. */
import { z } from 'zod';
import {
  INTERPOLATIONS,
  NOT_APPLICABLE_RULES,
  type Policy,
  type PolicyEntryId,
  ROUND_ROLES,
  ROUNDING_MODES,
} from '../scoring/index.ts';
import { basis, bilingual, decimal, level, round, slug, text } from './fields.ts';

const entry = <T extends z.ZodType>(value: T) => z.strictObject({ value, basis, source: text, text: bilingual });

/** An entry that scoring can read in another way too, where the source does not say how. */
const readable = <T extends z.ZodType>(value: T) =>
  entry(value).extend({
    alternatives: z
      .array(z.strictObject({ id: slug, value, text: bilingual }))
      .min(1)
      .max(5)
      .optional()
      .describe(
        'การอ่านแบบอื่นของข้อที่ basis เป็น assumed ให้ผู้อ่านลองในหน้าลองสมมติ ไม่ใช้คิดคะแนนจริง id อยู่ในที่อยู่ของหน้า จึงไม่ควรเปลี่ยน · other readings of an assumed entry, for readers to try in the simulator, never used for a score; the id stands in addresses and should not change',
      ),
  });

/** A year has at most twelve rounds, of which one is not only watched. */
const watchedRounds = Array.from({ length: 12 }, (_, index) => `round-${index + 1}` as const);

export const policy = z.strictObject({
  policy: slug,
  title: bilingual,
  /** In the order in which they are shown, and named where they touched a score. */
  entries: z
    .object({
      levels: entry(
        z
          .array(z.strictObject({ id: level, label: bilingual, points: decimal }))
          .min(2)
          .max(10),
      ),
      'full-mark': entry(decimal).optional(),
      'weight-total': entry(decimal).optional(),
      interpolation: readable(z.enum(INTERPOLATIONS)),
      cap: readable(decimal),
      'below-entry': readable(decimal),
      milestones: entry(z.literal('highest-level-completed')).optional(),
      conditions: entry(z.literal('highest-level-met')).optional(),
      bands: entry(z.literal('level-of-interval')).optional(),
      composite: entry(z.literal('weighted-mean')).optional(),
      'as-awarded': entry(z.literal('shown-not-recomputed')).optional(),
      'bare-figure': entry(z.literal('at-least')).optional(),
      'single-table': entry(decimal).optional(),
      'criteria-revision': entry(z.literal('newest-counts')).optional(),
      'reported-value': entry(z.literal('as-written')).optional(),
      rounding: readable(z.strictObject({ mode: z.enum(ROUNDING_MODES), decimals: decimal })),
      'zero-condition': readable(decimal).optional(),
      'not-applicable': readable(z.enum(NOT_APPLICABLE_RULES)).optional(),
      ...Object.fromEntries(watchedRounds.map((id) => [id, entry(z.literal('monitoring')).optional()] as const)),
      rounds: entry(
        z.array(z.strictObject({ round, label: bilingual, months: decimal, role: z.enum(ROUND_ROLES) })).min(1),
      ),
      'grade-bands': readable(z.array(z.strictObject({ from: decimal, label: bilingual })).min(1)).optional(),
      components: entry(z.array(z.strictObject({ id: slug, weight: decimal })).min(1)).optional(),
    })
    .strict(),
}) satisfies z.ZodType<Omit<Policy, 'id'>>;
export type PolicyInput = z.infer<typeof policy>;

/** The words that the value of an entry may be; none where it is a number or a list. */
export function valuesOfEntry(id: PolicyEntryId): string[] {
  const field: unknown = Reflect.get(policy.shape.entries.shape, id);
  const inner: unknown = field instanceof z.ZodOptional ? field.unwrap() : field;
  const value: unknown = inner instanceof z.ZodObject ? inner.shape['value'] : undefined;
  if (value instanceof z.ZodLiteral) return [...value.values].map(String);
  return value instanceof z.ZodEnum ? value.options.map(String) : [];
}
