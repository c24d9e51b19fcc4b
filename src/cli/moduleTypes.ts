/** The types of the published module: one file that stands alone. Needs what only a development install has. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './astro.ts';

/** Reads nothing of the project but the room of scoring. */
export async function moduleTypes(): Promise<string> {
  const { generateDtsBundle } = await import('dts-bundle-generator');
  const filePath = join(projectFolder, 'src/scoring/index.ts');
  const folder = mkdtempSync(join(tmpdir(), 'kpi-types-'));
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = {
    strict: true,
    target: 'es2023',
    lib: ['es2023'],
    module: 'esnext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [filePath] }));
  try {
    const entry = { filePath, libraries: { inlinedLibraries: ['fraction.js'] }, output: { noBanner: true } };
    const [text = ''] = generateDtsBundle([entry], { preferredConfigPath: config });
    return text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
