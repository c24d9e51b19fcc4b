/** The pages of no agency, as something to be found: home, catalogue, developers, prose, problems in the data. */
import { inLanguage, policyValue } from '../../words/index.ts';
import type { PolicyEntryId } from '../../scoring/index.ts';
import { definitions, type IssueDefinition } from '../../issues/index.ts';
import { type PageComponent, pageComponents } from '../../input/index.ts';
import { workedExample, workingOf } from '../../assessment/index.ts';
import { columnsOf, missingFields, publishedAddresses, recipesOf } from '../../publish/index.ts';
import { bodyTexts } from '../../mdx/index.ts';
import { glanceOf } from './agencies.ts';
import { type Described, inOthers, page, type Told } from './record.ts';

export function describePages(told: Told): Described[] {
  const shown = componentTexts(told);
  const within = (body: string) => pageComponents.filter((name) => body.includes(`<${name}`));
  return [
    describeHome(told),
    describeCatalog(told),
    describeDevelopers(told),
    ...told.pages.map(({ name, front: { title, description, everyday }, body }) => ({
      ...page(`/${name}/`, title, description, [bodyTexts(body), within(body).map((one) => shown[one]())]),
      names: everyday,
    })),
    ...describeProblems(told),
  ];
}

/** Where there is one agency, the page is about its latest assessment. */
function describeHome(told: Told): Described {
  const {
    site,
    publication: { identity },
    lang,
    t,
  } = told;
  const [latest] = site.agencies.length === 1 ? site.agencies.flatMap(({ assessments }) => assessments) : [];
  const title = latest && `${inLanguage(latest.agency.name, lang)} ${t.kpi.fiscalYear(latest.fiscalYear)}`;
  return page('/', title ?? identity.name[lang], identity.tagline, [
    site.agencies.map(({ agency, assessments }) => [
      agency.name,
      agency.parent,
      assessments.map((one) => glanceOf(one, told)),
    ]),
    site.joints.map((joint) => joint.title),
  ]);
}

const describeCatalog = ({ catalog: { records }, lang, t }: Told): Described =>
  page('/datasets/', t.datasets.catalog, t.datasets.intro, [
    records.map(({ dataset, organisation }) => [dataset.title, dataset.description, organisation.title]),
    missingFields(records).map(({ item, label, datasets }) => t.datasets.missingItem(item, label[lang], datasets)),
    [t.datasets.completeWhy, t.datasets.machinesIntro],
  ]);

function describeDevelopers({ site, catalog: { records }, lang, t }: Told): Described {
  const addresses = Object.values(publishedAddresses(site, lang)).flat();
  return page('/developers/', t.developers.title, t.developers.intro, [
    [t.developers, t.developers.examplesIntro(''), t.developers.spreadsheetSteps('')],
    addresses.map(({ address, holds }) => `${address} ${holds}`),
    records.map(({ dataset: { slug, title } }) => `${slug} ${title[lang]}`),
    records.map(({ dataset: { kind } }) => Array.from(columnsOf(kind), ({ name }) => name).join(', ')),
    recipesOf([], '').map(({ program }) => program),
    Object.entries({ ...t.obsStatuses, ...t.states }).map(([code, said]) => [`${code} ${said.label}`, said]),
  ]);
}

function describeProblems({ lang, t }: Told): Described[] {
  const all = Object.entries<IssueDefinition>(definitions);
  const titles = all.map(([code, { title }]) => `${code} ${title[lang]}`);
  return [
    page('/errors/', t.errors.title, t.errors.intro, titles),
    ...all.map(([code, { title, why, example, severity }]) => ({
      ...page(`/errors/${code}/`, title[lang], why, [
        [title, inOthers(lang, title, why)],
        [example.wrong, example.right, severity && t.errors.warning],
      ]),
      names: [code],
    })),
  ];
}

/** What the components of prose show besides the texts within them. */
function componentTexts({ site, publication: { identity }, lang, t }: Told): Record<PageComponent, () => unknown> {
  const example = workedExample(site);
  const reference = example?.reference;
  return {
    Note: () => [],
    Source: () => [],
    PolicyTable: () =>
      site.policies.map((policy) => [
        policy,
        (Object.keys(policy.entries) as PolicyEntryId[]).map((id) => policyValue(policy, id, lang)),
      ]),
    Publisher: () => [identity.publisher, !identity.official && t.shell.unofficial, t.shell.noReport],
    StatusTable: () => [t.states, t.obsStatuses],
    Terms: () => site.terms.map(({ term, definition }) => [term, definition, inOthers(lang, term, definition)]),
    WorkedExample: () =>
      reference && [t.method.example(example.number, reference.fiscalYear), workingOf(example, reference.score, lang)],
  };
}
