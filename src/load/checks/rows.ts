/** All checks of CSV rows against the descriptions of the KPIs. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import { checkActivityCircle } from './activityCircle.ts';
import { checkActivityParent } from './activityParent.ts';
import { checkCutZero } from './cutZero.ts';
import { checkDuplicateRows } from './duplicateRows.ts';
import { checkFigureYears } from './figureYears.ts';
import { checkFractionAgrees } from './fractionAgrees.ts';
import { checkKnownKpi } from './knownKpi.ts';
import { checkKnownMeasure } from './knownMeasure.ts';
import { checkPartOfWhole } from './partOfWhole.ts';
import { checkResultDates } from './resultDates.ts';
import { checkResultHasCriteria } from './resultHasCriteria.ts';
import { checkWholeNumbers } from './wholeNumbers.ts';
import { checkWithinBounds } from './withinBounds.ts';
import { checkZeroCondition } from './zeroCondition.ts';

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
