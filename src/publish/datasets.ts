/** The datasets of a site: one subject each, which grows year by year. */
import { type Bilingual, named, terms, type Wording } from '../words/index.ts';
import type { AgencyModel, AssessmentModel, SiteModel } from '../assessment/index.ts';
import { type AgencyInput, DATASET_KINDS, type DatasetKind, datasetSlug } from '../schema/index.ts';
import { kindWords } from './kindWords.ts';
import type { Row } from './tables/table.ts';
import { rowsOf } from './tables/tables.ts';
import { yearsOf } from './years.ts';

export interface Dataset {
  kind: DatasetKind;
  /** `{agency}-kpi-{kind}`, or `all-kpi-{kind}` over every agency of the site. */
  slug: string;
  /** The agency, or null where the dataset spans all. */
  agency: AgencyInput | null;
  title: Bilingual;
  description: Bilingual;
  /** Keywords, as catalogues take them. */
  tags: Wording[];
  /** The same by language. */
  keywords: { th: string[]; en: string[] };
  /** By agency, then fiscal year, earliest first: the order of the rows. */
  assessments: AssessmentModel[];
  /** Buddhist era, earliest first. */
  fiscalYears: number[];
  /** Each licence once; more than one only where agencies differ. */
  licences: AgencyInput['licence'][];
}

/** Slug that stands for all agencies; no agency may bear it. */
const ALL = 'all';

/**
 * By agency in the order of the site, each kind in turn; those over all agencies come last. Few sources give an awarded
 * score, and some disclose little: such a dataset is there once it has a row.
 */
export function datasetsOf(site: SiteModel, isDemo: boolean): Dataset[] {
  const ofEach = (agencies: AgencyModel[]) =>
    DATASET_KINDS.filter(
      (kind) => (kind !== 'awarded' && isDisclosed(agencies)) || agencies.some((one) => hasRows(kind, one)),
    ).map((kind) => toDataset(kind, agencies, isDemo));
  const own = site.agencies.flatMap((agency) => ofEach([agency]));
  return site.agencies.length < 2 ? own : [...own, ...ofEach(site.agencies)];
}

const hasRows = (kind: DatasetKind, { assessments }: AgencyModel) => rowsOf(kind, assessments).length > 0;

/** True where a source discloses a whole assessment: what has no row yet is then to come. */
const isDisclosed = (agencies: readonly AgencyModel[]) =>
  agencies.some(({ assessments }) => assessments.some(({ front }) => !front.coverage));

/** Folder of a dataset's page and files, from the site's root. */
export const folderOf = ({ slug }: Pick<Dataset, 'slug'>): string => `datasets/${slug}/`;

function toDataset(kind: DatasetKind, agencies: AgencyModel[], isDemo: boolean): Dataset {
  const agency = agencies.length === 1 ? (agencies[0]?.agency ?? null) : null;
  const who = agency
    ? named(agency.name, agency.agency)
    : { th: 'ทุกส่วนราชการในเว็บไซต์นี้', en: 'all agencies on this site' };
  const words = kindWords[kind];
  const assessments = agencies.flatMap(({ assessments: years }) =>
    [...years].sort((a, b) => a.fiscalYear - b.fiscalYear),
  );
  const tags = toTags([
    terms.names.kpi,
    { th: 'การประเมินส่วนราชการ', en: 'performance assessment' },
    ...words.keywords,
    ...(agency ? [agency.name] : []),
  ]);
  return {
    kind,
    slug: datasetSlug(agency?.agency ?? ALL, kind),
    agency,
    title: { th: `${words.title.th} ${who.th}`, en: `${words.title.en}, ${who.en}` },
    description: describe(words.description, who, emptinessOf(kind, rowsOf(kind, assessments)), isDemo),
    tags,
    keywords: { th: tags.map(({ th }) => th), en: [...new Set(tags.flatMap(({ en }) => en ?? []))] },
    assessments,
    fiscalYears: [...new Set(assessments.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b),
    licences: [...new Map(agencies.map(({ agency: { licence } }) => [licence.url, licence])).values()],
  };
}

function describe({ th, en }: Bilingual, who: Bilingual, emptiness: Bilingual | null, isDemo: boolean): Bilingual {
  const whole = {
    th: `${th} ข้อมูลการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการของ${who.th}${emptiness ? ` ${emptiness.th}` : ''}`,
    en: `${en} From the assessment of government agencies under the measure for improving performance: ${who.en}.${emptiness ? ` ${emptiness.en}` : ''}`,
  };
  if (!isDemo) return whole;
  return {
    th: `ชุดข้อมูลสาธิต ผลการดำเนินงานและคะแนนเป็นตัวเลขสมมติ ไม่ใช่ผลจริง ${whole.th}`,
    en: `Demonstration data: results and scores are illustrative, not real. ${whole.en}`,
  };
}

/** That there is nothing in it yet, so that an empty file is not taken for a fault; null where some row has a value. */
function emptinessOf(kind: DatasetKind, rows: readonly Row[]): Bilingual | null {
  if (yearsOf(kind, rows)) return null;
  const { th, en } = kindWords[kind].thing;
  if (rows.length === 0) {
    return {
      th: `ยังไม่มีแถวข้อมูล เพราะยังไม่มี${th}ที่เผยแพร่ ไฟล์มีแต่หัวตาราง`,
      en: `No rows yet, because no ${en} has been published. The files have only the header.`,
    };
  }
  const column = kind === 'scores' ? 'state' : 'obs_status';
  return {
    th: `ยังไม่มี${th}ในแถวใด คอลัมน์ ${column} ของแต่ละแถวบอกเหตุ`,
    en: `No row has a ${en} yet; the column ${column} of each row says why.`,
  };
}

/** CKAN refuses a keyword that is shorter or longer. */
const LENGTHS = { shortest: 2, longest: 100 };

/** Each once, in the same order; one that no catalogue would take is left out. */
function toTags(words: readonly Wording[]): Wording[] {
  const tags = words.map((word) => ({ th: toKeyword(word.th), en: toKeyword(word.en ?? '') }));
  const sound = tags.filter(({ th }) => isKeyword(th)).map(({ th, en }) => (isKeyword(en) ? { th, en } : { th }));
  return [...new Map(sound.map((tag) => [tag.th, tag])).values()];
}

const isKeyword = ({ length }: string) => length >= LENGTHS.shortest && length <= LENGTHS.longest;

/** CKAN takes letters, marks, digits, spaces and `-_.`; brackets and commas become spaces. */
function toKeyword(words: string): string {
  return words
    .replace(/[^\p{L}\p{M}\p{N} \-_.]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
