/** Every KPI comes from the source document that its assessment describes. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace } from './content.ts';

export function checkSourceKnown({ front, kpis }: LoadedAssessment, at: FieldPlace): Issue[] {
  const allowed = front.source.id;
  return kpis
    .filter((kpi) => kpi.front.source.document !== allowed)
    .map(
      (kpi): Issue => ({
        code: 'source-unknown',
        place: at(kpi.file, ['source', 'document']),
        found: kpi.front.source.document,
        values: { allowed },
      }),
    );
}
