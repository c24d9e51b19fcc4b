/** A button beside each code that copies it, and says that it did; where a browser lets no page copy, it selects the code. */
export function offerCopies(): void {
  for (const code of document.querySelectorAll<HTMLElement>('[data-embed-code]')) offer(code);
}

function offer(code: HTMLElement): void {
  const place = code.nextElementSibling;
  const button = place?.querySelector('button');
  const said = place?.querySelector('[role=status]');
  if (!(place instanceof HTMLElement) || !button || !said) return;
  place.hidden = false;
  button.addEventListener('click', async () => {
    // What was said before is said again.
    said.textContent = '';
    const isCopied = await copy(code.textContent ?? '');
    if (!isCopied) getSelection()?.selectAllChildren(code);
    said.textContent = place.dataset[isCopied ? 'copied' : 'notCopied'] ?? '';
  });
}

/** Only a page that came over HTTPS has a clipboard. */
const copy = (text: string): Promise<boolean> =>
  (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
