/** The ladder of the rule "milestones": equal steps, each with a tick once it is completed. */
import { formatDecimal } from '../../words/index.ts';
import type { LadderInput } from '../spec/ladder.ts';
import { centred, line, text } from './element.ts';
import type { Drawing, LadderContext, LadderDrawing } from './ladderFrame.ts';
import { gapLabel } from './ladderGap.ts';
import { levelName } from './levelColumns.ts';
import { tick } from './marks.ts';
import { drawStairs } from './stairs.ts';

export const stepsDrawing: LadderDrawing = {
  draw: drawSteps,
  describe: (input, words) => [
    ...stepsOf(input).map((level) => `${levelName(level)}: ${words.step(level.step)} ${level.text}`),
    ...(input.measures[0]?.result ? [words.stepsDone(formatDecimal(input.measures[0].result.value))] : []),
  ],
  starred: () => [],
};

/** Each level with the step that completes it; `done` is null while nothing is reported. */
const stepsOf = ({ levels }: LadderInput) =>
  levels.flatMap(({ comparisons, ...level }) =>
    comparisons.map(({ value, holds }) => ({ ...level, step: value, done: holds })),
  );

function drawSteps(input: LadderInput, context: LadderContext): Drawing {
  const { gap } = input;
  const steps = stepsOf(input);
  const completed = input.measures[0]?.result;
  const { frame, words } = context;
  const { pad, width, value, caption, ground, rise, mark } = frame;
  const small = frame.name === 'list';
  const head = value * 1.3;
  const base = (small && !gap ? 2 * mark + 5 : head + (small ? 4 : 2 * mark + 6)) + ground + steps.length * rise;
  const part = (width - 2 * pad) / steps.length;
  const edges = [pad, ...steps.map((_, index) => pad + part * index), width - pad];
  const body = [drawStairs({ edges, base, ground, rise }), line(pad, base, width - pad, base, 'ladder-base')];

  if (gap) body.push(gapLabel(gap, pad, value * 1.1, context));
  else if (completed && !small) {
    const done = words.stepsDone(formatDecimal(completed.value));
    body.push(text(done, pad, value * 1.1, value, 'value value-result'));
  }
  const firstLine = base + value * 1.25;
  const secondLine = firstLine + caption * 1.45;
  steps.forEach((one, index) => {
    const centre = pad + part * (index + 0.5);
    if (one.done !== null) body.push(tick(centre, base - ground - rise * (index + 1) - mark - 2, mark, one.done));
    if (small) return;
    body.push(
      centred(words.step(one.step), centre, firstLine, value * 0.92, 'value'),
      centred(levelName(one), centre, secondLine, caption, 'soft'),
    );
  });
  return { height: small ? base + 3 : secondLine + 6, body: body.join('') };
}
