/** A published figure that was mended: which KPI and which datasets it touches, and what it is called. */
import type { CorrectionRow } from '../input/index.ts';
import { type DatasetKind, readRowKey } from '../schema/index.ts';
import { inLanguage, correctedCell, type SiteLanguage } from '../words/index.ts';
import type { AssessmentModel, KpiModel } from './types.ts';

/** What kind of file a correction is of; `description` is the MDX file of a KPI or of the assessment. */
export type CorrectedFile =
  | 'baselines'
  | 'targets'
  | 'results'
  | 'activities'
  | 'awarded'
  | 'strategic-kpis'
  | 'description';

const tables: readonly CorrectedFile[] = ['baselines', 'targets', 'results', 'activities', 'awarded', 'strategic-kpis'];

export function correctedFile({ file }: Pick<CorrectionRow, 'file'>): CorrectedFile {
  return tables.find((name) => file.endsWith(`/${name}.csv`)) ?? 'description';
}

/** The corrections of one KPI, in the order of `corrections.csv`. */
export function correctionsOfKpi(kpi: KpiModel, { corrections }: AssessmentModel): CorrectionRow[] {
  return corrections.filter(({ rowKey }) => readRowKey(rowKey)['kpi'] === kpi.number);
}

/** The corrections that a dataset's rows of the assessment hold, or follow from. */
export function correctionsOfDataset(kind: DatasetKind, { corrections }: AssessmentModel): CorrectionRow[] {
  return corrections.filter((correction) => correctedDatasets(correction).includes(kind));
}

/** The datasets whose rows hold the corrected cell, or follow from it. */
function correctedDatasets(correction: CorrectionRow): DatasetKind[] {
  const file = correctedFile(correction);
  if (file === 'results') return ['results', 'scores', 'awarded'];
  if (file === 'strategic-kpis') return [];
  if (file !== 'description') return [file];
  const { kpi, level } = readRowKey(correction.rowKey);
  if (level !== undefined) return ['criteria', 'scores', 'awarded'];
  return kpi !== undefined && correction.column === 'weight' ? ['definitions', 'scores', 'awarded'] : [];
}

/** "ตัวชี้วัดที่ 2 ข้อมูลพื้นฐาน ปีงบประมาณ พ.ศ. 2565 ร้อยละของ… · ค่า": what was corrected. */
export function correctedThing(
  correction: CorrectionRow,
  { kpis, policy }: AssessmentModel,
  lang: SiteLanguage,
): string {
  const key = readRowKey(correction.rowKey);
  const kpi = kpis.find(({ number }) => number === key['kpi']);
  const measureName = (id: string) => inLanguage(kpi?.measures.get(id)?.label, lang) ?? id;
  return correctedCell(correctedFile(correction), key, correction.column, measureName, policy, lang);
}
