/** An element with its attributes and what stands in it. */
type Attributes = Record<string, string | number | boolean | undefined>;

export const element = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[T] => filled(document.createElement(tag), attributes, content);

function filled<T extends HTMLElement>(made: T, attributes: Attributes, content: readonly (Node | string)[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
  made.append(...content);
  return made;
}

export function button(attributes: Attributes, text: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', press);
  return made;
}

/** The cell that names a row or a column. */
export const headCell = (scope: 'row' | 'col', attributes: Attributes, ...content: (Node | string)[]): HTMLElement =>
  filled(document.createElement('TH'), { scope, ...attributes }, content);
