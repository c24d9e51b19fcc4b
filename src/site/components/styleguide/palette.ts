/** The colours of the site as its style sheet has them, each with its contrast on paper. */

export interface Swatch {
  name: string;
  value: string;
  /** "7.5", on the paper of its scheme. */
  contrast: string;
}

const NAMES = [
  'ink',
  'ink2',
  'ink3',
  'link',
  'edge',
  'line2',
  'line',
  'l1',
  'l2',
  'l3',
  'focus',
  'paper',
  'card',
  'sunk',
];

export function palettes(css: string): Record<'light' | 'dark', Swatch[]> {
  const [first = '', second = ''] = css.split('(prefers-color-scheme: dark)');
  const light = definitionsIn(first);
  return { light: swatches(light), dark: swatches(new Map([...light, ...definitionsIn(second)])) };
}

const definitionsIn = (css: string) =>
  new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));

function swatches(tokens: ReadonlyMap<string, string>): Swatch[] {
  const paper = luminance(tokens.get('paper') ?? '');
  return NAMES.map((name) => {
    const value = tokens.get(name) ?? '';
    const [low = 0, high = 0] = [luminance(value), paper].sort((a, b) => a - b);
    return { name, value, contrast: ((high + 0.05) / (low + 0.05)).toFixed(1) };
  });
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((one) => one + one).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
