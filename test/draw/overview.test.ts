/** What the overview draws: a bar in a line of a list, the curtain of many agencies, and the squares of what is disclosed. */
import { expect, test } from 'vitest';
import { renderCurtain, renderRowBar, renderSquares } from '../../src/draw/index.ts';
import { type Barred, scoreBarOf } from '../../src/site/components/charts/drawn.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot, schemes } from '../schemes/roots.ts';
import { assessment } from './assessment.ts';
import { checkedPictures } from './picture.ts';
import { descendants, readSvg, type SvgNode, withClass } from './readSvg.ts';

const rowOf = (input: Barred): SvgNode => {
  const [row] = readSvg(renderRowBar(scoreBarOf(input, 'th')));
  if (!row) throw new Error('No row is drawn.');
  return row;
};
const widths = (node: SvgNode, look: string) => withClass(node, look).map(({ attributes }) => attributes.width);
/** The area under a path, as a part of the whole bar of 1000 by 22. */
const areaOf = (path: string): number =>
  [...path.matchAll(/M(\d+) 22V([\d.]+)H(\d+)V22z/g)].reduce(
    (sum, [, from, y, to]) => sum + ((Number(to) - Number(from)) * (22 - Number(y))) / 22_000,
    0,
  );
const filled = (node: SvgNode) =>
  withClass(node, 'block-earned').reduce((sum, { attributes }) => sum + areaOf(attributes.d ?? ''), 0);

test('the filled area of a row is the points that count, and so is its rule', () => {
  const all = rowOf(
    assessment({ 1: '60', 2: '63.24', 3: '70', 4: '50', 5.1: '70', 5.2: '69', 5.3: '66', 5.4: '61', 6: '68' }),
  );
  const [points] = widths(all, 'rule-known');
  expect(filled(all) * 100).toBeCloseTo(Number.parseFloat(points ?? ''), -0.5);
  expect(withClass(all, 'block-open')).toEqual([]);
});

test('nothing known is all hatched, and nothing is drawn at zero', () => {
  const none = rowOf(assessment());
  expect(filled(none)).toBe(0);
  expect(withClass(none, 'block-lost').filter(({ name }) => name === 'path')).toEqual([]);
  expect(widths(none, 'block-open')).toEqual(['100%', '100%']);
  expect(widths(none, 'rule-known')).toEqual([]);
});

test('an official total without weights is a rule alone', () => {
  const official = { score: '99.94' } as NonNullable<Barred['awarded']['official']>;
  const row = rowOf({ ...assessment({ 2: '63.24' }), total: null, awarded: { scores: [], official } });
  expect(widths(row, 'block-awarded')).toEqual(['99.94%']);
  expect(descendants(row).filter(({ name }) => name === 'path')).toEqual([]);
});

test('every scheme has its row, which who hears the page is not told', () => {
  for (const name of schemes)
    for (const { assessments } of inRoot(name, (root) => loadAt(root, epochOf(name))).agencies)
      for (const one of assessments) {
        const source = renderRowBar(scoreBarOf(one, 'th'));
        expect(source).not.toMatch(/NaN|undefined|Infinity|null|style=/);
        expect(rowOf(one).attributes['aria-hidden']).toBe('true');
        expect(filled(rowOf(one))).toBeLessThanOrEqual(1);
      }
});

const group = (title: string, ...known: number[]) => ({
  href: `#${title}`,
  title,
  count: `${known.length} แห่ง`,
  description: `${title}: ${known.length} แห่ง`,
  lines: known.map((one) => ({ known: one, isOfficial: one === 0 })),
});

test('the curtain has a link for each group and a line for each agency of which something is known', () => {
  const groups = [group('กระทรวงก', 1, 0.5, 0), group('กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์', 0.25)];
  const [curtain] = checkedPictures(
    renderCurtain(groups, { id: 'curtain', title: 'ม่าน', description: 'หนึ่งเส้น' }),
    'group',
  );
  if (!curtain) throw new Error('No curtain is drawn.');
  const links = descendants(curtain).filter(({ name }) => name === 'a');
  expect(links.map(({ attributes }) => attributes.href)).toEqual(groups.map(({ href }) => href));
  expect(links.map((link) => link.children[0]?.text)).toEqual(groups.map(({ description }) => description));
  const lines = withClass(curtain, 'curtain-known').map(({ attributes }) => attributes.d?.match(/V(\d+)h/g));
  expect(lines).toEqual([['V0h', 'V66h'], ['V99h']]);
  expect(withClass(curtain, 'curtain-official')).toHaveLength(1);
});

test('squares tell four states by shape', () => {
  const [squares] = readSvg(renderSquares(['complete', 'partial', 'none', 'nothing-to-check', 'complete']));
  const shapes = squares?.children.map(({ attributes }) => [attributes.class, attributes.d?.match(/M/g)?.length]);
  expect(shapes).toEqual([
    ['square', 2],
    ['square square-full', 2],
    ['square-full', 1],
    ['square', 1],
  ]);
});
