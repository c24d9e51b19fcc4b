/** `corrections.csv`, the one table of all assessments: read at one place. */
import type { Issue } from '../issues/index.ts';
import { readBytes } from './files.ts';
import type { Inputs } from './inputs/inputs.ts';
import { CORRECTIONS_FILE, correctionTable } from './tables/corrections.ts';
import { parseTable, templateOf } from './tables/table.ts';
import type { CorrectionRow } from './types.ts';

export function readCorrections(inputs: Inputs): { rows: CorrectionRow[]; issues: Issue[] } {
  const { value: bytes, issues } = readBytes(inputs, CORRECTIONS_FILE, templateOf(correctionTable));
  return bytes === null ? { rows: [], issues } : parseTable(correctionTable, bytes, CORRECTIONS_FILE);
}
