/** All checks of CSV rows against the descriptions of the KPIs. */
import type { Issue } from '../../issues/index.ts';
import type { PolicyInput } from '../../schema/index.ts';
import type { LoadedAssessment } from '../types.ts';
import { checkActivityCircle, checkActivityParent } from './activities.ts';
import { checkCutZero } from './cutZero.ts';
import { checkDuplicateRows } from './duplicateRows.ts';
import { checkFigureYears } from './years.ts';
import { checkFractionAgrees } from './fractionAgrees.ts';
import { checkKnownKpi, checkKnownMeasure, checkResultHasCriteria } from './rowSubjects.ts';
import { checkPartOfWhole, checkWholeNumber, checkWithinBounds, checkZeroCondition } from './resultValues.ts';
import { checkAwarded } from './awarded.ts';
import { checkAwardedDates, checkResultDates } from './dates.ts';
import { type ResultOf, resultRows, valueRows } from './valueRows.ts';

type Check<Row> = (row: Row, assessment: LoadedAssessment) => Issue[];
const resultChecks: Check<ResultOf>[] = [
  checkResultHasCriteria,
  checkWithinBounds,
  checkWholeNumber,
  checkFractionAgrees,
  checkPartOfWhole,
  checkZeroCondition,
];
const checks = [checkDuplicateRows, checkActivityParent, checkActivityCircle, checkFigureYears];

/** `everyKpiRead`: false where a KPI file was refused, so that its rows are not called unknown as well. */
export function checkRows(
  assessment: LoadedAssessment,
  { everyKpiRead, policy, today }: { everyKpiRead: boolean; policy: PolicyInput | undefined; today: string },
): Issue[] {
  return [
    ...(everyKpiRead ? [...checkKnownKpi(assessment), ...checkCutZero(assessment)] : []),
    ...valueRows(assessment).flatMap((row) => checkKnownMeasure(row, assessment)),
    ...resultRows(assessment).flatMap((row) => resultChecks.flatMap((check) => check(row, assessment))),
    ...checks.flatMap((check) => check(assessment)),
    ...checkAwarded(assessment, policy),
    ...checkResultDates(assessment, today),
    ...checkAwardedDates(assessment, policy, today),
  ];
}
