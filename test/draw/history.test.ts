import { describe, expect, it } from 'vitest';
import { type HistorySpec, historyTable, renderHistory, toHistorySpec } from '../../src/draw/index.ts';
import { historyOf } from '../../src/site/components/charts/drawn.ts';
import type { KpiModel } from '../../src/assessment/types.ts';
import { roundLabel } from '../../src/words/index.ts';
import { policy } from '../scoring/policy.ts';
import { kpis } from './kpis.ts';
import { kpi, thresholds } from './makeKpi.ts';
import { checkedPictures, textBoxes } from './picture.ts';
import { withClass } from './readSvg.ts';
import { told } from './told.ts';

function drawn(one: KpiModel, measure: string): HistorySpec | null {
  const found = one.measures.get(measure);
  if (!found) throw new Error(`no measure ${measure}`);
  return toHistorySpec(historyOf(one, found, 'th'));
}

function specOf(name: keyof typeof kpis, measure = 'share'): HistorySpec {
  const spec = drawn(kpis[name], measure);
  if (!spec) throw new Error(`nothing to draw of ${name}`);
  return spec;
}

describe('the table behind', () => {
  for (const name of Object.keys(kpis) as (keyof typeof kpis)[])
    for (const measure of kpis[name].front.measures)
      it(`tells every mark of ${name}, ${measure.id}`, () => {
        const spec = drawn(kpis[name], measure.id);
        if (spec) told(renderHistory(spec, { id: name, lang: 'th' }), historyTable(spec, 'th'));
      });
});

describe('toHistorySpec', () => {
  it('takes every year ascending, and leaves none out before a later target', () => {
    const { years } = specOf('farBelow');
    expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([
      2561, 2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570,
    ]);
    expect(years.map(({ target }) => target?.value ?? null)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      '3',
      null,
      null,
      '5',
    ]);
  });

  it('tells apart no data, not set, not due, not reported and zero by rule', () => {
    expect(specOf('missing').years.map(({ gap }) => gap)).toEqual([
      'not-set',
      'not-set',
      'not-set',
      'missing',
      'missing',
      'missing',
      'not-due',
    ]);
    expect(specOf('notReported').years.map(({ gap }) => gap)).toEqual(['not-reported']);
    expect(specOf('zero').years.map(({ gap, result }) => [gap, result])).toEqual([['zero-rule', null]]);
  });

  it('keeps the result of a watched round apart from the result of the year', () => {
    expect(specOf('falling').years.at(-1)).toEqual({
      fiscalYear: 2567,
      baseline: null,
      target: null,
      result: null,
      monitoring: [{ value: '30.1', status: 'A', round: roundLabel(policy, 1) }],
      gap: 'not-due',
    });
  });

  it('starts bars at zero and says when the axis of dots does not', () => {
    expect(specOf('farBelow')).toMatchObject({ form: 'bars', axis: { low: 0 } });
    const dots = specOf('equal');
    expect(dots.form).toBe('dots');
    expect(dots.axis.low).toBeGreaterThan(0);
    expect(renderHistory(dots, { id: 'a', lang: 'th' })).toContain('แกนตั้งไม่ได้เริ่มที่ 0');
    expect(renderHistory(specOf('farBelow'), { id: 'a', lang: 'th' })).not.toContain('แกนตั้งไม่ได้เริ่มที่ 0');
  });

  it('has an axis that holds every value and never leaves the bounds of a percentage', () => {
    for (const name of Object.keys(kpis) as (keyof typeof kpis)[]) {
      for (const measure of kpis[name].measures.keys()) {
        const spec = drawn(kpis[name], measure);
        if (!spec) continue;
        const values = spec.years.flatMap(({ baseline, result, target, monitoring }) =>
          [baseline, result, target, ...monitoring].flatMap((figure) => figure?.value ?? []),
        );
        for (const value of [...values, ...spec.levels.map((level) => level.value)].map(Number)) {
          expect(value).toBeGreaterThanOrEqual(spec.axis.low);
          expect(value).toBeLessThanOrEqual(spec.axis.high);
        }
        if (spec.unit === 'percent') expect(spec.axis.high).toBeLessThanOrEqual(100);
        expect(spec.axis.ticks.length).toBeGreaterThan(1);
        expect(spec.axis.ticks.length).toBeLessThan(9);
      }
    }
  });

  it('takes a level from a condition on this measure, with its own operator', () => {
    expect(specOf('conditionsDone', 'agencies').levels.map(({ operator, value }) => [operator, value])).toEqual([
      ['ge', '6'],
      ['ge', '10'],
      ['gt', '10'],
    ]);
  });

  it('is null where there is nothing to draw', () => {
    expect(drawn(kpis.milestonesMissing, 'share')).toBeNull();
  });
});

describe('the history chart as a drawing', () => {
  for (const name of Object.keys(kpis) as (keyof typeof kpis)[]) {
    for (const measure of kpis[name].measures.keys()) {
      const spec = drawn(kpis[name], measure);
      if (!spec) continue;
      it(`is whole and legible: ${name} ${measure}`, () => {
        expect(checkedPictures(renderHistory(spec, { id: name, lang: 'th' }))).toHaveLength(2);
        expect(checkedPictures(renderHistory(spec, { id: name, lang: 'en' }))).toHaveLength(2);
      });
    }
  }

  it('has a mark and a value for each figure and none for a missing year', () => {
    for (const picture of checkedPictures(renderHistory(specOf('falling'), { id: 'a', lang: 'th' }))) {
      const marks = withClass(picture, 'bar-baseline').filter(
        ({ attributes }) => !attributes.class?.includes('swatch'),
      );
      expect(marks).toHaveLength(5);
      expect(withClass(picture, 'bar-result')).toEqual([]);
      expect(withClass(picture, 'value-baseline').map(({ text }) => text)).toEqual([
        '70.64',
        '71.41',
        '50.01',
        '52.92',
        '46.54',
      ]);
      expect(
        withClass(picture, 'gap-word')
          .map(({ text }) => text)
          .sort(),
      ).toEqual(['ยังไม่ถึงกำหนด', 'ไม่มีข้อมูล'].sort());
    }
    for (const picture of checkedPictures(renderHistory(specOf('missing'), { id: 'a', lang: 'th' }))) {
      for (const mark of ['mark-last', 'mark-result', 'bar-baseline', 'bar-result'])
        expect(withClass(picture, mark)).toEqual([]);
      expect(withClass(picture, 'gap-band')).toHaveLength(2);
    }
  });

  it('does not join years over a gap or over a break of the series', () => {
    const baselines: [number, string | null][] = [
      [2562, '60'],
      [2563, null],
      [2564, '61'],
      [2565, '62'],
      [2566, '63'],
    ];
    const one = kpi({ criteria: thresholds(['60', '65', '70']), baselines, seriesBreak: 2566 });
    const spec = drawn(one, 'share');
    if (!spec) throw new Error('nothing to draw');
    const [picture] = checkedPictures(renderHistory(spec, { id: 'a', lang: 'th' }));
    if (!picture) throw new Error('no picture');
    expect(withClass(picture, 'baseline-line').map(({ attributes }) => attributes.d?.match(/[ML]/g)?.join(''))).toEqual(
      ['M', 'ML', 'M'],
    );
    expect(withClass(picture, 'series-break')).toHaveLength(1);
  });

  it('names the levels with points and value', () => {
    const [picture] = checkedPictures(renderHistory(specOf('falling'), { id: 'a', lang: 'th' }));
    const words = picture ? textBoxes(picture).map((box) => box.words) : [];
    expect(words).toEqual(expect.arrayContaining(['46.54', '49.82', '53.10', 'ขั้นต้น 50', 'มาตรฐาน 75', 'ขั้นสูง 100']));
  });
});
