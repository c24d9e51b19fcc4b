/** KPI_ROOT is read; KPI_OUT is replaced whole; KPI_CACHE is written into. None may cost anybody a file. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Bilingual } from '../words/index.ts';
import { isMarked, listName } from './fileList.ts';
import { isMountPoint, isWithin, kindOf, pathAndAbove, realPath } from './folder.ts';
import type { Judged, Refusal } from './refusal.ts';

export interface Folders {
  /** The project itself. */
  project: string;
  root: string;
}

/** Sources of the project, and folders of the root: nothing is written among them. */
const sources = ['content', 'data', 'public', 'src', 'test', '.ci', '.github', '.schemas', '.vscode'];
const inputs = ['content', 'data'];
/** Folders of tools, wherever they stand. */
const ofTools = ['.git', 'node_modules'];

export function judgeRoot(found: string | undefined): Judged<string> {
  const root = found || '.';
  const missing = inputs.filter((name) => kindOf(join(root, name)) !== 'folder').map((name) => `${name}/`);
  if (missing.length === 0) return { value: root };
  const [th, en] =
    kindOf(root) === 'folder'
      ? [`โฟลเดอร์นี้ไม่มี ${missing.join(' และ ')}`, `This folder has no ${missing.join(' and no ')}.`]
      : ['ไม่มีโฟลเดอร์นี้', 'There is no such folder.'];
  return {
    refusal: {
      variable: 'KPI_ROOT',
      found: root,
      th: `${th}  ใช้ได้: โฟลเดอร์ที่มี content/ และ data/  แก้: เขียนที่อยู่ของโฟลเดอร์นั้น หรือไม่ต้องตั้งตัวแปรนี้`,
      en: `${en} Allowed: a folder that holds content/ and data/. Fix: write where that folder is, or leave the variable out.`,
    },
  };
}

/**
 * What stands in `output` is lost when a build takes its place: only an earlier build may be. `cache` is null where it is
 * refused itself.
 */
export function judgeOutput(output: string, cache: string | null, folders: Folders): Refusal | null {
  const why =
    lossOf(output, keptFolders(folders)) ??
    among(output, folders) ??
    (cache ? mixed(output, cache) : null) ??
    standing(output);
  if (!why) return null;
  return {
    variable: 'KPI_OUT',
    found: output,
    th: `${why.th} จึงไม่เขียนทับ  ใช้ได้: โฟลเดอร์ที่ยังไม่มี โฟลเดอร์ว่าง หรือโฟลเดอร์ของเว็บไซต์ที่สร้างครั้งก่อน  แก้: เลือกโฟลเดอร์อื่น หรือย้ายสิ่งที่อยู่ในนั้นออกเอง`,
    en: `${why.en} It is left as it is. Allowed: a folder that does not exist, an empty one, or one that an earlier build made. Fix: choose another folder, or move what it holds away yourself.`,
  };
}

export function judgeCache(cache: string, folders: Folders): Refusal | null {
  const why =
    lossOf(cache, keptFolders(folders)) ?? among(cache, folders) ?? foreign(cache, join(folders.project, '.cache'));
  if (!why) return null;
  return {
    variable: 'KPI_CACHE',
    found: cache,
    th: `${why.th} จึงไม่เขียนลงไป  ใช้ได้: โฟลเดอร์ที่ยังไม่มี โฟลเดอร์ว่าง หรือแคชที่คำสั่งนี้สร้างไว้  แก้: เลือกโฟลเดอร์อื่น หรือไม่ต้องตั้งตัวแปรนี้`,
    en: `${why.en} Nothing is written there. Allowed: a folder that does not exist, an empty one, or a cache that these commands made. Fix: choose another folder, or leave the variable out.`,
  };
}

/** A standard mark of caches (bford.info/cachedir), which backup programs know too. */
export const cacheTag = 'CACHEDIR.TAG';

function keptFolders({ project, root }: Folders): string[] {
  return [...inputs.map((name) => join(root, name)), root, ...ofTools.map((name) => join(project, name)), project];
}

/** Taking the place of `folder` would take one of `kept` with it. */
function lossOf(folder: string, kept: string[]): Bilingual | null {
  if (kindOf(folder) !== 'folder') return null;
  const lost = kept.find((one) => isWithin(one, folder));
  if (!lost) return null;
  return isWithin(folder, lost)
    ? { th: `โฟลเดอร์นี้คือ ${resolve(lost)}`, en: `This folder is ${resolve(lost)}.` }
    : { th: `โฟลเดอร์นี้มี ${resolve(lost)} อยู่ข้างใน`, en: `This folder holds ${resolve(lost)}.` };
}

function among(folder: string, { project, root }: Folders): Bilingual | null {
  const known = [...sources.map((name) => join(project, name)), ...inputs.map((name) => join(root, name))];
  const ofTool = pathAndAbove(realPath(folder)).find((one) => ofTools.includes(basename(one).toLowerCase()));
  const around = known.find((one) => isWithin(folder, one)) ?? ofTool;
  return around ? lyingIn(around) : null;
}

function mixed(output: string, cache: string): Bilingual | null {
  if (isWithin(output, cache)) return lyingIn(cache);
  if (!isWithin(cache, output)) return null;
  return { th: `โฟลเดอร์นี้มีแคช ${resolve(cache)} อยู่ข้างใน`, en: `This folder holds the cache ${resolve(cache)}.` };
}

const lyingIn = (folder: string): Bilingual => ({
  th: `โฟลเดอร์นี้อยู่ใน ${resolve(folder)}`,
  en: `This folder lies in ${resolve(folder)}.`,
});

const notFolder: Bilingual = {
  th: 'ตรงนี้มีสิ่งอื่นที่ไม่ใช่โฟลเดอร์',
  en: 'Something that is not a folder stands here.',
};

function standing(output: string): Bilingual | null {
  const kind = kindOf(output);
  if (kind === 'other') return notFolder;
  if (kind === 'absent') return null;
  if (isMountPoint(output)) {
    return {
      th: 'โฟลเดอร์นี้เป็นจุดต่อระบบไฟล์ ซึ่งแทนที่ทั้งโฟลเดอร์ไม่ได้ (โฟลเดอร์ย่อยในนั้นใช้ได้)',
      en: 'It is a mount point, which cannot be replaced whole; a folder in it can.',
    };
  }
  if (readdirSync(output).length === 0 || isMarked(output)) return null;
  return {
    th: `โฟลเดอร์นี้มีไฟล์อยู่แล้ว และไม่มี ${listName} ที่บอกว่าเป็นเว็บไซต์ที่สร้างครั้งก่อน`,
    en: `It holds files, and no ${listName} that says that an earlier build made it.`,
  };
}

/** All of the project's own `.cache` is made by its commands; elsewhere only the mark says so. */
function foreign(cache: string, own: string): Bilingual | null {
  const kind = kindOf(cache);
  if (kind === 'other') return notFolder;
  if (kind === 'absent' || (isWithin(cache, own) && !isWithin(own, cache))) return null;
  if (readdirSync(cache).length === 0 || existsSync(join(cache, cacheTag))) return null;
  return { th: `โฟลเดอร์นี้มีไฟล์อยู่แล้ว และไม่มี ${cacheTag}`, en: `It holds files, and no ${cacheTag}.` };
}
