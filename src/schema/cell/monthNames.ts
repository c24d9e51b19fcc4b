/** The names of the months as people write them: full and short, Thai and English. */
const NAMES: readonly (readonly string[])[] = [
  ['มกราคม', 'ม.ค.', 'january', 'jan'],
  ['กุมภาพันธ์', 'ก.พ.', 'february', 'feb'],
  ['มีนาคม', 'มี.ค.', 'march', 'mar'],
  ['เมษายน', 'เม.ย.', 'april', 'apr'],
  ['พฤษภาคม', 'พ.ค.', 'may'],
  ['มิถุนายน', 'มิ.ย.', 'june', 'jun'],
  ['กรกฎาคม', 'ก.ค.', 'july', 'jul'],
  ['สิงหาคม', 'ส.ค.', 'august', 'aug'],
  ['กันยายน', 'ก.ย.', 'september', 'sep', 'sept'],
  ['ตุลาคม', 'ต.ค.', 'october', 'oct'],
  ['พฤศจิกายน', 'พ.ย.', 'november', 'nov'],
  ['ธันวาคม', 'ธ.ค.', 'december', 'dec'],
];

/** Points and capitals differ from writer to writer: ก.ย. is also written กย. or กย */
const plain = (name: string) => name.toLowerCase().replaceAll('.', '');
const NUMBERS = new Map(NAMES.flatMap((names, index) => names.map((name) => [plain(name), index + 1] as const)));

/** 1 to 12, or undefined for a word that names no month. */
export const monthNamed = (name: string): number | undefined => NUMBERS.get(plain(name));
