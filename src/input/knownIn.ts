/** What the files of an assessment tell the reader of its rows, before any of its rows is read. */
import { assessmentFrontMatter } from '../schema/index.ts';
import { textComponents } from './allowList.ts';
import { readMdxFile } from './describedFile.ts';
import type { Inputs } from './inputs/inputs.ts';
import { knownKpis, loadKpis } from './kpis.ts';
import { loadPolicies } from './registries.ts';
import type { KnownKpis } from './tables/column.ts';
import { loadUnits } from './units.ts';

/**
 * Numbers, measures and rounds as the check knows them; as little as can be read where a file has problems of its own.
 * `inputs` are made for this alone: what is doubted while reading is noted in them.
 */
export function knownIn(inputs: Inputs, agency: string, fiscalYear: number): KnownKpis {
  const folder = `content/assessments/${agency}/${fiscalYear}`;
  const { value: front } = readMdxFile(inputs, `${folder}/assessment.mdx`, assessmentFrontMatter, textComponents);
  const policy = loadPolicies(inputs).values.find((one) => one.policy === front?.policy);
  const { kpis, everyKpiRead } = loadKpis(inputs, folder, loadUnits(inputs).units);
  return knownKpis(kpis, everyKpiRead, policy);
}
