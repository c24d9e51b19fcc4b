/** `npm run check`: reads and checks content and data, prints every problem and warning, changes nothing. */
import { createHash } from 'node:crypto';
import { renderAnnotations, renderCodeQuality, renderJson, renderReport } from '../issues/index.ts';
import type { LoadedTree } from '../input/index.ts';
import { latestDay, loadTree, publishedCommit } from '../root/index.ts';
import { readSettings } from '../environment/index.ts';
import { readArguments } from './arguments.ts';
import { noCommit, oneCommit } from './commitNamed.ts';
import { whileTold } from './progress.ts';
import { refused } from './refusal.ts';

const checking = { th: 'กำลังอ่านและตรวจเนื้อหากับข้อมูล', en: 'reading and checking content and data' };
const options = { json: 'flag', annotations: 'flag', 'code-quality': 'flag' } as const;

/** Exit code 0 when there is nothing to mend in `root`, 1 otherwise. A commit that is named is the one that is published. */
export async function run(args: readonly string[], root: string = readSettings().settings.root): Promise<number> {
  const given = readArguments(args, options);
  if ('title' in given) return refused(given);
  const [name, tooMuch] = given.names;
  if (tooMuch !== undefined) return refused(oneCommit(tooMuch, 'npm run check -- HEAD~1'));
  const published = name === undefined ? undefined : publishedCommit(root, name);
  if (typeof published === 'string') return refused(noCommit[published](name));
  const found = whileTold(checking, () => loadTree(root, latestDay(root), [], published));
  tellFound(found, given.options);
  return found.tree ? 0 : 1;
}

type Read = Pick<LoadedTree, 'tree' | 'issues' | 'warnings'>;

function tellFound({ tree, issues, warnings }: Read, asked: ReadonlyMap<string, string>): void {
  const all = [...issues, ...warnings];
  if (asked.has('json')) console.log(renderJson(all));
  else if (asked.has('annotations')) console.log(renderAnnotations(all));
  else if (asked.has('code-quality')) console.log(renderCodeQuality(all, sha256));
  else if (issues.length > 0) console.error(renderReport(all));
  else {
    if (warnings.length > 0) console.log(renderReport(warnings));
    console.log(renderSound(tree));
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a sound root holds. */
export function renderSound(tree: LoadedTree['tree']): string {
  const assessments = tree?.assessments ?? [];
  const kpis = assessments.reduce((sum, assessment) => sum + assessment.kpis.length, 0);
  return (
    `✔ ไม่พบปัญหา: ${assessments.length} การประเมิน ${kpis} ตัวชี้วัด · ` +
    `No problem found: ${assessments.length} assessment(s), ${kpis} KPIs`
  );
}
