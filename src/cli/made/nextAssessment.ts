/** `assessment.mdx` of a new year: what it is made of stays, what the new document says is an empty field until somebody reads it. */
import { type Document, isMap } from 'yaml';
import { editFields, mdxOf, splitMdx, writeYaml, yamlOf } from './frontMatter.ts';
import type { policyOf } from './rootFiles.ts';

type Policy = ReturnType<typeof policyOf>;

/** They tell of the document of the year before. */
const ofDocument = ['revised', 'strategicTitle', 'strategicStatements', 'notes', 'transcription', 'contradictions'];

export function nextAssessment(
  written: string,
  policy: Policy,
  { policy: id, last, year }: { policy: string; last: number; year: number },
): { text: string; document: string } {
  const fields = editFields(splitMdx(written).fields);
  for (const name of ofDocument) fields.delete(name);
  fields.set('policy', id);
  renameYear(fields, last, year);
  const document = nextId(String(fields.getIn(['source', 'id']) ?? ''), last, year);
  fields.set('source', fields.createNode({ id: document, title: { th: null }, publisher: { th: null } }));
  if (fields.has('coverage')) fields.setIn(['coverage', 'text'], fields.createNode({ th: null }));
  // Where the policy says what they weigh, they weigh that still.
  if (!policy.entries?.components) emptyWeights(fields);
  return { text: mdxOf(writeYaml(fields), ''), document };
}

/** Without a year before it. */
export function firstAssessment({ entries }: Policy, policy: string, agency: string, year: number): string {
  const { value } = (entries?.components ?? {}) as { value?: { id: string; weight: string }[] };
  const components = (value ?? [{ id: null, weight: null }]).map(({ id, weight }, index) => ({
    id,
    number: index + 1,
    title: { th: null },
    weight: weight === null ? null : Number(weight),
  }));
  return mdxOf(
    yamlOf({
      title: { th: null },
      policy,
      components,
      source: { id: `${agency}-kpi-${year}`, title: { th: null }, publisher: { th: null } },
    }),
    '',
  );
}

/** The year in its own title, where that names the last one. */
function renameYear(fields: Document, last: number, year: number): void {
  const title = fields.get('title');
  if (!isMap(title)) return;
  for (const lang of ['th', 'en']) {
    const text = title.get(lang);
    if (typeof text === 'string') title.set(lang, text.replaceAll(String(last), String(year)));
  }
}

const nextId = (id: string, last: number, year: number): string =>
  id.includes(String(last)) ? id.replaceAll(String(last), String(year)) : `${id}-${year}`;

function emptyWeights(fields: Document): void {
  const { components = [] } = fields.toJS() as { components?: object[] };
  components.forEach((component, index) => {
    if ('weight' in component) fields.setIn(['components', index, 'weight'], null);
  });
}
