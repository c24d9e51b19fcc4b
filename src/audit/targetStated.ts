/** The year target in the data against the document's own sentence about it. */
import type { AssessmentModel, KpiModel } from '../assessment/index.ts';
import { compareDecimals } from '../scoring/index.ts';
import { figureInput, kpiInput } from './inputs.ts';
import { joined, kpiName, measureName, yearName } from './names.ts';
import { grouped } from './notation.ts';
import type { Outcome } from './types.ts';

/** Runs where the document has such a sentence and the data has a value for the year. */
export function checkStatedTargets(kpi: KpiModel, { fiscalYear }: AssessmentModel): Outcome[] {
  const { yearTarget } = kpi.front;
  if (yearTarget === undefined) return [];
  const numbers = yearTarget.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? [];
  return kpi.targets.flatMap((row): Outcome[] => {
    const { value } = row;
    if (row.fiscalYear !== fiscalYear || value === null) return [];
    const holds = numbers.some((number) => compareDecimals(number, value) === 0);
    const name = kpiName(kpi);
    const year = yearName(fiscalYear);
    return [
      {
        key: [row.measure, fiscalYear],
        subject: joined(measureName(kpi, row.measure), year),
        arithmetic: `${grouped(value)} ${holds ? '=' : '≠'} ${numbers.map(grouped).join('; ') || '–'}`,
        finding: holds
          ? null
          : {
              severity: 'warning',
              inputs: [
                figureInput(row),
                kpiInput(kpi, { th: 'ข้อความเป้าหมายของปี', en: 'Year target as worded' }, yearTarget),
              ],
              found: value,
              expected: yearTarget,
              sentence: {
                th: `${name.th} ${year.th}: ค่าเป้าหมายในไฟล์ข้อมูลคือ ${grouped(value)} แต่ไม่พบตัวเลขนี้ในข้อความเป้าหมายของปี`,
                en: `${name.en}, ${year.en}: the target in the data is ${grouped(value)}, but the document’s sentence about the year target does not have this figure.`,
              },
            },
      },
    ];
  });
}
