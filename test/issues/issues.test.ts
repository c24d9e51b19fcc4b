import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { definitions, toldIssues } from '../../src/issues/index.ts';
import { codeOf, expectedPath, fixtureNames, loadFixture, withSite } from './fixtures.ts';

describe('problems in the data', () => {
  it('finds none in the site that the fixtures are laid over', () => {
    const { tree, issues, report } = withSite(() => {});
    expect(report).toBe('ไม่พบปัญหาในข้อมูล · No problems found in the data.\n');
    expect(issues).toEqual([]);
    expect(tree?.assessments).toHaveLength(1);
  });

  it.each(fixtureNames())('%s', (fixture) => {
    const { tree, issues, report } = loadFixture(fixture);
    expect(report).toBe(readFileSync(expectedPath(fixture), 'utf8'));
    expect(toldIssues(issues).map(({ code }) => code)).toContain(codeOf(fixture));
    expect(tree).toBeNull();
  });

  it('has a fixture for every code and a code for every fixture', () => {
    expect([...new Set(fixtureNames().map(codeOf))].sort()).toEqual(Object.keys(definitions).sort());
  });
});
