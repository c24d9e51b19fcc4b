/** Thresholds that would be others if the published figures were worked out again from their own fractions. */
import type { FigureRow } from '../input/index.ts';
import type { KpiModel } from '../assessment/index.ts';
import { decimalsOf } from '../words/index.ts';
import { type Derivation, workFraction } from '../schema/index.ts';
import { parseDecimal, roundHalfUp } from '../scoring/index.ts';
import { derive } from './derived.ts';
import { figureInput, levelInput } from './inputs.ts';
import { joined, kpiName, levelName, roundName, yearName, yearsName } from './names.ts';
import { equation, grouped } from './notation.ts';
import { derivedLevelValue } from './thresholdDerivation.ts';
import type { AuditInput, Outcome } from './types.ts';

/** Runs only where a figure that went into a derivation differs from its own fraction. */
export const checkSensitivity = (kpi: KpiModel): Outcome[] =>
  kpi.front.derivations.flatMap((derivation) => checkOne(kpi, derivation));

function checkOne(kpi: KpiModel, derivation: Derivation): Outcome[] {
  const { round, level } = derivation;
  const recomputed = (row: FigureRow) => workFraction(kpi.front, row)?.rounded ?? row.value;
  const onPublished = derive(kpi, derivation);
  const onRecomputed = derive(kpi, derivation, recomputed);
  const stated = derivedLevelValue(kpi, derivation);
  const changed = onPublished?.rows.filter((row) => workFraction(kpi.front, row)?.agrees === false) ?? [];
  if (!onPublished || !onRecomputed || stated === null || changed.length === 0) return [];

  const decimals = decimalsOf(stated);
  const before = roundHalfUp(onPublished.value, decimals);
  const after = roundHalfUp(onRecomputed.value, decimals);
  const which = joined(levelName(kpi, level), roundName(kpi, round));
  const outcome = {
    key: [`round${round}`, level],
    subject: which,
    arithmetic: equation(onRecomputed.expression, onRecomputed.value, decimals),
  };
  if (before === after) return [{ ...outcome, finding: null }];

  const name = kpiName(kpi);
  const years = yearsName(changed.map(({ fiscalYear }) => fiscalYear));
  const holdsOn = (value: string) => parseDecimal(value).equals(parseDecimal(stated));
  const verdict = holdsOn(before) ? 'published' : holdsOn(after) ? 'recomputed' : 'neither';
  return [
    {
      ...outcome,
      finding: {
        severity: 'notice',
        inputs: [
          ...onPublished.inputs,
          ...changed.map((row) => recomputedInput(row, recomputed(row) ?? '')),
          levelInput(kpi, round, level, stated),
        ],
        found: stated,
        expected: after,
        sentence: {
          th:
            `${name.th} ค่าเกณฑ์${which.th}: เอกสารระบุ ${grouped(stated)} คำนวณจากค่าที่เผยแพร่ได้ ${grouped(before)} ` +
            `แต่หากใช้ค่าของ${years.th} ที่คำนวณใหม่จากตัวตั้งและตัวหาร จะได้ ${grouped(after)} ${verdicts[verdict].th}`,
          en:
            `${name.en}, threshold of the ${which.en}: the document states ${grouped(stated)}; the published values give ` +
            `${grouped(before)}, but with the value of ${years.en} recomputed from its fraction the result is ` +
            `${grouped(after)}. ${verdicts[verdict].en}`,
        },
      },
    },
  ];
}

function recomputedInput(row: FigureRow, value: string): AuditInput {
  const again = { th: 'คำนวณใหม่จากตัวตั้งและตัวหาร', en: 'recomputed from its fraction' };
  return { ...figureInput(row), name: joined(yearName(row.fiscalYear), again), value };
}

const verdicts = {
  published: { th: 'ค่าเกณฑ์นี้จึงตรงกับค่าที่เผยแพร่เท่านั้น', en: 'The threshold follows only from the published values.' },
  recomputed: { th: 'ค่าเกณฑ์นี้จึงตรงกับค่าที่คำนวณใหม่เท่านั้น', en: 'The threshold follows only from the recomputed values.' },
  neither: { th: 'ค่าเกณฑ์นี้ไม่ตรงกับทั้งสองกรณี', en: 'The threshold follows from neither.' },
};
