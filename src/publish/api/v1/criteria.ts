/** The criteria (เกณฑ์การประเมิน) of a KPI for one round. */
import type { KpiModel, RoundModel } from '../../../assessment/index.ts';
import { type Level } from '../../../scoring/index.ts';
import { levelText } from '../../../schema/index.ts';
import { asColumn, basis, bilingual, decimal, id, integer } from './fields.ts';
import { list, record } from './form.ts';

const of = (name: string) => asColumn('criteria', name);

interface OfRound {
  kpi: KpiModel;
  round: RoundModel;
}

const comparison = record<RoundModel['comparisons'][number] & { unit: string }>({
  measure: id('measure', of('measure')),
  operator: id('operator', of('operator')),
  value: decimal('value', of('value')),
  unit: id('unit', of('unit')),
});

const levelCriteria = record<OfRound & { level: Level }>({
  level: id('level', of('level')),
  text: bilingual(({ round, level }) => ({ th: levelText(round.criteria.criteria, level) }), of('text_th').description),
  comparisons: list(comparison)(
    ({ kpi, round, level }) =>
      round.comparisons
        .filter((one) => one.level === level)
        .map((one) => ({ ...one, unit: kpi.measures.get(one.measure)?.unit ?? '' })),
    'ต้องเป็นจริงครบทุกข้อ · all of them must hold',
  ),
});

export const criteria = record<OfRound>({
  round: integer(({ round }) => round.round, of('round')),
  rule: id(({ round }) => round.criteria.criteria.rule, of('rule')),
  basis: basis(
    ({ round }) => round.criteria.basis,
    'assumed: เอกสารมีตารางเดียวและไม่บอกรอบ · the single table is read as one of this round',
  ),
  levels: list(levelCriteria)(
    (ofRound) => ofRound.kpi.policy.entries.levels.value.map(({ id: level }) => ({ ...ofRound, level })),
    'ระดับ จากต่ำไปสูง · the levels, lowest first',
  ),
});
