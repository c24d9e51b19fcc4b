/** Geometry of an axis. Binary floating point is enough here: nothing of it is published, only drawn. */

export interface Domain {
  low: number;
  high: number;
}

export interface Axis extends Domain {
  ticks: number[];
}

/** A step of 1, 2, 2.5 or 5 times a power of ten that cuts the span into at most `count` parts. */
function niceStep(span: number, count: number, whole: boolean): number {
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw * 0.999) ?? 10) * power;
  return whole ? Math.max(1, Math.ceil(step)) : step;
}

/** Widens the domain to whole steps, inside `bounds` where they are given; the values themselves must lie inside. */
export function niceAxis(domain: Domain, bounds: { min: number; max: number | null }, whole: boolean): Axis {
  const span = domain.high - domain.low || Math.abs(domain.high) || 1;
  const step = niceStep(span, 5, whole);
  const low = Math.max(bounds.min, Math.floor(domain.low / step + 1e-9) * step);
  const widened = Math.ceil(domain.high / step - 1e-9) * step;
  const high = bounds.max === null ? widened : Math.min(bounds.max, widened);
  const ticks: number[] = [];
  for (let index = Math.ceil(low / step - 1e-9); index * step <= high + step * 1e-6; index += 1) {
    ticks.push(Number((index * step).toPrecision(12)));
  }
  return { low, high, ticks };
}
