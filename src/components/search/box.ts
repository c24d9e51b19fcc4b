/** The search box of every page. Until it is focused it only listens; `/` focuses it from anywhere on the page. */

const editable = 'input, textarea, select, [contenteditable]';

export function watchSearchBox(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(editable)) return;
    const input = document.querySelector<HTMLInputElement>('[data-search-input]');
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  const form = document.querySelector<HTMLFormElement>('form[data-search-box]');
  form?.addEventListener(
    'focusin',
    () => void import('./combobox.ts').then(({ startCombobox }) => startCombobox(form)),
    { once: true },
  );
}
