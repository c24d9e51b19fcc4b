/** The desk at work: what is chosen, put in or typed is checked at once, scored, and handed out when it is sound. */
import {
  agenciesToFetch,
  columnAt,
  DESK_ROOT,
  type DeskTexts,
  deskOfAgency,
  fileOf,
  type Grid,
  judge,
  openWork,
  type Work,
  withCells,
  withGrid,
  withoutRow,
  withRow,
  withStatus,
} from '../../../desk/index.ts';
import { type IssueJson, toJson } from '../../../issues/index.ts';
import { mayClose } from '../../../moves/index.ts';
import { words } from '../../../words/index.ts';
import { chooser } from './choose.ts';
import { button, element } from './element.ts';
import { cellId, drawGrid, markProblems, statusText } from './grid.ts';
import { listenForData } from './intake.ts';
import { markThai } from './marked.ts';
import { drawMoves } from './moved.ts';
import { drawFiles } from './out.ts';
import { drawProblems } from './problems.ts';
import { settingsIn } from './settings.ts';
import { showSteps } from './steps.ts';
import { putIn } from './taken.ts';
import { errorsIn, numberOf, toldIn } from './told.ts';

export async function startDesk(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-desk]');
  if (!place) return;
  const settings = settingsIn(place);
  const { lang, pages } = settings;
  const t = words(lang).desk;
  const part = <T extends HTMLElement = HTMLElement>(name: string) => place.querySelector<T>(`[data-${name}]`) as T;
  const [said, undo, read] = [part('said'), part<HTMLButtonElement>('undo'), part('read')];
  const chosen = chooser(place, settings, (what) => void (what === 'table' ? show() : open()));
  let work: Work;
  let before: Work[] = [];
  /** Of what was put in and could not be read. */
  let unread: IssueJson[] = [];

  const answers = new Map<string, Promise<DeskTexts>>();
  const textsAt = (address: string): Promise<DeskTexts> => {
    const asked = answers.get(address) ?? fetch(`${settings.files}/${address}`).then((answer) => answer.json());
    answers.set(address, asked);
    return asked;
  };

  async function open(): Promise<void> {
    const { agency, year } = chosen.now();
    const [shared, own] = await Promise.all([textsAt(DESK_ROOT), textsAt(deskOfAgency(agency))]);
    const days = { built: settings.today, today: dayOfWork(settings.today) };
    work = openWork({ ...shared, ...own }, { agency, fiscalYear: Number(year) }, days);
    before = [];
    unread = [];
    read.replaceChildren();
    await show();
  }

  const grid = (): Grid => work.grids.get(chosen.now().table) as Grid;

  async function moveTo(next: Work): Promise<void> {
    before.push(work);
    work = next;
    await show();
  }
  const moveGrid = (next: Grid) => moveTo(withGrid(work, next));

  /** Corrections may name other agencies, whose files are then needed to check them. */
  async function fetchNamed(): Promise<void> {
    if (chosen.now().table !== 'corrections') return;
    const known = settings.agencies.map(({ id }) => id);
    for (const id of agenciesToFetch(work, known))
      work = { ...work, texts: { ...work.texts, ...(await textsAt(deskOfAgency(id))) } };
  }

  /** What judges bodies is large, and is fetched when a description was put in. */
  const bodies = async () => (work.documents.size > 0 ? (await import('./checkBody.ts')).checkBody : undefined);

  async function show(): Promise<void> {
    await fetchNamed();
    const checkBody = await bodies();
    const now = grid();
    const focused = document.activeElement?.id;
    const judged = judge(work, checkBody);
    const told = toldIn([...unread, ...toJson(judged.issues)]);
    const path = fileOf(now.table, work.subject);
    const model = judged.scored?.scored ?? work.published?.scored ?? null;
    drawGrid(part('grid'), now, { model, lang, changes: { write, remove } });
    markProblems(part('grid'), now, path, told, lang);
    drawProblems(part('list'), told, { grid: now, path, lang, pages, changes: { mend, goTo, addRow } });
    drawMoves(part('moves'), work, judged, lang, (issue) => numberOf(issue, told));
    drawFiles(part('out'), judged.files, errorsIn(told), settings);
    showClosing();
    part('due-note').hidden = !now.rows.some(({ isDue }) => isDue);
    undo.disabled = before.length === 0;
    said.textContent = showSteps(place as HTMLElement, { chosen: chosen.now(), told, judged, grid: now }, settings);
    markThai(place as HTMLElement);
    if (focused) document.getElementById(focused)?.focus();
  }

  /** Offered once the year is over, and until it is pressed. */
  function showClosing(): void {
    const read = work.published?.read;
    const closing = part('close');
    closing.hidden = work.isClosing || !read || !mayClose(read, work.days.today);
    const name = read && read.closed.length > 0 ? t.closeAgain : t.close;
    const press = button(
      { class: 'button' },
      name(work.subject.fiscalYear),
      () => void moveTo({ ...work, isClosing: true }),
    );
    closing.querySelector('button')?.replaceWith(press);
  }

  const write = (row: number, column: number, block: readonly (readonly string[])[]) =>
    void moveGrid(withCells(grid(), { row, column }, block));
  async function remove(row: number): Promise<void> {
    await moveGrid(withoutRow(grid(), row));
    said.textContent = t.removed;
    undo.focus();
  }
  async function mend(at: { row: number; column: number }, corrected: string): Promise<void> {
    await moveGrid(withCells(grid(), at, [[corrected]]));
    (place?.querySelector<HTMLElement>('.desk-mend button') ?? document.getElementById('desk-problems'))?.focus();
  }
  const goTo = ({ row, column }: { row: number; column: number }) =>
    document.getElementById(cellId(row, column))?.focus();

  /** The reason is asked for where it is to stand. */
  async function addRow({ cells }: NonNullable<IssueJson['row_to_add']>): Promise<void> {
    const corrections = work.grids.get('corrections') as Grid;
    chosen.setTable('corrections');
    await moveGrid(withRow(corrections, { ...cells, date: work.days.today }));
    goTo({ row: corrections.rows.length, column: columnAt(corrections.table, 'reason') });
  }

  async function takeIn(source: Uint8Array | string, name: string): Promise<void> {
    const taken = await putIn(work, source, name, chosen.now().table, lang);
    unread = taken.issues;
    if (taken.table) chosen.setTable(taken.table);
    read.append(...taken.said.map((text) => element('p', { class: 'note' }, text)));
    if (taken.isWithoutStatus) {
      const set = button({ class: 'button' }, t.setStatus(statusText('A', lang)), async () => {
        await moveGrid(withStatus(grid(), 'A'));
        document.getElementById('desk-problems')?.focus();
      });
      read.append(element('p', { class: 'note' }, `${t.noStatus} `, set));
    }
    await (taken.work === work ? show() : moveTo(taken.work));
  }
  listenForData(place, {
    files: async (files) => {
      read.replaceChildren();
      for (const file of files) await takeIn(new Uint8Array(await file.arrayBuffer()), file.name);
    },
    text: async (text) => {
      read.replaceChildren();
      await takeIn(text, '');
    },
  });

  undo.addEventListener('click', () => {
    work = before.pop() ?? work;
    void show();
  });
  part('again').addEventListener('click', () => void open());
  part('add-row').addEventListener('click', async () => {
    const row = grid().rows.length;
    await moveGrid(withCells(grid(), { row, column: 0 }, [[]]));
    goTo({ row, column: 0 });
  });
  addEventListener('beforeunload', (event) => {
    if (before.length > 0) event.preventDefault();
  });
  try {
    await open();
    part('desk-work').hidden = false;
    said.classList.add('visually-hidden');
  } catch {
    said.textContent = place.dataset['notLoaded'] ?? '';
  }
}

/** A file may state the day on which it is worked on, which may be after the build. */
function dayOfWork(built: string): string {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Bangkok' });
  return [today, built].sort().at(-1) ?? today;
}
