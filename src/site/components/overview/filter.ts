/** The filter of a list of agencies: what is asked stands in the address, so that it can be kept and sent. */

interface Listed {
  element: HTMLElement;
  /** What is asked of it by name; `parent` is that of its group. */
  values: Record<string, string>;
  name: string;
}

export function watchRowFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-row-filter]');
  if (!form) return;
  const rows = [...document.querySelectorAll<HTMLElement>('.row-group li[data-kind]')].map(listed);
  const asked = new URLSearchParams(location.search);
  for (const control of controls(form)) control.value = asked.get(control.name) ?? '';
  const show = () => showRows(form, rows);
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  form.addEventListener('reset', () => {
    // The controls are emptied only after the event.
    setTimeout(() => {
      show();
      controls(form)[0]?.focus();
    });
  });
  if (asked.size > 0) show();
}

const controls = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
];

function listed(element: HTMLElement): Listed {
  const { kind = '', known = '' } = element.dataset;
  const parent = element.closest('.row-group')?.querySelector('ul')?.id ?? '';
  const name = element.querySelector('a')?.textContent?.toLowerCase() ?? '';
  return { element, values: { kind, known, parent }, name };
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
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.row-group, .row-rest')) {
    fold.hidden = !fold.querySelector('li:not([hidden])');
    // What is asked for is not found behind a fold.
    if (asked.length > 0) fold.open = true;
  }
  tell(form, asked.length > 0, shown);
  keep(new URLSearchParams(asked.map(([name, value]) => [name, value])).toString());
}

function tell(form: HTMLFormElement, isAsked: boolean, shown: number): void {
  const [output, clear] = [form.querySelector('output'), form.querySelector<HTMLElement>('[type="reset"]')];
  if (!output || !clear) return;
  const { found = '', nothing = '' } = form.dataset;
  output.textContent = isAsked ? (shown > 0 ? found.replace('{shown}', String(shown)) : nothing) : '';
  clear.hidden = !isAsked;
}

/** The other years and pages are asked the same. */
function keep(query: string): void {
  history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-filter] a')) link.search = query;
}
