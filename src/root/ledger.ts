/**
 * What each published commit changed: the states before and after it are read out of Git, only what its files touch. Both
 * are scored on the day of the commit, so that what moves is what the files say. Made once for each last commit.
 */
import { comparedFiles, type Ledger, type LedgerEntry, otherFiles, toldMoves } from '../moves/index.ts';
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
  const entries: LedgerEntry[] = [];
  let after = newest;
  let budget = MOST_ASSESSMENTS;
  for (const commit of told) {
    if (cutOff && commit.parents.length === 0) return { entries, ends: 'cut-off' };
    if (budget <= 0) return { entries, ends: 'many' };
    // Between two commits of the list nothing of content and data changes.
    const before = withoutChanges(after, commit);
    const { entry, read } = entryOf(commit, { before, after, reader, catalog, most: Math.min(MOST_OF_COMMIT, budget) });
    budget -= read;
    if (isSeen(entry)) entries.push(entry);
    after = before;
  }
  return { entries, ends: commits.length > told.length ? 'many' : cutOff ? 'cut-off' : null };
}

function withoutChanges(after: Listing, { changes }: CommitChanges): Listing {
  const before = new Map<string, Blob>(after);
  for (const { path, before: blob } of changes)
    if (blob) before.set(path, blob);
    else before.delete(path);
  return before;
}

interface Between {
  before: Listing;
  after: Listing;
  reader: BlobReader;
  catalog: CatalogInput;
  most: number;
}

/** `read`: how many assessments were. */
function entryOf(
  { commit, moment, changes }: CommitChanges,
  { before, after, reader, catalog, most }: Between,
): { entry: LedgerEntry; read: number } {
  const paths = changes.map(({ path }) => path);
  const at = { today: toBangkokDay(moment), catalog, most };
  const compared = comparedFiles(reader.stateOf(before), reader.stateOf(after), paths, at);
  const about = { commit, moment, others: otherFiles(paths) };
  if (!compared) return { entry: { ...about, told: null, unread: [], notRead: 0 }, read: 1 };
  const { moves, unread, notRead, ...sides } = compared;
  const told = Object.fromEntries(
    siteLanguages().map((lang) => [lang, toldMoves(moves, sides.before, sides.after, lang)]),
  ) as Record<SiteLanguage, ReturnType<typeof toldMoves>>;
  return { entry: { ...about, told, unread, notRead }, read: sides.after.assessments.length + unread.length };
}

const isSeen = ({ told, others, unread }: LedgerEntry): boolean =>
  told === null ||
  others.length + unread.length > 0 ||
  Object.values(told).some(({ shared, assessments }) => shared.length + assessments.length > 0);
