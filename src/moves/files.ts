/** Two states of the files of a root, of which only what a change touches is read: a whole government costs what changed. */
import {
  type AssessmentFolder,
  assessmentOf,
  CORRECTIONS_FILE,
  type Found,
  type LoadedPart,
  parsePart,
  toInputs,
} from '../input/index.ts';
import type { CatalogInput } from '../schema/index.ts';
import { isSame } from './fromTo.ts';
import { movesBetween, type ScoredSite, scoredSite } from './site.ts';
import type { Moves } from './types.ts';

/** The files of a root as they stood at one moment. */
export interface FilesState {
  /** Of `content` and `data`, from the root. */
  paths: readonly string[];
  read: (paths: readonly string[]) => Found[];
}

/** Of what was found in the folders; what is no file is left to the check. */
export function stateOf(found: readonly Found[]): FilesState {
  const byPath = new Map(found.filter(({ kind }) => kind !== 'folder').map((one) => [one.path, one]));
  return { paths: [...byPath.keys()], read: (paths) => paths.flatMap((path) => byPath.get(path) ?? []) };
}

export interface Compared {
  moves: Moves;
  /** What was read of each. */
  before: ScoredSite;
  after: ScoredSite;
  /** Assessments with a side that the check refuses: what moved in them is not known. */
  unread: AssessmentFolder[];
  /** How many more a change touches than were to be read. */
  notRead: number;
}

/** Nothing is read where a change touches pages, or how datasets are described. */
const none: ScoredSite = { assessments: [], policies: [], agencies: [], score: () => null };
const untouched: Compared = { moves: movesBetween(none, none), before: none, after: none, unread: [], notRead: 0 };
const READ =
  /^(?:content|data)\/assessments\/|^content\/agencies\/|^data\/(?:policies\/|units\.yaml$|corrections\.csv$)/;

export interface ComparedAt {
  /** ISO date: the day at which both sides are scored. */
  today: string;
  /** Stands in for one that the check refuses: no score rests on it. */
  catalog?: CatalogInput | null;
  /** So many assessments are read at most. */
  most?: number;
}

/**
 * `changed`: paths that are otherwise, or came, or went. Null where the check refuses, on either side, what all assessments
 * share.
 */
export function comparedFiles(
  before: FilesState,
  after: FilesState,
  changed: readonly string[],
  { today, catalog: instead = null, most = Number.POSITIVE_INFINITY }: ComparedAt,
): Compared | null {
  if (!changed.some((path) => READ.test(path))) return untouched;
  const all = touched(before, after, changed, today);
  const folders = all.slice(0, most);
  const [was, is] = [before, after].map((state) => readPart(state, changed, folders, today));
  const catalog = is?.part.catalog ?? was?.part.catalog ?? instead;
  if (!was || !is || !catalog) return null;
  const unread = [...was.unread, ...is.unread].filter(
    (one, index, all) => all.findIndex((other) => nameOf(other) === nameOf(one)) === index,
  );
  const isTold = ({ read }: ScoredSite['assessments'][number]) =>
    !unread.some((one) => nameOf(one) === `${read.agency}/${read.fiscalYear}`);
  const toldOf = ({ part }: LoadedPart): ScoredSite => {
    const site = scoredSite({ ...part, catalog: part.catalog ?? catalog }, today);
    return { ...site, assessments: site.assessments.filter(isTold) };
  };
  const [from, to] = [toldOf(was), toldOf(is)];
  return { moves: movesBetween(from, to), before: from, after: to, unread, notRead: all.length - folders.length };
}

export const nameOf = ({ agency, fiscalYear }: AssessmentFolder) => `${agency}/${fiscalYear}`;

const SHARED = /^data\/[^/]+$|^data\/policies\//;
const POLICY = /^data\/policies\/([^/]+)\.yaml$/;
const AGENCY = /^content\/agencies\/([^/]+)\.yaml$/;

/** Assessments that a change can move: their own files, their policy, the units, their corrections. */
function touched(before: FilesState, after: FilesState, changed: readonly string[], today: string): AssessmentFolder[] {
  const names = new Set(changed.flatMap(folderIn));
  if (changed.includes('data/units.yaml')) for (const name of [before, after].flatMap(foldersOf)) names.add(name);
  if (changed.includes(CORRECTIONS_FILE)) for (const one of correctedBetween(before, after)) names.add(nameOf(one));
  const policies = rulesMoved(before, after, changed, today);
  if (policies.length > 0)
    for (const name of [before, after].flatMap((state) => foldersNaming(state, policies))) names.add(name);
  return [...names].sort().map(folderNamed);
}

/** Policies of which more than words is otherwise, as far as the check lets both be read. */
function rulesMoved(before: FilesState, after: FilesState, changed: readonly string[], today: string): string[] {
  const ids = changed.flatMap((path) => POLICY.exec(path)?.[1] ?? []);
  if (ids.length === 0) return [];
  const [was, is] = [before, after].map((state) => readPart(state, [], [], today)?.part.policies ?? []);
  const entriesIn = (policies: typeof was, id: string) =>
    Object.entries(policies?.find(({ policy }) => policy === id)?.entries ?? {}).map(([name, entry]) => [
      name,
      entry?.value,
      entry?.basis,
    ]);
  const isRead = (id: string) => [was, is].every((policies) => policies?.some(({ policy }) => policy === id));
  return ids.filter((id) => !isRead(id) || !isSame(entriesIn(was, id), entriesIn(is, id)));
}

function folderIn(path: string): string[] {
  const folder = assessmentOf(path);
  return folder ? [nameOf(folder)] : [];
}

const foldersOf = ({ paths }: Pick<FilesState, 'paths'>) => [...new Set(paths.flatMap(folderIn))];

/** The assessments of which there are paths, sorted. */
export const foldersIn = (paths: readonly string[]): AssessmentFolder[] => foldersOf({ paths }).sort().map(folderNamed);

function folderNamed(name: string): AssessmentFolder {
  const [agency = '', year] = name.split('/');
  return { agency, fiscalYear: Number(year) };
}

/** Whatever a description says beside it: one too many is read for nothing. */
const foldersNaming = (state: FilesState, policies: readonly string[]): string[] =>
  textsOf(
    state,
    state.paths.filter((path) => path.endsWith('/assessment.mdx')),
  ).flatMap(([path, text]) => (policies.some((id) => text.includes(id)) ? folderIn(path) : []));

/** The assessments that are named in lines of `corrections.csv` which only one side has. */
export function correctedBetween(before: FilesState, after: FilesState): AssessmentFolder[] {
  const [was, is] = [before, after].map(
    (state) => new Set(textsOf(state, [CORRECTIONS_FILE]).flatMap(([, text]) => text.split('\n'))),
  );
  const lines = [...(was ?? []), ...(is ?? [])].filter((line) => was?.has(line) !== is?.has(line));
  return foldersIn(lines.map((line) => line.replace(/^[\uFEFF"]+/, '')));
}

const textsOf = (state: FilesState, paths: readonly string[]): [path: string, text: string][] =>
  state
    .read(paths.filter((path) => state.paths.includes(path)))
    .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);

/** Bodies are not checked: what was published was. */
export function readPart(
  state: FilesState,
  changed: readonly string[],
  folders: readonly AssessmentFolder[],
  today: string,
): LoadedPart | null {
  if (state.paths.length === 0)
    return { part: { agencies: [], policies: [], catalog: null, assessments: [] }, unread: [] };
  const wanted = new Set(folders.map(nameOf));
  const agencies = new Set([
    ...folders.map(({ agency }) => agency),
    ...changed.flatMap((path) => AGENCY.exec(path)?.[1] ?? []),
  ]);
  const isWanted = (path: string) =>
    SHARED.test(path) || agencies.has(AGENCY.exec(path)?.[1] ?? '') || folderIn(path).some((name) => wanted.has(name));
  const inputs = toInputs(state.read(state.paths.filter(isWanted)), () => []);
  const there = new Set(foldersOf(state));
  return parsePart(
    inputs,
    folders.filter((one) => there.has(nameOf(one))),
    { agencies: state.paths.flatMap((path) => AGENCY.exec(path)?.[1] ?? []), today },
  );
}
