/** The criteria (เกณฑ์การประเมิน) of a KPI for one round, with the versions before them. */
import type { EarlierCriteria, KpiModel, RoundModel } from '../../../assessment/index.ts';
import { type Level } from '../../../scoring/index.ts';
import { levelText, type Revision, type RoundCriteria } from '../../../schema/index.ts';
import { type CriteriaPart, criteriaParts, ownInterpolation, WHOLE } from '../../tables/parts.ts';
import { asColumn, basis, bilingual, date, decimal, id, integer, text } from './fields.ts';
import { type Fields, list, orNull, record } from './form.ts';
import { score } from './score.ts';

const of = (name: string) => asColumn('criteria', name);

/** One version of the criteria. */
interface OfVersion extends Pick<RoundModel, 'comparisons'> {
  kpi: KpiModel;
  criteria: RoundCriteria['criteria'];
  revision: Revision | null;
}

const comparison = record<RoundModel['comparisons'][number] & { unit: string }>({
  measure: id('measure', of('measure')),
  operator: id('operator', of('operator')),
  value: decimal('value', of('value')),
  unit: id('unit', of('unit')),
  part: id(({ part }) => part ?? WHOLE, of('part')),
  basis: basis('basis', 'assumed: เอกสารให้ตัวเลขลอย ๆ และอ่านว่า "ไม่น้อยกว่า" · a bare figure read as "at least"'),
});

const levelCriteria = record<OfVersion & { level: Level }>({
  level: id('level', of('level')),
  text: bilingual(({ criteria: table, level }) => ({ th: levelText(table, level) }), of('text_th').description),
  comparisons: list(comparison)(
    ({ kpi, comparisons, level }) =>
      comparisons
        .filter((one) => one.level === level)
        .map((one) => ({ ...one, unit: kpi.measures.get(one.measure)?.unit ?? '' })),
    'ต้องเป็นจริงครบทุกข้อ · all of them must hold',
  ),
});

const rule = id<OfVersion>(({ criteria: table }) => table.rule, of('rule'));
const levels = list(levelCriteria)<OfVersion>(
  (version) => version.kpi.policy.entries.levels.value.map(({ id: level }) => ({ ...version, level })),
  'ระดับ จากต่ำไปสูง · the levels, lowest first',
);
const revision: Fields<OfVersion> = {
  from: orNull(date)(
    ({ revision: own }) => own?.from,
    'ใช้ตั้งแต่วันที่ null เมื่อไม่ระบุ · the day from which these criteria count, null where not stated',
  ),
  reason: orNull(bilingual)(
    ({ revision: own }) => own?.reason,
    'เหตุที่ปรับ null เมื่อไม่ระบุ · why the criteria were changed, null where not stated',
  ),
  source: orNull(text)(
    ({ revision: own }) => own?.source,
    'เอกสารของเกณฑ์ฉบับนี้ null เมื่อเกณฑ์ไม่มีการปรับ · the document of this version, null where there was one version only',
  ),
};

const interpolation = record<NonNullable<ReturnType<typeof ownInterpolation>>>({
  value: id('value', of('interpolation')),
  basis: basis('basis'),
  source: text('source', 'ที่มา · where it comes from'),
  text: bilingual('text', 'ถ้อยคำของเอกสารหรือเหตุผล · words of the source, or why it is read so'),
});

const part = record<CriteriaPart>({
  id: id('id', of('part')),
  label: orNull(bilingual)('label', 'ชื่อของส่วน null เมื่อเกณฑ์ไม่แบ่งส่วน · name of the part, null where there are no parts'),
  share: decimal('share', of('share')),
  rule: id(({ criteria }) => criteria.rule, of('part_rule')),
  interpolation: orNull(interpolation)(
    ({ criteria }) => ownInterpolation(criteria),
    'เมื่อเอกสารของตัวชี้วัดกำหนดต่างจากหลักเกณฑ์ null เมื่อไม่ต่าง · where the KPI says otherwise than its policy, else null',
  ),
});

const parts = list(part)<OfVersion>((version) => criteriaParts(version), 'ส่วนของเกณฑ์ · the parts of the criteria');

const earlierCriteria = record<OfVersion & Pick<EarlierCriteria, 'score'>>({
  ...revision,
  rule,
  levels,
  parts,
  score: score('score', 'คะแนนตามเกณฑ์ฉบับนี้ ไม่รวมในคะแนนรวม · the score under these criteria; never part of a total'),
});

export const criteria = record<OfVersion & { round: RoundModel }>({
  round: integer(({ round }) => round.round, of('round')),
  rule,
  basis: basis(
    ({ round }) => round.criteria.basis,
    'assumed: เอกสารมีตารางเดียวและไม่บอกรอบ · the single table is read as one of this round',
  ),
  levels,
  ...revision,
  earlier: list(earlierCriteria)(
    ({ kpi, round }) => round.earlier.map((one) => ({ kpi, ...one })),
    'เกณฑ์ฉบับก่อน จากเก่าไปใหม่ · versions before these, oldest first',
  ),
  parts,
});

/** As `criteria` takes it. */
export const criteriaOfRounds = (kpi: KpiModel) =>
  kpi.rounds.map((round) => ({ ...round.criteria, comparisons: round.comparisons, kpi, round }));
