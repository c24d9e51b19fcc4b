/** What the site hands to its desk: the files it was built from, so that a browser can check a change of them by itself. */

import { assessmentOf } from '../input/index.ts';

/** Path from the root, such as "data/assessments/dsdw/2567/results.csv" → the text, with its byte order mark and its line ends. */
export type DeskTexts = Record<string, string>;

/** Address of what is not of one agency, from the site's root, without a leading `/`. */
export const DESK_ROOT = 'desk/files/root.json';
/** Of the assessments of one agency. */
export const deskOfAgency = (agency: string): string => `desk/files/agency-${agency}.json`;

/** Every file that a browser needs, by the address at which it finds it. */
export function deskFilesOf(texts: DeskTexts): Map<string, DeskTexts> {
  const files = new Map<string, DeskTexts>([[DESK_ROOT, {}]]);
  for (const [path, text] of Object.entries(texts)) {
    const agency = agencyOfFile(path);
    const address = agency === null ? DESK_ROOT : deskOfAgency(agency);
    const file = files.get(address) ?? {};
    file[path] = text;
    files.set(address, file);
  }
  return files;
}

/** The agency of whose assessment it is a file; null for what is of no assessment. */
export const agencyOfFile = (path: string): string | null => assessmentOf(path)?.agency ?? null;
