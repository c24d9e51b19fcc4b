/**
 * The picture of a drawing for taking away: the drawing that the page shows, on light paper, with its title, its key, its
 * source and its date inside. It stands by itself: colours are written out, and its letters travel with it.
 */
import { xmlText } from '../../../xmlText.ts';
import { facesOf } from './pictureFonts.ts';
import { lightTokens, painted, paperOf } from './picturePaint.ts';
import { column, flow, type Piece, words } from './pictureText.ts';

const PAD = 28;
/** Widths of the drawing: the widest layout of a bar, and the page's of all others. */
const WIDTH = { bar: 900, other: 680 };

export async function savePicture(figure: HTMLElement, { title, file }: { title: string; file: string }) {
  const svg = await pictureOf(figure, title);
  const isSvg = file.endsWith('.svg');
  const blob = isSvg ? new Blob([svg], { type: 'image/svg+xml' }) : await toPng(svg);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export async function pictureOf(figure: HTMLElement, title: string): Promise<string> {
  const width = figure.querySelector('[data-stage] .score-bar') ? WIDTH.bar : WIDTH.other;
  const copy = lay(figure, width);
  try {
    const drawing = [...copy.querySelectorAll<SVGSVGElement>('[data-copy] > svg')].find(
      (svg) => svg.getClientRects().length > 0,
    );
    if (!drawing) throw new Error('The drawing has no layout that shows.');
    const main = document.querySelector<HTMLElement>('#main');
    const said = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
    const [ink, soft] = paperOf(copy);
    const axes = figure.querySelector('.ladder-words p, figcaption > p')?.textContent ?? '';
    const { width: own, height } = drawing.getBoundingClientRect();
    const body = column([
      words(title, { width, size: 20, weight: 600, fill: ink }, copy),
      words(main?.dataset['place'] ?? '', { width, size: 14, fill: soft }, copy),
      words(axes, { width, size: 14, fill: soft }, copy),
      { height: height + 28, draw: (y) => painted(drawing, { x: 0, y: y + 20, width: own, height }) },
      flow(keyOf(copy), { width, size: 14, fill: soft }, copy),
      ...[
        said('#demo-notice'),
        said('#preview-notice'),
        said('#unofficial-notice'),
        main?.dataset['source'] ?? '',
        address(),
      ].map((one) => words(one, { width, size: 13, fill: soft }, copy)),
    ]);
    return await framed(body, { width: width + 2 * PAD, title, copy });
  } finally {
    copy.remove();
  }
}

/** The drawing and its key once more, out of sight, in light colours and as wide as the picture. */
function lay(figure: HTMLElement, width: number): HTMLElement {
  const copy = document.createElement('div');
  copy.inert = true;
  copy.className = 'picture-copy';
  Object.assign(copy.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '-9999px',
    width: `${width}px`,
  });
  for (const [name, value] of lightTokens()) copy.style.setProperty(name, value);
  const frame = document.createElement('div');
  frame.className = 'chart-frame';
  frame.dataset['copy'] = '';
  frame.append(...[...figure.querySelectorAll('[data-stage] > svg')].map((svg) => svg.cloneNode(true)));
  copy.append(frame, ...[...figure.querySelectorAll('.key')].map((key) => key.cloneNode(true)));
  figure.append(copy);
  return copy;
}

const keyOf = (copy: HTMLElement) =>
  [...copy.querySelectorAll('.key li')].map((entry) => ({
    symbol: entry.querySelector('svg'),
    label: entry.textContent?.trim() ?? '',
  }));

const address = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

async function framed(
  body: Piece,
  { width, title, copy }: { width: number; title: string; copy: HTMLElement },
): Promise<string> {
  const height = Math.ceil(body.height + 2 * PAD);
  const [, , ground] = paperOf(copy);
  const drawn = body.draw(0);
  const size = `width="${width}" height="${height}"`;
  // Text and never parsed here: the page's policy lets no style element in.
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" role="img" aria-label="${xmlText(title)}">`,
    await facesOf(copy, drawn),
    `<rect ${size} fill="${ground}"/>`,
    `<svg x="${PAD}" y="${PAD}" width="${width - 2 * PAD}" height="${body.height}" overflow="visible">${drawn}</svg>`,
    '</svg>',
  ].join('');
}

/** Twice as many dots, so that it is sharp on paper and on a projector. */
async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  const context = canvas.getContext('2d');
  context?.scale(2, 2);
  context?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture has no dots.'))), 'image/png'),
  );
}
