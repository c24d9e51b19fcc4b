import { describe, expect, it } from 'vitest';
import { checkMdx } from '../../src/parser/index.ts';
import { checkBody } from '../../src/site/components/desk/checkBody.ts';

describe.each([
  ['build', checkMdx],
  ['desk', checkBody],
])('body of an MDX file, read by the parser of the %s', (_, judge) => {
  const check = (body: string) =>
    judge({ file: 'a.mdx', body, bodyLine: 11, components: ['Note', 'Source'] }).map(({ code, place, found }) => [
      code,
      `${place.line}:${place.lineColumn}`,
      found,
    ]);

  it.each([
    ['Markdown', '## ก\n\n- **ข** `ค` [ง](https://example.go.th/)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n### จ\n\n> ฉ'],
    ['allowed components', '<Note>ก</Note>\n\n<Source>\n\nข\n\n</Source>'],
    ['code that only shows code', '`<b>{x}` และ\n\n```\nimport x\n<script>\n```'],
    ['signs in running text', 'อายุ < 5 และ > 3 & \\{ก\\} ติดต่อ info@example.go.th'],
  ])('lets through %s', (_, body) => {
    expect(check(body)).toEqual([]);
  });

  it.each([
    ['a spread', '<Note {...x}>ก</Note>', [['mdx-expression', '11:1', '{...x}']]],
    ['an expression in an attribute', '<Note a={x}>ก</Note>', [['mdx-expression', '11:1', 'a={x}']]],
    [
      'a handler in any spelling',
      '<Note onClick="x" ONLOAD="y">ก</Note>',
      [
        ['mdx-event-handler', '11:1', 'onClick'],
        ['mdx-event-handler', '11:1', 'ONLOAD'],
      ],
    ],
    ['names of the language itself', '<constructor />', [['mdx-html', '11:1', '<constructor>']]],
    ['a member of a component', '<Note.x />', [['mdx-unknown-component', '11:1', '<Note.x>']]],
    ['a fragment', '<>ก</>', [['mdx-html', '11:1', '<>']]],
    ['an encoded address', '[ก](java&#115;cript:x)', [['mdx-link', '11:1', 'javascript:x']]],
    ['an address without a scheme', '[ก](//example.com)', [['mdx-link', '11:1', '//example.com']]],
    ['front matter inside the body', '---\n{x}\n---', [['mdx-expression', '12:1', '{x}']]],
  ])('stops %s', (_, body, expected) => {
    expect(check(body)).toEqual(expected);
  });

  it.each([
    ['ก **ข<Note>ค** ง</Note> จ', '11:6'],
    ['ก <Note>**ข</Note>** ค', '11:3'],
  ])('stops emphasis that crosses the tags of a component: %s', (body, at) => {
    expect(check(body)).toContainEqual(['mdx-unpaired-tag', at, '<Note>']);
  });

  it('tells everything at once, also around what cannot be read, by line and character', () => {
    expect(
      check('ไทย <!-- x --> <5 {a\r\n\r\n<b>y</b>\r\n\r\n<Note>\r\n').map(([code, at]) => `${code} ${at}`),
    ).toEqual([
      'mdx-comment 11:5',
      'mdx-less-than 11:16',
      'mdx-expression 11:19',
      'mdx-unpaired-tag 15:1',
      'mdx-html 13:1',
    ]);
  });
});
