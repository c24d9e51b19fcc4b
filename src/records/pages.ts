/** The pages of no agency, as something to be found: home, catalogue, developers, prose, problems in the data. */
import type { ToldChange } from '../moves/index.ts';
import { toBangkokDay } from '../root/index.ts';
import { formatDate, inLanguage, type Known, policyValue } from '../words/index.ts';
import type { PolicyEntryId } from '../scoring/index.ts';
import { definitions, type IssueDefinition } from '../issues/index.ts';
import { type PageComponent, pageComponents, pagesIn } from '../input/index.ts';
import {
  countKnown,
  dueOf,
  dueWords,
  groupWords,
  overviewOf,
  sumOfDue,
  workedExample,
  workingOf,
} from '../assessment/index.ts';
import {
  columnsOf,
  countComplete,
  kpiCsvColumns,
  workingColumns,
  missingFields,
  publishedAddresses,
  recipesOf,
  sharedChanges,
} from '../publish/index.ts';
import { bodyTexts } from '../parser/index.ts';
import { dueTold } from './due.ts';
import { type Described, inOthers, page, type Told } from './record.ts';
import { rowTold, standingOf } from './standing.ts';

export function describePages(told: Told): Described[] {
  const shown = componentTexts(told);
  const within = (body: string) => pageComponents.filter((name) => body.includes(`<${name}`));
  return [
    describeHome(told),
    describeCatalog(told),
    describeDevelopers(told),
    describeChanges(told),
    describeDue(told),
    ...pagesIn(told.pages, told.lang).map(({ name, front: { title, description, everyday }, body }) =>
      page(`/${name}/`, title, everyday, description, [bodyTexts(body), within(body).map((one) => shown[one]())]),
    ),
    ...describeProblems(told),
  ];
}

/** Where there is one agency, the page is about its latest assessment. */
function describeHome(told: Told): Described {
  const { site, publication, lang, t } = told;
  const { name, tagline } = publication.identity;
  const groups = overviewOf(site.agencies);
  const rows = groups.flatMap((group) => group.rows);
  const [first, second] = rows;
  const latest = second ? undefined : first?.assessment;
  const title = latest && t.kpi.agencyInYear(inLanguage(latest.agency.name, lang), latest.fiscalYear);
  const counts = Object.entries(countKnown(groups)) as [Known, number][];
  return page('/', title ?? name[lang], t.everyday.home, tagline, [
    latest && standingOf(latest, told),
    [
      t.overview.agencies(rows.length),
      counts.map(([known, count]) => `${t.overview.ofKnown.before(t.known[known])} ${count}`),
    ],
    groups.map((group) => [group.title, groupWords(group, lang)]),
    rows.map((row) => rowTold(row, told)),
    site.joints.map((joint) => joint.title),
  ]);
}

const describeCatalog = ({ catalog: { records }, lang, t }: Told): Described =>
  page('/datasets/', t.datasets.catalog, t.everyday.catalog, t.datasets.intro, [
    records.map(({ dataset, organisation, modified }) => [
      dataset.title,
      dataset.description,
      organisation.title,
      modified,
    ]),
    missingFields(records).map(({ item, label, datasets }) => t.datasets.missingItem(item, label[lang], datasets)),
    [t.datasets.completeCount(countComplete(records), records.length), t.datasets.completeWhy],
    [t.datasets.found(records.length), t.datasets.machinesIntro],
  ]);

function describeDevelopers({ site, catalog: { records }, lang, t }: Told): Described {
  const addresses = Object.values(publishedAddresses(site, lang)).flat();
  return page('/developers/', t.developers.title, t.everyday.developers, t.developers.intro, [
    [t.developers, t.developers.examplesIntro(''), t.developers.spreadsheetSteps('')],
    addresses.map(({ address, holds }) => `${address} ${holds}`),
    records.map(({ dataset: { slug, title } }) => `${slug} ${title[lang]}`),
    records.map(({ dataset: { kind } }) => Array.from(columnsOf(kind), ({ name }) => name).join(', ')),
    [...kpiCsvColumns, ...workingColumns].map(
      (column) => `${column.name} ${column.title[lang]} ${column.description[lang]} ${column.allowed?.join(' ') ?? ''}`,
    ),
    ['curl', ...recipesOf([], '').map(({ program }) => program)].join(', '),
    [t.styleguide.title, codes(t), site.commit && t.developers.dataVersion(site.commit)],
  ]);
}

function describeChanges({ ledger: { entries, ends }, lang, t }: Told): Described {
  const { heads, scores, ruleChanged, reason } = t.moves;
  const changeTexts = (changes: readonly ToldChange[]) =>
    changes.map((one) => [one.text, one.reason && reason(one.reason)]);
  return page('/changes/', t.changes.title, t.everyday.changes, t.changes.intro, [
    [t.changes.how, t.changes.feed, t.changes.none, ends && t.changes.ends[ends]],
    [heads, scores, ruleChanged],
    entries.map((entry) => [
      formatDate(toBangkokDay(entry.moment), lang),
      t.changes.version(entry.commit.slice(0, 10)),
      changeTexts(sharedChanges(entry, lang)),
      (entry.told?.[lang].assessments ?? []).map((one) => [
        one.title,
        changeTexts(one.changes),
        one.scores.map(({ what, from, to }) => `${what} ${from} ${to}`),
      ]),
    ]),
  ]);
}

function describeDue(told: Told): Described {
  const { site, lang, t } = told;
  const dues = site.agencies.map((agency) => dueOf(agency, site.today));
  const groups = overviewOf(site.agencies);
  return page('/due/', t.due.title, t.everyday.due, t.due.intro, [
    [t.due.counted(formatDate(site.today, lang)), t.due.basis, t.due.calendar.how, dueWords(sumOfDue(dues), lang)],
    groups.map(({ title, rows }) => {
      const own = dues.filter(({ agency }) => rows.some((row) => row.agency === agency.agency));
      return [title, dueWords(sumOfDue(own), lang)];
    }),
    dues.map((due) => [due.agency.agency.name, dueTold(due, told)]),
  ]);
}

function describeProblems({ lang, t }: Told): Described[] {
  const all = Object.entries<IssueDefinition>(definitions);
  const titles = all.map(([code, { title }]) => `${code} ${title[lang]}`);
  return [
    page('/errors/', t.errors.title, [], t.errors.intro, titles),
    ...all.map(([code, { title, everyday = [], why, example, severity }]) =>
      page(`/errors/${code}/`, title[lang], [code, ...everyday], why, [
        [title, inOthers(lang, title, why), severity && t.errors.warning],
        [`${t.errors.wrong} ${example.wrong}`, `${t.errors.right} ${example.right}`],
      ]),
    ),
  ];
}

/** The statuses of a value and the states of a KPI, each with its code. */
const codes = ({ obsStatuses, states }: Told['t']) =>
  Object.entries({ ...obsStatuses, ...states }).map(([code, said]) => [`${code} ${said.label}`, said]);

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
    Publisher: () => [
      identity.publisher,
      !identity.official && t.shell.unofficial + t.shell.unofficialMore,
      t.shell.noReport,
    ],
    StatusTable: () => codes(t),
    Terms: () => site.terms.map(({ term, definition }) => [term, definition, inOthers(lang, term, definition)]),
    WorkedExample: () =>
      reference
        ? [t.method.example(example.number, reference.fiscalYear), workingOf(example, reference.score, lang)]
        : t.method.noExample,
  };
}
