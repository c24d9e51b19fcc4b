/** The shape that all checks of weights share: terms, their sum, and the weight that is stated for it. */
import type { AssessmentModel } from '../model/index.ts';
import { type DecimalText, formatDecimal, parseDecimal } from '../scoring/index.ts';
import { grouped, sumOf, totalOfTerms } from './notation.ts';
import type { AuditInput, Outcome } from './types.ts';

interface WeightSum extends Pick<Outcome, 'code' | 'key' | 'subject'> {
  inputs: AuditInput[];
  /** The weight that the sum must equal. */
  stated: DecimalText;
}

export function checkWeightSum({ inputs, stated, ...common }: WeightSum): Outcome {
  const weights = inputs.map(({ value }) => value);
  const total = totalOfTerms(weights);
  const sum = formatDecimal(total);
  const arithmetic = `${sumOf(weights)} = ${grouped(sum)}`;
  if (total.equals(parseDecimal(stated))) return { ...common, kpi: null, arithmetic, finding: null };
  return {
    ...common,
    kpi: null,
    arithmetic,
    finding: {
      severity: 'warning',
      inputs,
      found: sum,
      expected: stated,
      sentence: {
        th: `${common.subject.th}: น้ำหนักรวมได้ ${grouped(sum)} แต่ต้องเท่ากับ ${grouped(stated)}`,
        en: `${common.subject.en}: the weights add up to ${grouped(sum)}, but should add up to ${grouped(stated)}.`,
      },
    },
  };
}

/** The weight of each KPI, as inputs. */
export function kpiWeights(kpis: AssessmentModel['kpis']): AuditInput[] {
  return kpis.map((kpi) => ({
    name: { th: `ตัวชี้วัดที่ ${kpi.number}`, en: `KPI ${kpi.number}` },
    value: kpi.front.weight,
    source: kpi.front.source.section,
    place: { file: kpi.file },
  }));
}
