/** Scores as their sources give them, each beside the recomputed one. */
import type { Awarded, AwardedScore } from '../../../assessment/index.ts';
import { asColumn, date, decimal, flag, id, integer, text, url } from './fields.ts';
import { form, list, orNull, record } from './form.ts';

const of = (name: string) => asColumn('awarded', name);

const score = record<{ one: AwardedScore; isOfficial: boolean }>(
  {
    round: integer(({ one }) => one.round, of('round')),
    stage: id(({ one }) => one.stage, of('stage')),
    official: flag('isOfficial', 'true: คะแนนทางการของปี · the official score of the year'),
    score: orNull(decimal)(({ one }) => one.score, of('score')),
    weighted_score: orNull(decimal)(({ one }) => one.weightedScore, of('weighted_score')),
    recomputed_score: orNull(decimal)(({ one }) => one.recomputed.score, of('recomputed_score')),
    recomputed_weighted_score: orNull(decimal)(
      ({ one }) => one.recomputed.weightedScore,
      of('recomputed_weighted_score'),
    ),
    difference: orNull(decimal)(({ one }) => one.difference?.difference, of('difference')),
    weighted_difference: orNull(decimal)(({ one }) => one.weightedDifference?.difference, of('weighted_difference')),
    grade: orNull(text)(({ one }) => one.grade || null, of('grade')),
    as_of: orNull(date)(({ one }) => one.asOf, of('as_of')),
    source: text(({ one }) => one.source, of('source')),
    evidence_url: orNull(url)(({ one }) => one.evidenceUrl, of('evidence_url')),
    note: orNull(text)(({ one }) => one.note || null, of('note')),
  },
  { id: 'awarded_score', description: 'คะแนนที่แหล่งที่มาประกาศ · a score as its source gives it' },
);
const scores = list(score);

/** By round, then by stage. */
export const awarded = form(scores.schema, ({ scores: all, official }: Awarded, publication) =>
  scores.of(
    all.map((one) => ({ one, isOfficial: one === official })),
    publication,
  ),
);
export const awardedMeaning =
  'คะแนนที่ประกาศ คู่กับคะแนนที่คิดซ้ำ ไม่รวมในคะแนนที่คิดซ้ำ · awarded scores beside the recomputed; never part of a recomputed score';
