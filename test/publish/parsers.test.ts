/** Every CSV of the demo says the same to three parsers, and the same as its JSON. */
import { parse as csvParse } from 'csv-parse/sync';
import { csvParseRows } from 'd3-dsv';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Column, columnsOf, publishedDatasets } from '../../src/publish/index.ts';
import { demoSite, publication } from './demoSite.ts';

const parsers: Record<string, (text: string) => string[][]> = {
  'csv-parse': (text) => csvParse(text, { record_delimiter: '\r\n', bom: true }),
  // d3-dsv leaves the mark to whoever reads the file.
  'd3-dsv': (text) => csvParseRows(text.replace(/^\uFEFF/, '')),
  // Papa takes the last line break for the start of an empty row.
  papaparse: (text) => Papa.parse<string[]>(text, { newline: '\r\n', skipEmptyLines: true }).data,
};

const sets = publishedDatasets(demoSite(), publication);
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe.each(Object.entries(parsers))('%s', (_name, parser) => {
  test.each(sets)('reads every CSV of $dataset.slug as its JSON has it', ({ dataset, distributions }) => {
    const names = columnsOf(dataset.kind).map(({ name }) => name);
    for (const { file, name, rows, form } of distributions.filter(({ format }) => format === 'CSV')) {
      const text = decode(file.bytes);
      expect(text.startsWith('\uFEFF')).toBe(form === 'excel-csv');
      const [header, ...cells] = parser(text);
      expect(header).toEqual(names);
      expect(cells).toHaveLength(rows);
      const json = distributions.find((other) => other.name === name.replace(/(\.excel)?\.csv$/, '.json'));
      // Numbers of the JSON are compared as they are written, so the reviver takes their source.
      const reviver = (_key: string, value: unknown, context?: { source?: string }) =>
        typeof value === 'number' ? context?.source : value;
      const records: Record<string, string | null>[] = JSON.parse(
        decode(json?.file.bytes ?? new Uint8Array()),
        reviver,
      );
      const shown = ({ name: column, numberWord }: Column, record: Record<string, string | null>) => {
        const cell = record[column] ?? '';
        return form === 'excel-csv' && numberWord && cell !== '' ? `${numberWord} ${cell}` : cell;
      };
      const columns = columnsOf(dataset.kind);
      expect(cells).toEqual(records.map((record) => columns.map((column) => shown(column, record))));
    }
  });
});
