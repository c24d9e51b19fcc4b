/** "Recompute here": the published module on the published inputs, both fetched when the button is pressed. */
type Module = typeof import('../../../scoring/index.ts');

export function offerRecomputing(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-recompute]')) {
    place.hidden = false;
    place.querySelector('button')?.addEventListener('click', async () => {
      const { recompute: shown = '' } = place.dataset;
      say(place, 'busy');
      try {
        const found = await recomputed(place.dataset);
        say(place, found === shown ? 'agrees' : 'differs', found);
      } catch {
        say(place, 'failed');
      }
    });
  }
}

/** The score, as published texts have it; null where the inputs give none. */
async function recomputed({ module = '', documents = '', round }: DOMStringMap): Promise<string | null> {
  const [{ recompute }, kpi, assessment, ...subKpis] = await Promise.all([
    import(/* @vite-ignore */ module) as Promise<Module>,
    ...documents.split(' ').map(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(address);
      return answer.json();
    }),
  ]);
  const { scores, reference } = recompute(kpi, assessment, { subKpis });
  const score = round ? scores.find((one) => String(one.round) === round) : reference?.score;
  return score?.score ?? null;
}

function say(place: HTMLElement, outcome: string, found: string | null = null): void {
  const words = place.querySelector<HTMLTemplateElement>(`[data-outcome=${outcome}]`)?.content.cloneNode(true);
  const figure = words instanceof DocumentFragment && words.querySelector<HTMLElement>('[data-found]');
  if (figure && found !== null) figure.textContent = figure.dataset['found']?.replace('{}', found) ?? found;
  place.querySelector('[role=status]')?.replaceChildren(...(words ? [words] : []));
}
