import type { SiteModel } from '../../src/assessment/index.ts';
import { loadSite } from '../../src/root/index.ts';
import { DATASET_KINDS } from '../../src/schema/index.ts';

/** A sound root as a build reads it, with SOURCE_DATE_EPOCH (seconds) as given or, without one, not set. */
export function loadAt(root: string, epoch?: string, earlier?: SiteModel): SiteModel {
  const before = process.env['SOURCE_DATE_EPOCH'];
  setEpoch(epoch);
  try {
    const { site, issues } = loadSite(root, earlier);
    if (!site) throw new Error(`${root} has problems: ${issues.map(({ code }) => code).join(', ')}`);
    return site;
  } finally {
    setEpoch(before);
  }
}

function setEpoch(epoch: string | undefined): void {
  if (epoch === undefined) delete process.env['SOURCE_DATE_EPOCH'];
  else process.env['SOURCE_DATE_EPOCH'] = epoch;
}

/** The kinds that every agency has: awarded scores are published where there are any. */
export const everywhere = DATASET_KINDS.filter((kind) => kind !== 'awarded');
