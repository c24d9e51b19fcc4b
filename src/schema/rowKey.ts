/** How `corrections.csv` names a row of another file: "kpi=2;measure=share;fiscal_year_be=2565". */

export type RowKey = readonly (readonly [name: string, value: string])[];

export const writeRowKey = (key: RowKey): string => key.map(([name, value]) => `${name}=${value}`).join(';');

/** The values by name; a part without a sign of equality has the name ''. */
export function readRowKey(text: string): Partial<Record<string, string>> {
  return Object.fromEntries(text.split(';').map(partsOf));
}

/** The values alone, in their order, whatever stands between them: "2/share/2565" gives the same as the full form. */
export const valuesOfRowKey = (text: string): string[] =>
  text.split(/[;/,|·]\s*/).map((part) => partsOf(part)[1].trim());

function partsOf(part: string): [name: string, value: string] {
  const at = part.indexOf('=');
  return at < 0 ? ['', part] : [part.slice(0, at), part.slice(at + 1)];
}
