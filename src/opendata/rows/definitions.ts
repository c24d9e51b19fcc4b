import type { KpiFrontMatter } from '../../schema/index.ts';
import { keyCells, type KpiRows } from './row.ts';

export const definitionRows: KpiRows = (kpi, { front: assessment }) => {
  const { front } = kpi;
  const document = front.source.document === assessment.source.id ? assessment.source.title.th : front.source.document;
  const months = [...(front.reporting?.months ?? [])].sort((a, b) => a.round - b.round);
  return [
    {
      ...keyCells(kpi),
      title_th: front.title.th,
      title_en: front.title.en,
      component: front.component,
      group: front.group ?? '',
      weight: front.weight,
      unit: front.unit,
      direction: front.direction,
      formula_th: formulaText(front.formula),
      reporter: front.reporter ?? '',
      reporting_months: months.map(({ month }) => month).join(' '),
      source: `${document}, ${front.source.section}`,
    },
  ];
};

function formulaText(formula: KpiFrontMatter['formula']): string {
  if (formula === undefined) return '';
  return formula.kind === 'text' ? formula.text : `(${formula.numerator} ÷ ${formula.denominator}) × ${formula.factor}`;
}
