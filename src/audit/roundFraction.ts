/** Thresholds of one round against the other round's, where a relation is declared. */
import type { AssessmentModel } from '../model/index.ts';
import { checkDerivation } from './thresholdDerivation.ts';
import type { Outcome } from './types.ts';

export function checkRoundFractions({ kpis }: AssessmentModel): Outcome[] {
  return kpis.flatMap((kpi) =>
    kpi.front.derivations
      .filter(({ how }) => how.kind === 'round-fraction')
      .map((derivation) => checkDerivation('round-fraction', kpi, derivation)),
  );
}
