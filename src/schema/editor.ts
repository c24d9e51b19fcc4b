/**
 * JSON Schemas with which an editor completes and checks YAML and front matter while it is typed. The build does not
 * use them. An editor reads `weight: 10` as a number and `true` as a truth value, so both are let through as such.
 */
import { z } from 'zod';
import { agency } from './agency.ts';
import { assessmentFrontMatter } from './assessment.ts';
import { NUMERIC } from './fields.ts';
import { kpiFrontMatter } from './kpi.ts';
import { policy } from './policy.ts';
import { searchAliases } from './searchAliases.ts';

export type EditorSchemaName = 'agency' | 'assessment' | 'kpi' | 'policy' | 'search-aliases';
type Schema = Record<string, unknown>;

const inputs: Record<EditorSchemaName, z.ZodType> = {
  agency,
  assessment: assessmentFrontMatter,
  kpi: kpiFrontMatter,
  policy,
  'search-aliases': searchAliases,
};

/** Plain data, to be written as `{name}.schema.json`. */
export function editorSchema(name: EditorSchemaName): Schema {
  return z.toJSONSchema(inputs[name], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => asAnEditorReads(jsonSchema as Schema),
  }) as Schema;
}

function asAnEditorReads(schema: Schema): void {
  const numeric = schema[NUMERIC] === true;
  delete schema[NUMERIC];
  if (schema['type'] !== 'string') return;
  const choices = schema['enum'] as string[] | undefined;
  if (choices?.join() === 'true,false') Object.assign(schema, { type: 'boolean', enum: [true, false] });
  else if (choices && numeric)
    Object.assign(schema, { type: ['number', 'string'], enum: [...choices.map(Number), ...choices] });
  else if (numeric || (!choices && !schema['pattern'] && schema['const'] === undefined))
    schema['type'] = ['string', 'number'];
  if (numeric && Array.isArray(schema['examples'])) schema['examples'] = schema['examples'].map(Number);
}
