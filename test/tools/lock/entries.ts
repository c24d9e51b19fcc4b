/** What package-lock.json says of optional platform packages, and what it must say before npm may install them. */

export interface LockEntry {
  version?: string;
  license?: string;
  integrity?: string;
  os?: string | string[];
  cpu?: string | string[];
  libc?: string | string[];
  link?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}
export interface Lock {
  packages: Record<string, LockEntry>;
}

export type Platform = Pick<LockEntry, 'os' | 'cpu' | 'libc'>;

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

/** Paths of packages that npm would install without knowing what is in them. */
export function withoutDigest(lock: Lock): string[] {
  return Object.entries(lock.packages)
    .filter(([path, { link, integrity }]) => path !== '' && !link && !/^sha512-/.test(integrity ?? ''))
    .map(([path]) => path);
}

export const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** Whether npm installs an entry on a system: what it does not name, it does not ask. */
export function isInstalledOn(
  { os, cpu, libc }: Platform,
  system: { os: string; cpu: string; libc?: string },
): boolean {
  const fits = (wanted: string | string[] | undefined, has: string | undefined) => {
    const names = [wanted ?? []].flat();
    const refused = names.filter((name) => name.startsWith('!')).map((name) => name.slice(1));
    const asked = names.filter((name) => !name.startsWith('!') && name !== 'any');
    return !refused.includes(has ?? '') && (asked.length === 0 || asked.includes(has ?? ''));
  };
  return fits(os, system.os) && fits(cpu, system.cpu) && fits(libc, system.libc);
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
/** Words that packages use in their names for what npm calls otherwise. */
const otherWords: Record<string, Platform> = {
  windows: { os: ['win32'] },
  win: { os: ['win32'] },
  macos: { os: ['darwin'] },
  gnu: { libc: ['glibc'] },
  gnueabihf: { libc: ['glibc'] },
  glibc: { libc: ['glibc'] },
  musl: { libc: ['musl'] },
  musleabihf: { libc: ['musl'] },
  linuxmusl: { os: ['linux'], libc: ['musl'] },
};

/** System, processor and C library as the package's own name gives them, so that npm skips it elsewhere. */
export function platformOf(name: string): Platform {
  const platform: Platform = {};
  for (const word of name.split(/[/-]/)) {
    if (systems.includes(word)) platform.os = [word];
    if (processors.includes(word)) platform.cpu = [word];
    Object.assign(platform, otherWords[word]);
  }
  return platform;
}
