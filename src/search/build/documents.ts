/** Every page of a built site, and every term of its glossary, as something to be found. */
import { terms, type Wording } from '../../words/index.ts';
import type { AssessmentModel, KpiModel, SiteModel } from '../../assessment/index.ts';
import type { Dataset } from '../../publish/index.ts';
import type { AgencyInput, GlossaryTerm } from '../../schema/index.ts';
import type { Entry } from '../format.ts';
import type { SearchDocument } from './document.ts';
import type { PageText } from './readPage.ts';

/** What a page is before its text is read; `lead` begins with what an excerpt begins with. */
interface Described extends Pick<SearchDocument, 'entry' | 'names' | 'lead'> {
  /** What is searched, and what may be shown, after the blocks of the page. */
  body: string[];
  shown: string[];
}

/** What the index needs of a site: plain data, so that a thread can be handed it. */
export interface SearchSources {
  /** KPIs and datasets, in the order in which equals are shown. */
  described: Described[];
  agencies: Pick<AgencyInput, 'agency' | 'name'>[];
  /** Of every assessment, each id once, as its latest year calls it. */
  components: { id: string; title: Wording }[];
  glossary: GlossaryTerm[];
}

/** The English of those that have it. */
const english = (...words: Wording[]) => words.flatMap(({ en }) => en ?? []);

/** The search itself, and lists that only repeat the datasets, are no place to be found. */
const isFound = (path: string) => path !== '/search/' && !path.startsWith('/catalog/');

/** Formats that every dataset is published in: making the files again only to ask them would take as long as the index. */
export const FILE_FORMATS = ['CSV', 'JSON', 'ZIP'];

export function searchSources({ agencies, terms: glossary }: SiteModel, datasets: readonly Dataset[]): SearchSources {
  const assessments = agencies.flatMap((agency) => agency.assessments);
  return {
    described: [
      ...assessments.flatMap((assessment) => assessment.kpis.map((kpi) => describeKpi(kpi, assessment))),
      ...datasets.map(describeDataset),
    ],
    agencies: agencies.map(({ agency: { agency, name } }) => ({ agency, name })),
    components: [
      ...new Map(
        assessments.toReversed().flatMap(({ front }) => front.components.map(({ id, title }) => [id, { id, title }])),
      ).values(),
    ],
    glossary,
  };
}

/** `pages`: texts by path from the site's root, in the language of the index. In the order in which equals are shown. */
export function searchDocuments(
  { described, agencies, glossary }: SearchSources,
  pages: ReadonlyMap<string, PageText>,
): SearchDocument[] {
  const known = new Map(described.map((one) => [one.entry.path, one]));
  const others = [...pages.keys()]
    .filter((path) => !known.has(path) && isFound(path))
    .sort((a, b) => Number(/^\/errors\//.test(a)) - Number(/^\/errors\//.test(b)) || a.localeCompare(b));
  for (const path of others) known.set(path, describePage(path, pages.get(path), agencies));
  return [
    ...[...known.values()].flatMap((one) => {
      const page = pages.get(one.entry.path);
      return page ? [toDocument(one, page)] : [];
    }),
    ...(pages.has('/glossary/') ? glossary.map(termDocument) : []),
  ];
}

/** A block that is the title is not shown again; neither is one about a KPI that holds its title. */
function toDocument({ entry, names, lead, body, shown }: Described, { blocks }: PageText): SearchDocument {
  const repeats = (block: string) => (entry.kind === 'kpi' ? block.includes(entry.title) : block === entry.title);
  const [first = ''] = lead;
  return {
    ...{ entry, names, lead },
    body: [...blocks, ...body],
    shown: [first, ...blocks.filter((block) => !repeats(block)), ...shown],
  };
}

function describeKpi(kpi: KpiModel, { agency, front: assessment }: AssessmentModel): Described {
  const { front, number } = kpi;
  const { score } = kpi;
  const group = assessment.groups?.find((one) => String(one.number) === String(front.group));
  return {
    entry: {
      path: kpi.path,
      title: front.title.th,
      kind: 'kpi',
      number,
      agency: kpi.agency,
      year: kpi.fiscalYear,
      component: front.component,
      ...(kpi.state !== 'no-criteria' && { state: kpi.state }),
      ...(score?.score && { score: score.score }),
    },
    names: [number, ...english(front.title), ...front.everyday],
    lead: [
      front.summary.th,
      ...kpi.body
        .split('\n')
        .map((line) => line.replace(/\]\([^)]*\)|[*#>|`_<>/[\]]+/g, ' ').trim())
        .filter(Boolean),
      terms.kpiNumber(number).th,
      `${terms.names.kpi.th} ${number}`,
      ...(group ? [group.title.th, ...english(group.title)] : []),
      ...english(front.summary),
      ...front.measures.flatMap(({ label }) => [label.th, ...english(label)]),
    ],
    body: english(agency.name),
    shown: english(front.summary, front.title),
  };
}

function describeDataset({ slug, agency, title, description, keywords }: Dataset): Described {
  const entry: Entry = {
    path: `/datasets/${slug}/`,
    title: title.th,
    kind: 'dataset',
    ...(agency && { agency: agency.agency }),
    formats: [...FILE_FORMATS],
  };
  const lead = [description.th, title.en, description.en, ...keywords.th, ...keywords.en];
  const shown = [description.en, title.en];
  return { entry, names: [slug, `${terms.names.dataset.th}${title.th}`, ...FILE_FORMATS], lead, body: [], shown };
}

function termDocument({ id, term, everyday, definition }: GlossaryTerm): SearchDocument {
  return {
    entry: { path: `/glossary/#${id}`, title: term.th, kind: 'term' },
    names: [...english(term), ...everyday],
    lead: [definition.th, ...english(definition)],
    body: [],
    shown: [definition.th, ...english(definition)],
  };
}

function describePage(path: string, page: PageText | undefined, agencies: SearchSources['agencies']): Described {
  const { title = '', description = '' } = page ?? {};
  const [, slug, year] = path.split('/');
  const agency = agencies.find((one) => one.agency === slug);
  const fiscalYear = agency && /^\d{4}$/.test(year ?? '') ? Number(year) : undefined;
  return {
    entry: {
      path,
      title,
      kind: 'page',
      ...(agency && { agency: agency.agency }),
      ...(fiscalYear && { year: fiscalYear }),
    },
    names: [
      ...(agency && !fiscalYear ? english(agency.name) : []),
      ...(path.startsWith('/errors/') && slug ? [year ?? ''] : []),
    ],
    lead: [description, ...(agency ? [agency.name.th, ...english(agency.name)] : [])],
    body: [],
    shown: [],
  };
}
