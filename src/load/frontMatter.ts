/** Splits an MDX file into its front matter and its body, with the line on which each starts. */
import type { Issue } from '../issues/index.ts';
import type { YamlText } from './yamlIssues.ts';

export interface MdxParts {
  front: YamlText;
  body: string;
  bodyLine: number;
}

export function splitFrontMatter(text: string, file: string): { parts: MdxParts | null; issues: Issue[] } {
  const lines = text.split('\n');
  const isFence = (line: string | undefined) => line !== undefined && /^---[ \t\r]*$/.test(line);
  const end = isFence(lines[0]) ? lines.findIndex((line, index) => index > 0 && isFence(line)) : -1;
  if (end < 0) {
    const found = lines[0]?.replace(/\r$/, '') ?? '';
    return { parts: null, issues: [{ code: 'front-matter-missing', place: { file, line: 1 }, found }] };
  }
  return {
    parts: {
      front: { file, text: `${lines.slice(1, end).join('\n')}\n`, firstLine: 2 },
      body: lines.slice(end + 1).join('\n'),
      bodyLine: end + 2,
    },
    issues: [],
  };
}
