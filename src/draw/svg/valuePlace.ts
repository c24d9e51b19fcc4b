/** Where the value of a figure is written: the same rule for the SVG and for the canvas. */
import type { HistorySpec } from '../spec/history.ts';
import { type Box, claim, textBox } from './boxes.ts';

export interface LabelSpace {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Text size, and half the height of a mark. */
  size: number;
  mark: number;
}

/** Centre and base line of a label of this width at a mark, clear of what is taken where that is possible. */
export function placeValue(
  spec: HistorySpec,
  index: number,
  at: { x: number; y: number },
  width: number,
  { left, right, top, bottom, size, mark }: LabelSpace,
  taken: Box[],
): { x: number; y: number } {
  const x = Math.max(left + width / 2, Math.min(at.x, right - width / 2));
  const above = at.y - mark - size * 0.3;
  const below = at.y + mark + size * 0.95;
  const bars = spec.form === 'bars';
  const [first, second] = !bars && below < bottom && risesAfter(spec, index) ? [below, above] : [above, below];
  const higher = [above - size * 1.15, above - size * 2.3];
  const order = bars ? [...higher, second] : [second, ...higher, below + size * 1.15];
  const candidate = (y: number) => ({ y, box: textBox(x, y, width, size) });
  const others = order.filter((y) => y > top - size * 0.6 && y < bottom).map(candidate);
  return { x, y: claim([candidate(first), ...others], taken).y };
}

/** True where the line leaves a point upwards, so that its label is better below. */
function risesAfter({ years }: HistorySpec, index: number): boolean {
  const heightOf = (at: number): number | null => {
    const figure = years[at]?.baseline ?? years[at]?.result;
    return figure ? Number(figure.value) : null;
  };
  const own = heightOf(index);
  const beside = [heightOf(index - 1), heightOf(index + 1)].flatMap((value) => value ?? []);
  return own !== null && beside.length > 0 && beside.reduce((sum, value) => sum + value, 0) / beside.length > own;
}
