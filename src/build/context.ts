/** What this process builds from: read, checked, scored and described once; afresh after a change while developing. */
import { currentSlot, type LoadedSite, loadSite, type SiteModel } from '../assessment/index.ts';
import { type Catalog, catalogOf, catalogSlot } from '../publish/index.ts';
import { publication, rootFolder } from '../publication.ts';

export interface SoundContext {
  site: SiteModel;
  catalog: Catalog;
}

let loaded: LoadedSite | undefined;
/** Of the last sound data. */
let before: SiteModel | null = null;
let sound: SoundContext | undefined;

/** What the root holds, or its problems. */
export function context(): LoadedSite {
  loaded ??= loadSite(rootFolder, before);
  before = loaded.site ?? before;
  return loaded;
}

/** Throws where the data has problems. */
export function soundContext(): SoundContext {
  if (sound) return sound;
  const { site } = context();
  if (!site) throw new Error('The data has problems: run "npm run check" to see them all.');
  sound = { site, catalog: catalogOf(site, publication) };
  return sound;
}

/** After a change of content or data. */
export function forgetContext(): void {
  loaded = undefined;
  sound = undefined;
}

/** From now on the pages find it, wherever Astro has bundled them to. */
export function handOutContext(): void {
  currentSlot.give(context);
  catalogSlot.give(() => soundContext().catalog);
}
