/** The names of the months as people write them: full and short, Thai and English. */
import { monthNames } from '../../words/index.ts';

/** Points and capitals differ from writer to writer: ก.ย. is also written กย. or กย */
const plain = (name: string) => name.toLowerCase().replaceAll('.', '');
const NUMBERS = new Map(
  Object.values(monthNames).flatMap((months) =>
    months.flatMap((names, index) => names.map((name) => [plain(name), index + 1] as const)),
  ),
).set('sept', 9);

/** 1 to 12, or undefined for a word that names no month. */
export const monthNamed = (name: string): number | undefined => NUMBERS.get(plain(name));
