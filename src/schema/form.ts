/** The same schemas as plain data for a form, in which every value is the text that stands in the file. */
import { z } from 'zod';
import { agency } from './agency.ts';
import { assessmentFrontMatter } from './assessment.ts';
import { kpiFrontMatter } from './kpi.ts';
import { glossary, page, translatedPage } from './page.ts';
import { policy } from './policy.ts';

const inputs = {
  agency,
  assessment: assessmentFrontMatter,
  kpi: kpiFrontMatter,
  policy,
  page,
  translatedPage,
  glossary,
} satisfies Record<string, z.ZodType>;
export type FormName = keyof typeof inputs;

/** JSON Schema as far as these schemas need it. */
export interface FormSchema {
  type?: string;
  /** Meaning in Thai and English, parted by ` · `. */
  description?: string;
  examples?: string[];
  pattern?: string;
  /** Of a text: what the schema says of one that it refuses, such as "slug" or "date". */
  fault?: string;
  enum?: string[];
  const?: string;
  properties?: Record<string, FormSchema>;
  required?: string[];
  /** Of a group whose fields are the levels of the policy. */
  additionalProperties?: FormSchema | false;
  items?: FormSchema;
  prefixItems?: FormSchema[];
  minItems?: number;
  maxItems?: number;
  oneOf?: FormSchema[];
  anyOf?: FormSchema[];
  $ref?: string;
  $defs?: Record<string, FormSchema>;
}

export function formSchema(name: FormName): FormSchema {
  return z.toJSONSchema(inputs[name], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const fault = faultsOf(zodSchema)[0];
      if (jsonSchema.type === 'string' && fault) Object.assign(jsonSchema, { fault });
    },
  }) as FormSchema;
}

/** The keys that the checks of a text give as their messages. */
function faultsOf({ _zod }: z.core.$ZodType): string[] {
  const { checks = [] } = _zod.def;
  return checks
    .map((check) => (check._zod.def.error as ((issue: object) => unknown) | undefined)?.({}))
    .filter((fault) => typeof fault === 'string');
}
