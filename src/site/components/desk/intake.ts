/** Where files and copied cells come in: a button, a place to drop on, a box to paste into. */
export function listenForData(
  place: HTMLElement,
  { files, text }: { files: (files: readonly File[]) => Promise<void>; text: (text: string) => Promise<void> },
): void {
  const button = place.querySelector<HTMLInputElement>('[data-file]');
  button?.addEventListener('change', async () => {
    await files([...(button.files ?? [])]);
    button.value = '';
  });
  const drop = place.querySelector<HTMLElement>('[data-drop]');
  const setOver = (isOver: boolean) => drop?.classList.toggle('is-over', isOver);
  for (const name of ['dragenter', 'dragover'])
    drop?.addEventListener(name, (event) => {
      event.preventDefault();
      setOver(true);
    });
  drop?.addEventListener('dragleave', () => setOver(false));
  drop?.addEventListener('drop', (event) => {
    event.preventDefault();
    setOver(false);
    void files([...(event.dataTransfer?.files ?? [])]);
  });
  place.querySelector<HTMLElement>('[data-paste]')?.addEventListener('paste', (event) => {
    event.preventDefault();
    void text(event.clipboardData?.getData('text/plain') ?? '');
  });
}
