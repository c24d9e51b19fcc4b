/** Codes: ids, rounds, statuses and words of a fixed list. */
import { OBS_STATUSES, type ObsStatus, type Round } from '../../scoring/index.ts';
import type { IssueCode } from '../../issues/index.ts';
import { refuseMissing } from './missing.ts';
import { read, type Reading, refuse, refuseUnclean, seen } from './reading.ts';
import { readWord } from './text.ts';

/** Any visible text without spaces around it; whether the id exists is for the checks to say. */
export function readId(text: string, isGood = isId): Reading<string> {
  return refuseUnclean(text, isGood) ?? readWord(text);
}

const isId = (mended: string) => mended !== '' && 'value' in readWord(mended);

/** One word of a list; `code` and `values` say what is wrong otherwise. */
export function readOneOf<T extends string>(
  text: string,
  words: readonly T[],
  code: IssueCode,
  values = {},
): Reading<T> {
  const isWord = (word: string) => (words as readonly string[]).includes(word);
  if (isWord(text)) return read(text as T);
  const unclean = refuseUnclean(text, isWord);
  if (unclean) return unclean;
  const sameLetters = words.find((word) => word.toLowerCase() === text.toLowerCase());
  return refuse(code, text, sameLetters, values);
}

/** A round of the policy, with the month of the fiscal year that it ends in. */
export interface KnownRound {
  round: Round;
  months: string;
}

/** "รอบที่ 2", or "รอบ 12 เดือน" by the months; "6 เดือนหลัง" and "ไตรมาส 2" name another part of the year. */
const ROUND_WORDS = /^(?:รอบ(?:ที่)?|round)?\s*(\d{1,2})\s*(เดือน|months?)?$/i;

/** The number of a round; where the rounds of the policy are known, one of them, and any other text that means one is mended. */
export function readRound(text: string, rounds: readonly KnownRound[] = []): Reading<Round> {
  const known = (word: string) => rounds.some(({ round }) => String(round) === word);
  const isRound = (word: string) => (rounds.length > 0 ? known(word) : /^[1-9]\d?$/.test(word));
  if (isRound(text)) return read(Number(text));
  const refused = refuseUnclean(text, isRound) ?? refuseMissing(text);
  if (refused) return refused;
  const [, number = '', inMonths] = ROUND_WORDS.exec(seen(text)) ?? [];
  const ending = rounds.find(({ months }) => months === number);
  const meant = inMonths === undefined && known(number) ? number : ending && String(ending.round);
  const allowed = rounds.map(({ round, months }) => `${round} (${months})`).join(', ');
  return refuse('bad-round', text, meant, allowed ? { allowed } : {});
}

const STATUS_WORDS = new Map<string, ObsStatus>([
  ['n/a', 'O'],
  ['ไม่มีข้อมูล', 'O'],
  ['ไม่ได้กำหนด', 'M'],
  ['ปกติ', 'A'],
  ['เบื้องต้น', 'P'],
  ['ประมาณการ', 'E'],
]);

/** A code of `obs_status`; Z only where the file can hold a result. */
export function readStatus(text: string, { zero }: { zero: boolean }): Reading<ObsStatus> {
  const statuses = OBS_STATUSES.filter((status) => zero || status !== 'Z');
  const values: Record<string, string> = zero ? { zero: 'true' } : {};
  const reading = readOneOf(text, statuses, 'bad-status', values);
  const meant = STATUS_WORDS.get(text.toLowerCase());
  return 'problem' in reading && meant ? refuse('bad-status', text, meant, values) : reading;
}
