import { describe, expect, it } from 'vitest';
import { LADDER_SIZES, type LadderInput, renderLadder, shadeAt } from '../../src/draw/index.ts';
import { positionOf, toLadderScale } from '../../src/draw/spec/ladderScale.ts';
import { toStairs } from '../../src/draw/spec/stairs.ts';
import type { KpiModel } from '../../src/assessment/types.ts';
import type { Round } from '../../src/scoring/index.ts';
import { ladderOf } from '../../src/site/components/charts/ladderOf.ts';
import { kpis } from './kpis.ts';
import { conditions, kpi, thresholds } from './makeKpi.ts';
import { drawingWords } from '../../src/words/index.ts';
import { checkedPictures, textBoxes } from './picture.ts';
import { descendants, type SvgNode, withClass } from './readSvg.ts';

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
    const widths = ['shade-0', 'shade-5'].map((shade) => (picture ? widthOf(treadOf(picture, shade)) : 0));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(10 / 5, 1);
  });

  it('draws no tread between equal levels and names them together', () => {
    const [picture] = draw('equal');
    if (!picture) throw new Error('no picture');
    expect(['shade-0', 'shade-5', 'shade-10'].map((shade) => withClass(picture, shade).length)).toEqual([0, 0, 1]);
    expect(textBoxes(picture).map(({ words }) => words)).toContain('ขั้นต้น = มาตรฐาน = ขั้นสูง');
  });

  it('never marks a missing result and says why it is missing', () => {
    for (const [name, word] of [
      ['missing', 'ยังไม่มีผลปี 2567 รอบการประเมินสิ้นสุด'],
      ['notReported', 'ผลปี 2567'],
      ['zero', 'ได้ 0.00 จาก 100 คะแนน ตามเงื่อนไขที่เอกสารกำหนดสำหรับกรณีนี้'],
      ['notApplicable', 'เอกสารระบุว่าไม่นำตัวชี้วัดนี้มาประเมินกับหน่วยงาน'],
      ['milestonesMissing', 'ยังไม่มีผลปี 2567 รอบการประเมินสิ้นสุด'],
      ['conditionsMissing', 'ยังไม่มีผลปี 2567 รอบการประเมินสิ้นสุด'],
    ] as const) {
      for (const size of LADDER_SIZES)
        for (const picture of draw(name, size)) {
          for (const mark of ['mark-result', 'mark-last', 'stem', 'lead'])
            expect(withClass(picture, mark), `${name} ${mark}`).toEqual([]);
          expect(description(picture).replaceAll('\u00a0', ' '), name).toContain(word);
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

  it('leads to the score axis from one mark alone, and from none on the ground', () => {
    for (const [name, lead] of [
      ['uneven', 'lead-result'],
      ['equal', 'lead-result'],
      ['halfEqual', 'lead-result'],
      ['falling', 'lead-last'],
    ] as const)
      for (const picture of draw(name))
        expect(withClass(picture, 'lead').map(({ attributes }) => attributes.class)).toEqual([`lead ${lead}`]);
    for (const picture of draw('farBelow')) expect(withClass(picture, 'lead')).toEqual([]);
  });

  it('puts a value far outside at the edge with a sign, and its true value', () => {
    for (const picture of draw('outside')) {
      expect(withClass(picture, 'beyond')).toHaveLength(1);
      expect(textBoxes(picture).map(({ words }) => words)).toContain('73.2');
    }
  });

  it('is flat where a rule takes steps or whole numbers, and sloped where it interpolates', () => {
    const slopes = (name: keyof typeof kpis) => {
      const [picture] = draw(name);
      return (picture ? withClass(picture, 'tread') : []).map(({ attributes }) => {
        const [, left, right] = (attributes.points ?? '').split(' ').map((pair) => Number(pair.split(',')[1]));
        return (left ?? 0) - (right ?? 0);
      });
    };
    expect(slopes('uneven')).toEqual([25, 25, 0]);
    expect(slopes('lower')).toEqual([0, -25, -25]);
    for (const name of ['milestonesDone', 'conditionsDone'] as const) expect(slopes(name)).toEqual([0, 0, 0]);
  });

  it('dashes on the page alone the edges that rest on an assumption', () => {
    const dashed = (size: (typeof LADDER_SIZES)[number]) =>
      draw('uneven', size).map((picture) => withClass(picture, 'assumed').length);
    expect(dashed('page')).toEqual([3, 3]);
    expect([...dashed('card'), ...dashed('list')]).toEqual([0, 0]);
  });

  it('names the steps that are completed', () => {
    const [picture] = draw('milestonesDone');
    if (!picture) throw new Error('no picture');
    expect(withClass(picture, 'value-result').map(({ text }) => text)).toEqual(['ขั้นที่ 2']);
    expect(description(picture).replaceAll('\u00a0', ' ')).toContain('ทำแล้วเสร็จถึงขั้นที่ 2 ได้ 75.00 จาก 100 คะแนน');
  });

  it('says of every comparison whether it holds, also above the first level that fails', () => {
    const [picture] = draw('conditionsDone');
    if (!picture) throw new Error('no picture');
    expect(description(picture).match(/\((ผ่าน|ยังไม่ผ่าน)\)/g)).toEqual(
      ['ผ่าน', 'ผ่าน', 'ผ่าน', 'ยังไม่ผ่าน', 'ผ่าน', 'ยังไม่ผ่าน'].map((word) => `(${word})`),
    );
  });

  it('shows that a level asks nothing of a measure', () => {
    const { entry, standard, advanced } = conditions.levels;
    const [first] = entry.comparisons;
    const sparse = { ...conditions, levels: { entry: { ...entry, comparisons: [first] }, standard, advanced } };
    const one = kpi({ criteria: sparse, unit: 'count', measures: ['services', 'agencies'] });
    const [picture] = checkedPictures(renderLadder(ladder(one), { id: 'sparse', lang: 'th', size: 'page' }));
    expect(picture && textBoxes(picture).map(({ words }) => words)).toEqual(
      expect.arrayContaining(['2 · –', '4 · 10', '4 · > 10']),
    );
  });
});

describe('what the ladder draws', () => {
  const scaleOf = (one: KpiModel, round: Round = 2) => {
    const input = ladder(one, round);
    if (input.form !== 'scale') throw new Error('not on a scale');
    return { input, scale: toLadderScale(input, { withYears: true }) };
  };

  it('climbs to the right, or to the left where lower is better; values always grow to the right', () => {
    for (const [name, sign] of [
      ['uneven', 1],
      ['lower', -1],
    ] as const) {
      const { input, scale } = scaleOf(kpis[name]);
      const at = input.asked.map(({ comparisons: [one] }) => positionOf(one?.value ?? '', scale).at);
      expect([...at].sort((a, b) => sign * (a - b))).toEqual(at);
      for (const place of at) expect(place > 0 && place < 1).toBe(true);
      expect(scale.right).toBeGreaterThan(scale.left);
      expect(toStairs(input, drawingWords.th, true).start).toBe(sign === 1 ? 'left' : 'right');
    }
  });

  it('stays inside the bounds of the measure but always leaves room for the best level', () => {
    expect(scaleOf(kpi({ criteria: thresholds(['80', '90', '100']) })).scale.right).toBeGreaterThan(100);
    expect(scaleOf(kpis.farBelow).scale.left).toBeGreaterThanOrEqual(0);
  });

  it('takes the points of the levels from the policy, the score of every mark from scoring, the latest published baseline', () => {
    const { input } = scaleOf(kpis.falling);
    expect(input.levels.map(({ points }) => points)).toEqual(['50', '75', '100']);
    expect(input.last).toEqual({
      fiscalYear: 2566,
      figures: [{ value: '46.54', status: 'A' }],
      score: kpis.falling.reference?.score.score,
      level: 'entry',
    });
    expect(input.gap).toBe('not-due');
    for (const one of Object.values(kpis)) {
      const drawn = ladder(one);
      if (drawn.form !== 'parts' && drawn.result) expect(drawn.result.score).toBe(one.score?.score);
    }
  });

  it("does not set a year's baseline against the six months of round 1", () => {
    expect(ladder(kpis.falling, 1)).toMatchObject({ last: null, result: { figures: [{ value: '30.1' }] }, years: [] });
  });

  it.each([
    ['th', /คะแนน; ยังไม่มีผล; ถ้าทำได้เท่าเดิม$/],
    ['en', /points\. No result yet\. An unchanged result is enough\.$/],
  ] as const)('is told to who hears it: single figures, then sentences (%s)', (lang, told) => {
    const said = lang === 'th' ? ['ยังไม่มีผล', 'ถ้าทำได้เท่าเดิม'] : ['No result yet.', 'An unchanged result is enough.'];
    const [picture] = checkedPictures(
      renderLadder({ ...ladder(kpis.uneven), said }, { id: 'told', lang, size: 'page' }),
    );
    expect(picture && description(picture)).toMatch(told);
  });
});

const description = (picture: SvgNode) => picture.children.find(({ name }) => name === 'desc')?.text ?? '';
const widthOf = ({ attributes }: SvgNode) => Number((attributes.width ?? '').replace('%', ''));

/** The nested picture that holds the tread of this shade. */
function treadOf(picture: SvgNode, shade: string): SvgNode {
  const found = descendants(picture).find(
    ({ name, children }) =>
      name === 'svg' && children.some(({ attributes }) => attributes.class?.endsWith(` ${shade}`)),
  );
  if (!found) throw new Error(`no tread of ${shade}`);
  return found;
}
