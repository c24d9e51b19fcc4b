/**
 * The process of `npm run build`: reads, checks and scores once, tells what was found, and lets Astro render what is
 * sound. The command that starts it judges by its exit code.
 */
import { build } from 'astro';
import { context } from '../build/index.ts';
import { alone } from './alone.ts';
import { projectFolder } from './astro.ts';
import { tellFound } from './check.ts';
import { renderDate } from './date.ts';
import { refusedData } from './failure.ts';

const { site, tree, issues } = context();
tellFound({ tree, issues });
if (site) {
  console.log(renderDate(site));
  await alone(projectFolder, () => build({ root: projectFolder, logLevel: 'silent' }));
} else process.exitCode = refusedData;
