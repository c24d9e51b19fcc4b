/** The pages of an agency, of its assessments with their audits, and of joint KPIs, as something to be found. */
import { auditStanding, formatDecimal, inLanguage, roundLabel, standing } from '../words/index.ts';
import { fullMark } from '../scoring/index.ts';
import {
  type AgencyModel,
  type AssessmentModel,
  comparedFacts,
  correctedThing,
  disclosureOf,
  type JointModel,
  type KpiModel,
  type RoundModel,
} from '../assessment/index.ts';
import { auditAssessment } from '../audit/index.ts';
import { assessmentDocument } from '../publish/index.ts';
import { bodyTexts } from '../mdx/index.ts';
import { type Described, inOthers, page, type Told } from './record.ts';

export function describeAgency({ agency, path, assessments }: AgencyModel, told: Told): Described[] {
  const { lang, t } = told;
  const names = [agency.name, inOthers(lang, agency.name)];
  const title = inLanguage(agency.name, lang);
  const own = page(path, title, `${t.assessment.years} ${title}`, [
    [agency.parent, agency.website && `${t.assessment.website} ${agency.website}`, agency.contact?.unit],
    assessments.map((one) => glanceOf(one, told)),
  ]);
  const ofAgency = (one: Described, year?: number): Described => ({
    ...one,
    entry: { ...one.entry, agency: agency.agency, ...(year && { year }) },
    lead: [one.lead, names],
  });
  return [
    { ...ofAgency(own), names: [...inOthers(lang, agency.name), ...t.search.everyday.agency] },
    ...assessments.flatMap((assessment) =>
      [describeAssessment(assessment, told), describeAudit(assessment, told)].map((one) =>
        ofAgency(one, assessment.fiscalYear),
      ),
    ),
  ];
}

/** What is told of a KPI where it is listed: its own standing, and that of its sub-KPIs. */
export function rowOf({ front, number, state, score, subKpis, policy, annualRound }: KpiModel, told: Told): unknown[] {
  const { lang, t } = told;
  return [
    [`${number} ${inLanguage(front.title, lang)}`, front.measures.map(({ unitLabel }) => unitLabel)],
    `${t.names.weight} ${front.weight ? formatDecimal(front.weight) : t.kpi.undisclosed}`,
    state === 'no-criteria' ? t.kpi.noRound(roundLabel(policy, annualRound)[lang]) : t.states[state].label,
    score?.score && `${t.names.score} ${formatDecimal(score.score)}`,
    subKpis.length > 0 && [t.kpi.fromSubKpis(subKpis.length), subKpis.map((one) => rowOf(one, told))],
  ];
}

const monitored = ({ round, score }: RoundModel, { policy }: KpiModel, { lang, t }: Told) => [
  t.assessment.monitoring(roundLabel(policy, round)[lang]),
  score.score && `${t.names.score} ${formatDecimal(score.score)}`,
];

/** What is told of an assessment wherever it is listed. */
export function glanceOf(assessment: AssessmentModel, { lang, t }: Told): unknown[] {
  const {
    front,
    fiscalYear,
    total,
    awarded: { official },
    grade,
    policy,
  } = assessment;
  const [low, high, open] = total ? [total.range.low, total.range.high, total.openWeight].map(formatDecimal) : [];
  return [
    [t.kpi.fiscalYear(fiscalYear), t.assessment.disclosed[disclosureOf(assessment)]],
    [standing(assessment, lang), front.coverage?.text, grade?.label],
    low &&
      high &&
      open !== '0' && [`${t.assessment.open} ${open}`, `${t.assessment.range} ${t.assessment.rangeText(low, high)}`],
    total && t.assessment.bar(formatDecimal(total.fullMark)),
    total && total.notApplicableWeight !== '0' && policy.entries['not-applicable']?.text,
    official && [t.awarded.total, official, t.kpi.outOf(formatDecimal(fullMark(policy))), t.stages[official.stage]],
  ];
}

/** How an assessment stands, KPI by KPI, and what that rests on. */
export function standingOf(assessment: AssessmentModel, told: Told): unknown[] {
  const { components, kpis, policy, policyEntriesUsed } = assessment;
  const { checks, findings } = auditAssessment(assessment);
  return [
    glanceOf(assessment, told),
    components.map(({ front, total }) => [
      `${front.number}. ${inLanguage(front.title, told.lang)}`,
      front.weight,
      total,
    ]),
    policy.entries['weight-total']?.value,
    kpis.map((kpi) => rowOf(kpi, told)),
    policyEntriesUsed.map((id) => policy.entries[id]?.basis === 'assumed' && policy.entries[id].text),
    auditStanding(checks.length, findings.length, told.lang),
  ];
}

function describeAssessment(assessment: AssessmentModel, told: Told): Described {
  const { agency, path, fiscalYear, front, kpis, corrections } = assessment;
  const { lang, t, publication } = told;
  const title = t.assessment.heading(fiscalYear);
  return page(
    path,
    title,
    `${title} ${inLanguage(agency.name, lang)}`,
    [
      [agency.parent, standingOf(assessment, told), bodyTexts(assessment.body)],
      assessmentDocument.of(assessment, publication),
      front.source.url && `${t.names.sourceDocument} ${front.source.url}`,
      kpis.map((kpi) => [kpi.awarded, kpi.monitoring.map((one) => monitored(one, kpi, told))]),
      corrections.map((one) => correctedThing(one, assessment, lang)),
    ],
    t.search.everyday.assessment,
  );
}

function describeAudit(assessment: AssessmentModel, { lang, t }: Told): Described {
  const { checks, findings, counts } = auditAssessment(assessment);
  return page(
    `${assessment.path}audit/`,
    t.audit.title,
    t.audit.intro,
    [
      [t.kpi.fiscalYear(assessment.fiscalYear), auditStanding(checks.length, findings.length, lang), findings, checks],
      counts.map((one) => [`${one.title[lang]} ${t.audit.counts(one.checks, one.held)}`, one.rule]),
    ],
    t.search.everyday.audit,
  );
}

export const describeJoint = ({ path, title, years }: JointModel, { lang, t }: Told): Described =>
  page(path, inLanguage(title, lang), t.joint.description, [
    [t.joint.title, t.joint.intro],
    years.map(({ fiscalYear, partners }) => [
      [t.kpi.fiscalYear(fiscalYear), t.joint.partners(partners.length), partners.map(({ agency }) => agency.name)],
      comparedFacts(
        partners.flatMap(({ kpis }) => kpis),
        lang,
      ),
    ]),
  ]);
