/** The sound site of the tests of issues, with its catalogue, on a fixed day: one agency, which has given no e-mail. */
import { join } from 'node:path';
import { projectFolder } from '../../src/cli/astro.ts';
import type { SiteModel } from '../../src/assessment/index.ts';
import { loadAt } from './loadAt.ts';

export const smallRoot = join(projectFolder, 'test/issues/site');

/** 31 December 2567 in Thailand, when everything of fiscal year 2567 is due. */
const epoch = String(Date.UTC(2024, 11, 31) / 1000);

export const smallSite = (): SiteModel => loadAt(smallRoot, epoch);
