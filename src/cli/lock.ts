/**
 * Completes package-lock.json: npm leaves out optional platform packages that the registry did not serve to
 * this machine, and `npm ci` then refuses the lock (npm/cli#9846).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './astro.ts';

interface LockEntry {
  version?: string;
  license?: string;
  integrity?: string;
  os?: string[];
  cpu?: string[];
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}
interface Lock {
  packages: Record<string, LockEntry>;
}

/** Optional dependencies that have no entry of their own, as "name" → exact version wanted by their owner. */
export function missingOptional(lock: Lock): Map<string, { version: string; license: string | undefined }> {
  const missing = new Map<string, { version: string; license: string | undefined }>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const nested = path ? `${path}/node_modules/${name}` : '';
      if (lock.packages[`node_modules/${name}`] || lock.packages[nested]) continue;
      missing.set(name, { version: range.replace(/^[\^~]/, ''), license: entry.license });
    }
  }
  return missing;
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** System and processor as the package's own name gives them, so that npm skips it elsewhere. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu'> {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  return { ...(os.length ? { os } : {}), ...(cpu.length ? { cpu } : {}) };
}

export async function run(): Promise<number> {
  const file = join(projectFolder, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  const missing = missingOptional(lock);
  for (const [name, { version, license }] of missing) {
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(license ? { license } : {}),
      optional: true,
      ...platformOf(name),
    };
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (missing.size > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.size} optional package(s) added`);
  return 0;
}
