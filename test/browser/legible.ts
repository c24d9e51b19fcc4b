/**
 * Whether every text of a page can be read where it stands. Runs in the page itself, so it must not use anything from
 * outside. What is measured is the ink, from the top of the highest mark to the foot of the lowest: Thai writes three
 * storeys, and the box of a line tells nothing of them.
 */
import type { Page } from 'playwright';

/** What is wrong and where, empty when nothing is. Asked at the top of the page. */
export function illegible(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Ink {
      node: Text;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const told = new Set<string>();
    const tell = (what: string, { node, left, top }: Ink) => {
      const said = (node.data.trim().replace(/\s+/g, ' ') || ' ').slice(0, 24);
      told.add(`${what}: "${said}" in ${nameOf(node.parentElement)} at ${Math.round(left)}, ${Math.round(top)}`);
    };
    const nameOf = (element: Element | null) =>
      element === null
        ? ''
        : `${element.localName}${element.id ? `#${element.id}` : ''}${[...element.classList].map((one) => `.${one}`).join('')}`;

    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const inkOf = (node: Text, parent: Element): Ink[] => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0.5);
      if (lines.length === 0) return [];
      const { fontStyle, fontWeight, fontSize, fontFamily } = styleOf(parent);
      context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const size = context.measureText(node.data);
      const whole = size.fontBoundingBoxAscent + size.fontBoundingBoxDescent;
      return lines.map(({ left, right, top, height }) => {
        // A drawing may be scaled; elsewhere this is 1.
        const scale = parent.namespaceURI?.endsWith('svg') ? height / whole : 1;
        const base = top + size.fontBoundingBoxAscent * scale;
        const [above, below] = [size.actualBoundingBoxAscent * scale, size.actualBoundingBoxDescent * scale];
        return { node, left, right, top: base - above, bottom: base + below };
      });
    };

    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element) => {
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };
    const cutters = new Map<Element, Element | null>();
    /** The nearest box around that cuts what sticks out of it. */
    const cutterOf = (element: Element | null): Element | null => {
      if (element === null || element === document.body) return null;
      const known = cutters.get(element);
      if (known !== undefined) return known;
      const isBox = element instanceof HTMLElement || (element instanceof SVGSVGElement && !element.ownerSVGElement);
      const { overflowX, overflowY, display } = styleOf(element);
      const cuts = isBox && display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible');
      const found = cuts ? element : cutterOf(element.parentElement);
      cutters.set(element, found);
      return found;
    };
    const scrolling = new Set<Element>();
    /** By a frame, a shadow or a shade. */
    const showsEdge = (box: Element) => {
      const { boxShadow, borderRightWidth, backgroundImage } = styleOf(box);
      return boxShadow !== 'none' || borderRightWidth !== '0px' || backgroundImage.includes('gradient');
    };
    /** What is left of an ink inside all the boxes that cut it; none where it is hidden on purpose or scrolled away. */
    const cut = (ink: Ink): Ink | null => {
      let left: Ink | null = ink;
      for (let box = cutterOf(ink.node.parentElement); box; box = cutterOf(box.parentElement)) {
        const outer = box.getBoundingClientRect();
        const isHtml = box instanceof HTMLElement;
        const [x, y] = isHtml ? [outer.left + box.clientLeft, outer.top + box.clientTop] : [outer.left, outer.top];
        const [width, height] = isHtml ? [box.clientWidth, box.clientHeight] : [outer.width, outer.height];
        if (width <= 1 || height <= 1) return null;
        const { overflowX, overflowY } = styleOf(box);
        const scrollsX = /auto|scroll/.test(overflowX) && box.scrollWidth > box.clientWidth;
        const scrollsY = /auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight;
        if (overflowX !== 'visible' && !scrollsX && (left.left < x - 1 || left.right > x + width + 1))
          tell(`cut at the side by ${nameOf(box)}`, ink);
        if (overflowY !== 'visible' && left.top < y - 0.5 && box.scrollTop === 0)
          tell(`cut at the top by ${nameOf(box)}`, ink);
        if (overflowY !== 'visible' && !scrollsY && left.bottom > y + height + 0.5)
          tell(`cut at the foot by ${nameOf(box)}`, ink);
        if (scrollsX) scrolling.add(box);
        left = {
          node: ink.node,
          left: Math.max(left.left, x),
          right: Math.min(left.right, x + width),
          top: Math.max(left.top, y),
          bottom: Math.min(left.bottom, y + height),
        };
        if (left.right - left.left < 1 || left.bottom - left.top < 1) return null;
      }
      return left;
    };

    const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const inks: Ink[] = [];
    const wrapped = new Map<Text, Ink>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (!parent || node.data.trim() === '' || /^(?:script|style|option)$/.test(parent.localName)) continue;
      if (!isShown(parent)) continue;
      const own = inkOf(node, parent);
      if (own[0] && own.length > 1) wrapped.set(node, own[0]);
      for (const ink of own) {
        const left = cut(ink);
        if (left) inks.push(left);
      }
    }

    inks.sort((a, b) => a.top - b.top);
    for (const [index, ink] of inks.entries()) {
      for (let next = index + 1; next < inks.length; next++) {
        const other = inks[next] as Ink;
        if (other.top > ink.bottom - 1) break;
        const wide = Math.min(ink.right, other.right) - Math.max(ink.left, other.left);
        if (wide > 1) tell(`over "${other.node.data.trim().slice(0, 24)}"`, ink);
      }
    }

    const words = new Intl.Segmenter('th', { granularity: 'word' });
    const isThai = (letter = '') => /[ก-๛]/.test(letter);
    for (const [node, ink] of wrapped) {
      if (!isThai(node.data) || !node.parentElement?.closest('h1, h2, h3, th, dt, label, button, summary, a')) continue;
      const begins = new Set([...words.segment(node.data)].map(({ index }) => index));
      const range = document.createRange();
      let before: DOMRect | undefined;
      for (let at = 0; at < node.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const here = range.getClientRects()[0];
        if (!here || here.width === 0) continue;
        const isBreak = before !== undefined && here.top > before.top + before.height / 2;
        before = here;
        if (!isBreak || begins.has(at) || !isThai(node.data[at]) || !isThai(node.data[at - 1])) continue;
        tell(`broken inside a word, ${node.data.slice(at - 8, at)}|${node.data.slice(at, at + 8)}`, ink);
      }
    }
    // The shade follows the scrolling, so that a box that was just laid out anew has it from its next frame.
    const frame = () => new Promise(requestAnimationFrame);
    let bare = [...scrolling].filter((box) => !showsEdge(box));
    for (let waited = 0; waited < 3 && bare.length > 0; waited++) {
      await frame();
      bare = bare.filter((box) => !showsEdge(box));
    }
    for (const box of bare) told.add(`nothing shows that ${nameOf(box)} scrolls`);
    const all = [...told];
    return all.length > 6 ? [...all.slice(0, 6), `and ${all.length - 6} more`] : all;
  });
}
