/** Runs every check over an assessment. Findings inform; they never stop a build. */
import type { AssessmentModel, KpiModel } from '../assessment/index.ts';
import { checkAwardedOfKpi, checkAwardedOfWhole } from './awardedDifference.ts';
import { type AuditCode, codes, ruleOf } from './codes.ts';
import { checkSensitivity } from './derivationSensitivity.ts';
import { checkEqualThresholds } from './equalThresholds.ts';
import { checkFigureBounds, checkPartsOfWhole, checkWholeFigures } from './figureRules.ts';
import { checkIdenticalFigures } from './identicalFigures.ts';
import { checkLevelBounds } from './levelBounds.ts';
import { checkLevelsFromFractions } from './levelFromFraction.ts';
import { checkPercentages } from './percentageFromFraction.ts';
import { checkSeriesBreaks } from './seriesBreak.ts';
import { toContradictions, toContradictionsOfDocument } from './sourceContradiction.ts';
import { checkTargetLevels } from './targetLevel.ts';
import { checkStatedTargets } from './targetStated.ts';
import { checkDerivations, checkRoundFractions } from './thresholdDerivation.ts';
import { checkThresholdOrder } from './thresholdOrder.ts';
import type { AuditCheck, AuditCount, AuditReport, Check, Finding, Outcome } from './types.ts';

const checks: Record<AuditCode, Check> = {
  'percentage-from-fraction': checkPercentages,
  'level-from-fraction': checkLevelsFromFractions,
  'threshold-derivation': checkDerivations,
  'derivation-sensitivity': checkSensitivity,
  'round-fraction': checkRoundFractions,
  'threshold-order': checkThresholdOrder,
  'equal-thresholds': checkEqualThresholds,
  'level-bounds': checkLevelBounds,
  'figure-bounds': checkFigureBounds,
  'figure-whole': checkWholeFigures,
  'part-of-whole': checkPartsOfWhole,
  'target-stated': checkStatedTargets,
  'target-level': checkTargetLevels,
  'identical-figures': checkIdenticalFigures,
  'series-break': checkSeriesBreaks,
  'awarded-difference': checkAwardedOfKpi,
  'source-contradiction': toContradictions,
};

/** Checks of the document as a whole, before those of its KPIs. */
const documentChecks: Partial<Record<AuditCode, (assessment: AssessmentModel) => Outcome[]>> = {
  'awarded-difference': checkAwardedOfWhole,
  'source-contradiction': toContradictionsOfDocument,
};

/** Every check that could be run, with its working, and a finding for each that did not hold. */
export function auditAssessment(assessment: AssessmentModel): AuditReport {
  const known = reports.get(assessment);
  if (known) return known;
  const report = makeReport(assessment);
  reports.set(assessment, report);
  return report;
}

/** A model never changes once made, and many pages ask for the same report. */
const reports = new WeakMap<AssessmentModel, AuditReport>();

function makeReport(assessment: AssessmentModel): AuditReport {
  const order = Object.keys(codes) as AuditCode[];
  const judged = order.flatMap((code) => [
    ...(documentChecks[code]?.(assessment) ?? []).map((outcome) => judge(assessment, code, null, outcome)),
    ...assessment.kpis.flatMap((kpi) =>
      checks[code](kpi, assessment).map((outcome) => judge(assessment, code, kpi, outcome)),
    ),
  ]);
  const all = judged.map(({ check }) => check);
  return {
    agency: assessment.agency.agency,
    fiscalYear: assessment.fiscalYear,
    checks: all,
    findings: judged.flatMap(({ finding }) => (finding ? [finding] : [])),
    counts: order.map((code) => countOf(assessment, code, all)),
  };
}

function judge(
  assessment: AssessmentModel,
  code: AuditCode,
  kpi: KpiModel | null,
  { key, subject, arithmetic, finding }: Outcome,
): { check: AuditCheck; finding: Finding | null } {
  const shared = { code, kpi: kpi?.number ?? null, subject, arithmetic };
  if (!finding) return { check: { ...shared, holds: true, finding: null }, finding: null };
  const place = [assessment.agency.agency, assessment.fiscalYear, ...(kpi ? [`kpi-${kpi.slug}`] : [])];
  const id = [code, ...place, ...key].join('-');
  const basis = code === 'source-contradiction' ? 'read' : 'computed';
  return {
    check: { ...shared, holds: false, finding: id },
    finding: { id, ...shared, basis, title: codes[code].title, ...finding },
  };
}

function countOf(assessment: AssessmentModel, code: AuditCode, all: AuditCheck[]): AuditCount {
  const own = all.filter((check) => check.code === code);
  const held = own.filter(({ holds }) => holds).length;
  const { title } = codes[code];
  return { code, title, rule: ruleOf(code, assessment), checks: own.length, held, findings: own.length - held };
}
