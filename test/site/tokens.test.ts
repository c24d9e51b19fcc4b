/** The tokens of the look: each that is used is defined, each that is defined is used, and what carries meaning has its contrast. */
import { describe, expect, test } from 'vitest';
import { filesOf, read } from '../repo/tree.ts';

const file = 'src/site/styles/tokens.css';
const tokens = read(file);
const definitions = (css: string) =>
  new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
const [lightCss = '', darkCss = ''] = tokens.split('(prefers-color-scheme: dark)');
const light = definitions(lightCss);
const schemes = { light, dark: new Map([...light, ...definitions(darkCss)]) };

/** Set by Astro, which makes the fonts. */
const FROM_ELSEWHERE = ['font-text', 'font-head'];
const sources = filesOf('src/**/*.{css,astro,ts}');
const styles = sources.map((path) => ({ path, text: read(path) }));

test('a token that is used is defined', () => {
  const own = new Set([...FROM_ELSEWHERE, ...styles.flatMap(({ text }) => [...definitions(text).keys()])]);
  const used = styles.flatMap(({ path, text }) =>
    [...text.matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => ({ path, name })),
  );
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter(({ name }) => !own.has(name))).toEqual([]);
});

test('colours stand in the tokens and nowhere else', () => {
  const apart = styles.filter(
    ({ path, text }) => path.endsWith('.css') && path !== file && /#[\da-f]{3,8}\b/i.test(text),
  );
  expect(apart.map(({ path }) => path)).toEqual(['src/site/styles/print.css']);
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const colour = (name: string): string => {
    const value = schemes[scheme].get(name) ?? '';
    const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
    return other ? colour(other) : value;
  };
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(colour(a)), luminance(colour(b))].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  test.for(['paper', 'card', 'sunk'])('words on %s have 4.5 : 1', (ground) => {
    for (const words of ['ink', 'ink2', 'ink3', 'link']) expect(contrast(words, ground), words).toBeGreaterThan(4.5);
  });

  test.for(['paper', 'card'])('what is drawn on %s has 3 : 1', (ground) => {
    for (const drawn of ['edge', 'line2', 'hatch', 'l3']) expect(contrast(drawn, ground), drawn).toBeGreaterThan(3);
  });

  test('the band inverts the page', () => {
    expect(contrast('band', 'band-ink')).toBeGreaterThan(7);
  });
});

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((one) => one + one).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
