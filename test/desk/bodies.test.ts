/**
 * A body is judged at the desk on the tree of another parser than that of the build. Bodies written at random are refused by
 * both or by neither; of those that both refuse, the problems are the same but in one of five hundred, in which another place
 * of the mistake is told, or one more.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/input/index.ts';
import { renderReport } from '../../src/issues/index.ts';
import { checkMdx } from '../../src/parser/index.ts';
import { checkBody } from '../../src/site/components/desk/checkBody.ts';
import { SITE } from '../issues/fixtures.ts';
import { edited, MUTATIONS, randomFrom } from './random.ts';
import { withoutNode } from './withoutNode.ts';

const PROJECT = join(import.meta.dirname, '../..');
const bodyOf = (file: string): string => {
  const split = splitFrontMatter(readFileSync(file, 'utf8'), file);
  return 'issue' in split ? '' : split.body;
};
const files = [SITE, join(PROJECT, 'content')].flatMap((folder) =>
  globSync('**/*.mdx', { cwd: folder }).map((file) => join(folder, file)),
);
const bodies = files.map(bodyOf).filter((body) => body !== '' && body.length < 5000);

/** What people write into a text, and what they paste into it from web pages, programs and word processors. */
const pieces = [
  ...['<', '>', '{', '}', '`', '*', '**', '_', '[', '](', ')', '![', '~~', '[^1]', '\\', '&amp;', '|'],
  ...['\n', '\n\n', '# ', '## ', '- ', '1. ', '> ', '    ', '\t', ' ', 'กขค'],
  ...['<Score />', '<Note>', '</Note>', '<b>', '</b>', '<!-- x -->', 'import x', 'export '],
  ...['http://a.b', 'www.a.co', 'a@b.co', 'https://ก.ข/ค'],
];

test(`${MUTATIONS * 4} bodies written at random are refused by both or by neither, and told alike`, () => {
  expect(bodies.length).toBeGreaterThan(10);
  const random = randomFrom(4);
  const count = MUTATIONS * 4;
  let [refused, otherwise] = [0, 0];
  for (let each = 0; each < count; each += 1) {
    const body = edited(bodies[random(bodies.length)] ?? '', pieces, random);
    const written = { file: 'kpi-1.mdx', body, bodyLine: 1, components: ['Note', 'Source'] };
    const [own, other] = [checkMdx(written), withoutNode(() => checkBody(written))];
    expect(other.length > 0, body).toBe(own.length > 0);
    if (own.length > 0) refused += 1;
    if (renderReport(other) !== renderReport(own)) otherwise += 1;
  }
  expect(refused).toBeGreaterThan(count / 3);
  expect(otherwise).toBeLessThanOrEqual(Math.ceil(count / 500));
}, 3_600_000);
