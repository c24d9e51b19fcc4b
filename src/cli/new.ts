/** `npm run new -- agency|year|kpi`: makes files for what is not there yet; nothing is overwritten, and all are written or none. */
import { readSettings } from '../environment/index.ts';
import { nearest, renderIssue } from '../issues/index.ts';
import { agencyQuestions, makeAgency } from './made/agency.ts';
import { answersTo, type Ask, type Question, Stopped, terminal } from './made/asked.ts';
import { checkNew, isRefused } from './made/checked.ts';
import { kpiOptions, kpiQuestions, makeKpi } from './made/kpi.ts';
import type { Decision, MadeOr } from './made/made.ts';
import { renderRemains } from './made/remains.ts';
import { overwriting, wrongPlace } from './made/place.ts';
import { standing, writeNew } from './made/write.ts';
import { makeYear, yearQuestions } from './made/year.ts';
import { readArguments } from './arguments.ts';
import { whileTold } from './progress.ts';
import { asTyped, type Refusal, renderRefusal, write } from './refusal.ts';

interface Kind {
  /** Names behind the kind: an agency and a year. */
  names: 0 | 2;
  /** The options that answer its questions. */
  options: readonly string[];
  questions: (root: string, agency: string, year: number) => readonly Question[];
  make: (root: string, agency: string, year: number, answers: ReadonlyMap<string, string>) => MadeOr;
  /** Where the year has to be there, or must not. */
  yearIs?: 'there' | 'new';
  /** What was typed is refused as a whole where the check refuses it. */
  isTyped: boolean;
}

const kinds: Record<'agency' | 'year' | 'kpi', Kind> = {
  agency: {
    names: 0,
    options: agencyQuestions.map(({ option }) => option),
    questions: () => agencyQuestions,
    make: (root, _agency, _year, answers) => makeAgency(root, answers),
    isTyped: true,
  },
  year: { names: 2, options: ['policy'], questions: yearQuestions, make: makeYear, yearIs: 'new', isTyped: false },
  kpi: { names: 2, options: kpiOptions, questions: kpiQuestions, make: makeKpi, yearIs: 'there', isTyped: true },
};
const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];
const checking = { th: 'กำลังตรวจไฟล์ใหม่กับไฟล์ทั้งหมด', en: 'checking the new files with all others' };

/** Exit code 1 where nothing was written. `ask` is how a person is asked; null where nobody is there. */
export async function run(
  [name = '', ...args]: readonly string[],
  root: string = readSettings().settings.root,
  ask?: Ask,
): Promise<number> {
  const kind = kindNames.find((one) => one === name);
  if (!kind) return refused(unknownKind(name));
  const person = ask === undefined ? terminal() : { ask, done: () => undefined };
  try {
    const made = await madeOf(kinds[kind], kind, args, root, person.ask);
    return 'title' in made ? refused(made) : written(made, kinds[kind], root);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.error(`\n${nothingWritten}`);
    return 1;
  } finally {
    person.done();
  }
}

async function madeOf(kind: Kind, name: string, args: readonly string[], root: string, ask: Ask): Promise<MadeOr> {
  const given = readArguments(args, Object.fromEntries(kind.options.map((option) => [option, 'text' as const])));
  if ('title' in given) return given;
  const [agency = '', typed = ''] = given.names;
  const year = Number(typed);
  if (given.names.length > kind.names) return tooMuch(given.names[kind.names] ?? '', name);
  const wrong =
    kind.names === 0
      ? null
      : wrongPlace(root, agency, typed, kind.yearIs, (id, year) => `npm run new -- ${name} ${id} ${year}`);
  if (wrong) return wrong;
  const questions = kind.questions(root, agency, year);
  const answers = await answersTo(questions, given.options, ask);
  return 'title' in answers ? answers : kind.make(root, agency, year, answers);
}

function written({ files, decisions }: Exclude<MadeOr, Refusal>, { isTyped }: Kind, root: string): number {
  const there = standing(root, files);
  if (there !== undefined) return refused(overwriting(there));
  const { own, elsewhere } = whileTold(checking, () => checkNew(root, files));
  const unusable = isTyped ? own.filter(isRefused) : [];
  if (unusable.length > 0) {
    console.error(`${unusable.map(renderIssue).join('\n\n')}\n\n${nothingWritten}`);
    return 1;
  }
  writeNew(root, files);
  const remains = [...own, ...elsewhere];
  console.log(
    [
      [...files.keys()].map((path) => `✔ ${path}`).join('\n'),
      `ต้องตัดสินใจหรือตรวจดู · To be decided or checked\n${decisions.map(told).join('\n')}`,
      `สิ่งที่การตรวจบอกว่ายังขาด (npm run check) · What the check says is still missing\n\n${renderRemains(remains)}`,
    ].join('\n\n'),
  );
  return 0;
}

const nothingWritten = 'ยังไม่ได้เขียนไฟล์ใด · Nothing was written.';
const told = ({ file, field, th, en }: Decision) => `  ${file} · ${field}\n      ${th}\n      ${en}`;

function refused(refusal: Refusal): number {
  console.error(`${renderRefusal(refusal)}\n${nothingWritten}`);
  return 1;
}

function unknownKind(found: string): Refusal {
  const meant = nearest(found, kindNames) ?? kindNames[0] ?? '';
  return {
    title: { th: 'ต้องบอกว่าจะสร้างอะไร', en: 'The command needs to know what to make' },
    ...(found && { found }),
    allowed: asTyped(kindNames.join(', ')),
    fix: write(`npm run new -- ${meant} --help`),
  };
}

const tooMuch = (found: string, name: string): Refusal => ({
  title: { th: 'มีคำเกินมา', en: 'There is one word too many' },
  found,
  allowed: name === 'agency' ? asTyped('agency') : asTyped(`${name} dsdw 2568`),
  fix: {
    th: `ตัด ${found} ออก หรือใส่เครื่องหมายคำพูดถ้าเป็นชื่อที่มีเว้นวรรค`,
    en: `leave out ${found}, or put a name with spaces in quotation marks`,
  },
});
