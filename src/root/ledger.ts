/**
 * What each published commit changed: the states before and after it are read out of Git, only what its files touch. Both
 * are scored on the day of the commit, so that what moves is what the files say. Made once for each last commit.
 */
import {
  type Compared,
  type ComparedAt,
  comparedFiles,
  type Ledger,
  type LedgerEntry,
  otherFiles,
  toldMoves,
} from '../moves/index.ts';
import type { CatalogInput } from '../schema/index.ts';
import { type SiteLanguage, siteLanguages } from '../words/index.ts';
import { type Blob, type BlobReader, blobReader, type Listing } from './blobs.ts';
import { toBangkokDay } from './buildDate.ts';
import { type CommitChanges, commitChanges } from './log.ts';
import { isShallow } from './published.ts';
import { listingAt } from './stateAt.ts';

/** The page stays one that can be read, and a build waits seconds: what is older is in Git. */
const MOST_COMMITS = 50;
/** Assessments that are read for one of them, and for all, each twice; a change of a policy touches those of every agency. */
const MOST_OF_COMMIT = 40;
const MOST_ASSESSMENTS = 160;
/** Commits in a row that were refused, for which the last sound one is looked for. */
const MOST_REFUSED = 10;

let last: { key: string; ledger: Ledger } | undefined;

/** `catalog`: as it stands now. */
export function ledgerOf(root: string, catalog: CatalogInput): Ledger {
  const commits = commitChanges(root);
  const [newest] = commits ?? [];
  const listing = newest && listingAt(root, newest.commit);
  if (!commits || !newest || !listing) return { entries: [], ends: 'no-git' };
  const key = `${root} ${newest.commit}`;
  if (last?.key !== key) last = { key, ledger: make(root, commits, listing, catalog) };
  return last.ledger;
}

function make(root: string, commits: readonly CommitChanges[], newest: Listing, catalog: CatalogInput): Ledger {
  const reader = blobReader(root);
  const told = commits.slice(0, MOST_COMMITS);
  reader.fetch(
    told.flatMap(({ changes }) =>
      changes.flatMap(({ before, after }) => [before, after].filter((one) => one !== null)),
    ),
  );
  const cutOff = isShallow(root);
  const isCut = ({ parents }: CommitChanges) => cutOff && parents.length === 0;
  const entries: LedgerEntry[] = [];
  let after = newest;
  let budget = MOST_ASSESSMENTS;
  for (let at = 0; at < told.length; ) {
    const reached = told.slice(at, at + MOST_REFUSED + 1);
    const [commit] = reached;
    if (!commit || isCut(commit)) return { entries, ends: 'cut-off' };
    if (budget <= 0) return { entries, ends: 'many' };
    const compare = { reader, today: toBangkokDay(commit.moment), catalog, most: Math.min(MOST_OF_COMMIT, budget) };
    const step = publishedStep(
      reached.filter((one) => !isCut(one)),
      after,
      compare,
    );
    const entry = entryOf(commit, step);
    budget -= step.read;
    if (isSeen(entry)) entries.push(entry);
    after = step.before;
    at += step.commits;
  }
  return { entries, ends: commits.length > told.length ? 'many' : cutOff ? 'cut-off' : null };
}

interface Comparing extends ComparedAt {
  most: number;
  reader: BlobReader;
}

interface Step {
  compared: Compared | null;
  /** How many commits it takes. */
  commits: number;
  /** How many assessments were read for it. */
  read: number;
  paths: readonly string[];
  /** As it stood before the first of them; between two commits of the list nothing of content and data changes. */
  before: Listing;
}

/**
 * What came with the first of the commits, latest first. One whose files the check refuses is never published: what it changed
 * came with the next that is sound.
 */
function publishedStep(commits: readonly CommitChanges[], after: Listing, { reader, ...at }: Comparing): Step {
  let read = 0;
  const compare = (before: Listing, paths: readonly string[]) => {
    const compared = comparedFiles(reader.stateOf(before), reader.stateOf(after), paths, at);
    read += compared ? compared.after.assessments.length + compared.unread.length : 1;
    return compared;
  };
  const steps: Step[] = [];
  for (const { changes } of commits) {
    const last = steps.at(-1);
    const paths = [...(last?.paths ?? []), ...changes.map(({ path }) => path)];
    const before = withoutChanges(last?.before ?? after, changes);
    const step = { compared: compare(before, paths), commits: steps.length + 1, read, paths, before };
    if (isRead(step.compared)) return step;
    steps.push(step);
    // It is refused itself, or its files were written otherwise then.
    if (read > at.most || (!last && !isRead(compare(after, paths)))) break;
  }
  return { ...(steps[0] as Step), read };
}

const isRead = (compared: Compared | null): boolean => compared !== null && compared.unread.length === 0;

function withoutChanges(after: Listing, changes: CommitChanges['changes']): Listing {
  const before = new Map<string, Blob>(after);
  for (const { path, before: blob } of changes)
    if (blob) before.set(path, blob);
    else before.delete(path);
  return before;
}

function entryOf({ commit, moment }: CommitChanges, { compared, paths }: Step): LedgerEntry {
  const about = { commit, moment, others: otherFiles(paths) };
  if (!compared) return { ...about, told: null, unread: [], notRead: 0 };
  const { moves, unread, notRead, before, after } = compared;
  const told = Object.fromEntries(
    siteLanguages().map((lang) => [lang, toldMoves(moves, before, after, lang)]),
  ) as Record<SiteLanguage, ReturnType<typeof toldMoves>>;
  return { ...about, told, unread, notRead };
}

const isSeen = ({ told, others, unread }: LedgerEntry): boolean =>
  told === null ||
  others.length + unread.length > 0 ||
  Object.values(told).some(({ shared, assessments }) => shared.length + assessments.length > 0);
