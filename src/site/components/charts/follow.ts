/**
 * A reader's way through a drawing: values on pointing and tapping, a walk over them by keys that speaks them, and the
 * picture to save. It comes with the page, so it holds no drawing: values are read from the rows of the page, pictures and
 * Chart.js are loaded when they are asked for.
 */

/** Farther from every mark than this, a pointer points at none. */
const NEAR = 72;

export function followDrawings(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-drawing]')) follow(figure);
}

function follow(figure: HTMLElement): void {
  const stage = figure.querySelector<HTMLElement>('[data-stage]');
  const behind = figure.querySelector<HTMLElement>('[data-behind]');
  if (!stage || !behind) return;
  const rows = [...behind.querySelectorAll<HTMLElement>('[data-of]')];
  const note = layer(figure, 'value-note');
  const ring = layer(figure, 'value-ring');
  const touch = once(() => {
    for (const svg of figure.querySelectorAll('[data-stage] > svg, a[data-mark]')) keepName(svg);
    if ('historyChart' in figure.dataset)
      void import('../../../draw/index.ts').then(({ drawTouchedHistory }) => drawTouchedHistory(figure));
  });
  const hide = () => {
    note.hidden = true;
    ring.hidden = true;
    tell(figure, '');
  };
  const show = (mark: string, target = markOf(figure, mark)) => {
    tell(figure, mark);
    const isCanvas = figure.classList.contains('is-mounted');
    note.hidden = isCanvas;
    ring.hidden = isCanvas || !target;
    if (isCanvas) return;
    note.replaceChildren(...linesOf(target, rows, mark));
    place(figure, target ?? stage, note, ring);
  };

  figure.addEventListener('pointerenter', touch);
  figure.addEventListener('focusin', touch);
  const point = (event: PointerEvent) => {
    // A canvas follows the pointer by itself.
    if (figure.classList.contains('is-mounted') || !(event.target instanceof Element)) return;
    if (!event.target.closest('[data-stage], .year-rows')) return;
    const near = nearest(figure, event);
    if (near) show(near.dataset['mark'] ?? '', near);
    else if (!note.hidden) hide();
  };
  figure.addEventListener('pointermove', point);
  figure.addEventListener('pointerdown', point);
  figure.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && hide());
  document.addEventListener('pointerdown', ({ target }) => {
    if (!note.hidden && target instanceof Node && !figure.contains(target)) hide();
  });
  figure.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    if (event.target instanceof SVGAElement) walkLinks(figure, event, event.target);
  });
  figure.addEventListener('focusin', ({ target }) => {
    if (target instanceof SVGAElement) show(target.dataset['mark'] ?? '', target);
  });
  figure.addEventListener('focusout', hide);
  if (!stage.querySelector('a[data-mark]') && rows.length > 0) stage.append(walkOver(rows, behind, show));
  offerPictures(figure, behind);
}

/** A range, which every screen reader walks by keys or strokes, as large as the drawing that it lies on. */
function walkOver(rows: HTMLElement[], behind: HTMLElement, show: (mark: string) => void): HTMLInputElement {
  const walk = document.createElement('input');
  walk.type = 'range';
  walk.className = 'walk';
  walk.min = '1';
  walk.max = String(rows.length);
  walk.value = '1';
  walk.setAttribute('aria-label', behind.dataset['walk'] ?? '');
  const say = () => {
    const row = rows[walk.valueAsNumber - 1];
    walk.setAttribute('aria-valuetext', row ? wordsOf(row).join(', ') : '');
    return row?.dataset['of'] ?? '';
  };
  say();
  walk.addEventListener('input', () => show(say()));
  walk.addEventListener('focus', () => show(say()));
  return walk;
}

/** Between the blocks of a bar the arrow keys lead too. */
function walkLinks(figure: HTMLElement, event: KeyboardEvent, from: SVGAElement): void {
  const links = [...figure.querySelectorAll<SVGAElement>('a[data-mark]')].filter(isVisible);
  const at = links.indexOf(from);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined || !links[to]) return;
  event.preventDefault();
  links[to].focus();
}

function offerPictures(figure: HTMLElement, behind: HTMLElement): void {
  const forms = behind.querySelector<HTMLElement>('[data-file]');
  if (!forms) return;
  forms.hidden = false;
  forms.addEventListener('click', ({ target }) => {
    const form = target instanceof HTMLElement ? target.dataset['form'] : undefined;
    if (form)
      void import('./picture.ts').then(({ savePicture }) =>
        savePicture(figure, { title: forms.dataset['title'] ?? '', file: `${forms.dataset['file']}.${form}` }),
      );
  });
}

/** A chart on a canvas shows the value by itself. */
const tell = (figure: HTMLElement, mark: string) => figure.dispatchEvent(new CustomEvent('walk', { detail: mark }));

/** The title of an SVG would be shown over the value; its words stay its name. */
function keepName(svg: Element): void {
  const title = svg.querySelector(':scope > title');
  if (!title) return;
  svg.setAttribute('aria-label', title.textContent ?? '');
  svg.removeAttribute('aria-labelledby');
  title.remove();
}

const isVisible = (element: Element) => element.getClientRects().length > 0;

const markOf = (figure: HTMLElement, mark: string) =>
  [...figure.querySelectorAll<SVGElement>(`[data-mark~="${mark}"]`)].find(isVisible);

function nearest(figure: HTMLElement, { clientX, clientY }: PointerEvent): SVGElement | null {
  let least = NEAR;
  let found: SVGElement | null = null;
  for (const mark of figure.querySelectorAll<SVGElement>('[data-mark]')) {
    if (!isVisible(mark)) continue;
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const far = Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom));
    if (far < least) [least, found] = [far, mark];
  }
  return found;
}

/** Cells of a row that say something. */
const wordsOf = (row: HTMLElement): string[] =>
  [...row.children]
    .map((cell) => cell.textContent?.replace(/[ \n\t]+/g, ' ').trim() ?? '')
    .filter((words) => words !== '–');

/** What a mark says: the name of a link, or the rows that belong to it. */
function linesOf(target: SVGElement | undefined, rows: HTMLElement[], mark: string): Node[] {
  const name = target?.getAttribute('aria-label');
  if (name) return [line('span', name)];
  const own = mark.split(' ');
  return rows
    .filter(({ dataset }) => own.includes(dataset['of'] ?? ''))
    .flatMap((row) => wordsOf(row).map((words, index) => line(index === 0 ? 'b' : 'span', words)));
}

function line(name: 'b' | 'span', words: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}

function layer(figure: HTMLElement, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.hidden = true;
  element.setAttribute('aria-hidden', 'true');
  figure.append(element);
  return element;
}

/** The ring around the mark, the value over it, or over the drawing where nothing is marked, or under it where the window ends. */
function place(figure: HTMLElement, target: Element, note: HTMLElement, ring: HTMLElement): void {
  const room = figure.getBoundingClientRect();
  const { left, top, bottom, width, height } = target.getBoundingClientRect();
  move(ring, left - room.left - 4, top - room.top - 4);
  ring.style.inlineSize = `${width + 8}px`;
  ring.style.blockSize = `${height + 8}px`;
  const { offsetWidth, offsetHeight } = note;
  const x = Math.max(0, Math.min(left + width / 2 - room.left - offsetWidth / 2, room.width - offsetWidth));
  const above = top - offsetHeight - 12;
  move(note, x, (above < 0 ? bottom + 12 : above) - room.top);
}

function move({ style }: HTMLElement, x: number, y: number): void {
  style.insetInlineStart = `${x}px`;
  style.insetBlockStart = `${y}px`;
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
