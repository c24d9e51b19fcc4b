/** `…-kpi-awarded-*.csv`: scores as their sources give them, each beside the recomputed one; of KPIs, components and totals. */
import { terms } from '../../words/index.ts';
import type { AssessmentModel, Awarded, AwardedScore } from '../../assessment/index.ts';
import { STAGES } from '../../scoring/index.ts';
import { agencyColumn, kpiNumberColumn, roundColumn, yearColumn } from './sharedColumns.ts';
import { type ColumnOf, column, type Row, type Table } from './table.ts';

interface Item {
  assessment: AssessmentModel;
  /** `{agency}-{fy}`, with the number of the KPI or the id of the component. */
  id: string;
  score: AwardedScore;
}

const { names, stages } = terms;

const columns: readonly ColumnOf<Item, unknown>[] = [
  column('subject_id', 'text', ({ id }) => id, {
    title: { th: 'รหัสของสิ่งที่ได้คะแนน', en: 'Subject' },
    th: 'รหัสถาวรของสิ่งที่ได้คะแนน เป็น kpi_id ของตัวชี้วัด หรือรหัสส่วนราชการกับปีงบประมาณ ตามด้วยรหัสองค์ประกอบเมื่อเป็นคะแนนขององค์ประกอบ',
    en: 'Permanent id of what the score is of: the kpi_id of a KPI; or agency and fiscal year, with the id of the component where the score is that of a component.',
    required: true,
    example: 'dit-2567-1',
  }),
  { ...agencyColumn, cell: ({ assessment }) => assessment.agency.agency },
  { ...yearColumn, cell: ({ assessment }) => String(assessment.fiscalYear) },
  column('scope', 'text', ({ score }) => score.scope, {
    title: { th: 'ขอบเขตของคะแนน', en: 'Scope' },
    th: `kpi ${names.kpi.th} component ${names.component.th} total ${names.total.th}`,
    en: 'What the score is of: a KPI, a component or the whole assessment.',
    required: true,
    allowed: ['kpi', 'component', 'total'],
    example: 'kpi',
  }),
  { ...kpiNumberColumn, required: false, cell: ({ score }) => score.kpi },
  column('component', 'text', ({ score }) => score.component, {
    title: names.component,
    th: 'รหัสองค์ประกอบของการประเมิน เมื่อเป็นคะแนนขององค์ประกอบ',
    en: 'Id of the component, where the score is that of a component.',
    ofScheme: true,
    example: 'performance',
  }),
  { ...roundColumn, cell: ({ score }) => String(score.round) },
  column('stage', 'text', ({ score }) => score.stage, {
    title: names.stage,
    th: STAGES.map((stage) => `${stage} ${stages[stage].th}`).join(' '),
    en: `Who gave the score: ${STAGES.map((stage) => `${stage}: ${stages[stage].en.toLowerCase()}`).join('; ')}. The official score is the latest stage that is not self.`,
    required: true,
    allowed: STAGES,
    example: 'evaluated',
  }),
  column('score', 'decimal', ({ score }) => score.score, {
    title: names.awarded,
    th: 'คะแนนก่อนถ่วงน้ำหนัก หรือคะแนนรวม ตามแหล่งที่มา ว่างไว้เมื่อแหล่งที่มาไม่ให้',
    en: 'The score before it is weighted, or the total, as the source gives it; empty where it gives none.',
    example: '100',
  }),
  column('weighted_score', 'decimal', ({ score }) => score.weightedScore, {
    title: { th: 'คะแนนถ่วงน้ำหนักที่ประกาศ', en: 'Awarded weighted score' },
    th: 'คะแนนถ่วงน้ำหนักตามแหล่งที่มา ว่างไว้เมื่อแหล่งที่มาไม่ให้',
    en: 'The weighted score as the source gives it; empty where it gives none.',
    example: '29.94',
  }),
  column('recomputed_score', 'decimal', ({ score }) => score.recomputed.score, {
    title: names.recomputed,
    th: 'คะแนนที่คิดซ้ำจากผลและเกณฑ์ที่เผยแพร่ ว่างไว้เมื่อคิดซ้ำไม่ได้',
    en: 'The score recomputed from the published results and criteria; empty where it cannot be recomputed.',
    example: '100.00',
  }),
  column('recomputed_weighted_score', 'decimal', ({ score }) => score.recomputed.weightedScore, {
    title: { th: 'คะแนนถ่วงน้ำหนักที่คิดซ้ำ', en: 'Recomputed weighted score' },
    th: 'คะแนนถ่วงน้ำหนักที่คิดซ้ำ ว่างไว้เมื่อคิดซ้ำไม่ได้ หรือไม่เปิดเผยน้ำหนัก',
    en: 'The recomputed weighted score; empty where it cannot be recomputed or the weight is not disclosed.',
    example: '20.00',
  }),
  column('difference', 'decimal', ({ score }) => score.difference?.difference, {
    title: { th: 'ผลต่างของคะแนน', en: 'Difference' },
    th: 'คะแนนที่ประกาศลบคะแนนที่คิดซ้ำ ว่างไว้เมื่อมีไม่ครบทั้งสอง',
    en: 'Awarded score less recomputed score; empty where either is missing.',
    example: '0.00',
  }),
  column('weighted_difference', 'decimal', ({ score }) => score.weightedDifference?.difference, {
    title: { th: 'ผลต่างของคะแนนถ่วงน้ำหนัก', en: 'Difference of the weighted scores' },
    th: 'คะแนนถ่วงน้ำหนักที่ประกาศลบที่คิดซ้ำ ว่างไว้เมื่อมีไม่ครบทั้งสอง',
    en: 'Awarded weighted score less the recomputed one; empty where either is missing.',
    example: '0.00',
  }),
  column('grade', 'text', ({ score }) => score.grade, {
    title: names.grade,
    th: 'ระดับผลการประเมินตามแหล่งที่มา ว่างไว้เมื่อแหล่งที่มาไม่ให้',
    en: 'The grade as the source prints it; empty where it gives none.',
    example: 'ระดับคุณภาพ',
  }),
  column('as_of', 'date', ({ score }) => score.asOf, {
    title: { th: 'วันที่ของคะแนน (ค.ศ.)', en: 'Day of the score' },
    th: 'วันที่ของคะแนน รูปแบบ ปปปป-ดด-วว เป็นปี ค.ศ. ว่างไว้เมื่อแหล่งที่มาไม่ระบุ',
    en: 'Day of the score, as YYYY-MM-DD in the common era; empty where the source gives none.',
    example: '2024-12-20',
  }),
  column('source', 'text', ({ score }) => score.source, {
    title: names.source,
    th: 'เอกสารหรือหน้าที่ให้คะแนน',
    en: 'The document or page that gives the score.',
    required: true,
    example: 'รายงานประจำปี 2567 หน้า 65',
  }),
  column('evidence_url', 'link', ({ score }) => score.evidenceUrl, {
    title: { th: 'ที่อยู่ของหลักฐาน', en: 'Evidence' },
    th: 'ที่อยู่เว็บของแหล่งที่มา',
    en: 'Web address of the source.',
    example: 'https://esar.opdc.go.th/',
  }),
  column('note', 'text', ({ score }) => score.note, {
    title: names.note,
    th: 'หมายเหตุของคะแนน',
    en: 'Remark on the score.',
    example: '',
  }),
];

const rowsOf = (id: string, { scores }: Awarded, assessment: AssessmentModel): Row[] =>
  scores.map((score) =>
    Object.fromEntries(columns.map(({ name, cell }) => [name, cell({ assessment, id, score }, undefined) ?? ''])),
  );

export const awarded: Table = {
  columns,
  key: ['subject_id', 'round', 'stage'],
  rows: ({ kpi, assessment }) => rowsOf(kpi.id, kpi.awarded, assessment),
  rowsOfWhole: (assessment) => {
    const id = `${assessment.agency.agency}-${assessment.fiscalYear}`;
    return [
      ...assessment.components.flatMap((one) => rowsOf(`${id}-${one.id}`, one.awarded, assessment)),
      ...rowsOf(id, assessment.awarded, assessment),
    ];
  },
};
