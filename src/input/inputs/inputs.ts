/** The files of a root by folder: each a regular file that is due where it stands. Nothing else is ever looked into. */
import type { Issue } from '../../issues/index.ts';
import { type Found, folderOf, nameOf } from './found.ts';
import { judge } from './judge.ts';
import { TOP_FOLDERS } from './layout.ts';

/** The body of an MDX file, to be checked against the allow-list. */
export interface MdxBody {
  /** Path from the root. */
  file: string;
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
  /** Names of the components that it may use. */
  components: readonly string[];
}

/** The one part of reading that needs a native library: it is handed in, and a browser may do without. */
export type CheckBody = (body: MdxBody) => Issue[];

export interface Inputs {
  /** Names of the files of a folder, sorted; of its folders too, below. None where there is no such folder. */
  files: (folder: string) => string[];
  folders: (folder: string) => string[];
  /** What a file holds; undefined where it is not there, or was refused. */
  bytes: (file: string) => Uint8Array | undefined;
  /** Names in a folder, or in one above it, under which something was refused, or is meant by another name. */
  toldNear: (folder: string) => string[];
  /**
   * True where a path, a folder above it, or a file of this name in a folder above it was told: that it is missing as
   * well would be said twice.
   */
  isTold: (path: string) => boolean;
  /** For what is found to be meant by another name while reading. */
  tell: (path: string) => void;
  checkBody: CheckBody;
  issues: Issue[];
  /** What is doubted of a file while it is read. */
  warnings: Issue[];
}

/** `found` in any order; what does not stand in `content` or `data` is passed over. */
export function toInputs(found: readonly Found[], checkBody: CheckBody): Inputs {
  const all = withFolders(found);
  /** Folders that are due, each with the rule by which it is looked into. */
  const rules = new Map<string, string>([['', '']]);
  const files = new Map<string, Uint8Array>();
  const names = { files: new Map<string, string[]>(), folders: new Map<string, string[]>() };
  const told = new Set<string>();
  const issues: Issue[] = [];

  const refuse = (issue: Issue, meant?: string): void => {
    issues.push(issue);
    told.add(issue.place.file);
    if (meant) told.add(meant);
  };
  for (const entry of all) {
    const rule = rules.get(folderOf(entry.path));
    const judgement = rule === undefined ? null : judge(rule, entry);
    if (judgement === null) continue;
    if ('issue' in judgement) refuse(judgement.issue, judgement.meant);
    else if ('folder' in judgement) {
      rules.set(entry.path, judgement.folder);
      add(names.folders, entry.path);
    } else if (entry.bytes === undefined) {
      const found = nameOf(entry.path);
      refuse({ code: 'not-readable', place: { file: entry.path }, found, values: { kind: 'denied' } });
    } else {
      files.set(entry.path, entry.bytes);
      add(names.files, entry.path);
    }
  }
  return {
    files: (folder) => names.files.get(folder) ?? [],
    folders: (folder) => names.folders.get(folder) ?? [],
    bytes: (file) => files.get(file),
    toldNear: (folder) => [...told].filter((path) => above(folder).includes(folderOf(path))).map(nameOf),
    isTold: (path) => above(path).some((one) => told.has(one) || told.has(`${folderOf(one)}/${nameOf(path)}`)),
    tell: (path) => told.add(path),
    checkBody,
    issues,
    warnings: [],
  };
}

/** Sorted, so that a folder comes before what it holds; the top folders stand there even where they are not found. */
function withFolders(found: readonly Found[]): Found[] {
  const all = new Map(TOP_FOLDERS.map((path): [string, Found] => [path, { path, kind: 'none', size: 0 }]));
  for (const path of found.flatMap((one) => above(folderOf(one.path))))
    all.set(path, { path, kind: 'folder', size: 0 });
  for (const one of found) all.set(one.path, one);
  return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function add(lists: Map<string, string[]>, path: string): void {
  const list = lists.get(folderOf(path)) ?? [];
  list.push(nameOf(path));
  lists.set(folderOf(path), list);
}

/** The path itself, then each folder above it. */
const above = (path: string): string[] => (path === '' ? [] : [path, ...above(folderOf(path))]);
