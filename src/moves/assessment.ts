/** One assessment before and after: the desk asks this while an officer types, the command and the ledger between commits. */
import type { AssessmentModel } from '../assessment/index.ts';
import type { CorrectionRow, LoadedAssessment } from '../input/index.ts';
import { descriptionMoves } from './descriptions.ts';
import { changeOf, isSame, movedOrNull } from './fromTo.ts';
import { rowMoves } from './rows.ts';
import { scoreMoves, totalStanding } from './scores.ts';
import type { AssessmentMoves } from './types.ts';

/** An assessment as it was read, and as it was scored. */
export interface ReadAndScored {
  read: LoadedAssessment;
  scored: AssessmentModel;
}

/**
 * `null` stands for an assessment that is not there; where neither is, or nothing moved, there is nothing to tell. Both
 * are scored at the same day, so that only what the files say moves a score, never that time went by. `oldRule`: the figures of
 * `after` under the rule of `before`, where both are otherwise.
 */
export function assessmentMoves(
  before: ReadAndScored | null,
  after: ReadAndScored | null,
  oldRule: AssessmentModel | null = null,
): AssessmentMoves | null {
  const one = after ?? before;
  if (!one) return null;
  const { agency, fiscalYear } = one.read;
  const rows = before && after ? rowMoves(before.read, after.read) : [];
  const numbers = (side: ReadAndScored | null) => (side?.read.kpis ?? []).map(({ front }) => front.kpi);
  const [was, is] = [numbers(before), numbers(after)];
  const moves: AssessmentMoves = {
    agency,
    fiscalYear,
    change: changeOf({ from: before, to: after }),
    kpis: {
      added: is.filter((number) => !was.includes(number)),
      removed: was.filter((number) => !is.includes(number)),
    },
    rows,
    descriptions: before && after ? descriptionMoves(before.read, after.read, rows) : [],
    corrections: newCorrections(before?.read.corrections ?? [], after?.read.corrections ?? []),
    scores: scoreMoves(before?.scored ?? null, after?.scored ?? null, oldRule),
    total: movedOrNull(totalStanding(before?.scored ?? null), totalStanding(after?.scored ?? null)),
    grade: movedOrNull(before?.scored.grade ?? null, after?.scored.grade ?? null),
    policy: movedOrNull(before?.read.front.policy ?? null, after?.read.front.policy ?? null),
    closed: movedOrNull(before?.scored.closed ?? null, after?.scored.closed ?? null),
  };
  return isNothing(moves) ? null : moves;
}

/** Those that only `after` has. */
export function newCorrections(before: readonly CorrectionRow[], after: readonly CorrectionRow[]): CorrectionRow[] {
  const words = ({ place: _, ...row }: CorrectionRow) => row;
  return after.filter((row) => !before.some((one) => isSame(words(one), words(row))));
}

const isNothing = ({
  change,
  kpis,
  rows,
  descriptions,
  corrections,
  scores,
  total,
  grade,
  policy,
  closed,
}: AssessmentMoves) =>
  change === 'changed' &&
  [kpis.added, kpis.removed, rows, descriptions, corrections, scores].every((list) => list.length === 0) &&
  [total, grade, policy, closed].every((one) => one === null);
