/** All checks of descriptions against each other. A check is told where a field stands, and tells what is wrong. */
import type { Issue } from '../../issues/index.ts';
import type { PolicyInput } from '../../schema/index.ts';
import { weightTotal } from '../../scoring/index.ts';
import type { LoadedAssessment, LoadedKpi } from '../types.ts';
import type { FieldPlace, Locate } from '../yaml.ts';
import { checkCriteriaBounds, checkCriteriaMeasures, checkLevelsOrder } from './criteria.ts';
import { checkAssessmentDates, checkCriteriaDates } from './dates.ts';
import { checkBands, checkParts } from './tables.ts';
import { checkAllWeights, checkComponentParents, checkComponentsOfPolicy } from './weights.ts';
import { checkDerivations } from './derivations.ts';
import { checkEverydayOfKpi } from './everyday.ts';
import { checkFormulaFactor, checkMeasures, checkReportingMonths } from './measures.ts';
import { checkSeries } from './links.ts';
import { checkGroups, checkPolicyKnown, checkSourceKnown, checkUnits } from './named.ts';
import { checkKpiYears, checkYearOfFolder } from './years.ts';
import { checkRepeatedInAssessment, checkRepeatedInKpi } from './repeatedItems.ts';

const kpiChecks: ((kpi: LoadedKpi, at: Locate) => Issue[])[] = [
  checkMeasures,
  checkFormulaFactor,
  checkCriteriaMeasures,
  checkCriteriaBounds,
  checkLevelsOrder,
  checkParts,
  checkBands,
  checkDerivations,
  checkReportingMonths,
  ({ front }, at) => checkRepeatedInKpi(front, at),
  ({ front }, at) => checkEverydayOfKpi(front, at),
];

export const checkKpi = (kpi: LoadedKpi, at: Locate): Issue[] => kpiChecks.flatMap((check) => check(kpi, at));

interface AssessmentKnown {
  /** False where a KPI file was refused, so that sums over the KPIs are not judged. */
  everyKpiRead: boolean;
  policies: readonly string[];
  /** Undefined where the policy could not be read. */
  policy: PolicyInput | undefined;
  /** Ids; empty where they could not be read. */
  units: readonly string[];
  today: string;
}

export function checkAssessment(
  assessment: LoadedAssessment,
  at: FieldPlace,
  { everyKpiRead, policies, policy, units, today }: AssessmentKnown,
): Issue[] {
  const { kpis, fiscalYear } = assessment;
  const components = [
    ...checkComponentParents(assessment, at),
    ...checkComponentsOfPolicy(assessment, at, policy?.entries.components?.value),
  ];
  const weights = checkAllWeights(assessment, at, { everyKpiRead, weightTotal: policy ? weightTotal(policy) : '100' });
  return [
    ...checkAssessmentDates(assessment, at, today),
    ...checkCriteriaDates(assessment, at),
    ...checkYearOfFolder(assessment, at),
    ...checkRepeatedInAssessment(assessment.front, (path) => at(assessment.file, path)),
    ...kpis.flatMap((kpi) => checkKpiYears(kpi, (path) => at(kpi.file, path), fiscalYear)),
    ...checkPolicyKnown(assessment, at, policies),
    ...checkSourceKnown(assessment, at),
    ...checkGroups(assessment, at),
    ...checkSeries(assessment, at),
    ...(components.length > 0 ? components : weights),
    ...(units.length > 0 ? checkUnits(assessment, at, units) : []),
  ];
}
