/** The ladder of the rule "conditions": the same steps, with the comparisons of each level under its step. */
import { formatDecimal, formatQuantity, inLanguage, operatorSigns } from '../../words/index.ts';
import type { LadderComparison, LadderInput } from '../spec/ladder.ts';
import { centred, line, text } from './element.ts';
import type { Drawing, LadderContext, LadderDrawing } from './ladderFrame.ts';
import { gapLabel } from './ladderGap.ts';
import { levelName } from './levelColumns.ts';
import { tick } from './marks.ts';
import { drawStairs } from './stairs.ts';
import { textWidth, wrapText } from './textWidth.ts';

export const conditionsDrawing: LadderDrawing = {
  draw: drawConditions,
  describe: ({ levels, measures }, words, lang) => [
    ...levels.map(
      ({ comparisons, ...level }) =>
        `${levelName(level)}: ${measures
          .flatMap(({ id, label }) =>
            comparisons
              .filter(({ measure }) => measure === id)
              .map(
                ({ operator, value, holds }) =>
                  `${inLanguage(label, lang)} ${operatorSigns[operator]} ${formatDecimal(value)}${holds === null ? '' : ` (${holds ? words.holds : words.fails})`}`,
              ),
          )
          .join(', ')}`,
    ),
    ...measures.flatMap((measure) =>
      measure.result
        ? [`${inLanguage(measure.label, lang)}: ${formatQuantity(measure.result.value, measure, lang)}`]
        : [],
    ),
  ],
  starred: () => [],
};

/** A measure with what each level asks of it. */
type Row = ReturnType<typeof rowsOf>[number];
const rowsOf = ({ measures, levels }: LadderInput) =>
  measures.map((measure) => ({
    measure,
    cells: levels.map(({ comparisons }) => comparisons.filter((one) => one.measure === measure.id)),
  }));

function drawConditions(spec: LadderInput, context: LadderContext): Drawing {
  const { frame } = context;
  const { pad, width, value, caption, ground, rise } = frame;
  const small = frame.name === 'list';
  const side = frame.name === 'page' ? 250 : 0;
  const rows = rowsOf(spec);
  const part = (width - 2 * pad - side) / spec.levels.length;
  const left = pad + side;
  const marked = spec.measures.some(({ result }) => result !== null);
  const head = spec.gap || small ? value * 1.7 : 0;
  const base = head + ground + spec.levels.length * rise;
  const edges = [left, ...spec.levels.map((_, index) => left + part * index), width - pad];
  const body = [drawStairs({ edges, base, ground, rise }), line(left, base, width - pad, base, 'ladder-base')];
  if (spec.gap) body.push(gapLabel(spec.gap, pad, value * 1.1, context));
  if (small) {
    if (marked && !spec.gap) body.push(...smallTicks(rows, spec.levels.length, left, part, frame.mark));
    return { height: base + 3, body: body.join('') };
  }

  let y = base + caption * 1.35;
  spec.levels.forEach((level, column) => {
    body.push(centred(levelName(level), left + part * (column + 0.5), y, caption, 'soft'));
  });
  y += caption * 0.6;
  for (const row of rows) {
    const drawn = drawRow(row, y, { left, part, side: side || width - 2 * pad, beside: side > 0 }, context);
    body.push(line(pad, y, width - pad, y, 'row-rule'), drawn.body);
    y = drawn.height;
  }
  return { height: y + 2, body: body.join('') };
}

/** Ticks only, in the columns of the steps: one for each measure, or one for the whole level where they have no room. */
function smallTicks(rows: Row[], columns: number, left: number, part: number, mark: number): string[] {
  const step = 2 * mark + 3;
  return Array.from({ length: columns }, (_, column) => {
    const all = rows.flatMap(({ cells }) => holdsOf(cells[column] ?? []) ?? []);
    const holds = all.length * step <= part ? all : [all.every((met) => met)];
    const first = left + part * (column + 0.5) - ((holds.length - 1) * step) / 2;
    return holds.map((met, index) => tick(first + index * step, mark + 2, mark, met));
  }).flat();
}

/** Whether a result meets all that a level asks of one measure, such as both ends of an interval; null without a result. */
function holdsOf(comparisons: LadderComparison[]): boolean | null {
  const holds = comparisons.flatMap((one) => one.holds ?? []);
  return holds.length === 0 ? null : holds.every((met) => met);
}

interface RowPlace {
  left: number;
  part: number;
  /** Width for the measure's name: beside the cells, or above them. */
  side: number;
  beside: boolean;
}

function drawRow(
  { measure, cells }: Row,
  top: number,
  place: RowPlace,
  { frame, lang, words }: LadderContext,
): Drawing {
  const { result } = measure;
  const { caption } = frame;
  const { left, part: columnWidth, side, beside } = place;
  const step = caption * 1.5;
  const lines = wrapText(inLanguage(measure.label, lang), side - 10, caption);
  const reported = result ? `${words.result} ${formatQuantity(result.value, measure, lang)}` : null;
  const names = lines.map((name, index) => text(name, frame.pad, top + step * (index + 1), caption, 'row-name'));
  if (reported) names.push(text(reported, frame.pad, top + step * (lines.length + 1), caption, 'value value-result'));
  const nameBottom = top + step * (lines.length + (reported ? 1 : 0)) + caption * 0.5;

  const cellTop = beside ? top : nameBottom - caption * 0.3;
  const cellStep = frame.value * 1.6;
  const drawn = cells.flatMap((comparisons, column) => {
    const centre = left + columnWidth * (column + 0.5);
    if (comparisons.length === 0) return [centred('–', centre, cellTop + cellStep, frame.value, 'soft')];
    const holds = holdsOf(comparisons);
    const shift = holds === null ? 0 : frame.mark + 3;
    const asked = comparisons.map(({ operator, value }) => `${operatorSigns[operator]} ${formatDecimal(value)}`);
    const half = Math.max(...asked.map((one) => textWidth(one, frame.value))) / 2;
    const middle = cellTop + (cellStep * (comparisons.length + 1)) / 2 - frame.value * 0.35;
    return [
      ...asked.map((one, index) =>
        centred(one, centre + shift, cellTop + cellStep * (index + 1), frame.value, 'value'),
      ),
      holds === null ? '' : tick(centre - half - 3, middle, frame.mark, holds),
    ];
  });
  const cellBottom = cellTop + cellStep * Math.max(1, ...cells.map(({ length }) => length)) + frame.value * 0.6;
  return { height: Math.max(nameBottom, cellBottom), body: [...names, ...drawn].join('') };
}
