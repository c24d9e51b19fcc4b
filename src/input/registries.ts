/** Agencies (`content/agencies`) and policies (`data/policies`): one YAML file each, named after what it holds. */
import type { z } from 'zod';
import type { Issue } from '../issues/index.ts';
import { agency, policy } from '../schema/index.ts';
import { checkAgency } from './checks/agency.ts';
import { checkPolicyNumbers, checkPolicyOrder, checkWatchedRounds } from './checks/policy.ts';
import { checkAlternatives, checkEachAlternative } from './checks/policyAlternatives.ts';
import { checkPolicySentences } from './checks/policySentences.ts';
import { readYamlFile } from './describedFile.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { FieldPlace, Locate } from './yaml.ts';

export interface Registry<T> {
  /** Those that could be read, by name. */
  values: T[];
  /** Names of the files, read or not, and those that stand there under another name. */
  names: string[];
  at: FieldPlace;
  issues: Issue[];
}

export function loadAgencies(inputs: Inputs): Registry<z.output<typeof agency>> {
  const named = new Map<string, string>();
  return load(inputs, {
    folder: 'content/agencies',
    field: 'agency',
    schema: agency,
    check: (value, locate) => checkAgency(value, locate, named),
  });
}

export function loadPolicies(inputs: Inputs): Registry<z.output<typeof policy>> {
  return load(inputs, { folder: 'data/policies', field: 'policy', schema: policy, check: checkPolicy });
}

/** Alternatives are judged once the policy itself is sound. */
function checkPolicy(value: z.output<typeof policy>, locate: Locate): Issue[] {
  const issues = [...checkEntries(value, locate), ...checkAlternatives(value, locate)];
  return issues.length > 0 ? issues : checkEachAlternative(value, locate, checkEntries);
}

function checkEntries(value: z.output<typeof policy>, locate: Locate): Issue[] {
  const order = checkPolicyOrder(value, locate);
  const issues = [
    ...order,
    ...checkPolicyNumbers(value, locate),
    ...(order.length > 0 ? [] : checkWatchedRounds(value, locate)),
  ];
  return issues.length > 0 ? issues : checkPolicySentences(value, locate);
}

interface Kind<T extends z.ZodType> {
  folder: string;
  /** The field that repeats the name of the file. */
  field: string;
  schema: T;
  check: (value: z.output<T>, locate: Locate) => Issue[];
}

function load<T extends z.ZodType>(inputs: Inputs, { folder, field, schema, check }: Kind<T>): Registry<z.output<T>> {
  const stemsIn = (files: readonly string[]) =>
    files.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
  const names = stemsIn(inputs.files(folder));
  const told = stemsIn(inputs.toldNear(folder));
  const values: z.output<T>[] = [];
  const locates = new Map<string, Locate>();
  const issues: Issue[] = [];
  if (names.length + told.length === 0 && !inputs.isTold(folder))
    issues.push({
      code: 'file-missing',
      place: { file: `${folder}/{${field}}.yaml` },
      values: { expected: `${field}: …` },
    });
  for (const name of names) {
    const described = readYamlFile(inputs, `${folder}/${name}.yaml`, schema, `${field}: ${name}`);
    issues.push(...described.issues);
    if (described.value === null) continue;
    const own = String((described.value as Record<string, unknown>)[field]);
    if (own !== name) {
      const values = { field, expected: name, name: `${own}.yaml` };
      issues.push({ code: 'file-name-mismatch', place: described.locate([field]), found: own, values });
    }
    issues.push(...check(described.value, described.locate));
    values.push(described.value);
    locates.set(described.file, described.locate);
  }
  const at: FieldPlace = (file, path) => locates.get(file)?.(path) ?? { file };
  return { values, names: [...new Set([...names, ...told])], at, issues };
}
