/** What the files as they stand now would move, against a commit. */
import { slotOf } from '../assessment/index.ts';
import { type Compared, comparedFiles, isUnmoved } from '../moves/index.ts';
import { toBangkokDay, toMoment } from './buildDate.ts';
import type { CommitFound } from './published.ts';
import { changedSince, stateAt, stateNow } from './stateAt.ts';

export interface MovedSince extends Compared {
  /** The commit compared with, and the day on which it was made (ISO date). */
  since: { commit: string; day: string };
  isUnmoved: boolean;
}

/** Both sides are scored on `today` (ISO date). Null where the files of the commit cannot be read as files are read now. */
export function movedSince(root: string, { commit, seconds }: CommitFound, today: string): MovedSince | null {
  const before = stateAt(root, commit);
  const compared = before && comparedFiles(before, stateNow(root), changedSince(root, commit), { today });
  if (!compared) return null;
  const since = { commit, day: toBangkokDay(toMoment(seconds * 1000)) };
  return { since, ...compared, isUnmoved: isUnmoved(compared.moves) && compared.unread.length === 0 };
}

/** What the site that is being built would move, for its preview; null where Git does not tell. */
export const movedSlot = slotOf<MovedSince | null>('moved');

export const currentMoved = movedSlot.take;
