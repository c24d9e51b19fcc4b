/** The day on which what is published of an assessment last changed. */
import type { AssessmentModel, SiteModel } from '../../assessment/index.ts';
import { onceForEach } from '../../once.ts';
import { toBangkokDay } from '../../root/index.ts';
import { pageTimes } from './pageTimes.ts';

/** ISO dates (common era), as Git has them; without Git that of the source's revision, and null where it gives none. */
export const lastChanges = onceForEach((site: SiteModel) => {
  const changedAt = pageTimes(site, []);
  return ({ path, front }: AssessmentModel): string | null => {
    const moment = changedAt(path.replace(/^\//, ''));
    return moment ? toBangkokDay(moment) : (front.revised ?? null);
  };
});
