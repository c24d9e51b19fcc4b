/**
 * The card of a page: what is shown where its address is shared, a picture of 1200 × 630 pixels on light paper. Solid is this
 * year's, hollow what was, hatched what is not known, as on the pages; the drawing is theirs.
 */
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import chartSheet from '../../styles/charts.css?raw';
import ladderSheet from '../../styles/ladder.css?raw';
import ladderFigureSheet from '../../styles/ladderFigure.css?raw';
import scoreBarSheet from '../../styles/scoreBar.css?raw';
import tokens from '../../styles/tokens.css?raw';
import type { LargeFigure } from '../site/largeFigure.ts';
import { type Fitted, fitted, fontOf, fonts, widthOf } from './letters.ts';
import { Looks } from './looks.ts';
import { palettePng } from './palettePng.ts';
import { paintSvg } from './paintSvg.ts';
import { svgTree } from './svgTree.ts';

export const CARD = { width: 1200, height: 630 };

export interface CardContent {
  /** Said over all of it where the figures are illustrative. */
  warning: string | null;
  /** Whose it is. */
  place: string;
  title: string;
  figures: LargeFigure[];
  /** Layouts of one drawing as SVG text, the widest first. */
  drawing: string;
  /** Beside the drawing stand the figures; else they stand over it. */
  isBeside: boolean;
  /** Where the figures come from. */
  source: string;
  siteName: string;
  /** The day of the data, and whether an agency stands behind it. */
  standing: string;
}

const looks = new Looks([tokens, chartSheet, ladderSheet, scoreBarSheet, ladderFigureSheet], fonts);
const [PAPER, CARD_INK, SOFT, EDGE, HATCH, HATCH_GROUND] = [
  'paper',
  'ink',
  'ink2',
  'link',
  'hatch',
  'hatch-ground',
].map(looks.token) as [string, string, string, string, string, string];

const PAD = 56;
const WIDTH = CARD.width - 2 * PAD;
/** Thai carries marks above and below its letters. */
const leadingOf = ({ lines }: Fitted) => (/[\u0e00-\u0e7f]/.test(lines.join('')) ? 1.7 : 1.4);
const stepOf = (words: Fitted) => words.size * leadingOf(words);
/** Of the figures beside a drawing. */
const COLUMN = 316;
const GAP = 44;
/** How much larger than on a page a drawing may stand: a card is looked at in a list, as wide as a phone. */
const LARGEST = 1.9;

/** PNG, the same bytes for the same content. */
export function paintCard(content: CardContent): Uint8Array {
  const canvas = createCanvas(CARD.width, CARD.height);
  const context = canvas.getContext('2d');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, CARD.width, CARD.height);
  let y = content.warning === null ? 36 : paintWarning(context, content.warning) + 14;
  y = write(context, fitted(content.place, { width: WIDTH, lines: 1, from: 24, to: 15 }), PAD, y, SOFT);
  const title = { width: WIDTH, lines: 3, from: 36, to: 21, isHead: true };
  y = write(context, fitted(content.title, title), PAD, y, CARD_INK) + 8;
  const foot = footOf(content);
  if (content.isBeside) {
    const size = content.figures.length > 1 ? 56 : 76;
    const apart = [size, ...SMALLER].find((one) => paintColumn(aside, content.figures, y, one) <= foot.top - 8);
    paintColumn(context, content.figures, y, apart ?? size);
    paintDrawing(context, content.drawing, {
      x: PAD + COLUMN + GAP,
      y,
      width: WIDTH - COLUMN - GAP,
      height: foot.top - 16 - y,
    });
  } else {
    const width = (WIDTH - GAP) / 2;
    const ends = content.figures.map((figure, index) =>
      paintFigure(context, figure, PAD + index * (width + GAP), y, width, 60),
    );
    y = Math.max(y, ...ends) + 6;
    paintDrawing(context, content.drawing, { x: PAD, y, width: WIDTH, height: foot.top - 16 - y });
  }
  paintFoot(context, foot);
  return palettePng(canvas.data(), CARD.width, CARD.height);
}

/** Of figures that would else stand close on the source. */
const SMALLER = [48, 40];
/** Nothing painted here is seen: it tells where it would end. */
const aside = createCanvas(1, 1).getContext('2d');

/** Figures one under another. Their end. */
const paintColumn = (context: SKRSContext2D, figures: readonly LargeFigure[], top: number, size: number): number =>
  figures.reduce((y, figure) => paintFigure(context, figure, PAD, y, COLUMN, size), top);

/** Its end. */
function paintWarning(context: SKRSContext2D, warning: string): number {
  const words = fitted(warning, { width: WIDTH, lines: 1, from: 20, to: 14, isHead: true });
  context.fillStyle = CARD_INK;
  context.fillRect(0, 0, CARD.width, 40);
  write(context, words, PAD, 20 - stepOf(words) / 2, PAPER);
  return 40;
}

/** Where its last line ends. */
function write(context: SKRSContext2D, words: Fitted, x: number, top: number, ink: string): number {
  const { lines, size } = words;
  const step = stepOf(words);
  context.font = fontOf(words);
  context.textAlign = 'left';
  context.fillStyle = ink;
  for (const [row, line] of lines.entries()) context.fillText(line, x, top + row * step + step / 2 + size * 0.32);
  return top + lines.length * step;
}

/** A label, the figure or the plate that says what is missing, and what it is of. Its end. */
function paintFigure(
  context: SKRSContext2D,
  { label, figure, unknown = '', hollow = false, note }: LargeFigure,
  x: number,
  top: number,
  width: number,
  size: number,
): number {
  const small = { width, lines: 2, from: 20, to: 15 };
  let y = write(context, fitted(label, small), x, top, SOFT);
  if (figure === null) {
    const words = fitted(unknown, { width: width - 48, lines: 2, from: 28, to: 17, isHead: true });
    const height = Math.max(size, words.lines.length * stepOf(words) + 12);
    paintPlate(context, { x, y: y + 2, width: Math.min(width, 400), height }, words);
    y += height + 6;
  } else {
    const own = fitted(figure, { width, lines: 1, from: size, to: 24, isHead: true });
    context.font = fontOf(own);
    context.textAlign = 'left';
    const base = y + size * 0.86;
    if (hollow) {
      context.strokeStyle = EDGE;
      context.lineWidth = 4;
      context.lineJoin = 'round';
      context.setLineDash([]);
      context.strokeText(figure, x + 2, base);
    }
    context.fillStyle = hollow ? PAPER : CARD_INK;
    context.fillText(figure, x + (hollow ? 2 : 0), base);
    y += size + 4;
  }
  return note === '' ? y + 8 : write(context, fitted(note, { ...small, from: 18, to: 14 }), x, y, SOFT) + 8;
}

function paintPlate(
  context: SKRSContext2D,
  { x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>,
  words: Fitted,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.fillStyle = HATCH_GROUND;
  context.fillRect(x, y, width, height);
  context.strokeStyle = HATCH;
  context.lineWidth = 1.5;
  context.setLineDash([]);
  for (let at = -height; at < width; at += 10) {
    context.beginPath();
    context.moveTo(x + at, y + height);
    context.lineTo(x + at + height, y);
    context.stroke();
  }
  context.restore();
  context.strokeStyle = HATCH;
  context.lineWidth = 1;
  context.strokeRect(x, y, width, height);
  const step = stepOf(words);
  const widest = Math.max(...words.lines.map((line) => widthOf(line, words)));
  const window = { width: widest + 24, height: words.lines.length * step };
  const top = y + (height - window.height) / 2;
  context.fillStyle = PAPER;
  context.fillRect(x + (width - window.width) / 2, top, window.width, window.height);
  write(context, words, x + (width - widest) / 2, top, CARD_INK);
}

/** As large as its room lets it stand, in the layout that fits there; at the foot of its room, or amid it where most of that is empty. */
function paintDrawing(context: SKRSContext2D, drawing: string, room: Record<'x' | 'y' | 'width' | 'height', number>) {
  const layouts = svgTree(drawing).map((svg) => {
    const height = Number(svg.attributes['height']);
    const scale = Math.min(LARGEST, room.height / height);
    return { svg, height, scale, width: room.width / scale, least: leastOf(svg.attributes['class'] ?? '') };
  });
  // Of those whose words stand apart there, the one that stands largest.
  const fit = layouts.filter(({ width, least }) => width >= least).sort((a, b) => b.scale - a.scale);
  const [best] = fit.length > 0 ? fit : layouts.slice(-1);
  if (!best) return;
  const empty = room.height - best.height * best.scale;
  context.save();
  context.translate(room.x, room.y + (empty > room.height / 2 ? empty / 2 : empty));
  context.scale(best.scale, best.scale);
  const isBar = (best.svg.attributes['class'] ?? '').split(' ').includes('score-bar');
  paintSvg(context, best.svg, best.width - (isBar ? BAR_AXIS : 0), looks);
  context.restore();
}

/** The score axis of a bar stands beside it, as in scoreBar.css. */
const BAR_AXIS = 36;

function leastOf(className: string): number {
  const layouts: [name: string, least: number][] = [
    ['score-bar-full', 928],
    ['score-bar-wide', 528],
    ['ladder-page-narrow', 284],
    ['ladder-page', 528],
  ];
  return layouts.find(([name]) => className.split(' ').includes(name))?.[1] ?? 284;
}

/** The source over the site's name and the day; `top` is where it begins. */
function footOf({ source, siteName, standing }: CardContent) {
  const name: Fitted = { size: 22, isHead: true, lines: [siteName] };
  const said = fitted(standing, { width: WIDTH - widthOf(siteName, name) - 100, lines: 1, from: 20, to: 14 });
  const origin = fitted(source, { width: WIDTH, lines: 2, from: 18, to: 12 });
  const base = CARD.height - 22 - 37;
  return { name, said, origin, base, top: base - origin.lines.length * stepOf(origin) };
}

function paintFoot(context: SKRSContext2D, { name, said, origin, base, top }: ReturnType<typeof footOf>): void {
  write(context, origin, PAD, top, SOFT);
  paintEmblem(context, PAD, base + 7);
  const onLine = (words: Fitted) => base + (37 - stepOf(words)) / 2;
  write(context, name, PAD + 38, onLine(name), CARD_INK);
  const [line = ''] = said.lines;
  write(context, said, CARD.width - PAD - widthOf(line, said), onLine(said), SOFT);
}

/** The site's sign (Emblem.astro): three steps of a ladder, the last one reached. */
function paintEmblem(context: SKRSContext2D, x: number, y: number): void {
  const look = `stroke="${CARD_INK}" stroke-width="1.8" stroke-linejoin="round"`;
  const steps = `<path d="M1 23V13.5L10 9v14zM10 23V9l9-5v19z" fill="none" ${look}/>`;
  const last = `<path d="M19 23V4h8v19z" fill="${CARD_INK}" ${look}/>`;
  const [emblem] = svgTree(`<svg height="24">${steps}${last}</svg>`);
  context.save();
  context.translate(x, y);
  if (emblem) paintSvg(context, emblem, 28, looks);
  context.restore();
}
