/** The typed formula as MathML. Built as text because Astro does not fill in expressions inside `<math>`. */
import type { KpiFrontMatter } from '../../schema/index.ts';

type Formula = NonNullable<KpiFrontMatter['formula']>;

export function formulaMarkup(formula: Formula): string {
  if (formula.kind === 'text') return `<p>${escapeMarkup(formula.text)}</p>`;
  const fraction = `<mfrac>${words(formula.numerator)}${words(formula.denominator)}</mfrac>`;
  const factor = formula.factor === '1' ? '' : `<mo>×</mo><mn>${escapeMarkup(formula.factor)}</mn>`;
  return `<math display="block"><mrow>${fraction}${factor}</mrow></math>`;
}

const words = (text: string) => `<mtext>${escapeMarkup(text)}</mtext>`;

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
