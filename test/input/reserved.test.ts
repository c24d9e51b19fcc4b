/** The first part of every address of the site is no agency's id: its pages would lie upon those of the agency. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withSite } from '../issues/fixtures.ts';
import { project } from '../repo/tree.ts';

const routes = readdirSync(join(project, 'src/site/pages/[...lang]')).map((name) => name.replace(/\.astro$/, ''));
const firstParts = routes.filter((name) => name !== 'index' && !/^[[_]/.test(name));

it.each([...firstParts, 'desk', 'admin', 'changes', 'api', 'en'])('%s is refused', (name) => {
  const { issues } = withSite((root) => {
    const agencies = join(root, 'content/agencies');
    const sample = readFileSync(join(agencies, 'sample.yaml'), 'utf8');
    writeFileSync(join(agencies, `${name}.yaml`), sample.replace('agency: sample', `agency: ${name}`));
  });
  expect(issues.map(({ code }) => code)).toContain('agency-id-reserved');
});
