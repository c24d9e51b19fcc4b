import type { Barred } from '../../src/site/components/charts/drawn.ts';
import type { ComponentModel, KpiModel } from '../../src/assessment/types.ts';
import { isWeighted, totalOf } from '../../src/scoring/index.ts';
import { policy } from '../scoring/policy.ts';
import { kpi, thresholds } from './makeKpi.ts';

/** Nine KPIs with the weights of the first assessment; `results` by KPI number. */
export function assessment(results: Record<string, string> = {}, notApplicable = ''): Barred {
  const weights: [string, string, 'performance' | 'potential'][] = [
    ['1', '15', 'performance'],
    ['2', '20', 'performance'],
    ['3', '20', 'performance'],
    ['4', '15', 'performance'],
    ['5.1', '5', 'potential'],
    ['5.2', '10', 'potential'],
    ['5.3', '2.5', 'potential'],
    ['5.4', '2.5', 'potential'],
    ['6', '10', 'potential'],
  ];
  const all = weights.map(([number, weight, component]) =>
    kpi({
      kpi: number,
      weight,
      component,
      criteria: thresholds(['60', '65', '70']),
      notApplicable: number === notApplicable,
      results: results[number] ? [{ round: '2', value: results[number] }] : [],
    }),
  );
  const sum = (some: KpiModel[]) =>
    totalOf(
      some.flatMap(({ scored, annual }) =>
        annual && isWeighted(scored) ? [{ kpi: scored, score: annual.score }] : [],
      ),
      policy,
    );
  const component = (
    id: ComponentModel['id'],
    number: string,
    weight: string,
    th: string,
    en: string,
  ): ComponentModel => {
    const own = all.filter(({ front }) => front.component === id);
    return {
      id,
      front: { id, number, title: { th, en }, weight },
      kpis: own,
      total: sum(own),
      awarded: { scores: [], official: null },
    };
  };
  return {
    policy,
    fiscalYear: 2567,
    awarded: { scores: [], official: null },
    components: [
      component('performance', '1', '70', 'การประเมินประสิทธิผลการดำเนินงาน (Performance Base)', 'Performance Base'),
      component('potential', '2', '30', 'การประเมินศักยภาพในการดำเนินงาน (Potential Base)', 'Potential Base'),
    ],
    total: sum(all),
  };
}
