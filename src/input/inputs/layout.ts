/** What may stand where under a root. Everything else is told, so that nobody thinks published what nothing reads. */
import { once } from '../../once.ts';
import { PAGE_NAMES } from '../../schema/index.ts';
import { pageIdsOf } from '../pageIds.ts';

export interface FolderRule {
  /** Names, with `{…}` for a part that differs from one to the next. */
  files: readonly string[];
  folders: readonly string[];
}

export const TOP_FOLDERS = ['content', 'data'] as const;

/** By path, with `{…}` as in the names. */
const layout: Record<string, FolderRule> = {
  content: { files: [], folders: ['agencies', 'assessments', 'pages'] },
  'content/agencies': { files: ['{agency}.yaml'], folders: [] },
  'content/assessments': { files: [], folders: ['{agency}'] },
  'content/assessments/{agency}': { files: [], folders: ['{fy}'] },
  'content/assessments/{agency}/{fy}': { files: ['assessment.mdx', 'kpi-{kpi}.mdx'], folders: [] },
  'content/pages': { files: [...PAGE_NAMES.flatMap(pageIdsOf).map((id) => `${id}.mdx`), 'glossary.yaml'], folders: [] },
  data: {
    files: ['catalog.yaml', 'corrections.csv', 'search-aliases.yaml', 'units.yaml'],
    folders: ['assessments', 'policies'],
  },
  'data/assessments': { files: [], folders: ['{agency}'] },
  'data/assessments/{agency}': { files: [], folders: ['{fy}'] },
  'data/assessments/{agency}/{fy}': {
    files: [
      ...['baselines.csv', 'targets.csv', 'results.csv', 'activities.csv', 'strategic-kpis.csv', 'awarded.csv'],
      'closed.csv',
    ],
    folders: [],
  },
  'data/policies': { files: ['{policy}.yaml'], folders: [] },
};

const nothing: FolderRule = { files: [], folders: [] };

export const ruleOf = (path: string): FolderRule => layout[path] ?? nothing;

/** Years are read by their own rule, so that 2024 is told as a year. */
const parts: Record<string, string> = {
  '{agency}': '[a-z][a-z0-9-]*',
  '{policy}': '[a-z0-9-]+',
  '{kpi}': '[1-9]\\d*(?:-[1-9]\\d*)*',
  '{fy}': '.+',
};

/** The name of the rule that a name follows. */
export function fitting(name: string, rules: readonly string[]): string | undefined {
  return rules.find((rule) => patternOf(rule).test(name));
}

const patternOf = once(
  (rule: string) => new RegExp(`^${rule.replaceAll('.', '\\.').replace(/\{\w+\}/, (part) => parts[part] ?? '')}$`, 's'),
);

/** Path of the rule of the folder in which a file of this name stands; nothing where there is none, or more than one. */
export function homeOf(name: string): string | undefined {
  const homes = Object.keys(layout).filter((path) => fitting(name, ruleOf(path).files.filter(isTelling)));
  return homes.length === 1 ? homes[0] : undefined;
}

/** `{agency}.yaml` fits any YAML file and says nothing about where it belongs. */
const isTelling = (rule: string) => !rule.startsWith('{');
