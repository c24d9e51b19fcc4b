/** Years from which a baseline series counts something else, declared in the front matter or by status B. */
import { breakYears, type KpiModel } from '../assessment/index.ts';
import { figureInput, kpiInput } from './inputs.ts';
import { joined, kpiName, measureName, yearName } from './names.ts';
import type { Outcome } from './types.ts';

export const checkSeriesBreaks = (kpi: KpiModel): Outcome[] =>
  [...kpi.measures.keys()].flatMap((measure) => checkMeasure(kpi, measure));

function checkMeasure(kpi: KpiModel, measure: string): Outcome[] {
  const rows = kpi.baselines.filter((row) => row.measure === measure && row.value !== null);
  const declared = kpi.front.seriesBreaks.filter((one) => one.measure === measure);
  const breaks = breakYears(measure, kpi.front, rows);
  if (breaks.length === 0) {
    const years = rows.map(({ fiscalYear }) => fiscalYear).sort((a, b) => a - b);
    if (years.length < 2) return [];
    return [{ key: [measure], subject: measureName(kpi, measure), arithmetic: years.join(', '), finding: null }];
  }
  const name = kpiName(kpi);
  return breaks.map((fiscalYear) => {
    const year = yearName(fiscalYear);
    const words = declared.find((one) => one.fiscalYear === fiscalYear)?.text;
    return {
      key: [measure, fiscalYear],
      subject: joined(measureName(kpi, measure), year),
      arithmetic: '',
      finding: {
        severity: 'info' as const,
        inputs: [
          ...rows.filter((row) => row.fiscalYear === fiscalYear).map((row) => figureInput(row)),
          ...(words ? [kpiInput(kpi, { th: 'เหตุผล', en: 'Reason' }, words.th)] : []),
        ],
        found: String(fiscalYear),
        expected: '',
        sentence: {
          th: `${name.th} อนุกรมไม่ต่อเนื่องตั้งแต่${year.th} จึงไม่ควรเทียบกับปีก่อนหน้า${words ? ` (${words.th})` : ''}`,
          en: `${name.en}: the series breaks at ${year.en} and should not be compared with earlier years.${words?.en ? ` ${words.en}` : ''}`,
        },
      },
    };
  });
}
