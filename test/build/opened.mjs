/** Loaded into every Node process and thread of a build (`--import`): notes each file of the root that is opened. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

const [root, log] = [process.env.KPI_ROOT, process.env.KPI_TEST_OPENED];
const { appendFileSync } = fs;
let isNoting = false;
const note = (path) => {
  if (isNoting || typeof path === 'number' || !resolve(String(path)).startsWith(root + sep)) return;
  isNoting = true;
  appendFileSync(log, `${resolve(String(path))}\n`);
  isNoting = false;
};
const watch = (holder, names) => {
  for (const name of names) {
    const original = holder[name];
    holder[name] = (path, ...rest) => {
      note(path);
      return original(path, ...rest);
    };
  }
};
if (root && log) {
  watch(fs, ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream', 'copyFileSync', 'cpSync']);
  watch(fs.promises, ['open', 'readFile', 'copyFile']);
  syncBuiltinESMExports();
}
