/**
 * The import sheets of the National Statistical Office (NSO): the rows that staff paste into the template with which
 * an agency's own catalogue is filled. One cell takes one value, so the first of a list stands for it; full dates are
 * year first in the Buddhist era.
 */
import Papa from 'papaparse';
import { toBuddhistYear } from '../../scoring/index.ts';
import { type GdField, gdFields, type GdKey, OTHER, RECORDS } from '../../schema/index.ts';
import { withByteOrderMark } from '../tables/written.ts';
import { type PublishedFile, textFile } from '../publishedFile.ts';
import type { CatalogRecord } from './record.ts';

/** The mandatory items and the conditions of access; the sheets have a name of their own for the type of data. */
const items = (gdFields as readonly GdField[]).flatMap(({ key, item }) => (item && key !== 'data_type' ? key : []));
const shared = ['name', 'd_type', ...items, 'accessible_condition'];
const statisticsSheet = [
  ...shared,
  'first_year_of_data',
  'last_year_of_data',
  'data_release_calendar',
  'last_updated_date',
  'disaggregate',
  'unit_of_measure',
  'unit_of_multiplier',
  'calculation_method',
  'standard',
  'url',
  'data_language',
  'official_statistics',
];
const recordSheet = [
  ...shared,
  'created_date',
  'last_updated_date',
  'url',
  'data_support',
  'data_collect',
  'data_language',
  'high_value_dataset',
  'reference_data',
];

/** `nso-import.csv` holds every dataset in the columns of the statistics sheet, `nso-import-record.csv` the records in theirs. */
export function nsoFiles(records: readonly CatalogRecord[]): PublishedFile[] {
  return [
    sheetFile('catalog/nso-import.csv', statisticsSheet, records),
    sheetFile(
      'catalog/nso-import-record.csv',
      recordSheet,
      records.filter(({ metadata }) => metadata.data_type === RECORDS),
    ),
  ];
}

function sheetFile(path: string, columns: readonly string[], records: readonly CatalogRecord[]): PublishedFile {
  const data = records.map((record) => columns.map((column) => cell(column, record).normalize('NFC')));
  const csv = `${Papa.unparse({ fields: [...columns], data }, { newline: '\r\n' })}\r\n`;
  return textFile(path, withByteOrderMark(csv), 'text/csv; charset=utf-8');
}

function cell(column: string, { dataset, fields }: CatalogRecord): string {
  if (column === 'name') return dataset.slug;
  const field = fields.find(({ key }) => key === (column === 'd_type' ? 'data_type' : (column as GdKey)));
  if (!field) return '';
  if (column === 'tag_string') return field.values.join(',');
  const [value = ''] = field.values;
  if (value === OTHER && field.other !== null) return field.other;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? toBuddhistDate(value) : value;
}

/** "2024-01-18" → "2567-01-18". */
const toBuddhistDate = (isoDate: string): string => `${toBuddhistYear(Number(isoDate.slice(0, 4)))}${isoDate.slice(4)}`;
