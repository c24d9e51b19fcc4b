/** What the drawings of other schemes have that three levels out of 100 do not: many levels, nothing below them, parts, awards. */
import { expect, test } from 'vitest';
import {
  exampleBar,
  exampleLadder,
  exampleRules,
  renderCurtain,
  renderLadder,
  renderScoreBar,
  scoreBarKey,
} from '../../src/draw/index.ts';
import { toStairs } from '../../src/draw/spec/stairs.ts';
import { drawingWords } from '../../src/words/index.ts';
import { checkedPictures } from './picture.ts';
import { descendants, readSvg, withClass } from './readSvg.ts';

const shown = { last: true, result: true, gap: null };
const ladderOf = (id: string) => {
  const rule = exampleRules.find((one) => one.id === id);
  if (!rule) throw new Error(`no example ${id}`);
  return exampleLadder(rule, shown, 'th');
};
const bar = exampleBar('partly', 'th');
const keyOf = (input: typeof bar) => scoreBarKey(input, { id: 'bar', lang: 'th' }).map(({ label }) => label);

test('five levels have more of the width than three, so that their words stand by their risers', () => {
  const widthOf = (id: string) => {
    const ladder = ladderOf(id);
    if (ladder.form === 'parts') throw new Error('parts');
    const places = toStairs(ladder, drawingWords.th, true).levels.map(({ at }) => at);
    return Math.max(...places) - Math.min(...places);
  };
  expect(widthOf('five-levels')).toBeGreaterThan(0.55);
  expect(widthOf('five-levels')).toBeGreaterThan(widthOf('thresholds'));
});

test('what is scored below every level has its score beside the mark, on the way to the axis', () => {
  for (const id of ['thresholds', 'lower-is-better']) {
    const ladder = ladderOf(id);
    if (ladder.form !== 'scale' || !ladder.last) throw new Error(id);
    const value = id === 'thresholds' ? '58.5' : '33';
    const mark = { ...ladder.last, figures: [{ value, status: 'A' as const }], score: '25.00', level: 'none' as const };
    const drawn = renderLadder({ ...ladder, last: mark, result: null }, { id, lang: 'th', size: 'page' });
    const [page] = checkedPictures(drawn);
    const [word] = page ? withClass(page, 'lead-word') : [];
    expect(word?.text).toBe('25.00 คะแนน');
    expect(Math.sign(Number(word?.attributes.x))).toBe(id === 'thresholds' ? -1 : 1);
  }
});

test('a rule made of parts has the scores of the levels at its side, on the page alone', () => {
  const axis = (size: 'page' | 'card') =>
    checkedPictures(renderLadder(ladderOf('composite'), { id: 'parts', lang: 'th', size })).map((picture) =>
      withClass(picture, 'axis-word').map((word) => word.text),
    );
  expect(axis('page')).toEqual([
    ['100', '75', '50'],
    ['100', '75', '50'],
  ]);
  expect(axis('card')).toEqual([[]]);
});

test('the key has what is below every level, and what may still come where only an award is known', () => {
  const [group] = bar.groups;
  const [first, ...rest] = group?.blocks ?? [];
  if (!group || !first || !bar.total) throw new Error('no blocks');
  const below = { ...first, level: 'none' as const, score: '20.00', earned: '8.00' };
  expect(keyOf({ ...bar, groups: [{ ...group, blocks: [below, ...rest] }] })).toContain('ยังไม่ถึงขั้นต้น');
  expect(keyOf(bar)).not.toContain('ยังไม่ถึงขั้นต้น');
  const awarded = [{ ...first, state: 'awarded-only' as const, score: null, earned: null, awarded: '90' }];
  const given = { ...bar, groups: [{ ...group, blocks: awarded }] };
  expect(keyOf(given)).toContain('ยังไม่รู้ผล');
  const settled = { ...bar.total, range: { low: '36.00', high: '36.00' } };
  expect(keyOf({ ...given, total: settled })).not.toContain('ยังไม่รู้ผล');
});

test('a total that can be one alone is said once', () => {
  if (!bar.total) throw new Error('no total');
  const drawn = renderScoreBar(
    { ...bar, total: { ...bar.total, range: { low: '62.50', high: '62.50' } } },
    { id: 'bar', lang: 'th', size: 'page', hrefOf: () => '#' },
  );
  expect([...drawn.matchAll(/>62\.50[^<]*</g)].map(([text]) => text)).toEqual(Array(3).fill('>62.50<'));
});

test('between two agencies that are known no hatch is left, and the last group has its name', () => {
  const group = (title: string, known: number[]) => ({
    href: '#',
    title,
    count: '',
    description: title,
    lines: known.map((one) => ({ known: one, isOfficial: false })),
  });
  const many = group('กระทรวงตัวอย่าง', Array(20).fill(0));
  const [picture] = readSvg(
    renderCurtain([group('หนึ่ง', [1, 1, 0.5]), many, group('องค์การมหาชน', [0])], {
      id: 'curtain',
      title: '',
      description: '',
    }),
  );
  if (!picture) throw new Error('no picture');
  const [gaps] = withClass(picture, 'row-gap');
  const heights = [...(gaps?.attributes.d ?? '').matchAll(/M(-?\d+) \d+V(\d+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(heights).toEqual([
    [-1, 0],
    [9, 0],
    [19, 66],
    [29, 66],
  ]);
  expect(
    descendants(picture)
      .filter(({ name }) => name === 'text')
      .map(({ text }) => text),
  ).toContain('องค์การมหาชน');
});
