/** `npm run build`: checks and builds beside the last good build, and only then takes its place. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingFrom } from '../environment/index.ts';
import { projectFolder, runTied } from './astro.ts';
import { explainFailedBuild, explainMissing, refusedData } from './failure.ts';
import { acceptBuild, outputFolder } from './settings.ts';
import { moveFolder, takePlace } from './swap.ts';
import { clearLeftovers, endWork, startWork } from './workFolder.ts';

const renderer = fileURLToPath(new URL('render.ts', import.meta.url));

/** Exit code other than 0 and an untouched output folder when anything at all is wrong. */
export function run(): Promise<number> {
  return buildInto(outputFolder('dist'));
}

/** Checks and builds the root that the environment names into `output`, which is replaced only by a whole build. */
export async function buildInto(output: string, environment: Record<string, string> = {}): Promise<number> {
  const settings = acceptBuild(output, environment);
  if (!settings) return 1;
  const own = { ...environment, KPI_ROOT: settings.root, KPI_CACHE: settings.cache };
  return publish(settings.output, (folder, hear) =>
    runTied(['--expose-gc', renderer], { ...own, KPI_OUT: folder }, hear),
  );
}

/** Fills the folder and resolves with an exit code; `hear` is for what goes wrong. */
export type Make = (folder: string, hear: (text: string) => void) => Promise<number>;

/** Where builds grow: Astro moves files between this and folders of the project, so both are on one file system. */
const growing = join(projectFolder, '.cache/site');

/** Nothing but a build that ended with 0 and holds everything that it lists takes the place of `output`. */
export async function publish(output: string, make: Make): Promise<number> {
  for (const folder of [growing, output]) clearLeftovers(folder);
  const build = startWork(growing);
  const work = startWork(output);
  let said = '';
  try {
    const code = await make(build.site, (text) => {
      said = (said + text).slice(-20_000);
    });
    const missing = code === 0 ? missingFrom(build.site) : [];
    if (code !== 0) console.error(explainFailedBuild(code, said, output));
    else if (missing.length > 0) console.error(explainMissing(missing, output));
    if (code !== 0 || missing.length > 0) return code === refusedData ? 1 : code || 1;
    moveFolder(build.site, work.site);
    takePlace(work, output);
    console.log(`✔ สร้างเว็บไซต์แล้วที่ ${output} · site built in ${output}`);
    return 0;
  } finally {
    endWork(build);
    endWork(work);
  }
}
