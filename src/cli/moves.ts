/** `npm run moves [-- commit]`: what publishing the files as they stand would move, against the last published commit. */
import { readSettings } from '../environment/index.ts';
import { renderReport } from '../issues/index.ts';
import { type CommitFound, latestDay, loadTree, movedSince, publishedCommit } from '../root/index.ts';
import { siteLanguages, type SiteLanguage } from '../words/index.ts';
import { readArguments } from './arguments.ts';
import { aCommit, noCommit, oneCommit } from './commitNamed.ts';
import { movesComment, problemsComment } from './moved/comment.ts';
import { movesJson } from './moved/json.ts';
import { movesText } from './moved/text.ts';
import type { Told } from './moved/told.ts';
import { whileTold } from './progress.ts';
import { type Refusal, refused } from './refusal.ts';

const comparing = { th: 'กำลังเทียบกับที่เผยแพร่แล้ว', en: 'comparing with what is published' };

/** Exit code 1 where it cannot be told: no Git, no such commit, or files with problems. */
export async function run(args: readonly string[], root: string = readSettings().settings.root): Promise<number> {
  const given = readArguments(args, { json: 'flag', comment: 'flag', lang: siteLanguages() });
  if ('title' in given) return refused(given);
  const [name, tooMuch] = given.names;
  if (tooMuch !== undefined) return refused(oneCommit(tooMuch, 'npm run moves -- HEAD~1'));
  const base = publishedCommit(root, name);
  if (typeof base === 'string') return refused(noCommit[base](name));
  const lang = given.options.get('lang') as SiteLanguage | undefined;
  const languages = lang ? [lang] : siteLanguages();
  const found = whileTold(comparing, () => toldSince(root, base));
  if (found === null) return refused(unreadable(base));
  if ('issues' in found) {
    console.error(renderReport(found.issues));
    if (given.options.has('comment')) console.log(problemsComment(found, languages));
    return 1;
  }
  if (given.options.has('json')) console.log(movesJson(found));
  else console.log(given.options.has('comment') ? movesComment(found, languages) : movesText(found, languages));
  return 0;
}

type Problems = Pick<ReturnType<typeof loadTree>, 'issues' | 'warnings'>;

/** Null where the files of the commit cannot be read as files are read now. */
function toldSince(root: string, base: CommitFound): Told | Problems | null {
  const today = latestDay(root);
  const { tree, issues, warnings } = loadTree(root, today);
  if (!tree) return { issues, warnings };
  const moved = movedSince(root, base, today);
  return moved && { ...moved, warnings };
}

const unreadable = ({ commit }: CommitFound): Refusal => ({
  title: {
    th: 'ไฟล์ของ commit นั้นอ่านแบบปัจจุบันไม่ได้ จึงเทียบไม่ได้',
    en: 'The files of that commit cannot be read as files are read now, so nothing is compared',
  },
  found: commit.slice(0, 10),
  allowed: aCommit,
  fix: { th: 'เทียบกับ commit ที่ใหม่กว่า', en: 'compare with a later commit' },
});
