/** Whether an entry of a folder is due there, and what to tell where it is not. */
import type { Issue } from '../../issues/index.ts';
import { readFiscalYear } from '../../schema/index.ts';
import { type Found, folderOf, nameOf } from './found.ts';
import { tooLarge } from './sizeLimit.ts';
import { fitting, type FolderRule, homeOf, ruleOf, TOP_FOLDERS } from './layout.ts';
import { fileMeant, folderMeant } from './nameMeant.ts';
import { officeFile } from './officeFile.ts';
import { isPassedOver } from './passedOver.ts';

/**
 * Null for what is passed over. `folder`: path of the rule by which to look into it, with `{…}` as the layout has it.
 * `meant`: the path at which it should stand.
 */
export type Judgement = { file: true } | { folder: string } | { issue: Issue; meant?: string } | null;

/** `rulePath`: of the folder in which it stands, as an earlier judgement gave it; '' for the root. */
export function judge(rulePath: string, { path, kind, size }: Pick<Found, 'path' | 'kind' | 'size'>): Judgement {
  const [folder, name] = [folderOf(path), nameOf(path)];
  const rule = folder === '' ? { files: [], folders: TOP_FOLDERS } : ruleOf(rulePath);
  if (isPassedOver(name) || (folder === '' && !rule.folders.some((top) => top === name))) return null;
  const issue = (code: string, values?: Record<string, string>): Issue => ({
    code,
    place: { file: path },
    found: name,
    ...(values && { values }),
  });
  const entry = { folder, name, rulePath, rule, issue };
  const isFileName = fitting(name, rule.files) !== undefined;
  switch (kind) {
    case 'none':
      // Below the top it is a name that the system cannot say, such as one in TIS-620.
      return folder === '' ? { issue: { code: 'folder-missing', place: { file: path } } } : judgeName(entry);
    case 'link':
      return { issue: issue('symbolic-link') };
    case 'file': {
      if (!isFileName && rule.folders.some((one) => one === name)) return { issue: issue('file-for-folder') };
      const large = tooLarge(path, size);
      if (isFileName) return large ? { issue: large } : { file: true };
      return judgeName(entry);
    }
    case 'folder':
      return isFileName ? { issue: issue('folder-for-file') } : judgeFolder(entry);
    default:
      return { issue: issue('not-readable', { kind }) };
  }
}

interface Entry {
  folder: string;
  name: string;
  rulePath: string;
  rule: FolderRule;
  issue: (code: string, values?: Record<string, string>) => Issue;
}

function judgeFolder({ folder, name, rulePath, rule, issue }: Entry): Judgement {
  const fits = fitting(name, rule.folders);
  const within = { folder: folder === '' ? name : `${rulePath}/${fits}` };
  if (fits === '{fy}') {
    const year = readFiscalYear(name);
    if ('value' in year) return within;
    return toldAs(folder, year.problem.values?.['corrected'], issue('folder-year', year.problem.values));
  }
  if (fits) return within;
  const office = officeFile(name, rule.files);
  if (office) return toldAs(folder, office.suggestion, issue('office-file', office));
  const suggestion = folderMeant(name, rule.folders);
  return toldAs(folder, suggestion, issue('unexpected-folder', { ...dueIn(rule), ...(suggestion && { suggestion }) }));
}

function judgeName({ folder, name, rulePath, rule, issue }: Entry): Judgement {
  const office = officeFile(name, rule.files);
  if (office) return toldAs(folder, office.suggestion, issue('office-file', office));
  const suggestion = fileMeant(name, rule.files);
  const due = dueIn(rule);
  if (suggestion) return toldAs(folder, suggestion, issue('unexpected-file', { ...due, suggestion }));
  const home = homeOf(name);
  if (home === undefined) return { issue: issue('unexpected-file', due) };
  const elsewhere = home.split('/').length === rulePath.split('/').length;
  const [top] = home.split('/');
  const meant = elsewhere ? [top, ...folder.split('/').slice(1), name].join('/') : undefined;
  return { issue: issue('unexpected-file', { ...due, home }), ...(meant && { meant }) };
}

const dueIn = ({ files, folders }: FolderRule) => ({ files: files.join(', '), folders: folders.join(', ') });

const toldAs = (folder: string, suggestion: string | undefined, issue: Issue): Judgement => ({
  issue,
  ...(suggestion && { meant: `${folder}/${suggestion}` }),
});
