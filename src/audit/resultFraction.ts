/** Results against their own fractions. Loading refuses a result that differs; the audit shows the working to everyone. */
import type { AssessmentModel } from '../model/index.ts';
import { workFraction } from './fraction.ts';
import { fractionInputs } from './inputs.ts';
import { joined, kpiName, measureName, roundName } from './names.ts';
import { grouped } from './notation.ts';
import type { Outcome } from './types.ts';

export function checkResultFractions({ kpis }: AssessmentModel): Outcome[] {
  return kpis.flatMap((kpi) =>
    kpi.rounds.flatMap(({ round, results }) =>
      results.flatMap((row): Outcome[] => {
        const worked = workFraction(kpi, row);
        if (!worked) return [];
        const { published, recomputed, arithmetic } = worked;
        const name = kpiName(kpi);
        const when = roundName(round);
        const source = row.evidenceUrl ?? '';
        return [
          {
            code: 'result-fraction',
            kpi,
            key: [row.measure, `round${round}`],
            subject: joined({ th: 'ผลการดำเนินงาน', en: 'result' }, measureName(kpi, row.measure), when),
            arithmetic,
            finding: worked.holds
              ? null
              : {
                  severity: 'warning',
                  inputs: [
                    ...fractionInputs(row, source),
                    { name: { th: 'ผลการดำเนินงาน', en: 'Result' }, value: published, source, place: row.place },
                  ],
                  found: published,
                  expected: recomputed,
                  sentence: {
                    th: `${name.th} ${when.th}: ผลการดำเนินงานที่รายงานคือ ${grouped(published)} แต่ตัวตั้งและตัวหารที่รายงานคำนวณได้ ${grouped(recomputed)}`,
                    en: `${name.en}, ${when.en}: the reported result is ${grouped(published)}, but its numerator and denominator give ${grouped(recomputed)}.`,
                  },
                },
          },
        ];
      }),
    ),
  );
}
