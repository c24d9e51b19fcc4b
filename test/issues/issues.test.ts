import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { definitions, type IssueDefinition, isWarning, toldIssues } from '../../src/issues/index.ts';
import { codeOf, expectedPath, fixtureNames, loadFixture, withSite } from './fixtures.ts';

const isOfWarning = (fixture: string) =>
  (definitions as Record<string, IssueDefinition>)[codeOf(fixture)]?.severity === 'warning';

describe('problems in the data', () => {
  it('finds none in the site that the fixtures are laid over', () => {
    const { tree, issues, warnings, report } = withSite(() => {});
    expect(report).toBe('ไม่พบปัญหาในข้อมูล · No problems found in the data.\n');
    expect([...issues, ...warnings]).toEqual([]);
    expect(tree?.assessments).toHaveLength(1);
  });

  it.each(fixtureNames())('%s', (fixture) => {
    const { tree, issues, warnings, report } = loadFixture(fixture);
    expect(report).toBe(readFileSync(expectedPath(fixture), 'utf8'));
    expect(toldIssues([...issues, ...warnings]).map(({ code }) => code)).toContain(codeOf(fixture));
    expect([issues.filter(isWarning), warnings.filter((one) => !isWarning(one))]).toEqual([[], []]);
    expect(tree === null).toBe(!isOfWarning(fixture));
  });

  it('has a fixture for every code and a code for every fixture', () => {
    expect([...new Set(fixtureNames().map(codeOf))].sort()).toEqual(Object.keys(definitions).sort());
  });
});
