/** All checks of descriptions against each other. A check is told where a field stands, and tells what is wrong. */
import type { Issue, IssuePlace } from '../../issues/index.ts';
import type { LoadedAssessment, LoadedKpi } from '../types.ts';
import type { Locate, Path } from '../yaml.ts';
import { checkAssessmentDates } from './assessmentDates.ts';
import { checkComponents } from './components.ts';
import { checkCriteriaBounds, checkCriteriaMeasures } from './criteriaFigures.ts';
import { checkDerivations } from './derivations.ts';
import { checkFormulaFactor } from './formulaFactor.ts';
import { checkGroups } from './groups.ts';
import { checkKpiYears } from './kpiYears.ts';
import { checkLevelsOrder } from './levelsOrder.ts';
import { checkMeasures } from './measures.ts';
import { checkPolicyKnown } from './policyKnown.ts';
import { checkRepeatedInAssessment, checkRepeatedInKpi } from './repeatedItems.ts';
import { checkReportingMonths } from './reportingMonths.ts';
import { checkRounds } from './rounds.ts';
import { checkSourceKnown } from './sourceKnown.ts';
import { checkWeights } from './weights.ts';
import { checkYearOfFolder } from './yearOfFolder.ts';

/** Place of a field of any file of the assessment. */
export type FieldPlace = (file: string, path: Path) => IssuePlace;

const kpiChecks: ((kpi: LoadedKpi, at: Locate) => Issue[])[] = [
  checkMeasures,
  checkFormulaFactor,
  checkRounds,
  checkCriteriaMeasures,
  checkCriteriaBounds,
  checkLevelsOrder,
  checkDerivations,
  checkReportingMonths,
  ({ front }, at) => checkRepeatedInKpi(front, at),
];

export const checkKpi = (kpi: LoadedKpi, at: Locate): Issue[] => kpiChecks.flatMap((check) => check(kpi, at));

/** `everyKpiRead`: false where a KPI file was refused, so that sums over the KPIs are not judged. */
export function checkAssessment(
  assessment: LoadedAssessment,
  at: FieldPlace,
  { everyKpiRead, policies, today }: { everyKpiRead: boolean; policies: readonly string[]; today: string },
): Issue[] {
  const { kpis, fiscalYear } = assessment;
  return [
    ...checkAssessmentDates(assessment, at, today),
    ...checkYearOfFolder(assessment, at),
    ...checkRepeatedInAssessment(assessment.front, (path) => at(assessment.file, path)),
    ...kpis.flatMap((kpi) => checkKpiYears(kpi, (path) => at(kpi.file, path), fiscalYear)),
    ...checkPolicyKnown(assessment, at, policies),
    ...checkSourceKnown(assessment, at),
    ...checkGroups(assessment, at),
    ...checkComponents(assessment, at, everyKpiRead),
    ...checkWeights(assessment, at, everyKpiRead),
  ];
}
