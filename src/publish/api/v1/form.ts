/**
 * How values are published: a form holds a schema and the way to its JSON together. A record says of each field in one
 * place its form, where its value comes from and what it means; what it does not name is never published.
 */
import { z } from 'zod';
import type { Publication } from '../../publishedFile.ts';

/** A field of a record of this source. */
export interface Field<Source> {
  schema: z.ZodType;
  /** Its JSON, which the schema describes. */
  of: (source: Source, publication: Publication) => unknown;
}

/** By their names in JSON, in their order. */
export type Fields<Source> = Record<string, Field<Source>>;

/** In Thai and English, or with examples. */
type Meaning = string | z.GlobalMeta;

/** The property of the source that holds the value, or how the value is worked out. */
type Value<Source, Input> =
  | { [Name in keyof Source]: Source[Name] extends Input ? Name : never }[keyof Source]
  | ((source: Source) => Input);

/** Called, a form becomes a field: where its value comes from, and its meaning unless the form says it already. */
export interface Form<Input, Schema extends z.ZodType = z.ZodType> {
  <Source>(value: Value<Source, Input>, meaning?: Meaning): Field<Source>;
  schema: Schema;
  of: (input: Input, publication: Publication) => unknown;
}

export function form<Input, Schema extends z.ZodType>(
  schema: Schema,
  of: (input: Input, publication: Publication) => unknown,
): Form<Input, Schema> {
  const field = <Source>(value: Value<Source, Input>, meaning?: Meaning): Field<Source> => ({
    schema: meant(schema, meaning),
    of: (source, publication) =>
      of(typeof value === 'function' ? value(source) : (source[value] as Input), publication),
  });
  return Object.assign(field, { schema, of });
}

function meant<Schema extends z.ZodType>(schema: Schema, meaning: Meaning | undefined): Schema {
  if (meaning === undefined) return schema;
  return schema.meta(typeof meaning === 'string' ? { description: meaning } : meaning);
}

/** A value that is published as it is. */
export const asIs = <Input>(schema: z.ZodType<Input>) => form(schema, (value: Input) => value);

export const oneOf = <Input extends string>(values: readonly Input[]) => asIs(z.enum(values));

export const described = <Input>({ schema, of }: Form<Input>, meaning: Meaning) => form(meant(schema, meaning), of);

export function record<Source>(fields: NoInfer<Fields<Source>>, meaning?: Meaning): Form<Source, z.ZodObject> {
  const entries = Object.entries(fields);
  const schema = z.object(Object.fromEntries(entries.map(([name, field]) => [name, field.schema])));
  return form(meant(schema, meaning), (source, publication) =>
    Object.fromEntries(entries.map(([name, field]) => [name, field.of(source, publication)])),
  );
}

/** Fields of a part of the source. */
export const within = <Source, Part>(part: (source: Source) => Part, fields: Fields<Part>): Fields<Source> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { schema, of }]) => [
      name,
      { schema, of: (source, publication) => of(part(source), publication) },
    ]),
  );

export const list = <Input>({ schema, of }: Form<Input>) =>
  form(z.array(schema), (inputs: readonly Input[], publication) => inputs.map((input) => of(input, publication)));

/** Unknown is null, never zero or absent. */
export const orNull = <Input>({ schema, of }: Form<Input>) =>
  form(schema.nullable(), (input: Input | null | undefined, publication) =>
    input === null || input === undefined ? null : of(input, publication),
  );

/** The field by which `variants` tells records apart. */
export const kindField = (kind: string, meaning: string): Field<{ kind: string }> =>
  asIs(z.literal(kind))('kind', meaning);

/** One of several records, each made for its kind: the compiler names a kind that has none. */
export function variants<Source extends { kind: string }>(
  kinds: { [Kind in Source['kind']]: (kind: Kind) => Form<Extract<Source, { kind: Kind }>, z.ZodObject> },
  meaning?: Meaning,
): Form<Source> {
  const makers: Record<string, (kind: never) => Form<never, z.ZodObject>> = kinds;
  const records = new Map(Object.entries(makers).map(([kind, made]) => [kind, made(kind as never)]));
  const schemas = [...records.values()].map(({ schema }) => schema) as [z.ZodObject, ...z.ZodObject[]];
  return form(meant(z.discriminatedUnion('kind', schemas), meaning), (source, publication) =>
    records.get(source.kind)?.of(source as never, publication),
  );
}
