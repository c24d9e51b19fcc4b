/** What this process builds from: read, checked, scored and described once; afresh after a change while developing. */
import { currentSlot, type LoadedSite, type SiteModel } from '../assessment/index.ts';
import { latestDay, ledgerOf, loadSite, movedSince, movedSlot, publishedCommit } from '../root/index.ts';
import { toldIssues } from '../issues/index.ts';
import { readSettings } from '../environment/index.ts';
import { type Ledger, ledgerSlot } from '../moves/index.ts';
import {
  type Catalog,
  catalogOf,
  catalogSlot,
  handOutPublication,
  type Preview,
  type Publication,
} from '../publish/index.ts';
import { identity } from '../publication.ts';

const { settings } = readSettings();

/** Root of `content/` and `data/`; another root serves the demo, tests and benchmarks. */
export const rootFolder: string = settings.root;

/** Counted when it is asked for: the first page of a build comes after the check. */
const previewed: Preview = {
  get warnings() {
    return toldIssues(context().warnings).length;
  },
};

/** As what this process builds the site. */
export const publication: Publication = {
  siteUrl: settings.siteUrl,
  base: settings.base,
  isDemo: settings.isDemo,
  ...(settings.isPreview && { preview: previewed }),
  languages: settings.languages,
  identity,
};

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

/** What each commit changed, as far as Git tells; made when it is asked for. */
export const ledger = (): Ledger => ledgerOf(rootFolder, soundContext().site.catalog);

/** What the files would move against the last published commit; null where Git does not tell. */
const moved = () => {
  const base = publishedCommit(rootFolder);
  return typeof base === 'string' ? null : movedSince(rootFolder, base, latestDay(rootFolder));
};

/** After a change of content or data. */
export function forgetContext(): void {
  loaded = undefined;
  sound = undefined;
}

/** From now on the pages find it, wherever Astro has bundled them to. */
export function handOutContext(): void {
  currentSlot.give(context);
  handOutPublication(() => publication);
  ledgerSlot.give(ledger);
  movedSlot.give(moved);
  catalogSlot.give(() => soundContext().catalog);
}
