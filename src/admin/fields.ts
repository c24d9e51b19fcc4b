/**
 * Schemas → fields of the forms. Fields, choices, limits and hints are those of the schema; the words of names and choices
 * are those of `formWords`. What a schema can say is refused in the form already; the check says the rest.
 */
import { type IssueCode, toJson } from '../issues/index.ts';
import type { FormSchema } from '../schema/index.ts';
import type { FormWords, Language } from '../words/index.ts';
import type { Field } from './field.ts';

/** What a form is made for: the same schema has other levels and rounds under another policy. */
export interface FormContext {
  words: FormWords;
  lang: Language;
  /** Of the policy, in its order. */
  levels: readonly Choice[];
  rounds: readonly Choice[];
  units: readonly Choice[];
  /** Fields whose choices stand in other files, by their path: "component", "components.parent". */
  others: Readonly<Record<string, Partial<Field>>>;
}
export interface Choice {
  value: string;
  label: string;
}

/** Criteria that were changed within the year stand under a name of their own in the form: `format.ts` puts them back. */
export const VERSIONS = 'criteria_versions';

export function fieldsOf(schema: FormSchema, context: FormContext): Field[] {
  return groupFields(schema, [], { ...context, defs: schema.$defs ?? {} });
}

/** Of a file that is a list. */
export function rootList(schema: FormSchema, name: string, context: FormContext): Field {
  return { ...listField(schema, [name], true, { ...context, defs: schema.$defs ?? {} }), root: true };
}

interface Making extends FormContext {
  defs: Record<string, FormSchema>;
}
type Path = readonly string[];

/** With what a definition that stands once says. */
function whole(schema: FormSchema, { defs }: Making): FormSchema {
  const named = schema.$ref?.replace(/^#\/\$defs\//, '');
  return named ? { ...defs[named], ...schema } : schema;
}

function groupFields(schema: FormSchema, path: Path, making: Making, without?: string): Field[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties)
    .filter(([name]) => name !== without)
    .flatMap(([name, one]) => fieldsAt(whole(one, making), [...path, name], required.includes(name), making));
}

/** One field, or two where what is written can have two shapes. */
function fieldsAt(schema: FormSchema, path: Path, isRequired: boolean, making: Making): Field[] {
  const list = schema.anyOf?.find(({ type }) => type === 'array');
  const table = schema.anyOf?.find(({ type }) => type !== 'array');
  if (!list || !table) return [fieldAt(schema, path, isRequired, making)];
  const versions = [...path.slice(0, -1), VERSIONS];
  return [
    fieldAt(table, path, false, making),
    { ...listField({ ...list, items: withoutOrder(list) }, versions, false, making), collapsed: 'auto' },
  ];
}

/** The first of a list says less than those after it: a form that asks for as much as the first asks no one for too much. */
const withoutOrder = ({ prefixItems = [], items = {} }: FormSchema): FormSchema => prefixItems[0] ?? items;

function fieldAt(schema: FormSchema, path: Path, isRequired: boolean, making: Making): Field {
  const other = making.others[path.join('.')];
  if (other) return { ...base(schema, path, isRequired, making), ...other };
  if (schema.type === 'array') return listField(schema, path, isRequired, making);
  if (schema.oneOf)
    return { ...base(schema, path, isRequired, making), widget: 'object', ...kinds(schema, path, making) };
  if (schema.type === 'object') return groupField(schema, path, isRequired, making);
  return textField(schema, path, isRequired, making);
}

function base(schema: FormSchema, path: Path, isRequired: boolean, making: Making): Field {
  const hint = hintOf(schema, path, making);
  return {
    name: path.at(-1) ?? '',
    label: labelOf(path, making),
    widget: 'string',
    required: isRequired,
    ...(hint && { hint }),
  };
}

/** The name of a field alone, or with the group that it stands in where it means something else there. */
function labelOf(path: Path, { words }: Making): string {
  const [name = '', around = ''] = path.toReversed();
  return words.fields[`${around}.${name}`] ?? words.fields[name] ?? name;
}

function hintOf({ description = '', examples = [] }: FormSchema, path: Path, { words, lang }: Making): string {
  // Their names say it.
  if (isLanguage(path)) return '';
  const [th = '', en = th] = description.split(' · ');
  const own = words.hints[path.at(-1) ?? ''] ?? '';
  const example = examples.length > 0 ? words.example(examples.join(', ')) : '';
  return [{ th, en }[lang], own, example].filter(Boolean).join(' · ');
}

function groupField(schema: FormSchema, path: Path, isRequired: boolean, making: Making): Field {
  const { additionalProperties: each } = schema;
  const fields = each
    ? making.levels.map(({ value, label }) => ({
        ...fieldAt(whole(each, making), [...path, value], true, making),
        label,
      }))
    : groupFields(schema, path, making);
  return { ...base(schema, path, isRequired, making), widget: 'object', fields };
}

/** Every kind of a group names itself in the field that has one value alone. */
function kinds({ oneOf = [] }: FormSchema, path: Path, making: Making): Pick<Field, 'types' | 'typeKey'> {
  const all = oneOf.map((one) => whole(one, making));
  const typeKey = Object.entries(all[0]?.properties ?? {}).find(([, one]) => one.const !== undefined)?.[0] ?? 'kind';
  const types = all.map((one) => {
    const name = one.properties?.[typeKey]?.const ?? '';
    return { name, label: choiceWord(typeKey, name, making), fields: groupFields(one, path, making, typeKey) };
  });
  return { typeKey, types };
}

function listField(schema: FormSchema, path: Path, isRequired: boolean, making: Making): Field {
  const { minItems = 0, maxItems } = schema;
  const item = whole(schema.items ?? {}, making);
  const list = {
    ...base(schema, path, isRequired && minItems > 0, making),
    widget: 'list' as const,
    ...(minItems > 0 && { min: minItems }),
    ...(maxItems !== undefined && { max: maxItems }),
  };
  if (item.oneOf) return { ...list, ...kinds(item, path, making), collapsed: 'auto' };
  if (item.type === 'object')
    return { ...list, fields: groupFields(item, path, making), summary: summaryOf(item), collapsed: 'auto' };
  if (item.pattern || isShort(path)) return { ...list, ...patternOf(item, making) };
  return { ...list, field: { ...textField(item, path, true, making), hint: '' } };
}

/** What tells items of a list apart while they are folded: what names them. */
function summaryOf({ properties = {} }: FormSchema): string {
  const [first = ''] = ['number', 'round', 'id', 'measure', 'kind', 'read', ...Object.keys(properties)].filter(
    (name) => name in properties,
  );
  const [words] = ['label', 'title', 'term', 'statement', 'text'].filter(
    (name) => name in properties && name !== first,
  );
  const isBilingual = (name: string) => properties[name]?.type === 'object';
  const tag = (name: string) => `{{fields.${name}${isBilingual(name) ? '.th' : ''}}}`;
  return [first, words].flatMap((name) => (name ? [tag(name)] : [])).join(' ');
}

function textField(schema: FormSchema, path: Path, isRequired: boolean, making: Making): Field {
  const options = optionsOf(schema, path, making);
  // Choices are their own examples.
  const field = base(options ? { ...schema, examples: [] } : schema, path, isRequired, making);
  if (schema.const !== undefined)
    return { name: field.name, label: field.label, widget: 'hidden', default: schema.const };
  if (options) return { ...field, widget: 'select', options };
  if (schema.fault === 'date') return { ...field, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (isShort(path) || schema.pattern || schema.fault)
    return { ...field, ...patternOf(schema, making), use_emoji_autocomplete: false };
  return { ...field, widget: 'text', use_emoji_autocomplete: false };
}

/** What may be chosen, where the policy, the units of the site or the schema itself list it. */
function optionsOf({ fault, enum: values }: FormSchema, path: Path, making: Making): Choice[] | undefined {
  const name = path.at(-1) ?? '';
  if (name === 'round' || name === 'ofRound') return making.rounds.length > 0 ? [...making.rounds] : undefined;
  if (name === 'unit' && fault && making.units.length > 0) return [...making.units];
  return values?.map((value) => ({ value, label: choiceWord(name, value, making) }));
}

/** Texts of one line: names and what is looked for. */
const short =
  /^(name|title|label|abbreviation|parent|unit|id|email|unitLabel|countedIn|term|everyday|number|group|code|document|section|reporter|publisher|licence)$/;
const isLanguage = (path: Path): boolean => /^(th|en)$/.test(path.at(-1) ?? '');
const isShort = (path: Path): boolean => short.test(path.at(isLanguage(path) ? -2 : -1) ?? '');

const choiceWord = (name: string, value: string, { words }: Making): string =>
  words.choices[`${name}.${value}`] ?? words.choices[value] ?? value;

/** By the keys of the schema, the problem whose words the check would use. */
const problems: Record<string, IssueCode> = {
  slug: 'bad-slug',
  id: 'bad-id',
  'kpi-number': 'bad-kpi-number',
  'not-a-number': 'not-a-number',
  'fiscal-year': 'bad-fiscal-year',
  round: 'bad-round',
  link: 'link-not-http',
};
const LINK = '^https?://\\S+$';

function patternOf({ pattern, fault = '' }: FormSchema, { lang }: Making): Pick<Field, 'pattern'> {
  const looked = fault === 'link' ? LINK : pattern;
  const code = problems[fault];
  const [told] = code ? toJson([{ code, place: { file: '' } }]) : [];
  return looked && told ? { pattern: [looked, told.allowed[lang]] } : {};
}
