/**
 * Makes the search index of the root that KPI_ROOT names into the folder of its argument, by what a build calls, and
 * prints how many seconds that took. A process of its own, so that its memory can be measured from outside.
 */
import { soundContext } from '../../../src/build/context.ts';
import { writeSearchIndex } from '../../../src/build/indexedSite.ts';

soundContext();
const start = performance.now();
await writeSearchIndex(process.argv[2] ?? '');
console.log((performance.now() - start) / 1000);
