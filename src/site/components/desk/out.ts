/** Finished files to take away, and the page of the repository where each belongs. */
import { type FinishedFile, repositoryPages } from '../../../desk/index.ts';
import { type SiteLanguage, words } from '../../../words/index.ts';
import { copyAndSay } from '../embed/copyCode.ts';
import { button, element } from './element.ts';
import type { DeskSettings } from './settings.ts';

/** `errors` of all files together: nothing is handed out that the build would refuse. */
export function drawFiles(
  place: HTMLElement,
  files: readonly FinishedFile[],
  errors: number,
  { lang, repository }: Pick<DeskSettings, 'lang' | 'repository'>,
): void {
  const t = words(lang).desk;
  if (files.length === 0) {
    place.replaceChildren(element('p', {}, t.nothingToTake));
    return;
  }
  place.replaceChildren(
    ...files.map((file) => {
      const { path, text, id, name } = file;
      const said = element('span', { role: 'status' });
      const save = button({ class: 'button button-main', 'data-save': id }, t.save(name), () => saveFile(file));
      const buttons = element('p', { class: 'desk-buttons', 'data-copied': t.copied, 'data-not-copied': t.notCopied });
      const copy = button({ class: 'button' }, t.copy, () => void copyAndSay(text, buttons, said));
      save.disabled = errors > 0;
      copy.disabled = errors > 0;
      buttons.append(save, copy, ...links(path, errors, repository, lang), said);
      return element(
        'div',
        { class: 'desk-file-out' },
        element('p', {}, element('code', {}, path)),
        buttons,
        ...(errors > 0 ? [element('p', { class: 'small' }, t.mendFirst(errors))] : []),
      );
    }),
    ...(repository ? [] : [element('p', { class: 'small soft' }, t.noRepository)]),
  );
}

function links(
  path: string,
  errors: number,
  repository: DeskSettings['repository'],
  lang: SiteLanguage,
): HTMLElement[] {
  if (!repository || errors > 0) return [];
  const t = words(lang);
  const { edit, upload } = repositoryPages(repository, path);
  const link = (href: string, text: string) =>
    element(
      'a',
      { class: 'button', href, rel: 'external' },
      `${text} `,
      element('span', { class: 'soft' }, t.shell.externalLink),
    );
  return [...(upload === null ? [] : [link(upload, t.desk.upload)]), link(edit, t.desk.edit)];
}

function saveFile({ text, name }: FinishedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
