/** Every page that may be found, and every term of the glossary, made from what the pages are made of. */
import { inLanguage, type SiteLanguage, words } from '../../words/index.ts';
import type { SearchDocument } from '../index.ts';
import { describeAgency, describeJoint } from './agencies.ts';
import { describeDataset } from './dataset.ts';
import { describeKpi } from './kpi.ts';
import { describePages } from './pages.ts';
import { type Described, inOthers, type Published, type Told, toDocument } from './record.ts';

/**
 * In the order in which equals are shown. The search itself and the lists of the catalogue, which only repeat the
 * datasets, are no place to be found.
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
  return [
    ...assessments.flatMap((assessment) => assessment.kpis.map((kpi) => describeKpi({ kpi, assessment }, told))),
    ...published.catalog.records.map((record) => describeDataset(record, told)),
    ...pages.sort(problemsLast),
    ...terms.map(
      ({ id, term, everyday, definition }): Described => ({
        entry: { path: `/glossary/#${id}`, title: inLanguage(term, lang), kind: 'term' },
        names: [...inOthers(lang, term), ...everyday],
        lead: [definition, inOthers(lang, definition)],
      }),
    ),
  ].map((described) => toDocument(described, lang));
}

function problemsLast({ entry: { path: a } }: Described, { entry: { path: b } }: Described): number {
  const isProblem = (path: string) => Number(path.startsWith('/errors/'));
  return isProblem(a) - isProblem(b) || a.localeCompare(b);
}
