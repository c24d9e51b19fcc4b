import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorSchema, kpiFrontMatter } from '../../src/schema/index.ts';
import { withSite } from '../issues/fixtures.ts';

const kpis = 'content/assessments/sample/2567';

describe('loading a site', () => {
  it.each(['\r\n', '\r'])('reads files as office programs and other systems save them, lines ended by %j', (end) => {
    const { tree, report } = withSite((root) => {
      for (const name of readdirSync(join(root, kpis))) {
        const file = join(root, kpis, name);
        writeFileSync(file, `\ufeff${readFileSync(file, 'utf8').replaceAll('\n', end)}`);
      }
      writeFileSync(join(root, kpis, '.DS_Store'), 'x');
    });
    expect(report).toContain('No problems found');
    expect(tree?.assessments[0]?.kpis[0]?.body).not.toContain('\r');
  });

  it('orders KPIs by number, not by name', () => {
    const { tree } = withSite((root) => {
      const [from, to] = [join(root, kpis, 'kpi-1.mdx'), join(root, kpis, 'kpi-3-10.mdx')];
      writeFileSync(from, readFileSync(from, 'utf8').replace('kpi: 1\n', 'kpi: 3.10\n'));
      renameSync(from, to);
      for (const name of ['results.csv', 'baselines.csv', 'targets.csv', 'activities.csv']) {
        const file = join(root, 'data/assessments/sample/2567', name);
        writeFileSync(file, readFileSync(file, 'utf8').replace(/^1,/gm, '3.10,'));
      }
    });
    expect(tree?.assessments[0]?.kpis.map(({ front }) => front.kpi)).toEqual(['2', '3.1', '3.10']);
  });

  it('does not judge weights or rows by a KPI that could not be read', () => {
    const { issues } = withSite((root) => writeFileSync(join(root, kpis, 'kpi-1.mdx'), 'x'));
    expect(issues.map(({ code }) => code)).toEqual(['front-matter-missing']);
  });
});

describe('editor schema', () => {
  it('knows every field of a KPI and lets numbers be written without quotation marks', () => {
    const { properties, required } = editorSchema('kpi') as {
      properties: Record<string, { type?: unknown }>;
      required: string[];
    };
    expect(Object.keys(properties)).toEqual(Object.keys(kpiFrontMatter.shape));
    expect(required).toContain('component');
    expect(required).not.toContain('notes');
    expect(properties['weight']?.type).toEqual(['string', 'number']);
  });
});
