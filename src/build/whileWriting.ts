/**
 * What the dev server answers beside the pages, from memory: the data files and the search index, each made at the first
 * request after a change of content.
 */
import { calendarFiles, eachFile, feedFiles, feedPath, isCalendarPath } from '../publish/index.ts';
import { adminFiles } from './adminFiles.ts';
import { context, ledger, publication, type SoundContext, soundContext } from './context.ts';
import { deskFiles } from './deskFiles.ts';
import { scoringModule } from './scoringModule.ts';
import { SEARCH_FOLDER, searchFiles } from './searchFiles.ts';

interface AnsweredFile {
  readonly bytes: Uint8Array;
  mediaType: string;
}

type Files = Map<string, AnsweredFile>;

let made: { of: SoundContext; data: Files; index?: Promise<Files> } | undefined;
/** One index after another: the end of each ends the process of Pagefind. */
let lastIndex: Promise<unknown> = Promise.resolve();

/** By its path from the site's root, without a leading `/`. Where the data has problems there is none, and the pages say so. */
export async function fileWhileWriting(path: string): Promise<AnsweredFile | undefined> {
  if (!context().site) return undefined;
  const of = soundContext();
  if (made?.of !== of) {
    const data = eachFile(of.site, publication, of.catalog, await scoringModule());
    const files = [...data, ...deskFiles(), ...(await adminFiles())];
    made = { of, data: new Map(files.map((file) => [file.path, file])) };
  }
  if (path.endsWith(feedPath.slice(1)))
    return feedFiles(ledger(), publication, of.site.today).find((file) => file.path === path);
  if (isCalendarPath(path)) return calendarFiles(of.site, publication).find((file) => file.path === path);
  if (!path.startsWith(SEARCH_FOLDER)) return made.data.get(path.replace(/(^|\/)admin\/$/, '$&index.html'));
  made.index ??= nextIndex();
  return (await made.index).get(path);
}

function nextIndex(): Promise<Files> {
  const index = lastIndex.catch(() => undefined).then(makeIndex);
  lastIndex = index;
  return index;
}

async function makeIndex(): Promise<Files> {
  const files: Files = new Map();
  const { own, found } = await searchFiles();
  for (const { path, bytes } of [...own, ...(await found)])
    files.set(path, { bytes, mediaType: path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' });
  return files;
}
