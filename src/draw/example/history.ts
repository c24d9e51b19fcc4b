/** Years of a measure that are made up: past figures, a year without one, a break, a target and a result among the levels. */
import { comparisonsOf } from '../../scoring/index.ts';
import { inLanguage, type Language } from '../../words/index.ts';
import type { HistoryInput, HistoryYear } from '../spec/history.ts';
import { EXAMPLE_YEAR } from './ladder.ts';
import { exampleRules } from './rules.ts';

const figure = (value: string) => ({ value, status: 'A' as const });
const year = (before: number, known: Partial<HistoryYear>): HistoryYear => ({
  fiscalYear: EXAMPLE_YEAR - before,
  baseline: null,
  target: null,
  result: null,
  monitoring: [],
  gap: null,
  ...known,
});

/** Throws where the first example asks for nothing. */
export function exampleHistory(lang: Language): HistoryInput {
  const [rule] = exampleRules;
  const [measure] = rule?.measures ?? [];
  const criteria = rule?.tables[0]?.criteria;
  if (!rule || !measure || !criteria) throw new Error('The first example has a measure and levels.');
  const comparisons = comparisonsOf(criteria, rule.direction);
  return {
    kpi: '0',
    measure: measure.id,
    label: measure.label,
    unit: measure.unit,
    unitLabel: measure.unitLabel,
    direction: rule.direction,
    assessedYear: EXAMPLE_YEAR,
    years: [
      year(4, { baseline: figure('52.4') }),
      year(3, { gap: 'missing' }),
      year(2, { baseline: figure('58.1') }),
      year(1, { baseline: figure('63.24') }),
      year(0, { result: figure('66.8'), target: figure('70') }),
    ],
    levels: rule.policy.entries.levels.value.flatMap(({ id, label, points }) => {
      const mark = { level: id, label: inLanguage(label, lang), points };
      return comparisons
        .filter(({ level }) => level === id)
        .map(({ value, operator }) => ({ ...mark, value, operator }));
    }),
    breaks: [{ fiscalYear: EXAMPLE_YEAR - 2, text: { th: 'เปลี่ยนวิธีนับตัวอย่าง', en: 'Another way to count' } }],
    whole: false,
    bounds: measure.bounds,
  };
}
