/** What the script of a page draws in Thai is marked so on a page of another language, as its HTML is at build. */
import { siteLanguages } from '../../../words/index.ts';

const PASSAGE = /[\u0e00-\u0e7f](?:.*[\u0e00-\u0e7f])?/s;
const [thai] = siteLanguages();

export function markThai(place: HTMLElement): void {
  if (document.documentElement.lang === thai) return;
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const passage = PASSAGE.exec(text.data);
    const within = text.parentElement;
    if (!passage || !within || within.closest(`[lang="${thai}"]`)) continue;
    // No element may stand in these.
    if (within.matches('option, svg *')) within.setAttribute('lang', thai);
    else {
      const own = text.splitText(passage.index);
      own.splitText(passage[0].length);
      const mark = document.createElement('span');
      mark.lang = thai;
      own.replaceWith(mark);
      mark.append(own);
    }
  }
}
