/** The ledger of changes (บันทึกการเปลี่ยนแปลง): what each published commit changed, in words. */
import { slotOf } from '../assessment/index.ts';
import type { AssessmentFolder } from '../input/index.ts';
import type { SiteLanguage } from '../words/index.ts';
import type { ToldMoves } from './told/types.ts';

/** Files that are of no assessment, agency or policy. */
export const OTHER_FILES = ['pages', 'glossary', 'catalog', 'units', 'search'] as const;
export type OtherFiles = (typeof OTHER_FILES)[number];

export interface LedgerEntry {
  /** Whole id. */
  commit: string;
  /** When it was published: ISO 8601 in UTC, to the second. */
  moment: string;
  /** Null where the files of that time cannot be read as files are read now. */
  told: Record<SiteLanguage, ToldMoves> | null;
  others: OtherFiles[];
  /** Assessments that cannot be read as files are read now. */
  unread: AssessmentFolder[];
  /** How many more assessments it touches than are read. */
  notRead: number;
}

export interface Ledger {
  /** Latest first; without those that changed nothing that a reader would see. */
  entries: LedgerEntry[];
  /** Why earlier changes are not told: no Git, a shallow clone, or more commits than are looked at; null where all are. */
  ends: 'no-git' | 'cut-off' | 'many' | null;
}

/** Which of the files of no assessment a commit changed. */
export function otherFiles(paths: readonly string[]): OtherFiles[] {
  const patterns: Record<OtherFiles, RegExp> = {
    pages: /^content\/pages\/.*\.mdx$/,
    glossary: /^content\/pages\/.*\.yaml$/,
    catalog: /^data\/catalog\.yaml$/,
    units: /^data\/units\.yaml$/,
    search: /^data\/search-aliases\.yaml$/,
  };
  return OTHER_FILES.filter((kind) => paths.some((path) => patterns[kind].test(path)));
}

/** The ledger of what this process builds. */
export const ledgerSlot = slotOf<Ledger>('ledger');
export const currentLedger = ledgerSlot.take;
