/** `npm run check`: reads and checks content and data, prints every problem, changes nothing. */
import { renderAnnotations, renderJson, renderReport } from '../issues/index.ts';
import type { LoadedTree } from '../input/index.ts';
import { loadTree } from '../root/index.ts';
import { readSettings } from '../environment/index.ts';
import { remarksOn } from './remarks.ts';

/** Exit code 0 when there is nothing to mend in `root`, 1 otherwise. Options: `--json`, `--annotations`. */
export async function run(options: string[], root: string = readSettings().settings.root): Promise<number> {
  const found = loadTree(root);
  tellFound(found, options);
  return found.tree ? 0 : 1;
}

/** Prints the problems, or what there is and what is worth knowing of it. */
export function tellFound({ tree, issues }: Pick<LoadedTree, 'tree' | 'issues'>, options: string[] = []): void {
  if (options.includes('--json')) console.log(renderJson(issues));
  else if (options.includes('--annotations')) console.log(renderAnnotations(issues));
  else if (issues.length > 0) console.error(renderReport(issues));
  else {
    const kpis = tree?.assessments.reduce((sum, assessment) => sum + assessment.kpis.length, 0) ?? 0;
    console.log(
      `✔ ไม่พบปัญหา: ${tree?.assessments.length ?? 0} การประเมิน ${kpis} ตัวชี้วัด · ` +
        `No problem found: ${tree?.assessments.length ?? 0} assessment(s), ${kpis} KPIs`,
    );
    for (const remark of tree ? remarksOn(tree) : []) console.log(remark);
  }
}
