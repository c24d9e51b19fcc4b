/** Narrows a list of datasets down while the reader types; without it the list and the facets stay as they are. */
export function narrowList(list: HTMLElement): void {
  const field = list.querySelector<HTMLInputElement>('.filter input');
  const count = list.querySelector<HTMLElement>('[data-count] strong');
  if (!field?.parentElement || !count) return;
  const cards = [...list.querySelectorAll<HTMLElement>('[data-dataset]')];
  const all = count.textContent ?? '';
  field.parentElement.hidden = false;
  field.addEventListener('input', () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const shown = cards.filter((card) => {
      card.hidden = !words.every((word) => plain(card.textContent ?? '').includes(word));
      return !card.hidden;
    });
    count.textContent = shown.length > 0 ? all.replace(/\d+/, String(shown.length)) : (list.dataset['none'] ?? '');
  });
}

const plain = (text: string) => text.normalize('NFC').toLowerCase();
