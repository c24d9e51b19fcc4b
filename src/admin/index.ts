/** The editor of words: forms made of the schemas, and files as the forms read and write them. */
export { apiOrigin, configOf, type EditorConfig, FORMATS } from './config.ts';
export type { Field } from './field.ts';
export { VERSIONS } from './fields.ts';
export { type Forms, formsOf } from './forms.ts';
export { type Format, formatOf, ORIGIN } from './format.ts';
