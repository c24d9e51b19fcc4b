/** The files of a root: found once, each a regular file that is due where it stands. Nothing else is ever opened. */
import type { Issue } from '../../issues/index.ts';
import { TOP_FOLDERS } from './layout.ts';
import { judge } from './judge.ts';
import { entriesOf, kindOf } from './entries.ts';

export interface Inputs {
  root: string;
  /** Names of the files of a folder, sorted; of its folders too, below. None where there is no such folder. */
  files: (folder: string) => string[];
  folders: (folder: string) => string[];
  /** Names in a folder, or in one above it, under which something was refused, or is meant by another name. */
  toldNear: (folder: string) => string[];
  /**
   * True where a path, a folder above it, or a file of this name in a folder above it was told: that it is missing as
   * well would be said twice.
   */
  isTold: (path: string) => boolean;
  /** For what is found to be meant by another name while reading. */
  tell: (path: string) => void;
  issues: Issue[];
}

export function findInputs(root: string): Inputs {
  const files = new Map<string, string[]>();
  const folders = new Map<string, string[]>();
  const told = new Set<string>();
  const issues: Issue[] = [];

  const look = (folder: string, rule: string): void => {
    files.set(folder, []);
    folders.set(folder, []);
    const { entries, issue } = entriesOf(root, folder);
    if (issue) refuse(issue);
    for (const entry of entries) enter(folder, rule, entry.name, judge(folder, rule, entry));
  };
  const enter = (folder: string, rule: string, name: string, judgement: ReturnType<typeof judge>): void => {
    if ('issue' in judgement) refuse(judgement.issue, judgement.meant);
    else if ('folder' in judgement) {
      folders.get(folder)?.push(name);
      look(`${folder}/${name}`, `${rule}/${judgement.folder}`);
    } else files.get(folder)?.push(name);
  };
  const refuse = (issue: Issue, meant?: string): void => {
    issues.push(issue);
    told.add(issue.place.file);
    if (meant) told.add(meant);
  };

  for (const top of TOP_FOLDERS) {
    const judgement = judge('', '', { name: top, ...kindOf(root, top) });
    if ('issue' in judgement) refuse(judgement.issue);
    else look(top, top);
  }
  return {
    root,
    files: (folder) => files.get(folder) ?? [],
    folders: (folder) => folders.get(folder) ?? [],
    toldNear: (folder) =>
      [...told].filter((path) => above(folder).includes(parentOf(path))).map((path) => path.replace(/^.*\//, '')),
    isTold: (path) =>
      above(path).some((one) => told.has(one) || told.has(`${parentOf(one)}/${path.replace(/^.*\//, '')}`)),
    tell: (path) => told.add(path),
    issues,
  };
}

const parentOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** The path itself, then each folder above it. */
const above = (path: string): string[] => (path === '' ? [] : [path, ...above(parentOf(path))]);
