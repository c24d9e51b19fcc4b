/**
 * `npm run schemas`: writes the editor schemas to `.schemas/`, which files each is for to `.vscode/settings.json`, and beside
 * the schemas the types of the published module of scoring.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type EditorSchemaName, editorSchema } from '../schema/index.ts';
import { projectFolder } from './astro.ts';
import { moduleTypes } from './moduleTypes.ts';

/** Files that a schema describes; of an MDX file it describes the front matter. */
const described: Record<EditorSchemaName, string> = {
  agency: 'content/agencies/*.yaml',
  assessment: 'content/assessments/*/*/assessment.mdx',
  kpi: 'content/assessments/*/*/kpi-*.mdx',
  policy: 'data/policies/*.yaml',
  'search-aliases': 'data/search-aliases.yaml',
};
const names = Object.keys(described) as EditorSchemaName[];
const schemaFile = (name: EditorSchemaName) => `.schemas/${name}.schema.json`;

/** Path from the project's root → text, for the command and for the test that compares. */
export async function schemaFiles(): Promise<Map<string, string>> {
  const settings = {
    'yaml.schemas': Object.fromEntries(names.map((name) => [`./${schemaFile(name)}`, described[name]])),
  };
  return new Map([
    ...names.map((name): [string, string] => [schemaFile(name), toJson(editorSchema(name))]),
    ['.schemas/scoring.d.ts', await moduleTypes()],
    ['.vscode/settings.json', toJson(settings)],
  ]);
}

export async function run(): Promise<number> {
  for (const [file, text] of await schemaFiles()) {
    const path = join(projectFolder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(file);
  }
  return 0;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
