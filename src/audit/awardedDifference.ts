/** The official score beside the recomputed one: they agree but for rounding, or the arithmetic of both is told. */
import type { AssessmentModel, AwardedScore, KpiModel } from '../assessment/index.ts';
import type { AwardedDifference, DecimalText } from '../scoring/index.ts';
import { type Bilingual, inSentence, named, terms } from '../words/index.ts';
import { kpiName } from './names.ts';
import { grouped } from './notation.ts';
import type { Outcome } from './types.ts';

const { names } = terms;

/** Runs where both scores of a KPI are known. */
export const checkAwardedOfKpi = (kpi: KpiModel): Outcome[] =>
  kpi.awarded.official ? compared(kpi.awarded.official, kpiName(kpi), []) : [];

/** Runs for each component and for the total, where both are known. */
export function checkAwardedOfWhole({ awarded, components }: AssessmentModel): Outcome[] {
  const subjects = [
    ...components.map(({ id, front, awarded: own }) => ({ id, name: named(front.title, id), official: own.official })),
    { id: 'total', name: names.total, official: awarded.official },
  ];
  return subjects.flatMap(({ id, name, official }) => (official ? compared(official, name, [id]) : []));
}

function compared(official: AwardedScore, name: Bilingual, key: string[]): Outcome[] {
  const { recomputed } = official;
  const pairs = [
    { column: 'score', word: names.score, awarded: official.score, own: recomputed.score, apart: official.difference },
    {
      column: 'weighted_score',
      word: names.weightedScore,
      awarded: official.weightedScore,
      own: recomputed.weightedScore,
      apart: official.weightedDifference,
    },
  ];
  return pairs.flatMap(({ column, word, awarded, own, apart }) =>
    awarded !== null && own !== null && apart
      ? [toOutcome(official, name, [...key, column], { word, awarded, own, apart })]
      : [],
  );
}

function toOutcome(
  { stage, source, place }: AwardedScore,
  name: Bilingual,
  key: string[],
  pair: { word: Bilingual; awarded: DecimalText; own: DecimalText; apart: AwardedDifference },
): Outcome {
  const { word, awarded, own, apart } = pair;
  const stageName = terms.stages[stage];
  return {
    key,
    subject: { th: `${name.th} ${word.th}`, en: `${name.en}, ${inSentence(word).en}` },
    arithmetic: `${grouped(awarded)} − ${grouped(own)} = ${grouped(apart.difference)}`,
    finding: apart.beyondRounding
      ? {
          severity: 'warning',
          inputs: [
            {
              name: {
                th: `${names.awarded.th} (${stageName.th})`,
                en: `${names.awarded.en} (${inSentence(stageName).en})`,
              },
              value: awarded,
              source,
              place,
            },
          ],
          found: awarded,
          expected: own,
          sentence: {
            th: `${name.th}: ${word.th}ที่ประกาศ (${stageName.th}) เป็น ${grouped(awarded)} แต่คิดซ้ำจากผลและเกณฑ์ที่เผยแพร่ได้ ${grouped(own)} ต่างกัน ${grouped(apart.difference)} เกินกว่าการปัดเศษ`,
            en: `${name.en}: the awarded ${inSentence(word).en} (${inSentence(stageName).en}) is ${grouped(awarded)}; recomputed from the published results and criteria, it is ${grouped(own)}. The difference of ${grouped(apart.difference)} is more than rounding.`,
          },
        }
      : null,
  };
}
