/** The filter of the overview: what is asked stands in the address, so that it can be kept and sent. */

interface Listed {
  element: HTMLElement;
  /** What is asked of it by name; `parent` is that of its group. */
  values: Record<string, string>;
  name: string;
}

export function watchRowFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-row-filter]');
  if (!form) return;
  const rows = [...document.querySelectorAll<HTMLElement>('.row-group li')].map(listed);
  const asked = new URLSearchParams(location.search);
  for (const control of controls(form)) control.value = asked.get(control.name) ?? '';
  const show = () => showRows(form, rows);
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  if (asked.size > 0) show();
}

const controls = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
];

function listed(element: HTMLElement): Listed {
  const { kind = '', year = '', known = '' } = element.dataset;
  const parent = element.closest('details')?.id ?? '';
  const name = element.querySelector('a')?.textContent?.toLowerCase() ?? '';
  return { element, values: { kind, year, known, parent }, name };
}

function showRows(form: HTMLFormElement, rows: readonly Listed[]): void {
  const asked = controls(form).flatMap(({ name, value }) => (value.trim() ? [[name, value.trim()] as const] : []));
  const fits = ({ name, values }: Listed) =>
    asked.every(([field, value]) => (field === 'q' ? name.includes(value.toLowerCase()) : values[field] === value));
  let shown = 0;
  for (const row of rows) {
    row.element.hidden = !fits(row);
    if (!row.element.hidden) shown += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>('.row-group'))
    group.hidden = !group.querySelector('li:not([hidden])');
  const output = form.querySelector('output');
  if (output) output.textContent = asked.length > 0 ? (form.dataset.found ?? '').replace('{shown}', String(shown)) : '';
  const query = new URLSearchParams(asked.map(([name, value]) => [name, value])).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}
