/** The real content on a fixed day, with its catalogue. */
import { projectFolder } from '../../src/cli/astro.ts';
import type { SiteModel } from '../../src/model/index.ts';
import { loadAt } from './loadAt.ts';

/** 1 July 2567 in Thailand. */
const epoch = String(Date.UTC(2024, 6, 1) / 1000);

export const realSite = (): SiteModel => loadAt(projectFolder, epoch);
