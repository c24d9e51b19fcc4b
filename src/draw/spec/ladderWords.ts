/** What a level of a ladder asks for, and what a mark stands for, in words. */
import {
  drawingWords,
  formatDecimal,
  formatQuantity,
  inLanguage,
  type Language,
  operatorSigns,
} from '../../words/index.ts';
import type { LevelAsked, LevelLadder, Mark, ScaleLadder } from './ladder.ts';

type Drawn = ScaleLadder | LevelLadder;

export const measuresOf = (input: Drawn) => (input.form === 'scale' ? [input.measure] : input.measures);

function quantity(input: Drawn, value: string, place: number, lang: Language): string {
  const measure = measuresOf(input)[place];
  if (input.form === 'scale' && input.steps) return drawingWords[lang].step(formatDecimal(value));
  return measure ? formatQuantity(value, measure, lang) : formatDecimal(value);
}

/** "ร้อยละ 65", or with several measures each by its name, and whether it is met. */
export function askedInWords(input: Drawn, { comparisons }: LevelAsked, lang: Language): string {
  const words = drawingWords[lang];
  const measures = measuresOf(input);
  const asked = comparisons.map(({ measure, operator, value, holds }) => {
    const place = measures.findIndex(({ id }) => id === measure);
    const name = measures.length > 1 && measures[place] ? `${inLanguage(measures[place].label, lang)} ` : '';
    const sign = operator === 'ge' && measures.length === 1 ? '' : `${operatorSigns[operator]} `;
    const met = measures.length === 1 || holds === null ? '' : ` (${holds ? words.holds : words.fails})`;
    return `${name}${sign}${quantity(input, value, place, lang)}${met}`;
  });
  return asked.join(', ');
}

export const figuresInWords = (input: Drawn, { figures }: Mark, lang: Language): string =>
  figures.map(({ value }, place) => quantity(input, value, place, lang)).join(', ');
