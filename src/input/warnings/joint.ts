/** One joint KPI at several agencies: the same criteria, and the same figures of one year. */
import type { Issue } from '../../issues/index.ts';
import { compareDecimals } from '../../scoring/index.ts';
import { besideFirst, type Partner } from '../checks/links.ts';
import { resultTable } from '../tables/results.ts';
import { placeIn } from '../tables/table.ts';
import type { LoadedKpi, ResultRow } from '../types.ts';
import type { LoadedRoot } from './loadedRoot.ts';

/** Each partner is held against the first. */
export const jointDiffers = ({ assessments, at }: LoadedRoot): Issue[] =>
  besideFirst(assessments).flatMap(({ first, other }): Issue[] => {
    const figures = figuresDiffer(first, other);
    if (asked(first.kpi) === asked(other.kpi)) return figures;
    const { file, front } = other.kpi;
    const values = { joint: other.joint.id, other: first.kpi.file };
    return [{ code: 'joint-criteria-differ', place: at(file, ['rounds']), found: front.kpi, values }, ...figures];
  });

/** What the criteria ask for, without the words and the ids of measures that one agency or the other gives to it. */
function asked({ front: { rounds, direction } }: LoadedKpi): string {
  const measures = new Map<unknown, number>();
  return JSON.stringify([direction, rounds], (name, value) => {
    if (name !== 'measure') return wordsOfCriteria.includes(name) ? undefined : value;
    if (!measures.has(value)) measures.set(value, measures.size);
    return measures.get(value);
  });
}
const wordsOfCriteria = ['text', 'label', 'reason', 'source', 'basis'];

/** A row for a figure that both report, with another value. */
function figuresDiffer(first: Partner, other: Partner): Issue[] {
  const known = rowsOf(first);
  return rowsOf(other).flatMap((row): Issue[] => {
    const same = known.find((one) => one.round === row.round && one.measure === row.measure);
    if (!same?.value || !row.value || compareDecimals(same.value, row.value) === 0) return [];
    const values = {
      joint: other.joint.id,
      other: same.place.file,
      row: String(same.place.row),
      value: same.value,
    };
    return [
      { code: 'joint-figures-differ', place: placeIn(resultTable, row.place, 'value'), found: row.value, values },
    ];
  });
}

const rowsOf = ({ assessment, kpi }: Partner): ResultRow[] =>
  assessment.results.filter((row) => row.kpi === kpi.front.kpi && row.value !== null);
