/**
 * The process of `npm run build`: reads, checks and scores once, tells what was found, and lets Astro render what is
 * sound. The command that starts it judges by its exit code.
 */
import { build } from 'astro';
import { context } from '../build/index.ts';
import { renderReport, renderWarningCount } from '../issues/index.ts';
import { alone } from './alone.ts';
import { projectFolder } from './astro.ts';
import { renderSound } from './check.ts';
import { renderDate } from './date.ts';
import { refusedData } from './failure.ts';

const { site, tree, issues, warnings } = context();
if (site) {
  console.log(renderSound(tree));
  if (warnings.length > 0) console.log(renderWarningCount(warnings));
  console.log(renderDate(site));
  await alone(projectFolder, () => build({ root: projectFolder, logLevel: 'silent' }));
} else {
  console.error(renderReport(issues));
  process.exitCode = refusedData;
}
