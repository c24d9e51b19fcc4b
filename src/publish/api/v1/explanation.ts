/** The explanation of a score: its sentences in both languages, and the values that they are made of. */
import type { AssessmentModel, KpiModel } from '../../../assessment/index.ts';
import {
  assessmentSentences,
  type AssessmentSentences,
  explainAssessment,
  explainKpi,
  type KpiSentences,
  kpiSentences,
  monitoringSentences,
  type Stand,
  type TargetBeside,
} from '../../../explain/index.ts';
import type { Apart } from '../../../scoring/index.ts';
import { asColumn, bilingual, decimal, fiscalYear, flag, id, integer } from './fields.ts';
import { list, orNull, record } from './form.ts';

/** A sentence in both languages; null where there is nothing to say in either. */
const bothOf = <Source, Sentences>(of: (source: Source, lang: 'th' | 'en') => Sentences) => {
  const said = (key: keyof Sentences) => (source: Source) => {
    const [th, en] = [of(source, 'th')[key], of(source, 'en')[key]];
    return typeof th === 'string' && typeof en === 'string' ? { th, en } : null;
  };
  return (key: keyof Sentences, meaning: string) => orNull(bilingual)<Source>(said(key), meaning);
};

const ofLevel = 'รหัสระดับ · id of a level';
const measure = asColumn('results', 'measure');

const apart = record<Apart>(
  {
    measure: id('measure', measure),
    operator: id('operator', asColumn('criteria', 'operator')),
    threshold: decimal('value', 'ค่าเกณฑ์ที่เทียบ · the threshold compared with'),
    value: decimal('figure', 'ผลที่เทียบ · the figure compared'),
    distance: orNull(decimal)(
      'by',
      'ห่างจากค่าที่ใกล้ที่สุดซึ่งผ่านเกณฑ์ null เมื่อไม่มีค่าเช่นนั้น · to the nearest value that meets it, null where there is none ("more than 80")',
    ),
  },
  { id: 'apart', description: 'ผลกับค่าเกณฑ์ที่ระดับหนึ่งกำหนด · a figure beside what a level asks for' },
);

const worth = record<{ step: string; score: string; weightedScore: string | null }>(
  {
    step: decimal('step', 'เพิ่มขึ้น (หรือลดลงเมื่อยิ่งน้อยยิ่งดี) เท่านี้ · so much more, or less where lower is better'),
    score: decimal('score', 'ได้คะแนนเพิ่มเท่านี้ · adds so much to the score'),
    weighted_score: orNull(decimal)('weightedScore', 'ได้คะแนนถ่วงน้ำหนักเพิ่มเท่านี้ · and so much to the weighted score'),
  },
  { id: 'worth', description: 'ผลที่ดีขึ้นมีค่ากี่คะแนน · what a better result is worth' },
);

const counted = record<NonNullable<Stand['counted']>>(
  {
    short: decimal('short', 'ตัวตั้งต้องเปลี่ยนอีกเท่านี้จึงถึงระดับถัดไป · what the numerator lacks for the next level'),
    numerator: decimal('numerator', asColumn('results', 'numerator')),
    denominator: decimal('denominator', asColumn('results', 'denominator')),
    one_more: orNull(worth)('worth', 'ตัวตั้งทุก 1 หน่วย · each one of the numerator'),
  },
  { id: 'counted', description: 'ที่ยังขาดเมื่อนับเป็นตัวตั้ง · what is short, counted in the numerator' },
);

const stand = record<Stand>(
  {
    score: decimal('score', asColumn('scores', 'score')),
    level_reached: id('level', asColumn('scores', 'level_reached')),
    beyond: orNull(apart)('beyond', 'เกินค่าเกณฑ์ของระดับที่ถึงเท่าใด · how far beyond the value of the level reached'),
    next_level: orNull(id)(
      ({ next }) => next?.level,
      'ระดับถัดไป null เมื่อถึงระดับสูงสุด · the next level, null at the highest',
    ),
    next_level_points: orNull(decimal)(({ next }) => next?.points, 'คะแนนของระดับถัดไป · points of the next level'),
    short_of_next: list(apart)(
      ({ next }) => next?.unmet ?? [],
      'ที่ยังขาดของระดับถัดไป · what the next level asks that is not met',
    ),
    points_short: orNull(decimal)('pointsShort', 'คะแนนเฉลี่ยขาดอีกเท่านี้ · points that a mean is short of the next level'),
    one_more: orNull(worth)('growth', 'ผลที่ดีขึ้นทุกหน่วย · what each unit of a better result is worth'),
    counted: orNull(counted)('counted', 'นับเป็นตัวตั้งและตัวหาร · in terms of numerator and denominator'),
    close: list(id)(
      ({ close }) => close.map(({ kind }) => kind),
      'score-rounded คะแนน figure-rounded ผล hair เฉียดค่าเกณฑ์: การปัดเศษเป็นตัวตัดสิน · where rounding of the score or of the figure, or a hair’s breadth, decides',
    ),
  },
  { id: 'explained_standing', description: 'คะแนนอยู่ตรงไหนระหว่างระดับ · where a score stands between the levels' },
);

const target = record<TargetBeside>({
  measure: id('measure', measure),
  target: decimal('target', 'ค่าเป้าหมายของปี · the target of the year'),
  before: decimal('last', 'ผลปีก่อน · the result of the year before'),
  is_met: flag('isMet', 'true: ผลปีก่อนถึงค่าเป้าหมายแล้ว · the earlier result meets it already'),
});

/** A round that is watched, in both languages. */
const ofRound = record<{ round: number; said: { th: string; en: string } }>({
  round: integer('round', asColumn('scores', 'round')),
  text: bilingual('said', 'ผลและคะแนน หรือเหตุที่ยังไม่มี · result and score, or why there is none'),
});

function roundsSaid(kpi: KpiModel) {
  const en = monitoringSentences(kpi, 'en');
  return monitoringSentences(kpi, 'th').map(({ round, text: th }, index) => ({
    round,
    said: { th, en: en[index]?.text ?? '' },
  }));
}

const said = bothOf<KpiModel, KpiSentences>(kpiSentences);

export const kpiExplanation = record<KpiModel>({
  promised: said('promised', 'ระดับสูงสุดและค่าเป้าหมายของปี · the highest level and the target of the year'),
  result: said('result', 'ผลและคะแนน หรือเหตุที่ยังไม่มี · result and score, or why there is none'),
  last_year: said(
    'lastYear',
    'ผลปีก่อนภายใต้เกณฑ์ปีนี้ หรือเหตุที่เทียบไม่ได้ · last year under this year’s criteria, or why not compared',
  ),
  next: said('next', 'ก้าวต่อไปมีค่าเท่าใด · what the next step is worth'),
  close: said('close', 'การปัดเศษเป็นตัวตัดสิน · rounding decides'),
  ambition: said(
    'ambition',
    'ผลปีก่อนถึงระดับใดแล้ว เป็นข้อสังเกต ไม่ใช่การตัดสิน · levels that last year reaches already; an observation, no verdict',
  ),
  standing: orNull(stand)(
    (kpi) => explainKpi(kpi).stand,
    'ผลปีนี้อยู่ตรงไหน null เมื่อยังไม่มีคะแนน · where this year stands, null without a score',
  ),
  last_year_fiscal_year_be: orNull(fiscalYear)(
    (kpi) => explainKpi(kpi).lastYear?.fiscalYear,
    'ปีของผลที่เทียบได้ null เมื่อเทียบไม่ได้ · the earlier year, null where years are not comparable',
  ),
  last_year_standing: orNull(stand)((kpi) => explainKpi(kpi).lastYear?.stand, 'ผลปีนั้นอยู่ตรงไหน · where that year stands'),
  not_comparable: orNull(id)(
    ({ notComparable }) => notComparable?.reason,
    'เหตุที่เทียบไม่ได้: no-table no-figure other-measures incomplete series-break · why years are not compared',
  ),
  levels_reached_before: list(id)(
    (kpi) => explainKpi(kpi).ambition?.levels ?? [],
    `${ofLevel}: ผลปีนั้นถึงแล้ว · reached already by that year`,
  ),
  targets_before: list(target)(
    (kpi) => explainKpi(kpi).ambition?.targets ?? [],
    'ค่าเป้าหมายของปีเทียบกับผลปีก่อน · targets of the year beside the earlier result',
  ),
  monitoring: list(ofRound)(roundsSaid, 'รอบที่ใช้ติดตาม ไม่นับในคะแนนของปี · rounds that are watched and do not count'),
});

type Explained = ReturnType<typeof explainAssessment>;

const ofLevelBefore = record<NonNullable<Explained['ambition']>['byLevel'][number]>({
  level_reached: id('level', asColumn('scores', 'level_reached')),
  kpi_numbers: list(id)('kpis', 'เลขตัวชี้วัด · numbers of the KPIs'),
});

const saidOfAll = bothOf<AssessmentModel, AssessmentSentences>(assessmentSentences);

export const assessmentExplanation = record<AssessmentModel>({
  standing: saidOfAll('standing', 'รู้ผลแล้วเท่าใด · how much is known'),
  last_year: saidOfAll(
    'lastYear',
    'ผลปีก่อนภายใต้เกณฑ์ปีนี้ ไม่ใช่คะแนนของปี · last year under this year’s criteria: no score of the year',
  ),
  ambition: saidOfAll('ambition', 'ผลปีก่อนถึงระดับใดแล้วกี่ตัวชี้วัด · how many KPIs reach which level already'),
  last_year_points: orNull(decimal)(
    (one) => explainAssessment(one).lastYear?.total.points,
    'คะแนนของตัวชี้วัดที่เทียบได้ · points of the KPIs that can be compared',
  ),
  last_year_weight: orNull(decimal)(
    (one) => explainAssessment(one).lastYear?.total.scoredWeight,
    'น้ำหนักของตัวชี้วัดที่เทียบได้ · their weight',
  ),
  kpis_compared: integer(
    (one) => explainAssessment(one).ambition?.compared ?? 0,
    'จำนวนตัวชี้วัดที่เทียบได้ · how many can be compared',
  ),
  levels_reached_before: list(ofLevelBefore)(
    (one) => explainAssessment(one).ambition?.byLevel ?? [],
    'ตัวชี้วัดตามระดับที่ผลปีก่อนถึง จากสูงไปต่ำ · KPIs by the level that the earlier result reaches, highest first',
  ),
  targets_met_before: list(id)(
    (one) => explainAssessment(one).ambition?.targetsMet ?? [],
    'ตัวชี้วัดที่ผลปีก่อนถึงค่าเป้าหมายของปีแล้ว · KPIs whose target the earlier result meets already',
  ),
});
