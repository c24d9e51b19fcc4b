/** The small sound site in memory, before and after a change of its files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Found, parseTree, toInputs } from '../../src/input/index.ts';
import { type ScoredSite, scoredSite } from '../../src/moves/index.ts';
import { SITE } from '../issues/fixtures.ts';

/** When everything of fiscal year 2567 is due. */
const today = '2026-01-01';
const folder = 'assessments/sample/2567';

/** Files by their short names. */
export const files = {
  assessment: `content/${folder}/assessment.mdx`,
  kpi1: `content/${folder}/kpi-1.mdx`,
  kpi2: `content/${folder}/kpi-2.mdx`,
  results: `data/${folder}/results.csv`,
  baselines: `data/${folder}/baselines.csv`,
  targets: `data/${folder}/targets.csv`,
  activities: `data/${folder}/activities.csv`,
  awarded: `data/${folder}/awarded.csv`,
  corrections: 'data/corrections.csv',
  policy: 'data/policies/sample-2567.yaml',
  agency: 'content/agencies/sample.yaml',
} as const;

export type Edit = [file: keyof typeof files, from: string, to: string];

const texts = new Map(
  readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(SITE, path)).isFile())
    .map((path) => [path, readFileSync(join(SITE, path), 'utf8')]),
);

/** The first occurrence of `from` becomes `to`; a file that is not there is empty. Throws where the check finds anything. */
export function siteWith(...edits: readonly Edit[]): ScoredSite {
  const changed = new Map(texts);
  for (const [name, from, to] of edits) {
    const text = changed.get(files[name]) ?? '';
    if (!text.includes(from)) throw new Error(`${name} does not hold "${from}"`);
    changed.set(
      files[name],
      text.replace(from, () => to),
    );
  }
  const found = [...changed].map(([path, text]): Found => {
    const bytes = new TextEncoder().encode(text);
    return { path, kind: 'file', size: bytes.length, bytes };
  });
  const { tree, issues } = parseTree(
    toInputs(found, () => []),
    today,
  );
  if (!tree) throw new Error(issues.map(({ code, place }) => `${code} ${place.file} ${place.row}`).join('\n'));
  return scoredSite(tree, today);
}
