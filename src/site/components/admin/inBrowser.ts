/**
 * The files of a site without a repository, kept in this browser alone (its private file system), where the editor's backend
 * without a host reads and saves them. They begin as those of the site.
 */
import { DESK_ROOT, type DeskTexts, deskOfAgency } from '../../../desk/index.ts';

/** Where the editor looks for them. */
const FOLDER = 'sveltia-cms-test';
/** What the site had when they were laid. */
const BEFORE = 'site-files.json';

const root = () => navigator.storage.getDirectory();
const editorFolder = async () => (await root()).getDirectoryHandle(FOLDER, { create: true });
const isWord = (path: string) => /\.(mdx|yaml)$/.test(path) && /^(content|data\/policies)\//.test(path);

/** Of the agencies and of the whole site, by their paths. */
async function ofSite(files: string, agencies: readonly string[]): Promise<DeskTexts> {
  const addresses = [DESK_ROOT, ...agencies.map(deskOfAgency)];
  const answers = addresses.map(async (address) => (await fetch(`${files}/${address}`)).json() as Promise<DeskTexts>);
  const texts = Object.assign({}, ...(await Promise.all(answers))) as DeskTexts;
  return Object.fromEntries(Object.entries(texts).filter(([path]) => isWord(path)));
}

export interface ChangedFile {
  path: string;
  /** Null where it was deleted. */
  text: string | null;
}

/** Against the files of the site. */
export async function changedFiles(): Promise<ChangedFile[]> {
  const before = await readJson();
  const now = await textsIn(await editorFolder(), '');
  const paths = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return paths.flatMap((path) => (before[path] === now[path] ? [] : [{ path, text: now[path] ?? null }]));
}

/** Lays the files of the site and of some of its agencies; what was changed stays as it is. */
export async function layFiles(files: string, agencies: readonly string[]): Promise<void> {
  const changed = new Set((await changedFiles()).map(({ path }) => path));
  const texts = await ofSite(files, agencies);
  const before = await readJson();
  const folder = await editorFolder();
  for (const [path, text] of Object.entries(texts)) {
    if (!changed.has(path) && before[path] !== text) await write(folder, path, text);
    before[path] = text;
  }
  await write(await root(), BEFORE, JSON.stringify(before));
}

/** Files of words in a folder of this computer, which is the project or its folder `content`, in the place of those of the site; how many. */
export async function takeFiles(chosen: Iterable<File>, files: string, agencies: readonly string[]): Promise<number> {
  const own = [...chosen].flatMap((file) => {
    const [, path = ''] = /^(?:[^/]+\/)?((?:content|data)\/.*)$/.exec(file.webkitRelativePath) ?? [];
    return isWord(path) ? [{ path, file }] : [];
  });
  const isTaken = (agency: string) => own.some(({ path }) => path.startsWith(`content/assessments/${agency}/`));
  const taken = agencies.filter(isTaken);
  if (taken.length > 0) await layFiles(files, taken);
  const folder = await editorFolder();
  for (const { path, file } of own) await write(folder, path, await file.text());
  return own.length;
}

/** Everything that was changed is gone. */
export async function discard(): Promise<void> {
  const place = await root();
  for (const name of [FOLDER, BEFORE]) await place.removeEntry(name, { recursive: true }).catch(() => undefined);
}

async function readJson(): Promise<DeskTexts> {
  try {
    const file = await (await (await root()).getFileHandle(BEFORE)).getFile();
    return JSON.parse(await file.text()) as DeskTexts;
  } catch {
    return {};
  }
}

async function textsIn(folder: FileSystemDirectoryHandle, above: string): Promise<DeskTexts> {
  const texts: DeskTexts = {};
  for await (const [name, entry] of folder.entries()) {
    const path = `${above}${name}`;
    if (entry instanceof FileSystemDirectoryHandle) Object.assign(texts, await textsIn(entry, `${path}/`));
    else texts[path] = await (await (entry as FileSystemFileHandle).getFile()).text();
  }
  return texts;
}

async function write(folder: FileSystemDirectoryHandle, path: string, text: string): Promise<void> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let place = folder;
  for (const one of names) place = await place.getDirectoryHandle(one, { create: true });
  const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}
