/** A drawing of the page with its looks written into it, so that it needs no style sheet. */

/** Presentation attributes of SVG, each of which is a property of the style too. */
const LOOKS = [
  'fill',
  'stroke',
  'fill-opacity',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'vector-effect',
  'opacity',
  'font-family',
  'font-weight',
];

/** Colours of the light scheme, which stand on the root outside every condition. */
export function lightTokens(): [name: string, value: string][] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap((rule) => (rule instanceof CSSStyleRule && rule.selectorText === ':root' ? [rule.style] : []))
    .flatMap((style) => [...style].map((name): [string, string] => [name, style.getPropertyValue(name)]))
    .filter(([name]) => name.startsWith('--') && !name.startsWith('--font'));
}

/** Ink, softer ink and ground, as the copy has them. */
export const paperOf = (copy: HTMLElement): [ink: string, soft: string, ground: string] => {
  const probe = copy.appendChild(document.createElement('span'));
  probe.style.setProperty('forced-color-adjust', 'none');
  const colours = ['ink', 'ink2', 'paper'].map((token) => {
    probe.style.color = `var(--${token})`;
    return colourOf(getComputedStyle(probe).color).hex;
  });
  probe.remove();
  return colours as [string, string, string];
};

export const fontOf = (copy: HTMLElement) => getComputedStyle(copy).fontFamily.replaceAll('"', "'");

/** The drawing at a place, as text. */
export function painted(svg: SVGSVGElement, box: Record<'x' | 'y' | 'width' | 'height', number>): string {
  const twin = svg.cloneNode(true) as SVGSVGElement;
  paint(svg, twin);
  for (const [name, value] of Object.entries(box)) twin.setAttribute(name, String(value));
  twin.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(twin);
}

function paint(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const { name } of [...to.attributes])
    if (/^(?:class|role|aria-.*|data-.*|href)$/.test(name)) to.removeAttribute(name);
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    if (value !== '') write(to, name, value);
  }
  // Children that do not show, and what names the drawing on the page, stay out.
  const pairs = [...from.children].map((child, index) => [child, to.children[index]] as const);
  for (const [child, twin] of pairs) {
    if (!twin) continue;
    const isNamed = child.tagName === 'title' || child.tagName === 'desc';
    if (isNamed || getComputedStyle(child).display === 'none') twin.remove();
    else paint(child, twin);
  }
}

function write(to: Element, name: string, value: string): void {
  if (name !== 'fill' && name !== 'stroke') to.setAttribute(name, value.replaceAll('"', "'").replaceAll('px', ''));
  else if (value.startsWith('url')) to.setAttribute(name, value.replaceAll('"', ''));
  else if (value === 'none') to.setAttribute(name, 'none');
  else {
    const { hex, alpha } = colourOf(value);
    to.setAttribute(name, alpha === 0 ? 'none' : hex);
  }
}

const known = new Map<string, { hex: string; alpha: number }>();

/** However a style writes a colour, one dot of it is red, green and blue. */
function colourOf(value: string): { hex: string; alpha: number } {
  const same = known.get(value);
  if (same) return same;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('Nothing is drawn here.');
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  const colour = { hex, alpha };
  known.set(value, colour);
  return colour;
}
