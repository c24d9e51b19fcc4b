/** The button that copies the link. */
import { copyText } from '../embed/copyCode.ts';

export function offerCopy(place: HTMLElement, linkOf: () => string): void {
  const button = place.querySelector<HTMLElement>('[data-copy]');
  const said = place.querySelector<HTMLElement>('[data-copy-said]');
  const { copied = '', notCopied = '' } = button?.parentElement?.dataset ?? {};
  button?.addEventListener('click', async () => {
    if (!said) return;
    // What was said before is said again.
    said.textContent = '';
    said.textContent = (await copyText(linkOf())) ? copied : notCopied;
  });
}
