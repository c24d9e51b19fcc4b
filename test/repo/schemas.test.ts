/** The editor schemas in the repository, and the types of the published module, are those that the code makes. */
import { expect, test } from 'vitest';
import { schemaFiles } from '../../src/cli/schemas.ts';
import { filesOf, read } from './tree.ts';

test('npm run schemas would change nothing', async () => {
  const made = await schemaFiles();
  expect([...made.keys()].filter((file) => file.startsWith('.schemas/')).sort()).toEqual(filesOf('.schemas/*'));
  for (const [file, text] of made) expect(read(file), `${file}: run npm run schemas`).toBe(text);
});

test('each schema is for files that are there', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
  for (const [schema, pattern] of Object.entries(settings['yaml.schemas'])) {
    expect(filesOf(pattern).length, `${schema} ${pattern}`).toBeGreaterThan(0);
  }
});
