/** YAML and front matter in the form in which the project's files stand: plain blocks, an empty field for what nobody has decided. */
import { Document, parseDocument } from 'yaml';
import { splitFrontMatter } from '../../input/index.ts';

/** As the check splits it; without front matter both are empty. */
export function splitMdx(text: string): { fields: string; body: string } {
  const split = splitFrontMatter(text, '');
  return 'issue' in split ? { fields: '', body: '' } : { fields: split.front.text, body: split.body };
}

/** As texts, so that 3.10 stays what it is. */
export const readFields = (text: string): Document.Parsed => parseDocument(text, { schema: 'failsafe' });

/** To be changed and written again; what is not changed stays letter by letter. */
export const editFields = (text: string): Document.Parsed => parseDocument(text);

export const writeYaml = (fields: Document): string => fields.toString({ lineWidth: 0, nullStr: '' });

/** Of plain values, in their order; null is an empty field, and what is left undefined is no field. */
export const yamlOf = (value: unknown): string => writeYaml(new Document(value));

export const mdxOf = (fields: string, body: string): string => `---\n${fields}---\n${body}`;
