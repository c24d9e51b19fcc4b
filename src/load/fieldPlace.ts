/** What is known of a number in a KPI's file: a weight is a percentage, a figure of the criteria is its measure's. */
import { kpiMeasure, type NumberPlace, PERCENT_WORDS } from '../schema/index.ts';
import { isWithin, valuePlace } from './numberPlace.ts';
import type { Path } from './yaml.ts';

const weight: NumberPlace = { units: PERCENT_WORDS, inOnes: false, fits: (number) => isWithin(number, '0', '100') };

/** Undefined for a field of which nothing more is known than that it is a number. */
export function fieldPlace(input: unknown, path: Path): NumberPlace | undefined {
  if (path.at(-1) === 'weight') return weight;
  if (!path.includes('criteria')) return undefined;
  const around = [path.slice(0, -1), path.slice(0, path.indexOf('criteria') + 1)];
  const id = around.map((at) => valueAt(input, [...at, 'measure'])).find((one) => one !== undefined);
  const measures = valueAt(input, ['measures']);
  const found = Array.isArray(measures) ? measures.find((one) => valueAt(one, ['id']) === id) : undefined;
  const measure = kpiMeasure.safeParse(found);
  return measure.success ? valuePlace(measure.data) : undefined;
}

export const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], input);
