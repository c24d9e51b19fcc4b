import { describe, expect, it } from 'vitest';
import { groupStanding, renderScoreBar } from '../../src/draw/index.ts';
import { type Barred, scoreBarOf } from '../../src/site/components/charts/drawn.ts';
import { assessment } from './assessment.ts';
import { checkedPictures, inPixels } from './picture.ts';
import { descendants, type SvgNode, withClass } from './readSvg.ts';

const draw = (input: Barred, lang: 'th' | 'en' = 'th', size: 'page' | 'strip' = 'page'): SvgNode[] =>
  checkedPictures(
    renderScoreBar(scoreBarOf(input, 'th'), { id: 'bar', lang, size, hrefOf: ({ path }) => `/base${path}` }),
    'group',
  );

const nothing = assessment();
const some = assessment({ 2: '63.24', 3: '70', 5.3: '66' }, '5.4');
const all = assessment({ 1: '60', 2: '63.24', 3: '70', 4: '50', 5.1: '70', 5.2: '69', 5.3: '66', 5.4: '61', 6: '68' });
const cases = { nothing, some, all };
const PLOTS = [208, 208, 132];
/** Of a rectangle, in hundredths of the width. */
const widthOf = ({ attributes }: SvgNode): number => Math.round(inPixels(attributes.width ?? '', 10000)) / 100;
const heightOf = ({ attributes }: SvgNode): number => Number(attributes.height);

function first(node: SvgNode, name: string): SvgNode {
  const [found] = withClass(node, name);
  if (!found) throw new Error(`nothing of class ${name}`);
  return found;
}

describe('the 100-point bar', () => {
  for (const [name, input] of Object.entries(cases)) {
    it(`is whole and legible: ${name}`, () => {
      for (const lang of ['th', 'en'] as const) {
        expect(draw(input, lang)).toHaveLength(3);
        expect(draw(input, lang, 'strip')).toHaveLength(1);
      }
      const row = renderScoreBar(scoreBarOf(input, 'th'), { id: 'row', lang: 'th', size: 'row', hrefOf: () => '' });
      expect(checkedPictures(row)).toHaveLength(1);
      expect(row).not.toContain('<a ');
    });
  }

  it('has blocks as wide as their weights, side by side, with room between components alone', () => {
    for (const picture of draw(all)) {
      const outlines = withClass(picture, 'score-block').map((block) => first(block, 'block-outline'));
      const weights = [15, 20, 20, 15, 5, 10, 2.5, 2.5, 10];
      for (const [index, outline] of outlines.entries())
        expect(widthOf(outline)).toBeCloseTo((weights[index] ?? 0) * 0.988, 1);
      const gaps = outlines.slice(1).map((one, index) => {
        const before = outlines[index]?.attributes;
        return (
          inPixels(one.attributes.x ?? '', 100) - inPixels(before?.x ?? '', 100) - inPixels(before?.width ?? '', 100)
        );
      });
      for (const [index, gap] of gaps.entries()) expect(gap).toBeCloseTo(index === 3 ? 1.2 : 0, 1);
    }
  });

  it('fills a block as high as its score, so that the area is the points', () => {
    for (const [index, picture] of draw(some).entries()) {
      const heights = withClass(picture, 'score-block').map((block) => {
        const [fill] = withClass(block, 'block-earned');
        return fill ? heightOf(fill) / (PLOTS[index] ?? 1) : null;
      });
      expect(heights[0]).toBeNull();
      expect(heights[1]).toBeCloseTo(0.662, 2);
      expect(heights[2]).toBeCloseTo(1, 2);
    }
  });

  it('tells earned, lost, still open and not applicable apart by pattern and frame, never by a fill of zero', () => {
    for (const picture of draw(some)) {
      const [open, scored, , , , , , outside] = withClass(picture, 'score-block');
      if (!open || !scored || !outside) throw new Error('blocks are missing');
      expect(withClass(open, 'block-earned')).toEqual([]);
      expect(first(open, 'block-open').attributes.fill).toMatch(/-hatch\)$/);
      expect(withClass(scored, 'block-lost')).toHaveLength(1);
      expect([...withClass(outside, 'block-open'), ...withClass(outside, 'block-lost')]).toEqual([]);
      expect(withClass(outside, 'block-outside')).toHaveLength(1);
    }
  });

  it('shows what is known, what may come and nothing else on the rule of points', () => {
    const spans = (input: Barred) =>
      draw(input).map((picture) => {
        const rule = picture.children.filter(({ attributes }) => attributes.height === '12');
        return rule.map((one) => [one.attributes.class, widthOf(one)]);
      });
    for (const rule of spans(nothing))
      expect(rule).toEqual([
        ['block-lost', 100],
        ['block-open', 100],
      ]);
    for (const rule of spans(some))
      expect(rule).toEqual([
        ['block-lost', 100],
        ['rule-known', 35.24],
        ['block-open', 55],
      ]);
    for (const rule of spans(all)) expect(rule.map(([look]) => look)).toEqual(['block-lost', 'rule-known']);
  });

  it('makes each block a link with a name', () => {
    for (const picture of draw(some)) {
      const links = descendants(picture).filter(({ name }) => name === 'a');
      expect(links).toHaveLength(9);
      expect(links[4]?.attributes.href).toBe('/base/test/2567/kpi/5-1/');
      const names = links.map(({ children }) => children.find(({ name }) => name === 'title')?.text);
      expect(names[1]).toContain('ได้ 13.24 จาก 20');
      expect(names[0]).toContain('ยังไม่ถึงกำหนดรายงาน');
    }
  });

  it('is heard once: each block as its link, what is left by the description, its words never', () => {
    for (const picture of draw(some)) {
      const said = descendants(picture).find(({ name }) => name === 'desc')?.text;
      expect(said).toContain('35.24 ถึง 90.24');
      expect(said).not.toContain('ตัวชี้วัดที่');
      const written = descendants(picture).filter(({ name }) => name === 'text');
      expect(written.length).toBeGreaterThan(9);
      for (const { attributes } of written) expect(attributes['aria-hidden']).toBe('true');
    }
  });

  it('never writes a partial sum as if it were the whole', () => {
    const standings = scoreBarOf(some, 'th')
      .groups.map((group) => groupStanding(group, 'th'))
      .join(' ');
    expect(standings).toContain('ได้ 33.24 จาก 40');
    expect(standings).not.toContain('จาก 70');
    expect(standings).toContain('ยังไม่รู้ผล น้ำหนัก 30');
  });

  it('draws of a part that is disclosed no block and no total, but what is awarded', () => {
    const official = { score: '99.94' } as NonNullable<Barred['awarded']['official']>;
    const input = scoreBarOf({ ...some, total: null, awarded: { scores: [], official } }, 'th');
    for (const size of ['page', 'row'] as const) {
      const pictures = checkedPictures(renderScoreBar(input, { id: 'bar', lang: 'th', size, hrefOf: () => '' }));
      for (const picture of pictures) {
        expect(withClass(picture, 'block-awarded').map(widthOf)).toEqual([99.94]);
        for (const none of ['score-block', 'rule-known', 'block-open']) expect(withClass(picture, none)).toEqual([]);
      }
    }
  });
});
