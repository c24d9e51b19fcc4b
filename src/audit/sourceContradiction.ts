/** Statements of the document that contradict each other. No arithmetic finds these: the transcriber read and declared them. */
import type { AssessmentModel, KpiModel } from '../assessment/index.ts';
import type { KpiFrontMatter } from '../schema/index.ts';
import { kpiName } from './names.ts';
import type { Outcome } from './types.ts';

type Contradiction = KpiFrontMatter['contradictions'][number];

export function toContradictions({ front, file, kpis }: AssessmentModel): Outcome[] {
  const document = { source: front.source.title.th, file };
  return [
    ...front.contradictions.map((one) => toOutcome(one, null, document)),
    ...kpis.flatMap((kpi) =>
      kpi.front.contradictions.map((one) => toOutcome(one, kpi, { source: kpi.front.source.section, file: kpi.file })),
    ),
  ];
}

function toOutcome(
  contradiction: Contradiction,
  kpi: KpiModel | null,
  from: { source: string; file: string },
): Outcome {
  const { id, statement, quotes } = contradiction;
  const name = kpi && kpiName(kpi);
  return {
    code: 'source-contradiction',
    kpi,
    key: [id],
    subject: name ?? { th: 'ทั้งเอกสาร', en: 'Whole document' },
    arithmetic: '',
    finding: {
      severity: 'notice',
      inputs: quotes.map((quote) => ({
        name: { th: 'ข้อความตามเอกสาร', en: 'Words of the document' },
        value: quote,
        source: from.source,
        place: { file: from.file },
      })),
      found: quotes.join(' / '),
      expected: '',
      sentence: name ? { th: `${name.th}: ${statement.th}`, en: `${name.en}: ${statement.en}` } : statement,
    },
  };
}
