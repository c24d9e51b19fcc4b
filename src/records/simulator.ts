/** The page on which figures are supposed, as something to be found: what can be moved there, and no figure of the table, as all are supposed. */
import { inLanguage, levelWithPoints, policyEntryName } from '../words/index.ts';
import { type AssessmentModel, newerTold, ownKpis, simulatorPath } from '../assessment/index.ts';
import { type Described, page, type Told } from './record.ts';

export function describeSimulator(assessment: AssessmentModel, { site, lang, t }: Told): Described {
  const { agency, fiscalYear, policy, policyEntriesUsed } = assessment;
  const { heading, intro, titleOf } = t.simulator;
  const title = titleOf(t.kpi.agencyInYear(inLanguage(agency.name, lang), fiscalYear));
  return page(
    simulatorPath(assessment),
    heading,
    t.everyday.simulator,
    [intro, title],
    [
      newerTold({ assessment }, site.agencies, lang),
      ownKpis(assessment).map(({ number, front: { title, weight, measures } }) => [
        `${number} ${inLanguage(title, lang)} · ${t.names.weight} ${weight ?? ''}`,
        measures.map(({ label, unitLabel }) => [label, unitLabel]),
      ]),
      policy.entries.levels.value.map(({ label, points }) => levelWithPoints(inLanguage(label, lang), points)),
      policy.entries['grade-bands']?.value.map(({ label }) => label),
      policyEntriesUsed.map((id) => {
        const entry = policy.entries[id];
        return (
          entry?.alternatives && [
            policyEntryName(policy, id, lang),
            entry.text,
            entry.alternatives.map((other) => other.text),
          ]
        );
      }),
    ],
  );
}
