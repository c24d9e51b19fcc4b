/** The right name of a file or folder whose name is only slightly different. */
import { nearest } from '../../issues/index.ts';
import { toArabicDigits } from '../../thai/index.ts';
import { fitting } from './layout.ts';

/** Marks of a copy, as systems, browsers and synchronising programs add them. */
const copyMarks = [
  /^(copy of|สำเนาของ|สำเนา)\s+/,
  /\s*-\s*(copy|สำเนา)$/,
  /[ _](copy|สำเนา)$/,
  /\s*\((\d+|[^)]*conflicted copy[^)]*)\)$/,
];

/** Endings of texts: of a name with any other, nothing is known by the name alone. */
const endings = /^(.+?)((?:\.(?:csv|cvs|ya?ml|mdx?|txt))*)$/;
const written: Record<string, string> = { cvs: 'csv', yml: 'yaml', md: 'mdx' };

/** `rules`: names that a file in this folder may have. */
export function fileMeant(name: string, rules: readonly string[]): string | undefined {
  const [, stem = '', ends = ''] = endings.exec(plain(name).replace(/^[.~\s]+|[.\s]+$/g, '')) ?? [];
  if (/\.[a-z]{2,5}$/.test(stem)) return undefined;
  const tidy = tidyStem(stem);
  const [ending] = ends
    .split('.')
    .map((one) => written[one] ?? one)
    .filter((one) => one !== '' && one !== 'txt');
  const possible = ending ? [ending] : [...new Set(rules.map((rule) => rule.replace(/^.*\./, '')))];
  const fits = possible.map((one) => `${tidy}.${one}`).filter((one) => fitting(one, rules));
  if (fits.length > 0) return fits.length === 1 ? fits[0] : undefined;
  const due = rules.filter(isWhole);
  const near = possible.flatMap((one) => nearest(`${tidy}.${one}`, due) ?? []);
  if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  return due.find((rule) => possible.some((one) => rule.endsWith(`.${one}`)) && hasMore(tidy, rule));
}

export function folderMeant(name: string, rules: readonly string[]): string | undefined {
  const tidy = tidyStem(plain(name));
  return fitting(tidy, rules) ? tidy : nearest(tidy, rules.filter(isWhole));
}

/** Small letters and Arabic digits, without what nobody sees. */
const plain = (name: string) =>
  toArabicDigits(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '');

/** A year, a version or a word after the name, such as results-2567. */
const hasMore = (stem: string, rule: string) => stem.startsWith(`${rule.replace(/\.[a-z]+$/, '')}-`);

const isWhole = (rule: string) => !rule.includes('{');

function tidyStem(stem: string): string {
  let text = stem.trim();
  for (const mark of [...copyMarks, ...copyMarks]) text = text.replace(mark, '');
  return text
    .replace(/[\s_.]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(?:kpi|ตัวชี้วัด(?:ที่)?)-?(?=\d)/, 'kpi-')
    .replace(/^kpi-.*/, (kpi) => kpi.replace(/-0+(?=\d)/g, '-'))
    .replace(/^(kpi(?:-\d+)+)-\D.*$/, '$1');
}
