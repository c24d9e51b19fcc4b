import { describe, expect, it } from 'vitest';
import { LADDER_SIZES, type LadderInput, renderLadder, shadeAt } from '../../src/draw/index.ts';
import { positionOf } from '../../src/draw/spec/ladderScale.ts';
import { toScaleLadder } from '../../src/draw/svg/ladderScale.ts';
import type { KpiModel } from '../../src/assessment/types.ts';
import type { Round } from '../../src/scoring/index.ts';
import { ladderOf } from '../../src/site/components/charts/drawn.ts';
import { kpis } from './kpis.ts';
import { conditions, kpi, thresholds } from './makeKpi.ts';
import { checkedPictures, textBoxes } from './picture.ts';
import { withClass } from './readSvg.ts';

function ladder(one: KpiModel, wanted: Round = 2): LadderInput {
  const round = one.rounds.find(({ round }) => round === wanted);
  if (!round) throw new Error(`no criteria in round ${wanted}`);
  const drawn = ladderOf(one, round, 'th');
  if (!drawn) throw new Error(`nothing to draw in round ${wanted}`);
  return drawn;
}

const draw = (name: keyof typeof kpis, size: (typeof LADDER_SIZES)[number] = 'page') =>
  checkedPictures(renderLadder(ladder(kpis[name]), { id: name, lang: 'th', size }));

it.each([2, 3, 4, 5, 6, 7, 8, 9, 10])('%i levels have as many shades, from the lightest to the deepest', (levels) => {
  const shades = Array.from({ length: levels }, (_, place) => shadeAt(place, levels));
  expect(new Set(shades).size).toBe(levels);
  expect([shades[0], shades.at(-1)]).toEqual(['shade-0', 'shade-10']);
});

describe('the ladder as a drawing', () => {
  for (const name of Object.keys(kpis) as (keyof typeof kpis)[]) {
    for (const size of LADDER_SIZES) {
      for (const lang of ['th', 'en'] as const) {
        it(`is whole and legible: ${name}, ${size}, ${lang}`, () => {
          const pictures = checkedPictures(renderLadder(ladder(kpis[name]), { id: name, lang, size }));
          expect(pictures).toHaveLength(size === 'page' ? 2 : 1);
        });
      }
    }
  }

  it('draws uneven levels uneven', () => {
    const [picture] = draw('uneven');
    const widths = ['shade-0', 'shade-5'].map((shade) =>
      Number(picture && withClass(picture, shade)[0]?.attributes.width),
    );
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(10 / 5, 1);
  });

  it('draws no zone between equal levels and names them together', () => {
    const [picture] = draw('equal');
    if (!picture) throw new Error('no picture');
    expect(['shade-0', 'shade-5', 'shade-10'].map((shade) => withClass(picture, shade).length)).toEqual([0, 0, 1]);
    expect(textBoxes(picture).map(({ words }) => words)).toContain('ขั้นต้น 50 = มาตรฐาน 75 = ขั้นสูง 100');
  });

  it('never marks a missing result and says why it is missing', () => {
    for (const [name, word] of [
      ['missing', 'ยังไม่ถึงกำหนดรายงาน'],
      ['notReported', 'ยังไม่มีรายงานผล'],
      ['zero', 'ศูนย์ตามเงื่อนไข'],
      ['notApplicable', 'ไม่นำมาประเมิน'],
      ['milestonesMissing', 'ยังไม่ถึงกำหนดรายงาน'],
      ['conditionsMissing', 'ยังไม่ถึงกำหนดรายงาน'],
    ] as const) {
      for (const picture of draw(name)) {
        for (const mark of ['mark-result', 'mark-last', 'tick-met', 'tick-unmet'])
          expect(withClass(picture, mark), `${name} ${mark}`).toEqual([]);
        expect(withClass(picture, 'gap-word').map(({ text }) => text)).toEqual([word]);
      }
    }
  });

  it('marks the last baseline hollow and the result solid', () => {
    for (const size of LADDER_SIZES) {
      for (const picture of draw('uneven', size)) {
        expect([withClass(picture, 'mark-last').length, withClass(picture, 'mark-result').length]).toEqual([1, 1]);
      }
    }
    expect(
      draw('falling').map((picture) => [
        withClass(picture, 'mark-last').length,
        withClass(picture, 'mark-result').length,
      ]),
    ).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it('puts a value far outside at the edge as an arrow, with its value', () => {
    for (const picture of draw('outside')) {
      expect(withClass(picture, 'mark-last').map(({ name }) => name)).toEqual(['path']);
      expect(textBoxes(picture).map(({ words }) => words)).toContain('ร้อยละ 73.2'.replace(' ', '\u00a0'));
    }
  });

  it('ticks the steps that are completed', () => {
    const [picture] = draw('milestonesDone');
    if (!picture) throw new Error('no picture');
    expect([withClass(picture, 'tick-met').length, withClass(picture, 'tick-unmet').length]).toEqual([2, 1]);
  });

  it('ticks every comparison, also above the first level that fails', () => {
    const [picture] = draw('conditionsDone');
    if (!picture) throw new Error('no picture');
    expect([withClass(picture, 'tick-met').length, withClass(picture, 'tick-unmet').length]).toEqual([4, 2]);
  });

  it('keeps the rungs in order when a level asks nothing of a measure', () => {
    const { entry, standard, advanced } = conditions.levels;
    const [first] = entry.comparisons;
    const sparse = { ...conditions, levels: { entry: { ...entry, comparisons: [first] }, standard, advanced } };
    const one = kpi({ criteria: sparse, unit: 'count', measures: ['services', 'agencies'] });
    checkedPictures(renderLadder(ladder(one), { id: 'sparse', lang: 'th', size: 'page' }));
  });
});

describe('what the ladder draws', () => {
  it('puts better to the right, also where lower is better', () => {
    for (const name of ['uneven', 'lower'] as const) {
      const { scale, levels } = toScaleLadder(ladder(kpis[name]));
      const at = levels.map(({ value }) => positionOf(value, scale).at);
      expect([...at].sort((a, b) => a - b)).toEqual(at);
      expect(at[0]).toBeGreaterThan(0);
      expect(at[2]).toBeLessThan(1);
    }
    const { left, right } = toScaleLadder(ladder(kpis.lower)).scale;
    expect(left).toBeGreaterThan(right);
  });

  it('stays inside the bounds of the measure but always leaves room for the best zone', () => {
    const spec = toScaleLadder(ladder(kpi({ criteria: thresholds(['80', '90', '100']) })));
    expect(spec.scale.right).toBeGreaterThan(100);
    expect(toScaleLadder(ladder(kpis.farBelow)).scale.left).toBeGreaterThanOrEqual(0);
  });

  it('takes the points of the levels from the policy and the latest published baseline', () => {
    const spec = toScaleLadder(ladder(kpis.falling));
    expect(spec.levels.map(({ points }) => points)).toEqual(['50', '75', '100']);
    expect(spec.measure.last).toEqual({ value: '46.54', status: 'A', fiscalYear: 2566 });
    expect(spec.gap).toBe('not-due');
  });

  it("does not set a year's baseline against the six months of round 1", () => {
    expect(toScaleLadder(ladder(kpis.falling, 1))).toMatchObject({
      measure: { last: null, result: { value: '30.1' } },
    });
  });
});
