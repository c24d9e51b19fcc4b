/** What counts as described, as fresh, and what the sheet and the facets make of it. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type CatalogRecord, catalogRecords, facetsOf, publishedFiles } from '../../src/publish/index.ts';
import { completenessOf } from '../../src/publish/catalog/completeness.ts';
import { freshnessOf } from '../../src/publish/catalog/freshness.ts';
import { demoSite, publication, publishedTexts } from './demoSite.ts';
import { smallSite } from './smallSite.ts';

const site = demoSite();
const records = catalogRecords(site, publication);
const small = catalogRecords(smallSite(), { ...publication, isDemo: false });
const [record] = records;
if (!record) throw new Error('The demo has no dataset');

/** Missing items after one field of a whole description was changed. */
function missingWith(
  key: string,
  values: string[],
  other: string | null = null,
  from: CatalogRecord['fields'] = (record as CatalogRecord).fields,
): number[] {
  return completenessOf(changed(from, key, values, other)).missing.map(({ item }) => item);
}

const changed = (fields: CatalogRecord['fields'], key: string, values: string[], other: string | null = null) =>
  fields.map((field) => (field.key === key ? { ...field, values, other } : field));

describe('the 14 items', () => {
  test('are all there in the demo; where the agency gave no e-mail, that one is wanting', () => {
    expect(records.map(({ completeness }) => completeness.complete)).toEqual(records.map(() => 14));
    expect(
      small.map(({ completeness }) => [completeness.complete, completeness.missing.map(({ item }) => item)]),
    ).toEqual(small.map(() => [13, [5]]));
  });

  test.each([
    ['data_type', 1],
    ['title', 2],
    ['owner_org', 3],
    ['maintainer', 4],
    ['maintainer_email', 5],
    ['tag_string', 6],
    ['notes', 7],
    ['objective', 8],
    ['update_frequency_unit', 9],
    ['update_frequency_interval', 9],
    ['geo_coverage', 10],
    ['data_source', 11],
    ['data_format', 12],
    ['data_category', 13],
    ['license_id', 14],
  ] as const)('%s blank leaves item %i missing', (key, item) => {
    expect(missingWith(key, [])).toEqual([item]);
    expect(missingWith(key, [' '])).toEqual([item]);
  });

  test('do not count when they say nothing', () => {
    expect(missingWith('geo_coverage', ['ไม่ทราบ'])).toEqual([10]);
    expect(missingWith('license_id', ['License not specified'])).toEqual([14]);
    expect(missingWith('objective', ['พันธกิจหน่วยงาน', 'ไม่ทราบ'])).toEqual([8]);
  });

  test('need a text of their own beside "อื่นๆ"', () => {
    expect(missingWith('license_id', ['อื่นๆ'])).toEqual([14]);
    expect(missingWith('license_id', ['อื่นๆ'], 'DGA Open Government License')).toEqual([]);
    expect(missingWith('data_type', ['ข้อมูลประเภทอื่นๆ'])).toEqual([1]);
  });

  test('need no number of updates where none are made', () => {
    const never = changed(record.fields, 'update_frequency_unit', ['ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล']);
    expect(missingWith('update_frequency_interval', [], null, never)).toEqual([]);
  });

  test("stay within the lengths that the catalogue's forms take", () => {
    const limits: Record<string, number> = {
      title: 150,
      maintainer: 150,
      maintainer_email: 50,
      tag_string: 200,
      notes: 1000,
      data_source: 200,
      unit_of_measure: 100,
      calculation_method: 500,
      standard: 200,
      url: 100,
    };
    for (const { fields } of [...records, ...small])
      for (const { key, values } of fields)
        expect(values.join(',').length, key).toBeLessThanOrEqual(limits[key] ?? Infinity);
  });
});

describe('freshness', () => {
  const yearly = { update_frequency_unit: 'ปี', update_frequency_interval: '1' };
  test.each([
    [yearly, '2024-01-18', '2025-01-18', 'current', '2025-01-18'],
    [yearly, '2024-01-18', '2025-01-19', 'overdue', '2025-01-18'],
    [{ ...yearly, update_frequency_unit: 'ครึ่งปี' }, '2024-08-31', '2025-02-28', 'current', '2025-02-28'],
    [{ ...yearly, update_frequency_interval: '2' }, '2024-01-18', '2024-07-19', 'overdue', '2024-07-18'],
    [{ ...yearly, update_frequency_unit: 'สัปดาห์' }, '2024-12-30', '2025-01-06', 'current', '2025-01-06'],
    [{ ...yearly, update_frequency_unit: 'ตามเวลาจริง' }, '2024-01-18', '2030-01-01', 'not-judged', null],
    [{}, '2024-01-18', '2030-01-01', 'not-judged', null],
  ] as const)('%j from %s on %s: %s', (metadata, modified, today, state, nextDue) => {
    expect(freshnessOf(metadata, modified, today)).toEqual({ state, nextDue });
  });
});

describe('the import sheet of the statistical office', () => {
  const texts = publishedTexts(publishedFiles(site, publication));
  const rows = (path: string) => Papa.parse<string[]>((texts.get(path) ?? '').replace(/^\uFEFF/, '').trimEnd()).data;

  test('has the columns of the template, a row for each dataset, one value in a cell', () => {
    const [header = [], ...data] = rows('catalog/nso-import.csv');
    expect(header.join(',')).toBe(
      'name,d_type,title,owner_org,maintainer,maintainer_email,tag_string,notes,objective,update_frequency_unit,' +
        'update_frequency_interval,geo_coverage,data_source,data_format,data_category,license_id,accessible_condition,first_year_of_data,' +
        'last_year_of_data,data_release_calendar,last_updated_date,disaggregate,unit_of_measure,unit_of_multiplier,calculation_method,' +
        'standard,url,data_language,official_statistics',
    );
    expect(data).toHaveLength(records.length);
    const cell = (row: string[], name: string) => row[header.indexOf(name)];
    for (const row of data) {
      expect(row).toHaveLength(header.length);
      expect(cell(row, 'data_format')).toBe('CSV');
      expect(cell(row, 'last_updated_date')).toMatch(/^25\d\d-\d\d-\d\d$/);
    }
  });

  test('has a sheet of its own for records', () => {
    const [header = [], ...data] = rows('catalog/nso-import-record.csv');
    expect(header.slice(-8)).toEqual([
      'created_date',
      'last_updated_date',
      'url',
      'data_support',
      'data_collect',
      'data_language',
      'high_value_dataset',
      'reference_data',
    ]);
    expect(data.map(([, type]) => type)).toEqual(data.map(() => 'ข้อมูลระเบียน'));
    expect(data.map((row) => row[header.indexOf('data_collect')])).toContain('ตัวชี้วัด');
  });
});

test("facets stand in GD Catalog's order, and every dataset is found under each", () => {
  const facets = facetsOf(records);
  expect(facets.map(({ label }) => label.th)).toEqual([
    'องค์กร',
    'กลุ่ม',
    'คำสำคัญ',
    'ประเภทชุดข้อมูล',
    'หมวดหมู่',
    'นามสกุลของไฟล์',
    'สัญญาอนุญาต',
    'ปีงบประมาณ',
  ]);
  for (const { id, values } of facets) {
    expect(new Set(values.flatMap((value) => value.records)).size, id).toBe(records.length);
    for (const { slug } of values) expect(slug).toMatch(/^[\p{L}\p{M}\p{N}._-]+$/u);
  }
});
