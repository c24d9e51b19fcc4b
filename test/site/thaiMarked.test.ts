import { expect, test } from 'vitest';
import { withThaiMarked } from '../../src/site/thaiMarked.ts';

const page = (body: string, lang = 'en') =>
  `<!DOCTYPE html><html lang="${lang}"><head></head><body>${body}</body></html>`;

test.each([
  ['all that an element holds', '<p class="a > b">กรม</p>', '<p class="a > b" lang="th">กรม</p>'],
  ['with spaces around it', '<td> กรม พม. 2567 ข้อ ก </td>', '<td lang="th"> กรม พม. 2567 ข้อ ก </td>'],
  [
    'a passage within a text',
    '<p>KPI 2: กรม (DSDW) ก of FY 2567</p>',
    '<p>KPI 2: <span lang="th">กรม (DSDW) ก</span> of FY 2567</p>',
  ],
  [
    'beside an element',
    '<p>กรม <b>one</b> ข</p>',
    '<p><span lang="th">กรม</span> <b>one</b> <span lang="th">ข</span></p>',
  ],
  ['after an entity', '<p>A &amp; ก &amp; ข</p>', '<p>A &amp; <span lang="th">ก &amp; ข</span></p>'],
  [
    'in a drawing',
    '<svg><text x="1">KPI ก</text><title>ก b</title><desc>One: ก</desc></svg>',
    '<svg><text x="1">KPI <tspan lang="th">ก</tspan></text><title lang="th">ก b</title><desc lang="th">One: ก</desc></svg>',
  ],
  [
    'where no element may stand',
    '<select><option>1 ก</option></select>',
    '<select><option lang="th">1 ก</option></select>',
  ],
  [
    'marked already, on an element or around it',
    '<div lang="th"><p>ก</p></div><p lang="th">ก</p>',
    '<div lang="th"><p>ก</p></div><p lang="th">ก</p>',
  ],
  [
    'what is not said',
    '<script type="application/json">{"a":"ก"}</script>',
    '<script type="application/json">{"a":"ก"}</script>',
  ],
  ['no Thai at all', '<p>One<br>two</p><img src="a" alt="">', '<p>One<br>two</p><img src="a" alt="">'],
])('%s', (_, body, marked) => {
  expect(withThaiMarked(page(body))).toBe(page(marked));
  expect(withThaiMarked(page(marked))).toBe(page(marked));
});

test('a page in Thai stays as it is', () => {
  expect(withThaiMarked(page('<p>กรม</p>', 'th'))).toBe(page('<p>กรม</p>', 'th'));
});
