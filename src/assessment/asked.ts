/** What the criteria of a KPI ask for, as their rule says it. */
import type { Level } from '../scoring/index.ts';
import { inLanguage, formatDecimal, formatQuantity, operatorSigns, type SiteLanguage, words } from '../words/index.ts';
import type { EarlierCriteria, KpiModel } from './types.ts';

/** "≥ 60%", or with the names of the measures where the rule compares several. */
export function askedAt(
  level: Level,
  { measures }: KpiModel,
  { criteria, comparisons }: Pick<EarlierCriteria, 'criteria' | 'comparisons'>,
  lang: SiteLanguage,
): string {
  const { kpi } = words(lang);
  const say = kpi.asked[criteria.rule];
  return comparisons
    .filter((one) => one.level === level)
    .map(({ measure: id, operator, value }) => {
      const [measure, number] = [measures.get(id), formatDecimal(value)];
      return say({
        measure: inLanguage(measure?.label, lang) ?? id,
        sign: operatorSigns[operator],
        value: measure ? formatQuantity(value, measure, lang) : number,
        number,
      });
    })
    .join(kpi.and);
}
