/** The data files of a dataset: one per fiscal year and one for all years, each in three forms. */
import type { Bilingual } from '../i18n/index.ts';
import { sha256 } from './checksums.ts';
import { columnsOf } from './columns/byKind.ts';
import { toCsv, withByteOrderMark } from './csv.ts';
import { type Dataset, folderOf } from './datasets.ts';
import { toJson } from './json.ts';
import type { PublishedFile } from './publishedFile.ts';
import { rowsOf } from './rows/rowsOf.ts';
import type { DatasetTimes, Times } from './times/publicationTimes.ts';

export interface Distribution {
  file: PublishedFile;
  /** File name inside the dataset's folder. */
  name: string;
  form: 'csv' | 'excel-csv' | 'json' | 'zip';
  /** As GD Catalog names formats. */
  format: 'CSV' | 'JSON' | 'ZIP';
  title: Bilingual;
  /** Buddhist era; null where the file holds all years. */
  fiscalYear: number | null;
  /** Rows of data, without the header. */
  rows: number;
  sha256: string;
  times: Times;
}

const forms = [
  { form: 'csv', format: 'CSV', ending: '.csv', mediaType: 'text/csv; charset=utf-8', words: { th: 'CSV', en: 'CSV' } },
  {
    form: 'excel-csv',
    format: 'CSV',
    ending: '.excel.csv',
    mediaType: 'text/csv; charset=utf-8',
    words: { th: 'CSV สำหรับเปิดด้วย Excel', en: 'CSV for Excel' },
  },
  { form: 'json', format: 'JSON', ending: '.json', mediaType: 'application/json', words: { th: 'JSON', en: 'JSON' } },
] as const;

/** Latest fiscal year first, all years last; in each, CSV, Excel CSV, JSON. */
export function dataFilesOf(dataset: Dataset, times: DatasetTimes): Distribution[] {
  const { kind, assessments, fiscalYears } = dataset;
  const all = contentOf(kind, assessments);
  const ofYear = (fiscalYear: number) => {
    // With a single year the two files are the same bytes, which are then made and kept once.
    if (fiscalYears.length === 1) return all;
    return contentOf(
      kind,
      assessments.filter((one) => one.fiscalYear === fiscalYear),
    );
  };
  return [
    ...[...fiscalYears].reverse().flatMap((fiscalYear) => formsOf(dataset, fiscalYear, ofYear(fiscalYear), times)),
    ...formsOf(dataset, null, all, times),
  ];
}

export function zipDistribution(dataset: Dataset, bytes: Uint8Array, rows: number, times: Times): Distribution {
  const name = `${dataset.slug}.zip`;
  return {
    file: { path: folderOf(dataset) + name, bytes, mediaType: 'application/zip' },
    name,
    form: 'zip',
    format: 'ZIP',
    title: {
      th: `${dataset.title.th} ทุกไฟล์ พร้อมคำอธิบายและสัญญาอนุญาต`,
      en: `${dataset.title.en}: every file with readme and licence`,
    },
    fiscalYear: null,
    rows,
    sha256: sha256(bytes),
    times,
  };
}

interface Content {
  rows: number;
  bytes: Record<(typeof forms)[number]['form'], Uint8Array>;
}

function contentOf(kind: Dataset['kind'], assessments: Dataset['assessments']): Content {
  const columns = columnsOf(kind);
  const rows = rowsOf(kind, assessments);
  const csv = toCsv(columns, rows);
  const encode = (text: string) => new TextEncoder().encode(text);
  return {
    rows: rows.length,
    bytes: { csv: encode(csv), 'excel-csv': encode(withByteOrderMark(csv)), json: encode(toJson(columns, rows)) },
  };
}

function formsOf(
  dataset: Dataset,
  fiscalYear: number | null,
  { rows, bytes }: Content,
  times: DatasetTimes,
): Distribution[] {
  const { slug, title } = dataset;
  const years =
    fiscalYear === null
      ? { th: 'ทุกปีงบประมาณ', en: 'all fiscal years' }
      : { th: `ปีงบประมาณ พ.ศ. ${fiscalYear}`, en: `fiscal year ${fiscalYear} (B.E.)` };
  const ofFiles = times.ofFiles(fiscalYear);
  return forms.map(({ form, format, ending, mediaType, words }) => {
    const name = `${slug}-${fiscalYear ?? 'all'}${ending}`;
    return {
      file: { path: folderOf(dataset) + name, bytes: bytes[form], mediaType },
      name,
      form,
      format,
      title: { th: `${title.th} ${years.th} (${words.th})`, en: `${title.en}, ${years.en} (${words.en})` },
      fiscalYear,
      rows,
      sha256: sha256(bytes[form]),
      times: ofFiles,
    };
  });
}
