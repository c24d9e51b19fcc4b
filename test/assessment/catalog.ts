import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { catalog } from '../../src/schema/index.ts';

/** The catalogue of the sound site of the tests of issues. */
export const theCatalog = catalog.parse(
  parse(readFileSync(new URL('../issues/site/data/catalog.yaml', import.meta.url), 'utf8'), { schema: 'failsafe' }),
);
