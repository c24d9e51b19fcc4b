/**
 * What each dataset is made of: the files whose change is a change of what is published under its name. The first `*`
 * stands for the agency or the policy, the second for the fiscal year. Git's history knows when each changed.
 */
import type { FileHistory, History } from '../../assessment/index.ts';
import type { DatasetKind } from '../../schema/index.ts';
import { SCORING_KINDS } from '../kindWords.ts';

const patterns = [
  'content/agencies/*.yaml',
  'content/assessments/*/*/assessment.mdx',
  'content/assessments/*/*/kpi-….mdx',
  'data/assessments/*/*/baselines.csv',
  'data/assessments/*/*/targets.csv',
  'data/assessments/*/*/results.csv',
  'data/assessments/*/*/activities.csv',
  'data/assessments/*/*/awarded.csv',
  'data/policies/*.yaml',
  'data/catalog.yaml',
  'data/corrections.csv',
] as const;
export type SourcePattern = (typeof patterns)[number];

/** What the rows come from. */
export const rowSources: Record<DatasetKind, readonly SourcePattern[]> = {
  definitions: ['content/assessments/*/*/kpi-….mdx', 'content/assessments/*/*/assessment.mdx'],
  criteria: ['content/assessments/*/*/kpi-….mdx'],
  baselines: ['content/assessments/*/*/kpi-….mdx', 'data/assessments/*/*/baselines.csv'],
  targets: ['content/assessments/*/*/kpi-….mdx', 'data/assessments/*/*/targets.csv'],
  results: ['content/assessments/*/*/kpi-….mdx', 'data/assessments/*/*/results.csv'],
  scores: ['content/assessments/*/*/kpi-….mdx', 'data/assessments/*/*/results.csv', 'data/policies/*.yaml'],
  activities: ['content/assessments/*/*/kpi-….mdx', 'data/assessments/*/*/activities.csv'],
  awarded: [
    'content/assessments/*/*/kpi-….mdx',
    'data/assessments/*/*/results.csv',
    'data/assessments/*/*/awarded.csv',
    'data/policies/*.yaml',
  ],
  disclosure: [
    'content/agencies/*.yaml',
    'content/assessments/*/*/assessment.mdx',
    'content/assessments/*/*/kpi-….mdx',
    'data/assessments/*/*/baselines.csv',
    'data/assessments/*/*/results.csv',
    'data/assessments/*/*/awarded.csv',
    'data/policies/*.yaml',
    'data/catalog.yaml',
  ],
};

/** Of these, the files of an agency's year without which there is no such row: the awarded scores alone need their table. */
export const neededSources = (kind: DatasetKind): SourcePattern[] =>
  rowSources[kind].filter(
    (pattern) => pattern.includes('*/*') && (kind === 'awarded' || pattern !== 'data/assessments/*/*/awarded.csv'),
  );

const description: readonly SourcePattern[] = [
  'content/agencies/*.yaml',
  'content/assessments/*/*/assessment.mdx',
  'data/catalog.yaml',
];
/** What title, licence, metadata and readme come from; some readmes say how scores are made. */
export const descriptionSources = (kind: DatasetKind): readonly SourcePattern[] =>
  SCORING_KINDS.includes(kind) ? [...description, 'data/policies/*.yaml'] : description;

export interface Source {
  pattern: SourcePattern;
  /** The agency or policy; null for a file that all share. */
  owner: string | null;
  fiscalYear: number | null;
}

const matchers = patterns.map((pattern) => {
  const expression = pattern.replaceAll('.', '\\.').replaceAll('*', '([^/]+)').replace('…', '[^/]+');
  return { pattern, expression: new RegExp(`^${expression}$`) };
});

/** Null for a file of which no dataset is made. */
function sourceOf(path: string): Source | null {
  for (const { pattern, expression } of matchers) {
    const match = expression.exec(path);
    if (match) return { pattern, owner: match[1] ?? null, fiscalYear: match[2] ? Number(match[2]) : null };
  }
  return null;
}

type KnownFile = Source & FileHistory;

export interface KnownFiles {
  /** Files of one owner (null: shared by all), of one fiscal year or of every year. */
  of: (pattern: SourcePattern, owner: string | null, fiscalYear: number | null) => readonly KnownFile[];
  /** Everyone who has such a file or once had one. */
  owners: (pattern: SourcePattern) => string[];
}

export function knownFiles({ files }: History): KnownFiles {
  const found = new Map<SourcePattern, Map<string | null, KnownFile[]>>();
  for (const [path, times] of Object.entries(files)) {
    const source = sourceOf(path);
    if (!source) continue;
    const owners = found.get(source.pattern) ?? new Map<string | null, KnownFile[]>();
    const list = owners.get(source.owner) ?? [];
    list.push({ ...source, ...times });
    found.set(source.pattern, owners.set(source.owner, list));
  }
  return {
    of: (pattern, owner, fiscalYear) => {
      const all = found.get(pattern)?.get(owner) ?? [];
      return fiscalYear === null
        ? all
        : all.filter((file) => file.fiscalYear === null || file.fiscalYear === fiscalYear);
    },
    owners: (pattern) => [...(found.get(pattern)?.keys() ?? [])].flatMap((owner) => owner ?? []),
  };
}
