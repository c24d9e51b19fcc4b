/** The check of the build, on the files of one agency and what is shared, with a file under work in the place of its own. */
import {
  assessmentOf,
  type CheckBody,
  CORRECTIONS_FILE,
  type Found,
  type LoadedTree,
  parseTree,
  toInputs,
} from '../input/index.ts';
import type { Issue } from '../issues/index.ts';
import { issuesOverTime, stateOf } from '../moves/index.ts';
import { csvText, sheetTable } from '../sheet/index.ts';
import { agencyOfFile, type DeskTexts } from './files.ts';
import { columnAt, rowsOfText } from './grid.ts';

/** Path from the root → its bytes; null for a file that is not to be there. */
export type Changes = ReadonlyMap<string, Uint8Array | null>;

/**
 * Bodies of descriptions were checked by the build; `checkBody` is asked of those among the changes. `today` is
 * the latest ISO date that a date of the files can state.
 */
export function checkChanged(
  texts: DeskTexts,
  changes: Changes,
  today: string,
  checkBody: CheckBody = () => [],
): LoadedTree {
  const changed = new Set(changes.keys());
  return parseTree(
    toInputs(foundIn(texts, changes), (body) => (changed.has(body.file) ? checkBody(body) : [])),
    today,
  );
}

/** Every error, those among them that are found beside what was before; `texts` are what is published. */
export function issuesIn(loaded: LoadedTree, texts: DeskTexts, changes: Changes, today: string): Issue[] {
  const stateWith = (some: Changes) => stateOf(foundIn(texts, some));
  const [before, after] = [stateWith(new Map()), stateWith(changes)];
  return issuesOverTime(loaded, { before, after, changed: [...changes.keys()], today });
}

/** The files with the changes in their places. */
export function foundIn(texts: DeskTexts, changes: Changes): Found[] {
  const encoder = new TextEncoder();
  const all = new Map<string, Uint8Array>(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]));
  for (const [path, bytes] of changes) {
    if (bytes) all.set(path, bytes);
    else all.delete(path);
  }
  return [...all].map(([path, bytes]) => ({ path, kind: 'file', size: bytes.length, bytes }));
}

/** What is told of the work: every error, and the warnings of the files under work and of the assessment's own. */
export function toldOf(
  { issues, warnings }: LoadedTree,
  { agency, fiscalYear, files }: { agency: string; fiscalYear: number; files: readonly string[] },
): Issue[] {
  const isOwn = (file: string) => {
    const of = assessmentOf(file);
    return of?.agency === agency && of.fiscalYear === fiscalYear;
  };
  return [...issues, ...warnings.filter(({ place: { file } }) => isOwn(file) || files.includes(file))];
}

/** Of the corrections those of agencies whose files are here: others would be of files that do not exist. */
export function withOwnCorrections(texts: DeskTexts): DeskTexts {
  const text = texts[CORRECTIONS_FILE];
  if (text === undefined) return texts;
  const here = new Set(Object.keys(texts).flatMap((path) => agencyOfFile(path) ?? []));
  const table = sheetTable('corrections');
  const at = columnAt(table, 'file');
  const rows = rowsOfText(table, text).filter((row) => here.has(agencyOfFile(row[at] ?? '') ?? ''));
  return { ...texts, [CORRECTIONS_FILE]: csvText(table, rows) };
}
