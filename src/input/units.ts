/** The units of figures, from `data/units.yaml`. */
import type { Issue } from '../issues/index.ts';
import { type UnitInput, units } from '../schema/index.ts';
import { checkUnitList } from './checks/units.ts';
import { readYamlFile } from './describedFile.ts';
import type { Inputs } from './inputs/inputs.ts';

export function loadUnits(inputs: Inputs): { units: UnitInput[]; issues: Issue[] } {
  const described = readYamlFile(inputs, 'data/units.yaml', units, 'units: …');
  const list = described.value?.units ?? [];
  return { units: list, issues: [...described.issues, ...checkUnitList(list, described.locate)] };
}
