/** What a file covers are the years that have a value in it, each file its own, in every description alike. */
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { ckanFiles } from '../../src/publish/catalog/ckan.ts';
import { dataJsonFile } from '../../src/publish/catalog/dataJson.ts';
import { catalogRecords, publishedFiles, toSchemaOrg } from '../../src/publish/index.ts';
import type { SiteModel } from '../../src/assessment/index.ts';
import { changedSite, edit } from './changedSite.ts';
import { identity } from '../../src/publication.ts';

const publication = { siteUrl: 'https://kpi.example', base: '/', isDemo: false, identity };
const folder = 'data/assessments/sample/2567';
const [before, value, target, none] = ['2561', '2562–2566', '2567', 'no year'];

/** First figures 2562 and a year without one before it; targets to 2570 of which one has a value; no result at all. */
const site = changedSite((root) => {
  edit(root, `${folder}/baselines.csv`, (text) => {
    const source = 'ข้อมูลพื้นฐาน ตัวชี้วัดที่ 1';
    return `${text}1,share,${before},,,,M,${source},\n1,share,2562,50,,,A,${source},\n`;
  });
  edit(root, `${folder}/targets.csv`, (text) => {
    const rows = ['2566', '2568', '2569', '2570'].map((year) => `1,share,${year},,,,M,ค่าเป้าหมาย ตัวชี้วัดที่ 1,`);
    return `${text}${rows.join('\n')}\n`;
  });
  edit(root, `${folder}/results.csv`, (text) => text.split('\n').slice(0, 1).join('\n'));
});

const expected = {
  definitions: target,
  criteria: target,
  baselines: value,
  targets: target,
  results: none,
  scores: none,
  activities: target,
};

const records = catalogRecords(site, publication);
const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);
const span = (first: unknown, last: unknown) =>
  first === undefined && last === undefined ? none : [...new Set([first, last])].join('–');
/** "2023-10-01/2024-09-30" → "2567" */
const spanOf = (interval: string | undefined) => {
  const [start, end] = (interval ?? '').split('/').map((day) => Number(day.slice(0, 4)) + 543);
  return interval ? span(String((start ?? 0) + 1), String(end)) : none;
};
const kinds = Object.entries(expected);

describe('the years of a dataset', () => {
  test.each(kinds.filter(([kind]) => ['baselines', 'targets', 'results', 'scores'].includes(kind)))(
    '%s in CKAN: %s, and the same for each of its files',
    (kind, years) => {
      const found = ckanFiles(records, publication).find(({ path }) => path.endsWith('package_search'));
      const { result } = JSON.parse(found ? text(found) : '') as { result: { results: Record<string, unknown>[] } };
      const one = result.results.find(({ name }) => name === `sample-kpi-${kind}`) ?? {};
      expect(span(one['first_year_of_data'], one['last_year_of_data'])).toBe(years);
      for (const file of one['resources'] as Record<string, unknown>[])
        expect(span(file['resource_first_year_of_data'], file['resource_last_year_of_data'])).toBe(years);
    },
  );

  test.each(kinds)('%s in schema.org and DCAT-US: %s', (kind, years) => {
    const record = records.find(({ dataset }) => dataset.kind === kind);
    if (!record) throw new Error(`No ${kind}`);
    const markup = toSchemaOrg(record, publication, 'th');
    expect(spanOf(markup.temporalCoverage)).toBe(years);
    for (const file of markup.distribution) expect(spanOf(file.temporalCoverage)).toBe(years);
    const { dataset } = JSON.parse(text(dataJsonFile([record], publication))) as { dataset: { temporal?: string }[] };
    expect(spanOf(dataset[0]?.temporal)).toBe(years);
  });

  test.each(kinds)('%s in DCAT-AP: %s', (kind, years) => {
    const turtle = publishedFiles(site, publication).find(
      ({ path }) => path === `datasets/sample-kpi-${kind}/dataset.ttl`,
    );
    const quads = new Parser().parse(turtle ? text(turtle) : '');
    const periods = quads
      .filter(({ predicate }) => predicate.value.endsWith('/temporal'))
      .map(({ object }) => object.value);
    const day = (node: string, edge: string) =>
      quads.find(({ subject, predicate }) => subject.value === node && predicate.value.endsWith(edge))?.object.value;
    const found = periods.map((node) => spanOf(`${day(node, 'startDate')}/${day(node, 'endDate')}`));
    // The dataset itself and its seven files.
    expect(found).toEqual(years === none ? [] : Array.from({ length: 8 }, () => years));
  });
});

test.each(kinds.filter(([kind]) => kind !== 'definitions'))('%s in the data package and CSVW: %s', (kind, years) => {
  const files = new Map(publishedFiles(site, publication).map((file) => [file.path, file]));
  const slug = `sample-kpi-${kind}`;
  const read = (name: string) => text(files.get(`datasets/${slug}/${name}`) ?? { bytes: new Uint8Array() });
  const { resources } = JSON.parse(read('datapackage.json')) as { resources: { description: string }[] };
  const { tables } = JSON.parse(read(`${slug}.csv-metadata.json`)) as {
    tables: { 'dc:description': { '@value': string }[] }[];
  };
  const descriptions = [
    ...resources.map(({ description }) => description),
    ...tables.map((table) => table['dc:description'].map((words) => words['@value']).join()),
  ];
  for (const description of descriptions)
    expect(description).toContain(years === none ? 'ยังไม่มี' : `มีค่าของปีงบประมาณ พ.ศ. ${years}`);
});

test('a file of one fiscal year covers its own, the file of all years covers all', () => {
  const [agency] = site.agencies;
  const [assessment] = agency?.assessments ?? [];
  if (!agency || !assessment) throw new Error('The site has no assessment');
  const kpis = assessment.kpis.map((kpi) => ({
    ...kpi,
    targets: kpi.targets.map((row) => ({ ...row, fiscalYear: 2568 })),
  }));
  const twoYears: SiteModel = {
    ...site,
    agencies: [{ ...agency, assessments: [{ ...assessment, fiscalYear: 2568, kpis }, assessment] }],
  };
  const targets = catalogRecords(twoYears, publication).find(({ dataset }) => dataset.kind === 'targets');
  const csv = targets?.distributions.filter(({ form }) => form === 'csv' || form === 'zip') ?? [];
  expect(csv.map(({ fiscalYear, years }) => [fiscalYear, years])).toEqual([
    [2568, { first: 2568, last: 2568 }],
    [2567, { first: 2567, last: 2567 }],
    [null, { first: 2567, last: 2568 }],
    [null, { first: 2567, last: 2568 }],
  ]);
});

test('an empty dataset says in its own notes why, and one without values too', () => {
  const notes = (kind: string) => records.find(({ dataset }) => dataset.kind === kind)?.dataset.description;
  expect(notes('results')?.th).toContain('ยังไม่มีแถวข้อมูล เพราะยังไม่มีผลการดำเนินงานที่เผยแพร่ ไฟล์มีแต่หัวตาราง');
  expect(notes('results')?.en).toContain('No rows yet, because no result has been published');
  expect(notes('scores')?.th).toContain('ยังไม่มีคะแนนในแถวใด คอลัมน์ state ของแต่ละแถวบอกเหตุ');
  expect(notes('targets')?.th).not.toContain('ยังไม่มี');
});

test('zero by rule is an outcome of its year', () => {
  const zero = changedSite((root) =>
    edit(root, `${folder}/results.csv`, (text) => `${text.split('\n')[0]}\n2,2,days,,,,Z,,,\n`),
  );
  const results = catalogRecords(zero, publication).find(({ dataset }) => dataset.kind === 'results');
  expect(results?.years).toEqual({ first: 2567, last: 2567 });
});
