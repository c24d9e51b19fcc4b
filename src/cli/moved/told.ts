import type { Issue } from '../../issues/index.ts';
import type { Compared } from '../../moves/index.ts';

export interface Told extends Compared {
  /** The commit compared with, and the day on which it was made (ISO date). */
  since: { commit: string; day: string };
  warnings: Issue[];
  isUnmoved: boolean;
}
