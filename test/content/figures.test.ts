/** Every figure of the document is what the site computes with, and the typed list is the document's own tables. */
import { describe, expect, it } from 'vitest';
import { assessmentOfDocument } from './assessment.ts';
import { documentTables, figures, figuresOf, figuresOfModel } from './figures.ts';
import { sourceLines } from './source.ts';

const assessment = assessmentOfDocument();

const inOrder = (list: { kpi: string; kind: string; key: string; value: string }[]) =>
  list.map(({ kpi, kind, key, value }) => `${kpi},${kind},${key},${value}`).sort();

describe('figures.csv and the data', () => {
  it.each(assessment.kpis.map((kpi) => ({ kpi, number: kpi.number })))('agree on KPI $number', ({ kpi, number }) => {
    expect(inOrder(figuresOfModel(kpi))).toEqual(inOrder(figures.filter((figure) => figure.kpi === number)));
  });

  it('agree on the KPIs, their components, the points of the levels and the date', () => {
    const numbers = new Set(figures.map(({ kpi }) => kpi).filter((kpi) => kpi !== ''));
    expect(assessment.kpis.map(({ number }) => number)).toEqual([...numbers]);
    const { revised = '' } = assessment.front;
    const [year, monthAndDay] = [Number(revised.slice(0, 4)), revised.slice(4)];
    const whole = [
      ...assessment.components.map(({ id, front }) => ({
        kpi: '',
        kind: 'component-weight',
        key: id,
        value: front.weight ?? '',
      })),
      ...assessment.policy.entries.levels.value.map(({ id, points }) => ({
        kpi: '',
        kind: 'level-score',
        key: id,
        value: points,
      })),
      { kpi: '', kind: 'revised', key: '', value: `${year + 543}${monthAndDay}` },
    ];
    expect(inOrder(whole)).toEqual(inOrder(figures.filter(({ kpi }) => kpi === '')));
  });
});

describe('figures.csv and the tables of the document', () => {
  it('has every cell of every table of years', () => {
    const cells = documentTables();
    expect(cells).toHaveLength(4 * 11 + 4 + 3 * 10);
    for (const table of new Set(cells.map(([kpi]) => kpi))) {
      const typed = figuresOf(table, 'baseline', 'target', 'strategy-target').map(({ key, value }) => [
        key.split(' ').at(-1),
        value,
      ]);
      const printed = cells.filter(([kpi]) => kpi === table).map(([, year, cell]) => [year, valueIn(cell)]);
      expect(typed, `KPI ${table}`).toEqual(printed);
    }
  });

  it('has the numerators and denominators that stand in brackets', () => {
    const typed = figuresOf('3', 'numerator', 'denominator').concat(figuresOf('2', 'numerator', 'denominator'));
    const printed = documentTables().flatMap(([kpi, , cell]) => (kpi === '2' || kpi === '3' ? countsIn(cell) : []));
    expect(typed.map(({ value }) => value).sort()).toEqual(printed.sort());
    expect(figuresOf('1', 'numerator').map(({ value }) => value)).toEqual(
      documentTables().flatMap(([kpi, , cell]) => (kpi === '1' ? countsIn(cell) : [])),
    );
  });

  it('has the weights of the opening list', () => {
    const opening = sourceLines.filter(({ section }) => section === null).map(({ text }) => text);
    const weights = opening.flatMap((text) => [...text.matchAll(/^(\d(?:\.\d)?)\.? .*\tร้อยละ ([\d.]+)$/g)]);
    expect(weights.map(([, kpi, weight]) => [kpi, weight])).toEqual(
      figures.filter(({ kind }) => kind === 'weight').map(({ kpi, value }) => [kpi, value]),
    );
    const components = opening.flatMap((text) => [...text.matchAll(/Base\) \(ร้อยละ (\d+)\)$/g)]);
    expect(components.map(([, weight]) => weight)).toEqual(figuresOf('', 'component-weight').map(({ value }) => value));
  });
});

/** "ร้อยละ 0.11 (80 คน)" → "0.11", "มีจำนวน Pillar ระดับ 3 ขึ้นไป 6 Pillar" → "6"; other words stay as they are. */
function valueIn(cell: string): string {
  return /^(?:ร้อยละ |มีจำนวน Pillar ระดับ 3 ขึ้นไป )?([\d.]+)(?: Pillar| คะแนน| \(.*\))?$/.exec(cell)?.[1] ?? cell;
}

function countsIn(cell: string): string[] {
  return [...cell.matchAll(/([\d,]+) คน/g)].map(([, count = '']) => count.replace(',', ''));
}
