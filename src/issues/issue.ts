/** A problem in the data, or a doubt about it, as a value. Words are made by the definitions; printing is the business of cli and build. */
import type { Bilingual } from '../words/index.ts';
import type { Phrase } from './definitions/words.ts';

export interface IssuePlace {
  /** Path from the root, with `/`. */
  file: string;
  /** Row as a spreadsheet shows it (the header is row 1), for CSV. */
  row?: number;
  /** Column letter and header, for CSV. */
  column?: { letter: string; header: string };
  /** Line and column from 1, for YAML and MDX. */
  line?: number;
  lineColumn?: number;
}

export interface Issue {
  /** A key of `definitions`; append only. */
  code: string;
  place: IssuePlace;
  /** Exactly what was found, invisible characters made visible by the report; absent where something is missing. */
  found?: string;
  /** Other places of the file of which the same is true, where these are told together. */
  alike?: IssuePlace[];
  /** A row of another file that mends it, as far as anybody but a person can know it: column → what stands in it. */
  rowToAdd?: { file: string; cells: Record<string, string> };
  /** What the words need: names, limits, the corrected value. */
  values?: Record<string, string>;
}

/** Words of one code. `allowed` and `fix` are whole sentences; never a pattern, never a library's error text. */
export interface IssueDefinition {
  /** What it does: an error stops the build, a warning nothing. Where it is left out, an error. */
  severity?: 'warning';
  /** Of a warning that a whole file mostly has one cause for: two are told as one. */
  together?: true;
  /** Short name of the problem, for the heading of its page. */
  title: Bilingual;
  /** What staff type to find its page, besides its title: words of theirs, what was done wrong. */
  everyday?: readonly string[];
  /** Why it matters, for its page. */
  why: Bilingual;
  /** In place of `found "…"`, where what was found is no text of the file. */
  found?: Phrase;
  allowed: Phrase;
  fix: Phrase;
  /** A wrong and a mended piece of a file, for its page. */
  example: { wrong: string; right: string };
}
