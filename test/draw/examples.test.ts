/** The examples of the style guide: a rule of every kind, in every state and size, drawn as real ones are; their bars add up. */
import { describe, expect, test } from 'vitest';
import {
  BAR_SIZES,
  EXAMPLE_BARS,
  exampleBar,
  exampleCurtain,
  exampleHistory,
  exampleLadder,
  exampleRules,
  LADDER_SIZES,
  ladderTable,
  renderHistory,
  renderLadder,
  renderScoreBar,
  toHistorySpec,
} from '../../src/draw/index.ts';
import { RULES } from '../../src/scoring/index.ts';
import { checkedPictures } from './picture.ts';
import { told } from './told.ts';

const standings = [
  { last: true, result: true, gap: null },
  { last: true, result: false, gap: 'not-due' as const },
  { last: false, result: false, gap: 'not-reported' as const },
  { last: false, result: false, gap: 'not-applicable' as const },
];

test('there is one of every kind that has a drawing', () => {
  const kinds = new Set<string>(exampleRules.flatMap(({ tables }) => tables.map(({ criteria }) => criteria.rule)));
  if (exampleRules.some(({ tables }) => tables.length > 1)) kinds.add('composite');
  expect([...kinds].sort()).toEqual(RULES.filter((rule) => rule !== 'as-awarded').toSorted());
});

describe.each(exampleRules)('$id', (rule) => {
  test.for(standings)('with %j is whole, legible and told', (standing) => {
    for (const lang of ['th', 'en'] as const) {
      const ladder = exampleLadder(rule, standing, lang);
      for (const size of LADDER_SIZES) checkedPictures(renderLadder(ladder, { id: 'example', lang, size }));
      told(renderLadder(ladder, { id: 'example', lang, size: 'page' }), ladderTable(ladder, lang));
    }
  });
});

test('the years are whole and legible, and the curtain has a line for each agency', () => {
  for (const lang of ['th', 'en'] as const) {
    const spec = toHistorySpec(exampleHistory(lang));
    if (!spec) throw new Error('nothing to draw');
    checkedPictures(renderHistory(spec, { id: 'history', lang }));
  }
  const groups = exampleCurtain(String, String);
  const kinds = groups.flatMap(({ lines }) =>
    lines.map(({ known, isOfficial }) => (isOfficial ? 'official' : Math.ceil(known) + Math.floor(known))),
  );
  expect(new Set(kinds)).toEqual(new Set([0, 1, 2, 'official']));
});

test.each(EXAMPLE_BARS)('the bar "%s" is whole and legible, and its points add up', (name) => {
  for (const lang of ['th', 'en'] as const)
    for (const size of BAR_SIZES) {
      const drawn = renderScoreBar(exampleBar(name, lang), { id: 'bar', lang, size, hrefOf: () => '#bars' });
      checkedPictures(drawn, drawn.includes('<a ') ? 'group' : 'img');
    }
  const { groups, total } = exampleBar(name, 'th');
  const blocks = groups.flatMap((group) => group.blocks);
  const earned = blocks.reduce((points, { score, weight }) => points + (Number(score ?? 0) * Number(weight)) / 100, 0);
  if (total) expect(Number(total.points)).toBeCloseTo(earned, 6);
  for (const { score, weight, earned: own } of blocks)
    if (score !== null) expect(Number(own)).toBeCloseTo((Number(score) * Number(weight)) / 100, 6);
});
