/** The page of a KPI, as something to be found. */
import {
  drawingWords,
  formatMonth,
  inLanguage,
  policyEntryName,
  roundLabel,
  type SiteLanguage,
} from '../words/index.ts';
import {
  correctedThing,
  correctionsOfKpi,
  factsOf,
  newerTold,
  type OwnedKpi,
  plansOf,
  workingOf,
} from '../assessment/index.ts';
import { kpiSentences, monitoringSentences } from '../explain/index.ts';
import { auditAssessment } from '../audit/index.ts';
import { kpiDocument } from '../publish/index.ts';
import { bodyTexts } from '../parser/index.ts';
import { askedOfKpi } from './asked.ts';
import { type Described, inOthers, type Told } from './record.ts';
import { rowOf } from './standing.ts';

export function describeKpi({ kpi, assessment }: OwnedKpi, told: Told): Described {
  const { site, publication, lang, t } = told;
  const { front, number, score, state, policy, reference } = kpi;
  const { agency, front: document } = assessment;
  const group = document.groups.find((one) => one.number === front.group)?.title;
  const labels = front.measures.map(({ label }) => label);
  const scores = [score, ...kpi.monitoring.map((round) => round.score), reference?.score].flatMap((one) => one ?? []);
  const findings = auditAssessment(assessment).findings.filter((finding) => finding.kpi === number);
  const joint = site.joints.find(({ id }) => id === front.joint?.id);
  const labelOf = (round: number) => roundLabel(policy, round)[lang];
  return {
    entry: {
      path: kpi.path,
      title: inLanguage(front.title, lang),
      kind: 'kpi',
      number,
      agency: kpi.agency,
      year: kpi.fiscalYear,
      component: front.component,
      ...(state !== 'no-criteria' && { state }),
      ...(score?.score && { score: score.score }),
    },
    names: [number, ...inOthers(lang, front.title), ...front.everyday, ...askedOfKpi(kpi, t)],
    lead: [
      [front.summary, bodyTexts(kpi.body)],
      [t.kpiNumber(number), `${t.names.kpi} ${number}`],
      [group, labels, inOthers(lang, group, front.summary, ...labels)],
    ],
    body: [
      kpi.annual && axesOf(front.measures, lang),
      newerTold({ assessment, kpi }, site.agencies, lang),
      [agency.name, inOthers(lang, agency.name), t.kpi.fiscalYear(kpi.fiscalYear)],
      document.components.find(({ id }) => id === front.component)?.title,
      [state !== 'no-criteria' && t.states[state].label, Object.values(kpiSentences(kpi, lang))],
      monitoringSentences(kpi, lang).map(({ text }) => text),
      factsOf(kpi, lang).map((fact) => fact.join(' ')),
      kpiDocument.of({ kpi, assessment }, publication),
      kpi.unmonitored.map((round) => t.kpi.noRound(labelOf(round))),
      kpi.rounds.map(({ round, criteria, earlier }) => [
        criteria.basis === 'assumed' && t.kpi.singleTable(labelOf(round)),
        earlier.length > 0 && t.kpi.newestCounts(earlier.length + 1),
      ]),
      [t.kpi.history, scores.map((one) => [t.kpi.workingOf(labelOf(one.round)), workingOf(kpi, one, lang)])],
      [
        reference && t.kpi.workingOfReference(reference.fiscalYear),
        front.reporter && t.kpi.reporter,
        `kpi_id ${kpi.id}`,
      ],
      scores.flatMap(({ assumptions }) => assumptions.map((id) => policyEntryName(policy, id, lang))),
      kpi.awarded.scores.map(({ stage }) => `${t.names.awarded} ${t.stages[stage]}`),
      plansOf(front).map(({ field }) => t.kpi.strategyFields[field]),
      kpi.activities.flatMap(({ months }) => months.map((month) => formatMonth(month, lang))),
      correctionsOfKpi(kpi, assessment).map((one) => correctedThing(one, assessment, lang)),
      [findings.length > 0 && t.audit.findings, findings],
      [document.source.title, document.source.publisher, document.revised],
      document.transcription.filter(({ kpis }) => kpis.includes(number)),
      assessment.kpis.map((one) => one.number === front.parent && one.front.title),
      kpi.subKpis.map((one) => rowOf(one, told)),
      joint?.years.map(({ partners }) => partners.map(({ agency: partner }) => partner.name)),
      assessment.strategicKpis.map((one) => one.number === front.strategicKpi?.number && one.title),
    ],
  };
}

/** What runs along the ground of the ladder: a measure, the levels where several are asked, or the parts. */
function axesOf(measures: OwnedKpi['kpi']['front']['measures'], lang: SiteLanguage): string[] {
  const { axes } = drawingWords[lang];
  const names = measures.map(({ label }) => inLanguage(label, lang));
  return [
    ...measures.map(({ label, unitLabel }) => axes.scale(inLanguage(label, lang), inLanguage(unitLabel, lang))),
    ...(names.length > 1 ? [axes.levels(names.join(' · ')), axes.parts] : []),
  ];
}
