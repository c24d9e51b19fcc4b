/** What more than one document says: a KPI in short, and a correction. */
import { z } from 'zod';
import type { AssessmentModel, KpiModel } from '../../../model/index.ts';
import { addressOf, type Publication } from '../../publishedFile.ts';
import { kpiJsonPath } from './addresses.ts';
import { asColumn, bilingual, date, decimal, id, text, toBilingual, url } from './fields.ts';
import { scored } from './score.ts';

const ofYear = (name: string) => `${asColumn('scores', name).description} (รอบประจำปี · of the annual round)`;

export const kpiSummary = {
  kpi_id: id.meta(asColumn('definitions', 'kpi_id')),
  kpi_number: id.meta(asColumn('definitions', 'kpi_number')),
  title: bilingual.describe('ชื่อตัวชี้วัด · title of the KPI'),
  component: id.meta(asColumn('definitions', 'component')),
  group: text.nullable().meta(asColumn('definitions', 'group')),
  weight: decimal.nullable().meta(asColumn('definitions', 'weight')),
  state: scored.state.nullable().describe(`${ofYear('state')} null เมื่อไม่มีเกณฑ์ของรอบนั้น · null where it has no criteria`),
  score: scored.score.describe(ofYear('score')),
  weighted_score: scored.weighted_score.describe(ofYear('weighted_score')),
  level_reached: scored.level_reached.describe(ofYear('level_reached')),
  page_url: url.describe('หน้าเว็บของตัวชี้วัด · page of the KPI'),
  json_url: url.describe('เอกสาร JSON ของตัวชี้วัด · JSON document of the KPI'),
};

export function toKpiSummary(kpi: KpiModel, publication: Publication) {
  const { front, annual } = kpi;
  return {
    kpi_id: kpi.id,
    kpi_number: kpi.number,
    title: toBilingual(front.title),
    component: front.component,
    group: front.group ?? null,
    weight: front.weight,
    state: kpi.state === 'no-criteria' ? null : kpi.state,
    score: annual?.score.score ?? null,
    weighted_score: annual?.score.weightedScore ?? null,
    level_reached: annual?.score.levelReached ?? null,
    page_url: addressOf(publication, kpi.path),
    json_url: addressOf(publication, kpiJsonPath(kpi)),
  };
}

export const correction = z
  .strictObject({
    file: text.meta({
      description: 'ไฟล์ที่แก้ · the corrected file',
      examples: ['data/assessments/dsdw/2567/results.csv'],
    }),
    row_key: text.meta({ description: 'แถวที่แก้ · the corrected row', examples: ['kpi=1;round=2;measure=share'] }),
    column: text.describe('คอลัมน์ที่แก้ · the corrected column'),
    published: text.nullable().describe('ที่เผยแพร่ไว้เดิม null เมื่อไม่มีค่า · as published before, null where it had no value'),
    corrected: text.nullable().describe('ที่ถูกต้อง null เมื่อไม่มีค่า · as it stands now, null where it has no value'),
    date: date.describe('วันที่แก้ · day of the correction'),
    reason: text.describe('เหตุที่แก้ · why'),
  })
  .meta({ id: 'correction', description: 'ค่าที่เผยแพร่แล้วและแก้ไข · a published figure that was corrected' });

export function toCorrection(row: AssessmentModel['corrections'][number]): z.infer<typeof correction> {
  const { file, rowKey, column, published, corrected, date, reason } = row;
  return { file, row_key: rowKey, column, published: published || null, corrected: corrected || null, date, reason };
}
