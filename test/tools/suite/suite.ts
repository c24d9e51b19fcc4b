/**
 * `npm test`: lint, then every test and, beside them, types. All three run, also after a failure, so that one run tells
 * everything.
 */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runAstro, runNode } from '../../../src/cli/astro.ts';
import { closingLine, countTests, type Tally } from './tally.ts';

const report = '.cache/vitest.json';
const bin = (path: string) => join(projectFolder, 'node_modules', path);
const lint = [bin('@biomejs/biome/bin/biome'), 'check', '.', '--config-path=.biome.json', '--error-on-warnings'];

/**
 * Words after `npm test --` go to vitest. One that narrows the tests, such as a path, leaves style and types out.
 * Ends with the line "N passed, N failed".
 */
export async function run(options: string[]): Promise<number> {
  rmSync(join(projectFolder, report), { force: true });
  const tally: Tally = { passed: 0, failed: 0 };
  const count = (code: number) => (code === 0 ? tally.passed++ : tally.failed++);

  if (isNarrowed(options)) {
    console.log('▶ เฉพาะการทดสอบที่เลือก ไม่ตรวจรูปแบบโค้ดและชนิดข้อมูล · only the chosen tests, no lint and no types');
  } else {
    heading('รูปแบบโค้ด', 'lint');
    count(await runNode(lint));
    // The check reads what this writes. The builds of the tests write it again, letter by letter.
    await runAstro(['sync', '--silent']);
  }
  const types = isNarrowed(options) ? undefined : checkTypes();

  heading('การทดสอบ', 'tests');
  const code = await runNode([
    bin('vitest/vitest.mjs'),
    'run',
    '--config=test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...options,
  ]);
  if (types) {
    heading('ชนิดข้อมูล', 'types');
    const { said, isSound } = await types;
    console.log(said);
    count(isSound ? 0 : 1);
  }
  const tests = countTests(join(projectFolder, report), code);
  const total = { passed: tally.passed + tests.passed, failed: tally.failed + tests.failed };

  console.log(`\n${closingLine(total)}`);
  return total.failed === 0 ? 0 : 1;
}

/** Waits for nothing, and says nothing before its end: the tests speak meanwhile. */
function checkTypes(): Promise<{ said: string; isSound: boolean }> {
  const check = [bin('astro/bin/astro.mjs'), 'check', '--noSync', '--minimumSeverity', 'warning'];
  return new Promise((resolve) =>
    execFile(process.execPath, check, { cwd: projectFolder, maxBuffer: 64 * 1024 * 1024 }, (error, out, faults) =>
      resolve({ said: out + faults, isSound: error === null }),
    ),
  );
}

/** A path, or the value of an option such as `-t`; options alone, such as `--bail=1`, leave the tests whole. */
export const isNarrowed = (options: string[]): boolean => options.some((option) => !option.startsWith('-'));

function heading(th: string, en: string): void {
  console.log(`\n▶ ${th} · ${en}`);
}
