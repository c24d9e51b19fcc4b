/** What every drawing must keep: well-formed, named, drawable, inside its frame, no text over text. */
import { expect } from 'vitest';
import { textWidth } from '../../src/draw/svg/textWidth.ts';
import { descendants, readSvg, type SvgNode } from './readSvg.ts';

/** Pictures of a rendered text, each checked. */
export function checkedPictures(source: string, role = 'img'): SvgNode[] {
  expect(source).not.toMatch(/NaN|undefined|Infinity|null|style=/);
  const pictures = readSvg(source);
  const ids = pictures.flatMap((one) => [one, ...descendants(one)]).flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size, 'ids are unique').toBe(ids.length);
  for (const picture of pictures) checkPicture(picture, role, ids);
  return pictures;
}

function checkPicture(picture: SvgNode, role: string, ids: string[]): void {
  expect(picture.name).toBe('svg');
  expect(picture.attributes.role).toBe(role);
  const [title, description] = picture.children;
  expect([title?.name, description?.name]).toEqual(['title', 'desc']);
  expect(picture.attributes['aria-labelledby']).toBe(title?.attributes.id);
  expect(picture.attributes['aria-describedby']).toBe(description?.attributes.id);
  expect(title?.text).not.toBe('');
  expect(description?.text).not.toBe('');
  for (const { attributes } of descendants(picture)) {
    const reference = /^url\(#(.+)\)$/.exec(attributes.fill ?? '')?.[1];
    if (reference) expect(ids).toContain(reference);
  }
  const boxes = textBoxes(picture);
  const [, , width = 0, height = 0] = (picture.attributes.viewBox ?? '').split(' ').map(Number);
  for (const { words, left, right, top, bottom, size } of boxes) {
    expect(size, words).toBeGreaterThanOrEqual(12);
    expect(Math.min(left, top), `${words} starts inside`).toBeGreaterThanOrEqual(-2);
    expect(right, `${words} ends inside`).toBeLessThanOrEqual(width + 2);
    expect(bottom, `${words} stands inside`).toBeLessThanOrEqual(height + 2);
  }
  const collisions = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => collide(one, other))
      .map((other) => `${one.words} × ${other.words}`),
  );
  expect(collisions).toEqual([]);
}

interface TextBox {
  words: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function textBoxes(picture: SvgNode): TextBox[] {
  return descendants(picture)
    .filter(({ name }) => name === 'text')
    .map(({ text, attributes }) => {
      const size = Number(attributes['font-size']);
      const words = text
        .replaceAll('&gt;', '>')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"');
      // The layout reckons widths on the wide side; a tenth less is what Chromium draws.
      const width = textWidth(words, size) * 0.9;
      const [x, y] = [Number(attributes.x), Number(attributes.y)];
      if (attributes.transform)
        return { words, size, left: x - size * 0.6, right: x + size * 0.6, top: y - width / 2, bottom: y + width / 2 };
      const left =
        attributes['text-anchor'] === 'middle' ? x - width / 2 : attributes['text-anchor'] === 'end' ? x - width : x;
      return { words, size, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
    });
}

const TOLERANCE = 1;
const collide = (a: TextBox, b: TextBox): boolean =>
  a.left + TOLERANCE < b.right &&
  b.left + TOLERANCE < a.right &&
  a.top + TOLERANCE < b.bottom &&
  b.top + TOLERANCE < a.bottom;
