/** Opens the forms of the agency that the address names, or offers the choice, with the files changed in this browser. */
import { strToU8, zipSync } from 'fflate';
import { configOf, type EditorConfig, FORMATS, type Format, type Forms, formatOf } from '../../../admin/index.ts';
import { button, element } from '../desk/element.ts';
import { type ChangedFile, changedFiles, discard, layFiles, takeFiles } from './inBrowser.ts';
import { settingsIn } from './settings.ts';

/** The door of the editor, a module of its own that this one does not take in. */
interface Editor {
  registerCustomFormat: (name: string, extension: string, format: Format) => void;
  init: (options: { config: EditorConfig }) => Promise<void>;
}

async function start(main: HTMLElement): Promise<void> {
  const settings = settingsIn(main);
  const said = main.querySelector<HTMLElement>('[data-said]');
  const forms = (await (await fetch(settings.forms)).json()) as Forms;
  const agency = agencyAsked();
  const open = async (agency: string) => {
    if (said) said.textContent = forms.words.opening;
    if (!forms.repository)
      await layFiles(
        settings.files,
        idsOf(forms).filter((id) => id === agency),
      );
    const { default: editor } = (await import(/* @vite-ignore */ settings.editor)) as { default: Editor };
    for (const [name, extension] of Object.entries(FORMATS))
      editor.registerCustomFormat(name, extension, formatOf({ hasBody: extension === 'mdx' }));
    main.remove();
    await editor.init({ config: configOf(forms, agency) });
  };
  try {
    if (agency && /^[a-z][a-z0-9-]*$/.test(agency)) await open(agency);
    else if (!forms.repository) {
      offerToTake(main, forms, settings.files);
      await showChanged(main, forms);
    }
  } catch (error) {
    if (said) said.textContent = forms.words.notOpened;
    throw error;
  }
}

/** The editor keeps its own place behind the `#` alone: a page that is loaded again there stays with its agency. */
function agencyAsked(): string | null {
  const asked = new URLSearchParams(location.search).get('agency');
  if (asked) sessionStorage.setItem(LAST, asked);
  return asked ?? (location.hash.startsWith('#/') ? sessionStorage.getItem(LAST) : null);
}
const LAST = 'admin-agency';

const idsOf = ({ agencies }: Forms): string[] => agencies.map(({ id }) => id);

function offerToTake(main: HTMLElement, forms: Forms, files: string): void {
  const { words } = forms;
  const chosen = main.querySelector<HTMLInputElement>('[data-take]');
  const said = main.querySelector('[data-taken]');
  chosen?.addEventListener('change', async () => {
    const count = await takeFiles(chosen.files ?? [], files, idsOf(forms));
    await showChanged(main, { words });
    if (said) said.textContent = count > 0 ? `${words.taken} ${count}` : words.nothingTaken;
  });
}

async function showChanged(main: HTMLElement, { words }: Pick<Forms, 'words'>): Promise<void> {
  const list = main.querySelector('[data-changed]');
  const files = await changedFiles();
  if (!list || files.length === 0) return;
  const again = async () => {
    if (!confirm(words.againSure)) return;
    await discard();
    location.reload();
  };
  const items = files.map(({ path, text }) =>
    element('li', {}, element('code', {}, path), ' ', text === null ? words.removed : saveLink(words.save, path, text)),
  );
  list.replaceChildren(
    element('ul', {}, ...items),
    element('p', {}, saveLink(words.saveAll, 'words.zip', zipOf(files))),
    element('p', {}, button({}, words.again, again)),
  );
}

/** Each at its place in the project. */
const zipOf = (files: readonly ChangedFile[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.flatMap(({ path, text }) => (text === null ? [] : [[path, strToU8(text)]]))));

function saveLink(label: string, path: string, content: string | Uint8Array<ArrayBuffer>): HTMLElement {
  const type = typeof content === 'string' ? 'text/plain;charset=utf-8' : 'application/zip';
  const href = URL.createObjectURL(new Blob([content], { type }));
  return element('a', { href, download: path.split('/').at(-1) ?? path, 'data-save': path }, label);
}

const place = document.querySelector<HTMLElement>('[data-admin]');
if (place) void start(place);
