/** The real content on a fixed day, with its catalogue. */
import { projectFolder } from '../../src/cli/astro.ts';
import { loadSite, type SiteModel } from '../../src/model/index.ts';

/** 1 July 2567 in Thailand. */
const epoch = String(Date.UTC(2024, 6, 1) / 1000);

export function realSite(): SiteModel {
  const before = process.env['SOURCE_DATE_EPOCH'];
  process.env['SOURCE_DATE_EPOCH'] = epoch;
  try {
    const { site, issues } = loadSite(projectFolder);
    if (!site) throw new Error(`The content has problems: ${issues.map(({ code }) => code).join(', ')}`);
    return site;
  } finally {
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = before;
  }
}
