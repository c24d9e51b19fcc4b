/** Why the value of an environment variable is not taken, told as a problem in the data is told. */

export interface Refusal {
  variable: string;
  /** The value, or what it stands for where the variable is not set. */
  found: string;
  /** What was found, what is allowed and how to mend it, in whole sentences. */
  th: string;
  en: string;
}

export type Judged<T> = { value: T } | { refusal: Refusal };

export function renderRefusals(refusals: readonly Refusal[]): string {
  return refusals
    .map(({ variable, found, th, en }) => `✖ ${variable}=${JSON.stringify(found)}\n   ${th}\n   ${en}\n`)
    .join('\n');
}
