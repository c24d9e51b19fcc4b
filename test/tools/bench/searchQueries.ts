/** Queries for a site of any size, made from its own titles and texts, so that the right answers are known. */
import type { KpiModel, SiteModel } from '../../../src/assessment/index.ts';
import type { End, Query } from '../../search/queries.ts';
import { type Random, seeded } from './texts.ts';

const thaiDigits = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xe50 + Number(digit)));
const sample = <T>(random: Random, list: T[], size: number): T[] =>
  Array.from({ length: Math.min(size, list.length) }, (_, index) => {
    const from = Math.floor((index * list.length) / size);
    const to = Math.max(from, Math.floor(((index + 1) * list.length) / size) - 1);
    return list[random.whole(from, to)] as T;
  });

/** At least one query of each kind that the query file of the real site has, spread evenly over the site's KPIs. */
export function largeQueries(site: SiteModel, seed = 2567): Query[] {
  const random = seeded(seed);
  const assessments = site.agencies.flatMap((agency) => agency.assessments);
  const kpis = assessments.flatMap((assessment) => assessment.kpis);
  const agencies = site.agencies.map(({ agency }) => `/${agency.agency}/`);
  const names = new Map(site.agencies.map(({ agency }) => [agency.agency, agency.name]));
  const inTitles = (words: string) =>
    kpis.filter(({ front }) => front.title.th.includes(words)).map(({ path }) => path);
  const numbered = (number: string) => kpis.filter((kpi) => kpi.number === number).map(({ path }) => path);
  const some = (size: number) => sample(random, kpis, size);
  const everywhere = [...kpis.map(({ path }) => path), ...assessments.map(({ path }) => path), ...agencies];
  const pair = ({ agency, number }: KpiModel) => [names.get(agency)?.th ?? '', number] as const;
  return [
    ...some(12).map((kpi) => query('title', kpi.front.title.th, [kpi.path], [kpi.path])),
    ...some(8).map((kpi) => query('text', definition(kpi), [kpi.path], [kpi.path])),
    ...some(8).map((kpi) => query('agency and number', pair(kpi).join(' '), [kpi.path], [kpi.path])),
    ...some(4).map((kpi) => query('agency and number', thaiDigits(pair(kpi).join(' ')), [kpi.path], [kpi.path])),
    ...some(4).map((kpi) => query('English', `${names.get(kpi.agency)?.en} KPI ${kpi.number}`, [kpi.path], [kpi.path])),
    ...['5.2', 'ตัวชี้วัด 5.4', 'ตัวชี้วัดที่ ๖'].map((words) => query('number', words, numbered(numberIn(words)), [])),
    ...['ความพึงพอใจ', 'นวัตกรรม', 'สิ่งแวดล้อม', 'ครัวเรือน'].map((words) => query('word', words, inTitles(words), [])),
    query('typing', 'การดำเนินงาน'.replace('ำ', '\u0e4d\u0e32'), inTitles('การดำเนินงาน'), []),
    ...['KPI 5.4', 'kpi 2'].map((words) => query('alias', words, numbered(numberIn(words)), [])),
    ...slips.map(([typed, meant]) => query('slip', typed, inTitles(meant), [], 'approximate')),
    ...['2567', '2024', '๒๕๖๗'].map((words) => query('era', words, everywhere, [])),
    ...Object.entries(terms).map(([words, pages]) => query('term', words, pages, pages)),
    ...absent.map((words) => ({ ...query('absent', words, [], [], 'none'), mustNotAppear: null })),
  ];
}

const slips = [
  ['ดิจิตอล', 'ดิจิทัล'],
  ['ความพึงพอไจ', 'ความพึงพอใจ'],
  ['สิงแวดล้อม', 'สิ่งแวดล้อม'],
  ['เครื่อข่าย', 'เครือข่าย'],
] as const;
const terms: Record<string, string[]> = {
  บัญญัติไตรยางศ์: ['/method/', '/glossary/#interpolation'],
  ค่าประมาณ: ['/method/', '/glossary/#estimate'],
};
const absent = ['มะละกอ', 'ช้าง', 'ปู', 'แมว', 'ทุเรียน', 'xylophone', 'ตัวชี้วัด 9.9'];

const numberIn = (words: string) =>
  words.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50)).replace(/[^\d.]/g, '');

/** The first phrase of the definitions: long enough to stand on one page only. */
const definition = ({ body }: KpiModel) => /หมายถึง (\S+)/.exec(body)?.[1] ?? '';

function query(group: string, words: string, mustFirst: string[], mustAppear: string[], done: End = 'exact'): Query {
  return { group, query: words, mustFirst, mustAppear, mustNotAppear: [], done, stands: [words] };
}
