/** The texts and templates of a language by their places, and what a template says of values that stand for any. */

export type Leaf = string | ((...values: unknown[]) => unknown);

/** Every text and template with its place, such as "datasets.badge.complete". */
export function leavesOf(value: unknown, place = ''): [string, Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[place, value as Leaf]];
  return Object.entries(value as object).flatMap(([key, one]) => leavesOf(one, place ? `${place}.${key}` : key));
}
/** What a place may take; what a template says of values that are not of its kind is left out. */
const samplesOf = (count: number): unknown[][] => [
  [count, String(count)],
  [count, 'complete', ['A', 'B'], { measure: 'M', sign: '≥', value: String(count), number: String(count) }],
];

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function saidOf(template: Exclude<Leaf, string>, values: unknown[]): string[][] {
  try {
    const texts = textsIn(template(...values));
    return texts.some((text) => /undefined|NaN|\[object/.test(text)) ? [] : [texts];
  } catch {
    return [];
  }
}

/** Places of a template of the vocabulary, which does not tell how many it has. */
const OF_VOCABULARY = 2;

/** All that a leaf says where every number in it is `count`: the texts for each choice of values. */
export function saying(leaf: Leaf, count: number): string[][] {
  if (typeof leaf === 'string') return [[leaf]];
  const said = samplesOf(count).map((samples) => {
    const choices = Array.from({ length: leaf.length || OF_VOCABULARY }).reduce<unknown[][]>(
      (lists) => lists.flatMap((list) => samples.map((value) => [...list, value])),
      [[]],
    );
    return choices.flatMap((values) => saidOf(leaf, values));
  });
  return said.find((texts) => texts.length > 0) ?? [];
}
export const every = (leaf: Leaf) => [1, 2].flatMap((count) => saying(leaf, count)).flat();
