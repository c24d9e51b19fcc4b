/**
 * The CSV files of an assessment, by the field that holds their rows; `title` is what people call them, `key` names in
 * words what names a row, `figures` are the columns of which a published value is never changed without a reason, what a row is
 * about first; an `optional` one may be absent.
 */
import { terms } from '../../words/index.ts';
import { activityTable } from './activities.ts';
import { awardedTable } from './awarded.ts';
import { resultTable } from './results.ts';
import { strategicKpiTable } from './strategicKpis.ts';
import { templateOf } from './table.ts';
import { figureTable } from './yearFigures.ts';

const { names } = terms;

const figures = ['value', 'numerator', 'denominator'];
const yearKey = { th: 'ตัวชี้วัด รายการวัด และปีงบประมาณ', en: 'KPI, measure and fiscal year' };

export const assessmentTables = {
  baselines: { title: names.baseline, file: 'baselines.csv', table: figureTable, key: yearKey, figures },
  targets: { title: names.target, file: 'targets.csv', table: figureTable, key: yearKey, figures },
  results: {
    title: names.result,
    file: 'results.csv',
    table: resultTable,
    key: { th: 'ตัวชี้วัด รอบ และรายการวัด', en: 'KPI, round and measure' },
    figures,
  },
  activities: {
    title: names.plan,
    file: 'activities.csv',
    table: activityTable,
    key: { th: 'ตัวชี้วัดและเลขกิจกรรม', en: 'KPI and number of the activity' },
    figures: [],
  },
  strategicKpis: {
    title: { th: 'Strategic KPIs', en: 'Strategic KPIs' },
    file: 'strategic-kpis.csv',
    table: strategicKpiTable,
    key: { th: 'ลำดับ', en: 'number' },
    figures: [],
  },
  awarded: {
    title: names.awarded,
    file: 'awarded.csv',
    table: awardedTable,
    key: { th: 'สิ่งที่ได้คะแนน รอบ และขั้นของคะแนน', en: 'subject, round and stage' },
    figures: ['weighted_score', 'score', 'grade'],
    optional: true,
  },
} as const;

/** The header of each file that has to be there, by its name. */
export const tableTemplates: ReadonlyMap<string, string> = new Map(
  Object.values(assessmentTables).flatMap((one) => ('optional' in one ? [] : [[one.file, templateOf(one.table)]])),
);
