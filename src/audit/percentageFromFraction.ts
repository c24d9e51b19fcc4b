/** Baselines and targets against their own fractions. The published figure stands whatever comes out. */
import type { KpiModel } from '../assessment/index.ts';
import { decimalsOf } from '../words/index.ts';
import { type WorkedFigure, workedFigures } from './fraction.ts';
import { kpiName } from './names.ts';
import { grouped } from './notation.ts';
import type { Outcome } from './types.ts';

export const checkPercentages = (kpi: KpiModel): Outcome[] =>
  workedFigures(kpi).map((figure) => ({ ...figure, finding: figure.worked.agrees ? null : mismatch(kpi, figure) }));

function mismatch(kpi: KpiModel, { name, published, worked, cutOff, inputs }: WorkedFigure): Outcome['finding'] {
  const decimals = decimalsOf(published);
  const { th, en } = kpiName(kpi);
  return {
    severity: 'warning',
    inputs,
    found: published,
    expected: worked.rounded,
    sentence: {
      th:
        `${th} ${name.th}: เอกสารระบุ ${grouped(published)} ` +
        `แต่ตัวตั้งและตัวหารที่เอกสารให้ไว้คำนวณได้ ${grouped(worked.rounded)} เมื่อปัดเศษเป็นทศนิยม ${decimals} ตำแหน่ง ` +
        `${cutOff ? 'ค่าในเอกสารตรงกับการตัดเศษทิ้งโดยไม่ปัด ' : ''}เว็บไซต์นี้คงค่าตามเอกสารไว้`,
      en:
        `${en}, ${name.en}: the document states ${grouped(published)}, but its own ` +
        `numerator and denominator give ${grouped(worked.rounded)} when rounded to ${decimals} decimals. ` +
        `${cutOff ? 'The stated value is what remains when the further digits are cut off. ' : ''}The published value stands.`,
    },
  };
}
