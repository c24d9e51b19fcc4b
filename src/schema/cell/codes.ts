/** Codes: ids, rounds, statuses and words of a fixed list. */
import { OBS_STATUSES, type ObsStatus, type Round } from '../../scoring/index.ts';
import type { IssueCode } from '../../issues/index.ts';
import { read, type Reading, refuse, refuseUnclean } from './reading.ts';
import { readText } from './text.ts';

/** Any visible text without spaces around it; whether the id exists is for the checks to say. */
export function readId(text: string): Reading<string> {
  return refuseUnclean(text, (mended) => mended !== '') ?? readText(text);
}

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

const ROUND_WORDS = new Map([
  ['6', '1'],
  ['12', '2'],
]);

/** 1 (six months) or 2 (twelve); "รอบ 12 เดือน" and the like are refused with the round that they mean. */
export function readRound(text: string): Reading<Round> {
  const reading = readOneOf(text, ['1', '2'], 'bad-round');
  if ('value' in reading) return read(Number(reading.value) as Round);
  const digits = text.match(/\d+/g);
  if (reading.problem.code !== 'bad-round' || digits?.length !== 1) return reading;
  const round = ROUND_WORDS.get(digits[0]) ?? digits[0];
  return refuse('bad-round', text, /^[12]$/.test(round) && !/[-.,]/.test(text) ? round : undefined);
}

const STATUS_WORDS = new Map<string, ObsStatus>([
  ['n/a', 'O'],
  ['ไม่มีข้อมูล', 'O'],
  ['-', 'M'],
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
