/** Opens the forms of the agency that the address names, or offers the choice, with the files changed in this browser. */
import { configOf, type EditorConfig, FORMATS, type Format, type Forms, formatOf } from '../../../admin/index.ts';
import { element } from '../desk/element.ts';
import { changedFiles, discard, layFiles } from './inBrowser.ts';
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
      await layFiles(settings.files, forms.agencies.some(({ id }) => id === agency) ? agency : null);
    const { default: editor } = (await import(/* @vite-ignore */ settings.editor)) as { default: Editor };
    for (const [name, extension] of Object.entries(FORMATS))
      editor.registerCustomFormat(name, extension, formatOf({ hasBody: extension === 'mdx' }));
    main.remove();
    await editor.init({ config: configOf(forms, agency) });
  };
  try {
    if (agency && /^[a-z][a-z0-9-]*$/.test(agency)) await open(agency);
    else if (!forms.repository) await showChanged(main, forms);
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

async function showChanged(main: HTMLElement, { words }: Forms): Promise<void> {
  const list = main.querySelector('[data-changed]');
  const files = await changedFiles();
  if (!list || files.length === 0) return;
  const again = element('button', { type: 'button' }, words.again);
  again.addEventListener('click', async () => {
    if (!confirm(words.againSure)) return;
    await discard();
    location.reload();
  });
  list.replaceChildren(
    element(
      'ul',
      {},
      ...files.map(({ path, text }) =>
        element(
          'li',
          {},
          element('code', {}, path),
          ' ',
          text === null ? words.removed : saveLink(path, text, words.save),
        ),
      ),
    ),
    element('p', {}, again),
  );
}

function saveLink(path: string, text: string, label: string): HTMLElement {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  return element('a', { href, download: path.split('/').at(-1) ?? path, 'data-save': path }, label);
}

const place = document.querySelector<HTMLElement>('[data-admin]');
if (place) void start(place);
