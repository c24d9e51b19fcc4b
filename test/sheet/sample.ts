/** What the KPIs of the small site say, as the desk and the commands know them. */
import { type KnownKpis, knownIn, toInputs } from '../../src/input/index.ts';
import { readRoot } from '../../src/root/index.ts';
import { SITE } from '../issues/fixtures.ts';

export const knownOfSample = (): KnownKpis =>
  knownIn(
    toInputs(readRoot(SITE), () => []),
    'sample',
    2567,
  );

/** Cells as they are copied from a spreadsheet: columns by tabs, here written as | with blanks around. */
export const pasted = (...rows: string[]): string =>
  rows.map((row) => row.split(' | ').join('\t').trimEnd()).join('\n');
