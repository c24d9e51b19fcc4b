import { describe, expect, it } from 'vitest';
import { renderScoreBar } from '../../src/draw/index.ts';
import { type Barred, scoreBarOf } from '../../src/site/components/charts/drawn.ts';
import { assessment } from './assessment.ts';
import { checkedPictures } from './picture.ts';
import { descendants, type SvgNode, withClass } from './readSvg.ts';

const draw = (input: Barred, lang: 'th' | 'en' = 'th'): SvgNode[] =>
  checkedPictures(
    renderScoreBar(scoreBarOf(input), { id: 'bar', lang, hrefOf: ({ path }) => `/base${path}` }),
    'group',
  );

const nothing = assessment();
const some = assessment({ 2: '63.24', 3: '70', 5.3: '66' }, '5.4');
const all = assessment({ 1: '60', 2: '63.24', 3: '70', 4: '50', 5.1: '70', 5.2: '69', 5.3: '66', 5.4: '61', 6: '68' });
const widthOf = ({ attributes }: SvgNode): number => Number(attributes.width);
const perPoint = (picture: SvgNode): number =>
  withClass(picture, 'score-block').reduce((sum, block) => sum + widthOf(first(block, 'block-paper')), 0) / 100;

function first(node: SvgNode, name: string): SvgNode {
  const [found] = withClass(node, name);
  if (!found) throw new Error(`nothing of class ${name}`);
  return found;
}

describe('the 100-point bar', () => {
  for (const [name, input] of Object.entries({ nothing, some, all })) {
    it(`is whole and legible: ${name}`, () => {
      expect(draw(input)).toHaveLength(3);
      expect(draw(input, 'en')).toHaveLength(3);
    });
  }

  it('has blocks as wide as their weights, side by side over the full width', () => {
    for (const [picture, full] of draw(all).map((one, index) => [one, [1064, 704, 332][index] ?? 0] as const)) {
      const papers = withClass(picture, 'score-block').map((block) => first(block, 'block-paper'));
      const weights = [15, 20, 20, 15, 5, 10, 2.5, 2.5, 10];
      for (const [index, paper] of papers.entries()) {
        expect(widthOf(paper)).toBeCloseTo(((weights[index] ?? 0) * full) / 100, 1);
      }
      expect(papers.reduce((sum, paper) => sum + widthOf(paper), 0)).toBeCloseTo(full, 1);
      papers.slice(1).forEach((paper, index) => {
        const before = papers[index];
        expect(Number(paper.attributes.x)).toBeCloseTo(
          Number(before?.attributes.x) + Number(before?.attributes.width),
          1,
        );
      });
    }
  });

  it('fills a block by the points it earned', () => {
    for (const picture of draw(some)) {
      const blocks = withClass(picture, 'score-block');
      const earned = blocks
        .map((block) => withClass(block, 'block-earned')[0])
        .map((rect) => (rect ? widthOf(rect) / perPoint(picture) : null));
      expect(earned[0]).toBeNull();
      expect(Math.abs((earned[1] ?? 0) - 13.24)).toBeLessThan(0.6);
      expect(Math.abs((earned[2] ?? 0) - 20)).toBeLessThan(0.6);
    }
  });

  it('tells earned, lost, still open and not applicable apart by pattern, never by a fill of zero', () => {
    for (const picture of draw(some)) {
      const [open, scored, , , , , , outside] = withClass(picture, 'score-block');
      if (!open || !scored || !outside) throw new Error('blocks are missing');
      expect(withClass(open, 'block-earned')).toEqual([]);
      expect(first(open, 'block-open').attributes.fill).toMatch(/-hatch\)$/);
      expect(first(scored, 'block-lost').attributes.fill).toMatch(/-dots\)$/);
      expect([...withClass(outside, 'block-open'), ...withClass(outside, 'block-lost')]).toEqual([]);
    }
  });

  it('makes each block a link with a name', () => {
    for (const picture of draw(some)) {
      const links = descendants(picture).filter(({ name }) => name === 'a');
      expect(links).toHaveLength(9);
      expect(links[4]?.attributes.href).toBe('/base/test/2567/kpi/5-1/');
      for (const { attributes, children } of links) {
        expect(attributes['aria-label']).toBe(children.find(({ name }) => name === 'title')?.text);
      }
      expect(links[1]?.attributes['aria-label']).toContain('ได้ 13.24 จาก 20');
      expect(links[0]?.attributes['aria-label']).toContain('ยังไม่ถึงกำหนดรายงาน');
    }
  });

  it('never writes a partial sum as if it were the whole', () => {
    const [picture] = draw(some);
    const words = picture
      ? descendants(picture)
          .filter(({ name }) => name === 'text')
          .map(({ text }) => text)
          .join(' ')
      : '';
    expect(words).toContain('ได้ 33.24 จาก 40');
    expect(words).not.toContain('จาก 70');
    expect(words).toContain('ยังไม่รู้ผล น้ำหนัก 30');
  });
});
