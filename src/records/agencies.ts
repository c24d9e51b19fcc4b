/** The pages of an agency, of its assessments with their audits, and of joint KPIs, as something to be found. */
import { auditStanding, inLanguage, roundLabel, formatDate, type SiteLanguage, words } from '../words/index.ts';
import {
  type AgencyModel,
  type AssessmentModel,
  calendarOf,
  comparedFacts,
  type ContributionGroup,
  contributionsOf,
  correctedThing,
  disclosureStanding,
  disclosureTold,
  dueOf,
  isLacking,
  isSimulated,
  gained,
  type JointModel,
  knowledgeOf,
  lateOf,
  newerTold,
  seriesOf,
  type ToldItem,
} from '../assessment/index.ts';
import { auditAssessment } from '../audit/index.ts';
import { assessmentDocument } from '../publish/index.ts';
import { monitoringSentences } from '../explain/index.ts';
import { bodyTexts } from '../parser/index.ts';
import { dueTold } from './due.ts';
import { askedOfAssessment, askedOfFindings } from './asked.ts';
import { type Described, inOthers, page, type Told } from './record.ts';
import { describeSimulator } from './simulator.ts';
import { rowOf, rowTold, standingOf } from './standing.ts';

export function describeAgency(model: AgencyModel, told: Told): Described[] {
  const { agency, path, assessments } = model;
  const series = seriesOf(model);
  const { lang, t } = told;
  const [title, others] = [inLanguage(agency.name, lang), inOthers(lang, agency.name)];
  const called = [title, ...others, ...Object.values(agency.abbreviation ?? {}), agency.agency];
  const own = page(path, title, [...others, agency.agency, ...t.everyday.agency], t.assessment.yearsOf(title), [
    [agency.parent, agency.website && `${t.assessment.website} ${agency.website}`, agency.contact?.unit],
    !agency.parent && t.agencyKinds[agency.kind],
    assessments.map((one) => rowTold({ agency, path, assessment: one, ...knowledgeOf(one) }, told)),
    assessments.slice(1).map((before, index) => gained(before.total?.points, assessments[index]?.total?.points)),
    series.map(({ years }) =>
      years.map(({ kpi }, index) => [
        rowOf(kpi, told),
        kpi.annual?.results.map(({ value }) => value),
        gained(years[index + 1]?.kpi.score?.score, kpi.score?.score),
      ]),
    ),
    (assessments[0]?.kpis.length ?? 0) - series.length,
    dueTold(lateOf(dueOf(model, told.site.today)), told),
  ]);
  const ofAgency = (one: Described, year?: number): Described => ({
    ...one,
    entry: { ...one.entry, agency: agency.agency, ...(year && { year }) },
    lead: [one.lead, agency.name, others, agency.parent],
  });
  const ofYears = assessments.flatMap((one) => {
    const assessment = describeAssessment(one, told);
    const ofYear = [...called, ...t.everyday.assessmentOf].map((name) => `${name} ${one.fiscalYear}`);
    const names = [...(assessment.names ?? []), ...ofYear];
    const supposed = isSimulated(one) ? [describeSimulator(one, told)] : [];
    const all = [{ ...assessment, names }, describeAudit(one, told), ...supposed];
    return all.map((described) => ofAgency(described, one.fiscalYear));
  });
  return [ofAgency(own), ...ofYears];
}

function describeAssessment(assessment: AssessmentModel, told: Told): Described {
  const { agency, path, fiscalYear, front, kpis, corrections, closed, policy, grade } = assessment;
  const { lang, t, publication, site } = told;
  const { disclosure } = t;
  const { complete, all, others } = disclosureStanding(assessment, lang);
  const title = t.assessment.heading(fiscalYear);
  const items = disclosureTold(assessment, lang);
  const watched = kpis.flatMap(({ monitoring }) => monitoring);
  const names = [
    ...t.everyday.assessment,
    ...askedOfAssessment(assessment, t),
    ...(grade ? [inLanguage(grade.label, lang)] : []),
  ];
  return page(
    path,
    title,
    names,
    [`${title} ${inLanguage(agency.name, lang)}`, front.source.title],
    [
      [agency.parent, standingOf(assessment, told), bodyTexts(assessment.body)],
      assessmentDocument.of(assessment, publication),
      front.source.url && `${t.names.sourceDocument} ${front.source.url}`,
      kpis.map(({ awarded }) => awarded),
      kpis.map((kpi) => monitoringSentences(kpi, lang)),
      watched.map(({ round, score }) => [t.assessment.monitoring(roundLabel(policy, round)[lang]), score.score]),
      contributionsOf(assessment)?.groups.map(addedUp),
      newerTold({ assessment }, site.agencies, lang),
      calendarOf(assessment, site.today).map(({ day, round, kpis: due }) => [
        `${formatDate(day, lang)} ${roundLabel(policy, round)[lang]}`,
        due.map(({ kpi, state }) => `${kpi.number} ${t.calendar.states[state]}`),
      ]),
      corrections.map((one) => correctedThing(one, assessment, lang)),
      closed && [t.assessment.closed(formatDate(closed, lang)), t.assessment.closedNote],
      [disclosure.title, disclosure.intro, disclosure.eachCell, disclosure.dataset],
      [`${disclosure.complete.before} ${complete} ${disclosure.complete.after(all)}`, others],
      foldedIn(assessment, items, lang),
      items.map(({ title, state, count, missing, asks, notes }, place) => [
        [`${place + 1} ${title}`, t.disclosureStates[state], count, asks, notes],
        missing.map(({ label, kpis: some }) => [label, ...some.map(({ number }) => number)].join(' ')),
      ]),
    ],
  );
}

/** How much is in each part of the page that is shut at first. */
function foldedIn(assessment: AssessmentModel, items: ToldItem[], lang: SiteLanguage): string[] {
  const { front, policy, policyEntriesUsed, strategicKpis } = assessment;
  const { itemCount, mendCount } = words(lang).assessment;
  const assumed = policyEntriesUsed.filter((id) => policy.entries[id]?.basis === 'assumed');
  const lacking = items.filter(isLacking);
  const counts = [assumed, lacking, front.notes, strategicKpis].map(({ length }) => itemCount(length));
  return [...counts, mendCount(front.transcription.length)];
}

/** What each KPI gives to the total, and what its component comes to. */
const addedUp = ({ within, kpis, sum, rounding, total }: ContributionGroup): unknown[] => [
  within.map(addedUp),
  kpis.map(({ own }) => own),
  [sum, rounding, total],
];

function describeAudit(assessment: AssessmentModel, { site, lang, t }: Told): Described {
  const { checks, findings, counts } = auditAssessment(assessment);
  const ofTheWhole = findings.filter(({ kpi }) => kpi === null);
  const names = [...t.everyday.audit, ...askedOfFindings(findings, t)];
  return page(
    `${assessment.path}audit/`,
    t.audit.title,
    names,
    [t.audit.intro, ofTheWhole],
    [
      newerTold({ assessment }, site.agencies, lang),
      [t.kpi.fiscalYear(assessment.fiscalYear), auditStanding(checks.length, findings.length, lang), findings, checks],
      counts.map((one) => [`${one.title[lang]} ${t.audit.counts(one.checks, one.held)}`, one.rule]),
    ],
  );
}

export const describeJoint = ({ path, title, years }: JointModel, { lang, t }: Told): Described =>
  page(path, inLanguage(title, lang), [], t.joint.description, [
    [t.joint.title, t.joint.intro],
    years.map(({ fiscalYear, partners }) => {
      const kpis = partners.flatMap((partner) => partner.kpis);
      const names = partners.map(({ agency }) => agency.name);
      return [t.kpi.fiscalYear(fiscalYear), t.joint.partners(names.length), names, comparedFacts(kpis, lang)];
    }),
  ]);
