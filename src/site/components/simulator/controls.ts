/** The ladders of a KPI with the controls that stand under each: what may be moved, how far and in what steps. */
import { type LevelLadder, type MarkPlaces, markPlacesOf, type ScaleLadder } from '../../../draw/index.ts';
import type { KpiModel } from '../../../assessment/index.ts';
import { type DecimalText, NO_LEVEL } from '../../../scoring/index.ts';
import { inLanguage, type SiteLanguage } from '../../../words/index.ts';
import { ladderOf } from '../charts/ladderOf.ts';

export interface Control {
  measure: string;
  label: string;
  unit: string;
  /** The figures of the steps with their levels, where the measure counts steps of work; then there is no range. */
  steps: { value: DecimalText; level: string }[] | null;
  range: { min: number; max: number; step: number };
  bounds: { min: DecimalText; max?: DecimalText | undefined };
}

export interface Piece {
  /** Of the part, in a rule of parts. */
  label: string | null;
  ladder: ScaleLadder | LevelLadder;
  places: MarkPlaces;
  controls: Control[];
}

export function piecesOf(kpi: KpiModel, lang: SiteLanguage): Piece[] {
  const ladder = kpi.annual && ladderOf(kpi, kpi.annual, lang);
  if (!ladder) return [];
  const pieces =
    ladder.form === 'parts'
      ? ladder.parts.map(({ label, ladder: own }) => ({ label: inLanguage(label, lang), ladder: own }))
      : [{ label: null, ladder }];
  return pieces.map((piece) => ({
    ...piece,
    places: markPlacesOf(piece.ladder),
    controls: controlsOf(piece.ladder, kpi, lang),
  }));
}

function controlsOf(ladder: ScaleLadder | LevelLadder, { measures }: KpiModel, lang: SiteLanguage): Control[] {
  const own = ladder.form === 'scale' ? [ladder.measure] : ladder.measures;
  return own.map(({ id, label, unitLabel, bounds }) => {
    const named = ladder.asked.flatMap(({ label: level, comparisons }) =>
      comparisons.filter(({ measure }) => measure === id).map(({ value }) => ({ value, level })),
    );
    const places = markPlacesOf(ladder);
    const scale = places.form === 'scale' ? places : around(named.map(({ value }) => Number(value)));
    return {
      measure: id,
      label: inLanguage(label, lang),
      unit: inLanguage(unitLabel, lang),
      steps: ladder.form === 'scale' && ladder.steps ? named : null,
      range: rangeOf(scale, measures.get(id)?.whole ?? false),
      bounds,
    };
  });
}

/** As much room beside the figures as lies between them. */
function around(values: number[]) {
  const [left, right] = [Math.min(...values), Math.max(...values)];
  const room = right - left || Math.max(1, Math.abs(right) / 10);
  return { left: Math.max(0, left - room), right: right + room };
}

/** Some two hundred steps from end to end, each of a power of ten; the number box takes every figure between. */
function rangeOf({ left, right }: { left: number; right: number }, whole: boolean): Control['range'] {
  const power = Math.floor(Math.log10((right - left) / 50));
  const step = whole ? Math.max(1, 10 ** power) : 10 ** power;
  const decimals = Math.max(0, -Math.round(Math.log10(step)));
  const tidy = (value: number) => Number(value.toFixed(decimals));
  return { min: tidy(Math.floor(left / step) * step), max: tidy(Math.ceil(right / step) * step), step: tidy(step) };
}

/** Levels as a browser says them: with the ground below the lowest. */
export const levelNames = (levels: { id: string; label: string }[], below: string): Record<string, string> => ({
  [NO_LEVEL]: below,
  ...Object.fromEntries(levels.map(({ id, label }) => [id, label])),
});
