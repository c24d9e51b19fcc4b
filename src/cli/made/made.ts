/** What a command that makes files hands back: the files, and what a person has to decide or to look at. */
import type { Bilingual } from '../../words/index.ts';
import type { Refusal } from '../refusal.ts';
import type { NewFiles } from './write.ts';

/** Where, and what. */
export interface Decision extends Bilingual {
  /** Path from the root. */
  file: string;
  /** A field of it, or a column. */
  field: string;
}

export interface Made {
  files: NewFiles;
  decisions: Decision[];
}

export type MadeOr = Made | Refusal;
