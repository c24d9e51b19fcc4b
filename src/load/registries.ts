/** Agencies (`content/agencies`) and policies (`data/policies`): one YAML file each, named after what it holds. */
import type { z } from 'zod';
import type { Issue } from '../issues/index.ts';
import { agency, policy } from '../schema/index.ts';
import { checkAgency } from './checks/agency.ts';
import { checkPolicyNumbers } from './checks/policyNumbers.ts';
import { checkPolicyOrder } from './checks/policyOrder.ts';
import { readYamlFile } from './describedFile.ts';
import { fileNames } from './files.ts';
import { unexpectedFiles } from './unexpectedFiles.ts';
import type { Locate } from './yaml.ts';

export interface Registry<T> {
  /** Those that could be read, by name. */
  values: T[];
  /** Names of the files, read or not. */
  names: string[];
  issues: Issue[];
}

export function loadAgencies(root: string): Registry<z.output<typeof agency>> {
  const named = new Map<string, string>();
  return load(root, {
    folder: 'content/agencies',
    field: 'agency',
    schema: agency,
    check: (value, locate) => checkAgency(value, locate, named),
  });
}

export function loadPolicies(root: string): Registry<z.output<typeof policy>> {
  return load(root, { folder: 'data/policies', field: 'policy', schema: policy, check: checkPolicy });
}

const checkPolicy = (value: z.output<typeof policy>, locate: Locate): Issue[] => [
  ...checkPolicyOrder(value, locate),
  ...checkPolicyNumbers(value, locate),
];

interface Kind<T extends z.ZodType> {
  folder: string;
  /** The field that repeats the name of the file. */
  field: string;
  schema: T;
  check: (value: z.output<T>, locate: Locate) => Issue[];
}

function load<T extends z.ZodType>(root: string, { folder, field, schema, check }: Kind<T>): Registry<z.output<T>> {
  const all = fileNames(root, folder);
  const names = all.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
  const values: z.output<T>[] = [];
  const issues = unexpectedFiles(
    folder,
    all.filter((name) => !name.endsWith('.yaml')),
    [`{${field}}.yaml`],
  );
  if (names.length === 0)
    issues.push({
      code: 'file-missing',
      place: { file: `${folder}/{${field}}.yaml` },
      values: { expected: `${field}: …` },
    });
  for (const name of names) {
    const described = readYamlFile(root, `${folder}/${name}.yaml`, schema, `${field}: ${name}`);
    issues.push(...described.issues);
    if (described.value === null) continue;
    const own = String((described.value as Record<string, unknown>)[field]);
    if (own !== name) {
      issues.push({
        code: 'file-name-mismatch',
        place: described.locate([field]),
        found: own,
        values: { field, expected: name, name: `${own}.yaml` },
      });
    }
    issues.push(...check(described.value, described.locate));
    values.push(described.value);
  }
  return { values, names, issues };
}
