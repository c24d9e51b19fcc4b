/** Colours and letters of the page as a canvas needs them, read anew at each drawing. */
import { SHADES } from '../spec/figure.ts';

const TOKENS = ['ink', 'ink2', 'card', 'line', 'link', 'edge', 'hatch', ...SHADES] as const;
export type Token = (typeof TOKENS)[number];

export interface Palette {
  colours: Record<Token, string>;
  font: string;
}

/** A probe resolves whatever a custom property holds to a colour that a canvas understands. */
export function readPalette(figure: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  // As what is drawn, it keeps its colour where the reader forces others on words.
  probe.className = 'chart';
  figure.append(probe);
  const colours = Object.fromEntries(
    TOKENS.map((token) => {
      probe.style.color = `var(--${token})`;
      return [token, getComputedStyle(probe).color];
    }),
  ) as Record<Token, string>;
  probe.remove();
  return { colours, font: getComputedStyle(figure).fontFamily };
}

/** Calls back whenever the page may have changed its colours: the system's scheme, or a switch on the root element. */
export function onColourChange(redraw: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  new MutationObserver(redraw).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['class', 'data-theme'],
  });
}
