/** A drawing of ours painted on a canvas: what its elements are, as `Looks` says that they look. What it does not know, it refuses. */
import { createCanvas, DOMMatrix, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Look, Looks } from './looks.ts';
import type { SvgNode } from './svgTree.ts';

interface Place {
  ancestors: readonly SvgNode[];
  look: Look;
  /** Of the viewport, which percentages are parts of. */
  width: number;
  height: number;
  /** Stretches places alone, so that strokes keep their width. */
  stretch: (x: number, y: number) => [number, number];
}

const asIs: Place['stretch'] = (x, y) => [x, y];
/** A tile of a pattern is painted larger, and stays sharp when it is turned. */
const TILE = 8;

/** The drawing as wide as `width` in its own pixels, from where the canvas stands. */
export function paintSvg(context: SKRSContext2D, svg: SvgNode, width: number, looks: Looks): void {
  const patterns = new Map<string, SvgNode>();
  const gather = (node: SvgNode) => {
    if (node.tag === 'pattern') patterns.set(node.attributes['id'] ?? '', node);
    node.children.forEach(gather);
  };
  gather(svg);
  const height = Number(svg.attributes['height']);
  paint(svg, { ancestors: [], look: { fill: '#000', 'font-size': '16' }, width, height, stretch: asIs });

  function paint(node: SvgNode, place: Place): void {
    if (['title', 'desc', 'pattern'].includes(node.tag)) return;
    const look = looks.of(node, place.ancestors, place.look);
    if (look['display'] === 'none' && node !== svg) return;
    context.save();
    context.globalAlpha *= Number(look['opacity'] ?? 1);
    turn(node.attributes['transform']);
    const inside = { ...place, look, ancestors: [...place.ancestors, node] };
    if (node.tag === 'svg') paintInside(node, node === svg ? inside : viewport(node, inside));
    else if (node.tag === 'g' || node.tag === 'a') paintInside(node, inside);
    else if (node.tag === 'text') paintWords(node, inside);
    else paintShape(node, inside);
    context.restore();
  }

  function paintInside(node: SvgNode, place: Place): void {
    for (const child of node.children) paint(child, place);
  }

  function viewport({ attributes }: SvgNode, place: Place): Place {
    const x = across(attributes['x'], place);
    const y = down(attributes['y'], place);
    const width = attributes['width'] === undefined ? place.width : across(attributes['width'], place);
    const height = attributes['height'] === undefined ? place.height : down(attributes['height'], place);
    context.translate(x, y);
    if (attributes['viewBox'] === undefined) return { ...place, width, height };
    const [, , boxWidth = 1, boxHeight = 1] = attributes['viewBox'].split(' ').map(Number);
    const stretch: Place['stretch'] = (left, top) => [(left * width) / boxWidth, (top * height) / boxHeight];
    return { ...place, width: boxWidth, height: boxHeight, stretch };
  }

  function paintShape(node: SvgNode, place: Place): void {
    const { look } = place;
    const shape = shapeOf(node, place);
    if (node.tag !== 'line' && look['fill'] !== 'none' && look['fill'] !== 'transparent') {
      context.save();
      context.globalAlpha *= Number(look['fill-opacity'] ?? 1);
      context.fillStyle = inkOf(look['fill'] ?? '');
      context.fill(shape);
      context.restore();
    }
    if (setStroke(look)) context.stroke(shape);
  }

  function paintWords({ attributes, words }: SvgNode, place: Place): void {
    const { look } = place;
    context.font = `${look['font-weight'] ?? 400} ${look['font-size']}px ${look['font-family'] ?? looks.token('font-text')}`;
    context.textAlign = ({ middle: 'center', end: 'right' } as const)[look['text-anchor'] ?? ''] ?? 'left';
    const at = [across(attributes['x'], place), down(attributes['y'], place)] as const;
    if (setStroke(look)) context.strokeText(words, ...at);
    context.fillStyle = inkOf(look['fill'] ?? '');
    context.fillText(words, ...at);
  }

  function setStroke(look: Look): boolean {
    const stroke = look['stroke'] ?? 'none';
    if (stroke === 'none') return false;
    context.strokeStyle = inkOf(stroke);
    context.lineWidth = Number.parseFloat(look['stroke-width'] ?? '1');
    context.lineJoin = look['stroke-linejoin'] === 'round' ? 'round' : 'miter';
    context.lineCap = look['stroke-linecap'] === 'round' ? 'round' : 'butt';
    context.setLineDash((look['stroke-dasharray'] ?? '').split(/[ ,]+/).flatMap((one) => (one ? [Number(one)] : [])));
    return true;
  }

  function inkOf(value: string) {
    const [, id] = /^url\(#(.+)\)$/.exec(value) ?? [];
    if (id === undefined) return value;
    const node = patterns.get(id);
    if (!node) throw new Error(`The drawing has no pattern ${id}.`);
    const size = Number(node.attributes['width']);
    const tile = createCanvas(size * TILE, size * TILE);
    const own = tile.getContext('2d');
    own.scale(TILE, TILE);
    const root: SvgNode = { ...node, tag: 'svg', attributes: { height: String(size) } };
    paintSvg(own, root, size, looks);
    const pattern = own.createPattern(tile, 'repeat');
    const [, angle = '0'] = /rotate\((\d+)\)/.exec(node.attributes['patternTransform'] ?? '') ?? [];
    if (!pattern) throw new Error(`The pattern ${id} cannot be painted.`);
    pattern.setTransform(new DOMMatrix().rotate(Number(angle)).scale(1 / TILE));
    return pattern;
  }

  function turn(transform: string | undefined): void {
    for (const [, kind, inside = ''] of (transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
      const [first = 0, second = 0, third = 0] = inside.split(/[ ,]+/).map(Number);
      if (kind === 'translate') context.translate(first, second);
      else if (kind === 'rotate') {
        context.translate(second, third);
        context.rotate((first * Math.PI) / 180);
        context.translate(-second, -third);
      } else throw new Error(`A card does not know the transform ${kind}.`);
    }
  }
}

const across = (value: string | undefined, { width }: Place) => lengthOf(value, width);
const down = (value: string | undefined, { height }: Place) => lengthOf(value, height);
const lengthOf = (value = '0', whole: number) =>
  value.endsWith('%') ? (Number.parseFloat(value) / 100) * whole : Number(value);

function shapeOf({ tag, attributes: own }: SvgNode, place: Place): Path2D {
  const { stretch } = place;
  if (tag === 'line' || tag === 'polygon') {
    const shape = new Path2D();
    const numbers = (own['points'] ?? '').split(/[ ,]+/).map(Number);
    const corners: [number, number][] =
      tag === 'line'
        ? [
            [across(own['x1'], place), down(own['y1'], place)],
            [across(own['x2'], place), down(own['y2'], place)],
          ]
        : numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as [number, number]] : []));
    for (const [index, corner] of corners.entries()) shape[index === 0 ? 'moveTo' : 'lineTo'](...stretch(...corner));
    if (tag === 'polygon') shape.closePath();
    return shape;
  }
  if (stretch !== asIs) throw new Error(`A card does not know how to stretch <${tag}>.`);
  if (tag === 'path') return new Path2D(own['d'] ?? '');
  const shape = new Path2D();
  if (tag === 'rect') {
    const corner = [across(own['x'], place), down(own['y'], place)] as const;
    shape.roundRect(...corner, across(own['width'], place), down(own['height'], place), Number(own['rx'] ?? 0));
  } else if (tag === 'circle')
    shape.arc(across(own['cx'], place), down(own['cy'], place), Number(own['r']), 0, 2 * Math.PI);
  else throw new Error(`A card does not know how to paint <${tag}>.`);
  return shape;
}
