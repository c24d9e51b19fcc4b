/** The data files of a dataset: one per fiscal year and one for all years, each in three forms. */
import { type Bilingual, inNumber, inSentence, terms } from '../words/index.ts';
import { type Dataset, folderOf } from './datasets.ts';
import { toCsv, toExcelCsv, toJson } from './tables/written.ts';
import { type Packed, type PackedFile, pack, packedFile } from './packed.ts';
import { bytesFile, type PublishedFile } from './publishedFile.ts';
import { columnsOf, rowsOf } from './tables/tables.ts';
import type { DatasetTimes, Times } from './times/publicationTimes.ts';
import { type YearSpan, yearsOf } from './years.ts';

export interface Distribution {
  file: PublishedFile;
  /** File name inside the dataset's folder. */
  name: string;
  form: 'csv' | 'excel-csv' | 'json' | 'zip';
  /** As GD Catalog names formats. */
  format: 'CSV' | 'JSON' | 'ZIP';
  title: Bilingual;
  /** What is in it, in a sentence. */
  description: Bilingual;
  /** Buddhist era; null where the file holds all years. */
  fiscalYear: number | null;
  /** Rows of data, without the header. */
  rows: number;
  times: Times;
  /** The years with a value in it; null where there are none. */
  years: YearSpan | null;
}

/** A file of rows, which the archive holds too. */
export type DataFile = Distribution & { file: PackedFile };

const forms = [
  {
    form: 'csv',
    format: 'CSV',
    ending: '.csv',
    mediaType: 'text/csv; charset=utf-8',
    words: { th: 'CSV', en: 'CSV' },
    use: { th: 'CSV (UTF-8 ไม่มี BOM) สำหรับโปรแกรม', en: 'CSV (UTF-8 without a byte order mark) for programs' },
  },
  {
    form: 'excel-csv',
    format: 'CSV',
    ending: '.excel.csv',
    mediaType: 'text/csv; charset=utf-8',
    words: { th: 'CSV สำหรับเปิดด้วย Excel', en: 'CSV for Excel' },
    use: { th: 'CSV (UTF-8 มี BOM) สำหรับเปิดด้วย Excel', en: 'CSV (UTF-8 with a byte order mark) for Excel' },
  },
  {
    form: 'json',
    format: 'JSON',
    ending: '.json',
    mediaType: 'application/json',
    words: { th: 'JSON', en: 'JSON' },
    use: {
      th: 'JSON แถวเดียวกับไฟล์ CSV ช่องว่างเป็น null',
      en: 'JSON with the rows of the CSV, and null where a cell is empty',
    },
  },
] as const;

/** Latest fiscal year first, all years last; in each, CSV, Excel CSV, JSON. */
export function dataFilesOf(dataset: Dataset, times: DatasetTimes): DataFile[] {
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

/** The zip has the rows and years of the file of all years. */
export function zipDistribution(
  dataset: Dataset,
  bytes: Uint8Array,
  { rows, years }: Pick<Distribution, 'rows' | 'years'>,
  times: Times,
): Distribution {
  const name = `${dataset.slug}.zip`;
  return {
    file: bytesFile(folderOf(dataset) + name, bytes, 'application/zip'),
    name,
    form: 'zip',
    format: 'ZIP',
    title: {
      th: `${dataset.title.th} ทุกไฟล์ พร้อมคำอธิบายและสัญญาอนุญาต`,
      en: `${dataset.title.en}: every file, with the readme and the licence`,
    },
    description: describe(
      {
        th: 'ไฟล์ข้อมูลทุกปีทุกรูปแบบ พจนานุกรมข้อมูล วิธีอ่านไฟล์ด้วยโปรแกรมต่าง ๆ และสัญญาอนุญาต',
        en: 'Data files for every year in every format, the data dictionary, how to read them with several programs, and the licence',
      },
      rows,
      years,
    ),
    fiscalYear: null,
    rows,
    times,
    years,
  };
}

interface Content {
  rows: number;
  years: YearSpan | null;
  packed: Record<(typeof forms)[number]['form'], Packed>;
}

function contentOf(kind: Dataset['kind'], assessments: Dataset['assessments']): Content {
  const columns = columnsOf(kind);
  const rows = rowsOf(kind, assessments);
  const csv = toCsv(columns, rows);
  const encode = (text: string) => pack(new TextEncoder().encode(text));
  return {
    rows: rows.length,
    years: yearsOf(kind, rows),
    packed: { csv: encode(csv), 'excel-csv': encode(toExcelCsv(columns, rows)), json: encode(toJson(columns, rows)) },
  };
}

function formsOf(
  dataset: Dataset,
  fiscalYear: number | null,
  { rows, years: covered, packed }: Content,
  times: DatasetTimes,
): DataFile[] {
  const { slug, title } = dataset;
  const years =
    fiscalYear === null
      ? inSentence(terms.allYears)
      : { th: terms.year(fiscalYear).th, en: `fiscal year ${fiscalYear} BE` };
  const ofFiles = times.ofFiles(fiscalYear);
  return forms.map(({ form, format, ending, mediaType, words, use }) => {
    const name = `${slug}-${fiscalYear ?? 'all'}${ending}`;
    return {
      file: packedFile({ path: folderOf(dataset) + name, mediaType }, packed[form]),
      name,
      form,
      format,
      title: { th: `${title.th} ${years.th} (${words.th})`, en: `${title.en}, ${years.en} (${words.en})` },
      description: describe(use, rows, covered),
      fiscalYear,
      rows,
      times: ofFiles,
      years: covered,
    };
  });
}

function describe(use: Bilingual, rows: number, years: YearSpan | null): Bilingual {
  if (rows === 0) return { th: `${use.th} ยังไม่มีแถวข้อมูล มีแต่หัวตาราง`, en: `${use.en}; no rows yet, only the header` };
  const count = { th: `${use.th} ${rows} แถว`, en: `${use.en}; ${rows} ${inNumber(String(rows), 'rows')}` };
  if (!years) return { th: `${count.th} ยังไม่มีค่าในแถวใด`, en: `${count.en}, none with a value yet` };
  const span = [...new Set([years.first, years.last])].join('–');
  return { th: `${count.th} มีค่าของปีงบประมาณ พ.ศ. ${span}`, en: `${count.en}, values for fiscal year ${span} BE` };
}
