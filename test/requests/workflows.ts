/** The workflows of GitHub and GitLab, as what they say. */
import { parse } from 'yaml';
import { read } from '../repo/tree.ts';

export interface Step {
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, string | number>;
}
export interface Job {
  needs?: string | string[];
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes': number;
  steps: Step[];
}
export interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}
export interface GitLabJob {
  stage: string;
  extends?: string;
  rules?: { if: string }[];
  needs?: string[];
  script: string[];
  variables?: Record<string, string>;
  artifacts?: { paths?: string[]; expose_as?: string; when?: string; reports?: Record<string, string> };
}

export const workflow = (name: string) => parse(read(`.github/workflows/${name}.yml`)) as Workflow;

export function gitlabJobs(): Record<string, GitLabJob> {
  const all = parse(read('.gitlab-ci.yml')) as Record<string, GitLabJob>;
  return Object.fromEntries(Object.entries(all).filter(([, one]) => Array.isArray(one.script)));
}

export const gitlab = () => parse(read('.gitlab-ci.yml')) as { stages: string[]; variables: Record<string, string> };
