/** What of an address could not be read, in words, and what was used instead. */
import type { Refusal } from '../../../simulator/index.ts';
import { fill } from '../search/settings.ts';
import type { SimulatorSettings } from './settings.ts';

export function showRefusals(place: HTMLElement, refusals: readonly Refusal[], settings: SimulatorSettings): void {
  const note = place.querySelector<HTMLElement>('[data-refused]');
  const list = note?.querySelector('ul');
  if (!note || !list) return;
  note.hidden = refusals.length === 0;
  list.replaceChildren(
    ...refusals.map((refusal) => {
      const item = document.createElement('li');
      item.textContent = inWords(refusal, settings);
      return item;
    }),
  );
}

function inWords(refusal: Refusal, { words, frame }: SimulatorSettings): string {
  const { refusals } = words;
  if (refusal.kind === 'version')
    return fill(refusal.found === '' ? refusals.noVersion : refusals.version, {
      found: refusal.found,
      used: frame.version,
    });
  const values = Object.entries(refusal).map(([name, value]) => [name, String(value ?? '')]);
  return fill(refusals[refusal.kind], Object.fromEntries(values));
}
