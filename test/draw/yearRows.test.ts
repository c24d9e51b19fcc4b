/** The rows of years under a ladder. */
import { describe, expect, it } from 'vitest';
import { type ScaleLadder, renderYearRow, yearRows } from '../../src/draw/index.ts';
import { ladderOf } from '../../src/site/components/charts/ladderOf.ts';
import { drawingWords } from '../../src/words/index.ts';
import { kpis } from './kpis.ts';
import { kpi, thresholds } from './makeKpi.ts';
import { inPixels } from './picture.ts';
import { readSvg, type SvgNode, withClass } from './readSvg.ts';

const all = {
  ...kpis,
  broken: kpi({
    criteria: thresholds(['60', '65', '70']),
    baselines: [
      [2563, '60.5'],
      [2564, '61'],
      [2565, '62'],
      [2566, '63'],
    ],
    seriesBreak: 2565,
    results: [{ round: '2', value: '64' }],
  }),
};

function ladder(name: keyof typeof kpis): ScaleLadder {
  const one = all[name];
  const drawn = one.annual && ladderOf(one, one.annual, 'th');
  if (drawn?.form !== 'scale') throw new Error(`${name} is not on a scale`);
  return drawn;
}

function drawn(name: keyof typeof kpis): { name: string; picture: SvgNode | null }[] {
  const input = ladder(name);
  const rows = yearRows(input.years);
  return rows.map(({ first, last, year }, index) => ({
    name: first === last ? String(last) : `${first}–${last}`,
    picture:
      year.figure || year.target ? (readSvg(renderYearRow(input, rows, index, drawingWords.th))[0] ?? null) : null,
  }));
}

describe('rows of years', () => {
  it('run from the newest to the oldest, and fold neighbours without a figure', () => {
    expect(drawn('farBelow').map(({ name }) => name)).toEqual(['2570', '2567', '2566', '2565', '2564', '2561–2563']);
    expect(yearRows(ladder('missing').years).map(({ first, last, year }) => [first, last, year.gap])).toEqual([
      [2567, 2567, 'not-due'],
      [2564, 2566, 'missing'],
      [2561, 2563, 'not-set'],
    ]);
  });

  it('draw nothing where no figure is known, never a mark at zero', () => {
    for (const { picture, name } of drawn('missing')) {
      if (name === '2567') expect(picture && withClass(picture, 'mark-target')).toHaveLength(1);
      else expect(picture).toBeNull();
      if (picture) expect([...withClass(picture, 'mark-last'), ...withClass(picture, 'mark-result')]).toEqual([]);
    }
  });

  it('have this year solid, earlier ones hollow and the lines of the levels', () => {
    const marks = drawn('uneven').map(({ name, picture }) => [
      name,
      ...['mark-result', 'mark-last', 'level-dots'].map((one) => (picture ? withClass(picture, one).length : 0)),
    ]);
    expect(marks).toEqual([
      ['2567', 1, 0, 3],
      ['2566', 0, 1, 3],
      ['2565', 0, 1, 3],
    ]);
  });

  it('join neighbouring years, half the way in each row, and not over a break', () => {
    const lines = (name: keyof typeof kpis) =>
      drawn(name).map(({ picture }) => (picture ? withClass(picture, 'year-line').length : 0));
    expect(lines('uneven')).toEqual([1, 2, 1]);
    expect(lines('broken')).toEqual([1, 2, 1, 1, 1]);
    expect(lines('outside')).toEqual([0, 0, 0]);
    const [first, second] = drawn('uneven').map(({ picture }) => (picture ? withClass(picture, 'year-line') : []));
    const [out, back] = [first?.[0], second?.[0]].map((one) => inPixels(one?.attributes.x2 ?? '', 1000));
    expect(out).toBeCloseTo(back ?? 0, 0);
  });

  it('put a year beyond the scale at its edge with a sign', () => {
    const signs = drawn('outside').map(({ picture }) => (picture ? withClass(picture, 'beyond').length : 0));
    expect(signs).toEqual([0, 1, 1]);
  });
});
