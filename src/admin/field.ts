/** A field of a form, in the words of the editor (Sveltia CMS); every value of it is a text, a list or a group. */
export interface Field {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'select' | 'datetime' | 'hidden' | 'object' | 'list' | 'relation' | 'code';
  required?: boolean;
  hint?: string;
  default?: string;
  /** What the text must look like, and what is said of one that does not. */
  pattern?: [string, string];
  type?: string;
  format?: string;
  options?: { label: string; value: string }[];
  dropdown_threshold?: number;
  /** Of a group. */
  fields?: Field[];
  /** Of a list of texts. */
  field?: Field;
  /** Kinds of a group, one of which is chosen; its name is written under `typeKey`. */
  types?: { name: string; label: string; fields: Field[] }[];
  typeKey?: string;
  min?: number;
  max?: number;
  collapsed?: boolean | 'auto';
  minimize_collapsed?: boolean | 'auto';
  summary?: string;
  label_singular?: string;
  /** The whole file is this list. */
  root?: true;
  collection?: string;
  file?: string;
  value_field?: string;
  search_fields?: string[];
  display_fields?: string[];
  use_emoji_autocomplete?: false;
  i18n?: false;
}
