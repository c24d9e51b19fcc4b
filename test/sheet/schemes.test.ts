/** Of schemes that differ in what is reported: a template has the rows of the files to the letter, and put into them as it is it leaves them byte for byte. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { templateData } from '../../src/cli/made/templateData.ts';
import { type KnownKpis, knownIn, toInputs } from '../../src/input/index.ts';
import { loadSite, readRoot } from '../../src/root/index.ts';
import {
  columnsFound,
  fileOfTable,
  mergeInto,
  readSheet,
  rowsWith,
  sheetsIn,
  sheetTable,
  type TemplateData,
  templateOf,
} from '../../src/sheet/index.ts';
import { inRoot } from '../schemes/roots.ts';

interface Made {
  data: TemplateData;
  known: KnownKpis;
  /** By table, null where there is no file. */
  files: Map<string, Uint8Array | null>;
}

const madeOf = (name: string): Made[] =>
  inRoot(name, (root) => {
    const { site } = loadSite(root);
    const inputs = toInputs(readRoot(root), () => []);
    const assessments = site?.agencies.flatMap((one) => one.assessments) ?? [];
    return assessments.map((assessment) => {
      const { agency, fiscalYear } = assessment;
      const data = templateData(root, assessment, site?.today ?? '', 'x.xlsx');
      const files = data.sheets.map(({ id }): [string, Uint8Array | null] => {
        const path = join(root, fileOfTable(sheetTable(id), agency.agency, fiscalYear));
        return [id, existsSync(path) ? new Uint8Array(readFileSync(path)) : null];
      });
      return { data, known: knownIn(inputs, agency.agency, fiscalYear), files: new Map(files) };
    });
  });

test.each(['awarded', 'quarters', 'sub-kpis', 'units'])('%s', async (name) => {
  const made = madeOf(name);
  expect(made.length).toBeGreaterThan(0);
  for (const { data, known, files } of made) {
    const source = await sheetsIn(await templateOf(data));
    const reads = 'sheets' in source ? source.sheets.map((cells) => readSheet(cells, { known })) : [];
    const tables = reads.flatMap((read) => (read.table ? [read] : []));
    expect(tables.map(({ table }) => table.id)).toEqual(data.sheets.map(({ id }) => id));
    for (const read of tables) {
      expect(read.changes).toEqual([]);
      const before = files.get(read.table.id) ?? null;
      const into = mergeInto(before, read.table, rowsWith(read, []), columnsFound(read));
      if ('issues' in into) throw new Error(`${read.table.id} cannot be read`);
      expect([into.added, into.replaced]).toEqual([[], []]);
      expect(before === null || new TextDecoder().decode(before) === into.text).toBe(true);
    }
  }
});
