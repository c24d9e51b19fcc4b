/** Statements of the document that contradict each other. No arithmetic finds these: the transcriber read and declared them. */
import type { AssessmentModel, KpiModel } from '../assessment/index.ts';
import type { KpiFrontMatter } from '../schema/index.ts';
import type { Bilingual } from '../words/index.ts';
import { kpiName } from './names.ts';
import type { Outcome } from './types.ts';

type Contradiction = KpiFrontMatter['contradictions'][number];

export const toContradictions = (kpi: KpiModel): Outcome[] =>
  kpi.front.contradictions.map((one) => toOutcome(one, kpiName(kpi), kpi.front.source.section, kpi.file));

export const toContradictionsOfDocument = ({ front, file }: AssessmentModel): Outcome[] =>
  front.contradictions.map((one) => toOutcome(one, null, front.source.title.th, file));

function toOutcome(contradiction: Contradiction, name: Bilingual | null, source: string, file: string): Outcome {
  const { id, statement, quotes } = contradiction;
  return {
    key: [id],
    subject: name ?? { th: 'ทั้งเอกสาร', en: 'Whole document' },
    arithmetic: '',
    finding: {
      severity: 'notice',
      inputs: quotes.map((quote) => ({
        name: { th: 'ข้อความตามเอกสาร', en: 'Wording of the document' },
        value: quote,
        source,
        place: { file },
      })),
      found: quotes.join(' / '),
      expected: '',
      sentence: name
        ? { th: `${name.th}: ${statement.th}`, ...(statement.en && { en: `${name.en}: ${statement.en}` }) }
        : statement,
    },
  };
}
