/** What a command that makes files has to know of those that are there, however unfinished they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Wording } from '../../words/index.ts';
import { readFields, splitMdx } from './frontMatter.ts';

const folderNames = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
    : [];

const filesWith = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

const withoutEnding = (name: string) => name.slice(0, name.lastIndexOf('.'));

export const agenciesIn = (root: string): string[] =>
  filesWith(join(root, 'content/agencies'), '.yaml').map(withoutEnding);

export const policiesIn = (root: string): string[] =>
  filesWith(join(root, 'data/policies'), '.yaml').map(withoutEnding);

/** Latest last. */
export const yearsOf = (root: string, agency: string): number[] =>
  folderNames(join(root, 'content/assessments', agency))
    .filter((name) => /^\d{4}$/.test(name))
    .map(Number)
    .sort();

export const contentOf = (agency: string, year: number) => `content/assessments/${agency}/${year}`;
export const dataOf = (agency: string, year: number) => `data/assessments/${agency}/${year}`;

/** Files of KPIs of a year, by name. */
export const kpiFilesOf = (root: string, agency: string, year: number): string[] =>
  filesWith(join(root, contentOf(agency, year)), '.mdx').filter((name) => name.startsWith('kpi-'));

export const textOf = (root: string, path: string): string =>
  readFileSync(join(root, path), 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');

interface AssessmentFields {
  policy?: string;
  components?: { id: string; title: Wording; parent?: string }[];
  source?: { id?: string };
}

/** As it is written; fields that are empty yet are missing. */
export const assessmentOf = (root: string, agency: string, year: number): AssessmentFields =>
  readFields(splitMdx(textOf(root, `${contentOf(agency, year)}/assessment.mdx`)).fields).toJS() ?? {};

interface PolicyFields {
  entries?: {
    levels?: { value?: { id: string; label: Wording }[] };
    rounds?: { value?: { round: string; role: string }[] };
    components?: unknown;
  };
}

export const policyOf = (root: string, policy: string): PolicyFields =>
  policiesIn(root).includes(policy) ? (readFields(textOf(root, `data/policies/${policy}.yaml`)).toJS() ?? {}) : {};

/** Ids of units and their labels. */
export const unitsOf = (root: string): { id: string; label: Wording; kind: string }[] => {
  const { units } = readFields(textOf(root, 'data/units.yaml')).toJS() ?? {};
  return Array.isArray(units) ? units : [];
};
