/** All checks of CSV rows against the descriptions of the KPIs. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import { checkActivityCircle, checkActivityParent } from './activities.ts';
import { checkCutZero } from './cutZero.ts';
import { checkDuplicateRows } from './duplicateRows.ts';
import { checkFigureYears } from './years.ts';
import { checkFractionAgrees } from './fractionAgrees.ts';
import { checkKnownKpi, checkKnownMeasure, checkResultHasCriteria } from './rowSubjects.ts';
import { checkPartOfWhole, checkWholeNumbers, checkWithinBounds, checkZeroCondition } from './resultValues.ts';
import { checkResultDates } from './dates.ts';

const CHECKS = [
  checkKnownMeasure,
  checkResultHasCriteria,
  checkWithinBounds,
  checkWholeNumbers,
  checkFractionAgrees,
  checkPartOfWhole,
  checkZeroCondition,
  checkDuplicateRows,
  checkActivityParent,
  checkActivityCircle,
  checkFigureYears,
];

/** `everyKpiRead`: false where a KPI file was refused, so that its rows are not called unknown as well. */
export function checkRows(
  assessment: LoadedAssessment,
  { everyKpiRead, today }: { everyKpiRead: boolean; today: string },
): Issue[] {
  const unknown = everyKpiRead ? [...checkKnownKpi(assessment), ...checkCutZero(assessment)] : [];
  return [...unknown, ...CHECKS.flatMap((check) => check(assessment)), ...checkResultDates(assessment, today)];
}
