/** Writes every golden file anew: `node test/golden/write.ts`. Read the difference before keeping it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearGolden, goldenFiles, goldenFolder, isKept } from './site.ts';

clearGolden();
for (const { path, bytes } of goldenFiles().filter(isKept)) {
  const target = join(goldenFolder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
