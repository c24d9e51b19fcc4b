/** What Git does not keep, or a copy would follow: links, pipes, empty folders, large files. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const words = 'content/assessments/sample/2567';
const numbers = 'data/assessments/sample/2567';

/** Fixture → change to a copy of the small site. */
export const special: Record<string, (root: string) => void> = {
  'symbolic-link': (root) => {
    const link = (target: string, path: string) => {
      rmSync(join(root, path), { recursive: true, force: true });
      symlinkSync(target, join(root, path));
    };
    link('/etc/passwd', `${numbers}/results.csv`);
    link('kpi-2.mdx', `${words}/kpi-1.mdx`);
    link('nowhere.yaml', 'content/pages/glossary.yaml');
    link('/dev/zero', 'data/corrections.csv');
    link('catalog.yaml', 'data/catalog.yaml');
    link('/', 'data/policies');
  },
  'not-readable': (root) => {
    const pipe = join(root, numbers, 'targets.csv');
    rmSync(pipe);
    execFileSync('mkfifo', [pipe]);
  },
  'folder-for-file': (root) => {
    const file = join(root, numbers, 'results.csv');
    renameSync(file, `${file}.moved`);
    mkdirSync(file);
    renameSync(`${file}.moved`, join(file, 'results.csv'));
  },
  'file-for-folder': (root) => {
    rmSync(join(root, 'content/pages'), { recursive: true });
    writeFileSync(join(root, 'content/pages'), 'ย้ายไปที่อื่นแล้ว');
  },
  'folder-missing': (root) => rmSync(join(root, 'content'), { recursive: true }),
  'unexpected-folder': (root) => {
    for (const top of ['content', 'data'])
      renameSync(join(root, top, 'assessments/sample'), join(root, top, 'assessments/SAMPLE '));
    mkdirSync(join(root, 'content/pages/แบบร่าง'));
    renameSync(join(root, 'data/policies'), join(root, 'data/Policies'));
  },
  'file-too-large': (root) => truncateSync(join(root, numbers, 'results.csv'), 10_000_001),
  'office-file': (root) => {
    const zip = Buffer.from('PK\u0003\u0004');
    writeFileSync(join(root, numbers, 'results.csv'), zip);
    renameSync(join(root, numbers, 'targets.csv'), join(root, numbers, 'targets.xlsx'));
    renameSync(join(root, words, 'kpi-2.mdx'), join(root, words, 'KPI 2.docx'));
    writeFileSync(join(root, 'content/agencies/sample.yaml'), zip);
  },
  'folder-year': (root) => {
    cpSync(join(root, words), join(root, 'content/assessments/sample/2024'), { recursive: true });
    mkdirSync(join(root, 'data/assessments/sample/draft'));
  },
};
