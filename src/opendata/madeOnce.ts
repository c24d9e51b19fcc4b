/**
 * Keeps what was made from the site's content for the rest of the build. Astro bundles the pages apart from the
 * integrations, so a variable of a module would be two: the value stands in a slot of the process, under a
 * fingerprint of everything it was made from, and can never be stale.
 */
import type { SiteModel } from '../model/index.ts';
import { sha256 } from './checksums.ts';
import type { Publication } from './publishedFile.ts';

interface Slot {
  fingerprint: string;
  value: unknown;
}
const SLOT = Symbol.for('kpi-transparency.open-data');
const slots = globalThis as { [SLOT]?: Map<string, Slot> };
const fingerprints = new WeakMap<SiteModel, string>();

/** The value of `make` for this content, made the first time it is asked for; only the latest is kept under a name. */
export function madeOnce<T>(name: string, site: SiteModel, publication: Publication, make: () => T): T {
  const fingerprint = `${fingerprintOf(site)} ${JSON.stringify(publication)}`;
  slots[SLOT] ??= new Map();
  const known = slots[SLOT].get(name);
  if (known?.fingerprint === fingerprint) return known.value as T;
  const value = make();
  slots[SLOT].set(name, { fingerprint, value });
  return value;
}

/** Lets go of everything that was made, once a build has written it: for a government it is hundreds of megabytes. */
export function forgetMade(): void {
  slots[SLOT]?.clear();
}

/** A site never changes once it is made. */
function fingerprintOf(site: SiteModel): string {
  const known = fingerprints.get(site);
  if (known) return known;
  const fingerprint = sha256(JSON.stringify(site));
  fingerprints.set(site, fingerprint);
  return fingerprint;
}
