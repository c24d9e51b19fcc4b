/** `npm run check`: reads and checks content and data, prints every problem and warning, changes nothing. */
import { createHash } from 'node:crypto';
import { renderAnnotations, renderCodeQuality, renderJson, renderReport } from '../issues/index.ts';
import type { LoadedTree } from '../input/index.ts';
import { loadTree } from '../root/index.ts';
import { readSettings } from '../environment/index.ts';

/** Exit code 0 when there is nothing to mend in `root`, 1 otherwise. Options: `--json`, `--annotations`, `--code-quality`. */
export async function run(options: string[], root: string = readSettings().settings.root): Promise<number> {
  const found = loadTree(root);
  tellFound(found, options);
  return found.tree ? 0 : 1;
}

type Read = Pick<LoadedTree, 'tree' | 'issues' | 'warnings'>;

function tellFound({ tree, issues, warnings }: Read, options: string[]): void {
  const all = [...issues, ...warnings];
  if (options.includes('--json')) console.log(renderJson(all));
  else if (options.includes('--annotations')) console.log(renderAnnotations(all));
  else if (options.includes('--code-quality')) console.log(renderCodeQuality(all, sha256));
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
