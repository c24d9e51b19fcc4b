/**
 * Figures of which the decimal point may have slipped. They are only compared, so the nearest binary number will do. A
 * figure that its own numerator and denominator give is not doubted.
 */
import type { Issue } from '../../issues/index.ts';
import { versionsOf, workFraction } from '../../schema/index.ts';
import { comparisonsOf, type DecimalText, parseDecimal, toDecimalText } from '../../scoring/index.ts';
import { type ValueRow, valueRows } from '../checks/valueRows.ts';
import type { LoadedAssessment, LoadedKpi } from '../types.ts';
import { annualRoundOf } from './annual.ts';
import type { LoadedRoot } from './loadedRoot.ts';

/** A point that slipped makes a figure ten times as large or as small; a fifth of real change on top makes it eight. */
const FAR = 8;
/** Below this a count may well grow so fast. */
const SMALL = 10;
/** A share of at most 1 is doubted where nothing of its measure is below this. */
const PERCENT = 5;

export const doubtfulFigures = (root: LoadedRoot): Issue[] =>
  root.assessments.flatMap((assessment) => {
    const figures = figuresOf(assessment, annualRoundOf(root, assessment));
    return [...Map.groupBy(figures, ({ kpi, measure }) => `${kpi.front.kpi} ${measure.id}`).values()].flatMap(
      (series) => series.flatMap((figure) => doubt(figure, series)),
    );
  });

interface Figure extends Omit<ValueRow, 'kpi' | 'measure'> {
  kpi: LoadedKpi;
  measure: NonNullable<ValueRow['measure']>;
  /** What a monitoring round reports is often a part of the year. */
  kind: 'baseline' | 'target' | 'annual' | 'monitoring';
  year: number;
  value: DecimalText;
  size: number;
}

function figuresOf(assessment: LoadedAssessment, annual: number | undefined): Figure[] {
  const baselines = new Set<unknown>(assessment.baselines);
  return valueRows(assessment).flatMap((one): Figure[] => {
    const { row, kpi, measure } = one;
    if (!kpi || !measure || row.value === null) return [];
    const [year, kind] =
      'fiscalYear' in row
        ? ([row.fiscalYear, baselines.has(row) ? 'baseline' : 'target'] as const)
        : ([assessment.fiscalYear, row.round === annual ? 'annual' : 'monitoring'] as const);
    return [{ ...one, kpi, measure, kind, year, value: row.value, size: Math.abs(Number(row.value)) }];
  });
}

const isWorkedOut = ({ kpi, row }: Figure) => workFraction(kpi.front, row)?.agrees === true;

function doubt(figure: Figure, series: readonly Figure[]): Issue[] {
  const { value, measure, kind, at } = figure;
  if (isPartOfOne(figure, series) && !isWorkedOut(figure)) {
    const suggestion = toDecimalText(parseDecimal(value).mul(100));
    return [{ code: 'share-of-one', place: at('value'), found: value, values: { suggestion } }];
  }
  const hasHistory = kind !== 'monitoring' && !['level', 'rank'].includes(measure.unitOf.kind);
  const other = hasHistory && farFrom(figure, series);
  if (!other || isWorkedOut(figure)) return [];
  const values = { value, other: other.value, year: String(other.year) };
  return [{ code: 'figure-far-from-history', place: at('value'), found: value, values }];
}

/** 0.63 where all that the criteria ask of the measure is well above 1, or all its other figures where they ask nothing. */
function isPartOfOne({ kpi, measure, value, size }: Figure, series: readonly Figure[]): boolean {
  if (measure.unitOf.kind !== 'share' || size === 0 || size > 1) return false;
  const asked = kpi.front.rounds.flatMap(versionsOf).flatMap(({ criteria }) =>
    comparisonsOf(criteria, kpi.front.direction)
      .filter((one) => one.measure === measure.id)
      .map((one) => Number(one.value)),
  );
  const known = asked.length > 0 ? asked : series.filter((one) => one.value !== value).map((one) => one.size);
  return known.length > 0 && known.every((one) => one >= PERCENT);
}

/**
 * The figure of the year before, where this one is far both from it and from the middle of all others of the measure:
 * one slip is then one doubt, and a series that grows steadily none. Of two figures the later is doubted. Targets are
 * held against what was measured, not the other way round, and a break in the series parts what cannot be compared.
 */
function farFrom(figure: Figure, series: readonly Figure[]): Figure | undefined {
  const others = series
    .filter((one) => measured.includes(one.kind) && one !== figure && one.size > 0 && isComparable(one, figure))
    .sort((a, b) => a.year - b.year);
  const before = others.filter(({ year }) => year < figure.year).at(-1);
  const nearest = before ?? (others.length > 1 ? others[0] : undefined);
  const middle = [...others].sort((a, b) => a.size - b.size)[Math.floor(others.length / 2)];
  return nearest && middle && isFar(figure, nearest) && isFar(figure, middle) ? nearest : undefined;
}

const measured: Figure['kind'][] = ['baseline', 'annual'];

function isFar(a: Figure, b: Figure): boolean {
  const [low, high] = a.size < b.size ? [a, b] : [b, a];
  const grew = low.year < high.year && low.measure.cumulative === true;
  return low.size > 0 && high.size >= SMALL && !grew && high.size >= FAR * low.size;
}

function isComparable(a: Figure, b: Figure): boolean {
  const { kpi, measure } = a;
  const [first, last] = [Math.min(a.year, b.year), Math.max(a.year, b.year)];
  const later = a.year > b.year ? a : b;
  const declared = kpi.front.seriesBreaks.filter((one) => one.measure === measure.id);
  return later.row.status !== 'B' && !declared.some(({ fiscalYear }) => first < fiscalYear && fiscalYear <= last);
}
