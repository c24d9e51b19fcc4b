/**
 * A button beside each code and each address that copies it, and says that it did; where a browser lets no page copy, it selects
 * the text. One that shares stands where the system has a way to.
 */
export function offerCopies(): void {
  for (const code of document.querySelectorAll<HTMLElement>('[data-embed-code], [data-page-address]')) offer(code);
}

function offer(code: HTMLElement): void {
  const place = code.nextElementSibling;
  const button = place?.querySelector('button');
  const said = place?.querySelector('[role=status]');
  if (!(place instanceof HTMLElement) || !button || !said) return;
  place.hidden = false;
  const share = place.querySelector<HTMLButtonElement>('[data-share]');
  if (share && navigator.share) {
    share.hidden = false;
    // Whoever turns away from the system's list has not failed.
    share.addEventListener('click', () =>
      navigator.share({ title: document.title, url: code.textContent ?? '' }).catch(() => undefined),
    );
  }
  button.addEventListener('click', async () => {
    if (!(await copyAndSay(code.textContent ?? '', place, said))) getSelection()?.selectAllChildren(code);
  });
}

/** Whether it is copied, which `said` says in the words of `place`. */
export async function copyAndSay(text: string, place: HTMLElement, said: Element): Promise<boolean> {
  // What was said before is said again.
  said.textContent = '';
  const isCopied = await copyText(text);
  said.textContent = place.dataset[isCopied ? 'copied' : 'notCopied'] ?? '';
  return isCopied;
}

/** Only a page that came over HTTPS has a clipboard. */
const copyText = (text: string): Promise<boolean> =>
  (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
