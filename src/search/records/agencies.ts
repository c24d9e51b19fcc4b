/** The pages of an agency, of its assessments with their audits, and of joint KPIs, as something to be found. */
import { auditStanding, formatDecimal, inLanguage, standing } from '../../words/index.ts';
import {
  type AgencyModel,
  type AssessmentModel,
  comparedFacts,
  correctedThing,
  disclosureOf,
  type JointModel,
} from '../../assessment/index.ts';
import { auditAssessment } from '../../audit/index.ts';
import { assessmentDocument } from '../../publish/index.ts';
import { bodyTexts } from '../../mdx/index.ts';
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
    { ...ofAgency(own), names: inOthers(lang, agency.name) },
    ...assessments.flatMap((assessment) =>
      [describeAssessment(assessment, told), describeAudit(assessment, told)].map((one) =>
        ofAgency(one, assessment.fiscalYear),
      ),
    ),
  ];
}

/** What is told of an assessment wherever it is listed. */
export function glanceOf(assessment: AssessmentModel, { lang, t }: Told): unknown[] {
  const {
    front,
    fiscalYear,
    total,
    awarded: { official },
    grade,
  } = assessment;
  const [low, high, open] = total ? [total.range.low, total.range.high, total.openWeight].map(formatDecimal) : [];
  return [
    [t.kpi.fiscalYear(fiscalYear), t.assessment.disclosed[disclosureOf(assessment)]],
    [standing(assessment, lang), front.coverage?.text, grade?.label],
    low &&
      high &&
      open !== '0' && [`${t.assessment.open} ${open}`, `${t.assessment.range} ${t.assessment.rangeText(low, high)}`],
    official && [t.awarded.total, t.stages[official.stage], official],
  ];
}

function describeAssessment(assessment: AssessmentModel, told: Told): Described {
  const { agency, path, fiscalYear, front, policy, policyEntriesUsed, kpis } = assessment;
  const { lang, t, publication } = told;
  const { checks, findings } = auditAssessment(assessment);
  const title = t.assessment.heading(fiscalYear);
  return page(path, title, `${title} ${inLanguage(agency.name, lang)}`, [
    [agency.parent, glanceOf(assessment, told), bodyTexts(assessment.body)],
    assessmentDocument.of(assessment, publication),
    front.source.url && `${t.names.sourceDocument} ${front.source.url}`,
    kpis.map(({ state }) => state !== 'no-criteria' && t.states[state].label),
    kpis.map(({ front: { weight } }) => `${t.names.weight} ${weight ? formatDecimal(weight) : t.kpi.undisclosed}`),
    policyEntriesUsed.map((id) => policy.entries[id]?.basis === 'assumed' && policy.entries[id].text),
    assessment.corrections.map((one) => correctedThing(one, assessment, lang)),
    auditStanding(checks.length, findings.length, lang),
  ]);
}

function describeAudit(assessment: AssessmentModel, { lang, t }: Told): Described {
  const { checks, findings, counts } = auditAssessment(assessment);
  return page(`${assessment.path}audit/`, t.audit.title, t.audit.intro, [
    [t.kpi.fiscalYear(assessment.fiscalYear), auditStanding(checks.length, findings.length, lang), findings, checks],
    counts.map((one) => [`${one.title[lang]} ${t.audit.counts(one.checks, one.held)}`, one.rule]),
  ]);
}

export const describeJoint = ({ path, title, years }: JointModel, { lang, t }: Told): Described =>
  page(path, inLanguage(title, lang), t.joint.description, [
    [t.joint.title, t.joint.intro],
    years.map(({ fiscalYear, partners }) => [
      [t.kpi.fiscalYear(fiscalYear), partners.map(({ agency }) => agency.name)],
      comparedFacts(
        partners.flatMap(({ kpis }) => kpis),
        lang,
      ),
    ]),
  ]);
