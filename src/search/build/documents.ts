/** Every page of a built site, and every term of its glossary, as something to be found. */
import { terms } from '../../i18n/index.ts';
import type { AssessmentModel, KpiModel, SiteModel } from '../../model/index.ts';
import type { Dataset } from '../../opendata/index.ts';
import type { GlossaryTerm } from '../../schema/index.ts';
import type { Entry } from '../format.ts';
import type { SearchDocument } from './document.ts';
import type { PageText } from './readPage.ts';

export interface SearchSources {
  site: SiteModel;
  datasets: Dataset[];
  /** Texts by path from the site's root, in the language of the index. */
  pages: ReadonlyMap<string, PageText>;
}

/** The search itself, and lists that only repeat the datasets, are no place to be found. */
const isFound = (path: string) => path !== '/search/' && !path.startsWith('/catalog/');

/** Formats that every dataset is published in: making the files again only to ask them would take as long as the index. */
export const FILE_FORMATS = ['CSV', 'JSON', 'ZIP'];

/** In the order in which equals are shown. */
export function searchDocuments({ site, datasets, pages }: SearchSources): SearchDocument[] {
  const known = new Map<string, (page: PageText) => SearchDocument>();
  for (const { assessments } of site.agencies) {
    for (const assessment of assessments) {
      for (const kpi of assessment.kpis) known.set(kpi.path, (page) => kpiDocument(kpi, assessment, page));
    }
  }
  for (const one of datasets) known.set(`/datasets/${one.slug}/`, (page) => datasetDocument(one, page));
  const others = [...pages.keys()]
    .filter((path) => !known.has(path) && isFound(path))
    .sort((a, b) => Number(/^\/errors\//.test(a)) - Number(/^\/errors\//.test(b)) || a.localeCompare(b));
  for (const path of others) known.set(path, (page) => pageDocument(path, page, site));
  return [
    ...[...known].flatMap(([path, toDocument]) => {
      const page = pages.get(path);
      return page ? [toDocument(page)] : [];
    }),
    ...(pages.has('/glossary/') ? site.terms.map(termDocument) : []),
  ];
}

function kpiDocument(
  kpi: KpiModel,
  { agency, front: assessment }: AssessmentModel,
  { blocks }: PageText,
): SearchDocument {
  const { front, number } = kpi;
  const score = kpi.annual?.score;
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
    names: [number, front.title.en],
    lead: [
      front.summary.th,
      ...kpi.body
        .split('\n')
        .map((line) => line.replace(/\]\([^)]*\)|[*#>|`_<>/[\]]+/g, ' ').trim())
        .filter(Boolean),
      terms.kpiNumber(number).th,
      `${terms.names.kpi.th} ${number}`,
      ...(group ? [group.title.th, group.title.en] : []),
      front.summary.en,
      ...front.measures.flatMap(({ label }) => [label.th, label.en]),
    ],
    body: [...blocks, agency.name.en],
    shown: [
      front.summary.th,
      ...blocks.filter((block) => !block.includes(front.title.th)),
      front.summary.en,
      front.title.en,
    ],
  };
}

function datasetDocument(dataset: Dataset, { blocks }: PageText): SearchDocument {
  const { slug, agency, title, description, keywords } = dataset;
  const entry: Entry = {
    path: `/datasets/${slug}/`,
    title: title.th,
    kind: 'dataset',
    ...(agency && { agency: agency.agency }),
    formats: [...FILE_FORMATS],
  };
  const lead = [description.th, title.en, description.en, ...keywords.th, ...keywords.en];
  const shown = [description.th, ...blocks.filter((block) => block !== title.th), description.en, title.en];
  return { entry, names: [slug, `${terms.names.dataset.th}${title.th}`, ...FILE_FORMATS], lead, body: blocks, shown };
}

function termDocument({ id, term, definition }: GlossaryTerm): SearchDocument {
  return {
    entry: { path: `/glossary/#${id}`, title: term.th, kind: 'term' },
    names: [term.en],
    lead: [definition.th, definition.en],
    body: [],
    shown: [definition.th, definition.en],
  };
}

function pageDocument(path: string, { title, description, blocks }: PageText, { agencies }: SiteModel): SearchDocument {
  const [, slug, year] = path.split('/');
  const agency = agencies.find((one) => one.agency.agency === slug)?.agency;
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
      ...(agency && !fiscalYear ? [agency.name.en] : []),
      ...(path.startsWith('/errors/') && slug ? [year ?? ''] : []),
    ],
    lead: [description, ...(agency ? [agency.name.th, agency.name.en] : [])],
    body: blocks,
    shown: [description, ...blocks.filter((block) => block !== title)],
  };
}
