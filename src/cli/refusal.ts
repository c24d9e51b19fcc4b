/** Why a command does nothing, told as a problem in the data is told: what was found, what is allowed, what to do. Thai first. */
import { visible, wholeVisible } from '../issues/index.ts';
import type { Bilingual, Language } from '../words/index.ts';

export interface Refusal {
  /** A sentence; the English without its full stop. */
  title: Bilingual;
  /** What was typed; absent where nothing was. */
  found?: string;
  allowed: Bilingual;
  /** What to type or do instead. */
  fix: Bilingual;
}

export function renderRefusal({ title, found, allowed, fix }: Refusal): string {
  const typed = (lang: Language) => (found === undefined ? '' : visible(found, lang));
  const [th, en] = [wholeVisible(allowed.th, 'th'), wholeVisible(allowed.en, 'en')];
  return [
    `✖ ${title.th}${found === undefined ? '' : `: พบ "${typed('th')}"`}  ใช้ได้: ${th}  แก้: ${wholeVisible(fix.th, 'th')}`,
    `   ${title.en}${found === undefined ? '' : `: found "${typed('en')}"`}. Allowed: ${en}. Fix: ${wholeVisible(fix.en, 'en')}.`,
  ].join('\n');
}

/** Tells it; the exit code. */
export function refused(refusal: Refusal): number {
  console.error(renderRefusal(refusal));
  return 1;
}

/** The same in both languages: names, numbers, what is typed. */
export const asTyped = (text: string): Bilingual => ({ th: text, en: text });

/** What to type instead. */
export const write = (text: string): Bilingual => ({ th: `เขียน ${text}`, en: `write ${text}` });
