/** Every page that may be found, and every term of the glossary, made from what the pages are made of. */
import { inLanguage, type SiteLanguage, words } from '../words/index.ts';
import { type AgencyModel, COVERAGES, coverageOf } from '../assessment/index.ts';
import { isProblemPage, type SearchDocument } from '../search/index.ts';
import { describeAgency, describeJoint } from './agencies.ts';
import { describeDataset } from './dataset.ts';
import { describeKpi } from './kpi.ts';
import { describePages } from './pages.ts';
import { type Described, inOthers, type Published, type Told, toDocument } from './record.ts';

/**
 * In the order in which equals are shown, agencies that disclose more first. The search itself and
 * the lists of the catalogue, which only repeat the datasets, are no place to be found.
 */
export function searchDocuments(published: Published, lang: SiteLanguage): SearchDocument[] {
  const told: Told = { ...published, lang, t: words(lang) };
  const { agencies, joints, terms } = published.site;
  const assessments = agencies.flatMap((agency) => agency.assessments);
  const pages = [
    ...describePages(told),
    ...agencies.flatMap((agency) => describeAgency(agency, told)),
    ...joints.map((joint) => describeJoint(joint, told)),
  ];
  const places = new Map(mostDisclosedFirst(agencies).map(({ agency }, place) => [agency.agency, place]));
  const placeOf = ({ entry: { agency } }: Described) => places.get(agency ?? '') ?? -1;
  const inOrder = (some: Described[]) => some.sort((a, b) => placeOf(a) - placeOf(b));
  return [
    ...inOrder(assessments.flatMap((one) => one.kpis.map((kpi) => describeKpi({ kpi, assessment: one }, told)))),
    ...inOrder(published.catalog.records.map((record) => describeDataset(record, told))),
    ...inOrder(pages.sort((a, b) => a.entry.path.localeCompare(b.entry.path))).sort(problemsLast),
    ...terms.map(
      ({ id, term, everyday, definition }): Described => ({
        entry: { path: `/glossary/#${id}`, title: inLanguage(term, lang), kind: 'term' },
        names: [...inOthers(lang, term), ...everyday],
        lead: [definition, inOthers(lang, definition)],
      }),
    ),
  ].map((described) => toDocument(described, lang));
}

function problemsLast({ entry: a }: Described, { entry: b }: Described): number {
  return Number(isProblemPage(a)) - Number(isProblemPage(b));
}

/** Agencies by the most that any of their years discloses, else in their own order. */
const mostDisclosedFirst = (agencies: readonly AgencyModel[]): AgencyModel[] =>
  agencies.toSorted((a, b) => mostOf(a) - mostOf(b));

const mostOf = ({ assessments }: AgencyModel): number =>
  Math.min(...assessments.map((assessment) => COVERAGES.indexOf(coverageOf(assessment))));
