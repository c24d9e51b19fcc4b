/** What the page of the desk tells its script. */
import type { Repository } from '../../../desk/index.ts';
import type { SiteLanguage } from '../../../words/index.ts';

export interface DeskSettings {
  lang: SiteLanguage;
  /** Address of the pages in this language, without the last slash. */
  pages: string;
  /** Of the files of the site, without the last slash. */
  files: string;
  /** ISO date of the build. */
  today: string;
  repository: Repository | null;
  /** Those with an assessment; years latest first. */
  agencies: { id: string; name: string; years: number[] }[];
}

export const settingsIn = (place: HTMLElement): DeskSettings =>
  JSON.parse(place.querySelector('[data-desk-settings]')?.textContent ?? '{}') as DeskSettings;
