/**
 * Makes the search index of the root that KPI_ROOT names into the folder of its argument, by what a build calls, and
 * prints how many seconds that took. A process of its own, so that its memory can be measured from outside.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { soundContext } from '../../../src/build/context.ts';
import { type SearchFile, searchFiles } from '../../../src/build/searchFiles.ts';

const folder = process.argv[2] ?? '';
soundContext();
const start = performance.now();
const { own, found } = await searchFiles();
write(own);
write(await found);
console.log((performance.now() - start) / 1000);

function write(files: Iterable<SearchFile>): void {
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
