/** YAML and front matter in the form in which the project's files stand: plain blocks, an empty field for what nobody has decided. */
import { Document, parseDocument } from 'yaml';

/** "---", the fields, "---", a body. */
export function splitMdx(text: string): { fields: string; body: string } {
  const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const [, fields = '', body = ''] = /^---\n([\s\S]*?)^---[ \t]*\n?([\s\S]*)$/m.exec(plain) ?? [];
  return { fields, body };
}

/** As texts, so that 3.10 stays what it is. */
export const readFields = (text: string): Document.Parsed => parseDocument(text, { schema: 'failsafe' });

/** To be changed and written again; what is not changed stays letter by letter. */
export const editFields = (text: string): Document.Parsed => parseDocument(text);

export const writeYaml = (fields: Document): string => fields.toString({ lineWidth: 0, nullStr: '' });

/** Of plain values, in their order; null is an empty field, and what is left undefined is no field. */
export const yamlOf = (value: unknown): string => writeYaml(new Document(value));

export const mdxOf = (fields: string, body: string): string => `---\n${fields}---\n${body}`;
