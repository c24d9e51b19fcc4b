/** What a command needs to be told: by options, or by questions where a person sits at a terminal. */
import { createInterface } from 'node:readline/promises';
import type { Bilingual } from '../../words/index.ts';
import { nearest } from '../../issues/index.ts';
import { asTyped, type Refusal } from '../refusal.ts';

export interface Question extends Bilingual {
  /** The option that answers it. */
  option: string;
  /** What may be answered, each with what it means. */
  choices?: readonly (Bilingual & { id: string })[];
  /** May be left empty. */
  isOptional?: true;
}

/** Asks one question; null where nobody can be asked. */
export type Ask = ((question: string) => Promise<string>) | null;

/** Answers by option, or the first that is missing or that there is not. */
export async function answersTo(
  questions: readonly Question[],
  given: ReadonlyMap<string, string>,
  ask: Ask,
): Promise<ReadonlyMap<string, string> | Refusal> {
  const answers = new Map<string, string>();
  for (const question of questions) {
    const { option, isOptional } = question;
    const typed = given.get(option);
    const answer = typed ?? (ask ? await asked(question, ask) : '');
    if (answer === '' && !isOptional) return missing(question);
    const refusal = answer === '' ? null : notOffered(question, answer);
    if (refusal) return refusal;
    if (answer !== '') answers.set(option, answer);
  }
  return answers;
}

async function asked(question: Question, ask: NonNullable<Ask>): Promise<string> {
  const { th, en, choices = [], isOptional } = question;
  const listed = choices.map((one) => `  ${one.id}\n      ${one.th}\n      ${one.en}\n`).join('');
  const may = isOptional ? ' (เว้นได้ · may be left empty)' : '';
  const answer = (await ask(`${listed}${th} · ${en}${may}: `)).trim();
  if (answer !== '' && !notOffered(question, answer)) return answer;
  if (answer === '' && isOptional) return '';
  const again = (await ask(`${th} · ${en}: `)).trim();
  return again;
}

const allowedOf = ({ choices, th, en }: Question): Bilingual =>
  choices ? asTyped(choices.map(({ id }) => id).join(', ')) : { th, en };

function missing(question: Question): Refusal {
  const example = question.choices?.[0]?.id ?? '…';
  return {
    title: { th: `ยังไม่มี --${question.option}`, en: `--${question.option} is missing` },
    allowed: allowedOf(question),
    fix: { th: `เพิ่ม --${question.option} ${example}`, en: `add --${question.option} ${example}` },
  };
}

function notOffered(question: Question, answer: string): Refusal | null {
  const ids = question.choices?.map(({ id }) => id);
  if (!ids || ids.includes(answer)) return null;
  const meant = nearest(answer, ids) ?? ids[0] ?? '';
  return {
    title: { th: `--${question.option} ไม่มีค่านี้`, en: `--${question.option} has no such value` },
    found: answer,
    allowed: allowedOf(question),
    fix: { th: `เช่น --${question.option} ${meant}`, en: `for example, write --${question.option} ${meant}` },
  };
}

/** Whoever is asked went away. */
export class Stopped extends Error {}

/** Null where input or output is no terminal. `done` gives it back. */
export function terminal(): { ask: Ask; done: () => void } {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return { ask: null, done: () => undefined };
  const line = createInterface({ input: process.stdin, output: process.stdout });
  line.on('SIGINT', () => line.close());
  const ask = (question: string) =>
    new Promise<string>((resolve, reject) => {
      const stop = () => reject(new Stopped());
      line.once('close', stop);
      line.question(question).then((answer) => {
        line.off('close', stop);
        resolve(answer);
      }, stop);
    });
  return { ask, done: () => line.close() };
}
