/** Writes every golden file anew: `node test/golden/write.ts`. Read the difference before keeping it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearGolden, goldenFolder, keptFiles } from './site.ts';

const files = keptFiles();
clearGolden();
for (const { path, bytes } of files) {
  const target = join(goldenFolder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
