/** What every drawing must keep: well-formed, named, drawable, inside its frame, no text over text or over the stem of a mark. */
import { expect } from 'vitest';
import type { LadderFrame } from '../../src/draw/svg/ladderFrame.ts';
import type { BarFrame } from '../../src/draw/svg/scoreBarFrame.ts';
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

/** Widths at which each layout is shown; text keeps its size in all of them. */
const WIDTHS: Record<LadderFrame['name'] | BarFrame['name'] | 'curtain', number[]> = {
  page: [512, 600, 752],
  'page-narrow': [284, 328, 420, 511],
  card: [232, 280, 400],
  list: [64, 112],
  full: [880, 1100],
  wide: [480, 720],
  narrow: [248, 330, 470],
  strip: [248, 320],
  row: [120, 384],
  curtain: [800, 1152],
};
/** The score axis of a bar stands in the room that its style leaves at the right. */
const BESIDE = 36;

function widthsOf({ attributes }: SvgNode): number[] {
  const [, , width] = (attributes.viewBox ?? '').split(' ').map(Number);
  if (width !== undefined) return [width];
  const layout = (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).find((name) =>
    attributes.class?.split(' ').some((one) => one.replace(/^(ladder|score-bar)-/, '') === name),
  );
  if (!layout) throw new Error(`no layout is known of ${attributes.class}`);
  return WIDTHS[layout];
}

const heightOf = ({ attributes }: SvgNode): number =>
  Number(attributes.height ?? (attributes.viewBox ?? '').split(' ')[3]);

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
  for (const width of widthsOf(picture)) checkTexts(picture, width);
}

function checkTexts(picture: SvgNode, width: number): void {
  const boxes = textBoxes(picture, width);
  const isBar = picture.attributes.class?.includes('score-bar');
  for (const { words, left, right, top, bottom, size } of boxes) {
    expect(size, words).toBeGreaterThanOrEqual(12);
    expect(Math.min(left, top), `${words} starts inside at ${width}`).toBeGreaterThanOrEqual(-2);
    expect(right, `${words} ends inside at ${width}`).toBeLessThanOrEqual(width + (isBar ? BESIDE : 2));
    expect(bottom, `${words} stands inside`).toBeLessThanOrEqual(heightOf(picture) + 2);
  }
  const collisions = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => collide(one, other))
      .map((other) => `${one.words} × ${other.words} at ${width}`),
  );
  expect(collisions).toEqual([]);
  const crossed = nodesIn(picture, 0, width).flatMap(({ node, x }) => {
    const [, foot, top, foot2, knee, low] =
      /^M(\S+) ([\d.]+)(?:L(\S+) ([\d.]+))?V([\d.]+)$/.exec(node.attributes.d ?? '') ?? [];
    if (!node.attributes.class?.startsWith('stem')) return [];
    const stem = { at: x + Number(foot2 ?? foot), top: Number(knee ?? top), bottom: Number(low) };
    return boxes
      .filter((one) => one.left + TOLERANCE < stem.at && stem.at < one.right - TOLERANCE)
      .filter((one) => one.top + TOLERANCE < stem.bottom && stem.top + TOLERANCE < one.bottom)
      .map(({ words }) => `a stem through ${words} at ${width}`);
  });
  expect(crossed).toEqual([]);
}

interface TextBox {
  words: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Texts as they stand at a width; those of a picture with a view box where its own numbers put them. */
export function textBoxes(picture: SvgNode, width = widthsOf(picture)[0] ?? 0): TextBox[] {
  const texts = nodesIn(picture, 0, width).filter(({ node }) => node.name === 'text');
  return texts.map(({ node: { text, attributes }, x }) => {
    const size = Number(attributes['font-size']);
    const words = text
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"');
    // The layout reckons widths on the wide side; a tenth less is what Chromium draws.
    const length = textWidth(words, size) * 0.9;
    const y = Number(attributes.y);
    if (attributes.transform)
      return { words, size, left: x - size * 0.6, right: x + size * 0.6, top: y - length / 2, bottom: y + length / 2 };
    const anchor = attributes['text-anchor'];
    const left = anchor === 'middle' ? x - length / 2 : anchor === 'end' ? x - length : x;
    return { words, size, left, right: left + length, top: y - size * 0.75, bottom: y + size * 0.2 };
  });
}

/** Every node with its place from the left; a nested picture moves what is in it. */
function nodesIn(node: SvgNode, from: number, width: number): { node: SvgNode; x: number }[] {
  return node.children.flatMap((child) => {
    const x = from + inPixels(child.attributes.x ?? '0', width);
    return [{ node: child, x }, ...nodesIn(child, child.name === 'svg' ? x : from, width)];
  });
}

/** "42.55%" of the width, or a number of pixels. */
export const inPixels = (length: string, width: number): number =>
  length.endsWith('%') ? (Number(length.slice(0, -1)) / 100) * width : Number(length);

const TOLERANCE = 1;
const collide = (a: TextBox, b: TextBox): boolean =>
  a.left + TOLERANCE < b.right &&
  b.left + TOLERANCE < a.right &&
  a.top + TOLERANCE < b.bottom &&
  b.top + TOLERANCE < a.bottom;
