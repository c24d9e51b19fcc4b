/** `npm run import -- FILE [agency] [year]`: rows of a spreadsheet put into the CSV files, each change shown first; all is written or nothing. */
import { readSettings } from '../environment/index.ts';
import { type Issue, isWarning } from '../issues/index.ts';
import { type SheetTableId, sheetTables } from '../sheet/index.ts';
import { readArguments } from './arguments.ts';
import { importedFile } from './imported/source.ts';
import { takeSheets, type Taken } from './imported/taken.ts';
import { sheetName, tellIssue, tellTaken } from './imported/told.ts';
import { type Ask, Stopped, terminal } from './made/asked.ts';
import { checkNew } from './made/checked.ts';
import { replaceFiles } from './made/replace.ts';
import { whileTold } from './progress.ts';
import { type Refusal, renderRefusal } from './refusal.ts';

const options = { accept: 'flag', 'dry-run': 'flag', table: sheetTables.map(({ id }) => id) } as const;
const checking = { th: 'กำลังตรวจไฟล์ที่ได้กับไฟล์ทั้งหมด', en: 'checking the result with all other files' };

/** Exit code 1 where nothing was written although something was to be. `ask` is how a person is asked; null where nobody is there. */
export async function run(
  args: readonly string[],
  root: string = readSettings().settings.root,
  ask?: Ask,
): Promise<number> {
  const given = readArguments(args, options);
  if ('title' in given) return refused(given);
  const file = await importedFile(root, given.names);
  if (typeof file === 'string' || 'title' in file) return refused(file);
  const sheets = takeSheets(root, file, given.options.get('table') as SheetTableId | undefined);
  if (typeof sheets === 'string' || 'title' in sheets) return refused(sheets);
  const { taken, passedOver } = sheets;
  console.log([...taken.map(tellTaken), ...passedOver.map(toldPassedOver)].join('\n\n'));

  const files = new Map(taken.filter(isOtherwise).map(({ file, merged }) => [file, merged.text]));
  if (files.size === 0) return told(nothingToDo);
  const { own, elsewhere } = whileTold(checking, () => checkNew(root, files));
  const isLeftToDo = (issue: Issue) => isWarning(issue) || needsReason(issue);
  const issues = [...own, ...elsewhere].filter((issue) => !isLeftToDo(issue));
  if (issues.length > 0) return refused(issues.map((issue) => tellIssue(issue, taken, file.fileName)).join('\n\n'));
  const leftToDo = own.filter(isLeftToDo).map((issue) => `\n${tellIssue(issue, taken, file.fileName)}`);
  if (leftToDo.length > 0) console.log(leftToDo.join('\n'));
  if (given.options.has('dry-run')) return told(dryRun);
  if (taken.some(needsAccepting) && !given.options.has('accept')) {
    const answer = await isAccepted(ask);
    if (answer !== true) return refused(answer === null ? notAccepted : nothingWritten);
  }
  replaceFiles(root, files);
  return told([...files.keys()].map((path) => `✔ ${path}`).join('\n'));
}

/** A reason can be given only once the new value stands there. */
const needsReason = ({ rowToAdd }: Issue) => rowToAdd !== undefined;
const isOtherwise = ({ merged: { added, replaced } }: Taken) => added.length + replaced.length > 0;
/** What is not as it stands in the sheet, or takes the place of something. */
const needsAccepting = ({ read, merged }: Taken) => read.changes.length + merged.replaced.length > 0;

/** Null where nobody can be asked. */
async function isAccepted(given: Ask | undefined): Promise<boolean | null> {
  const person = given === undefined ? terminal() : { ask: given, done: () => undefined };
  try {
    if (!person.ask) return null;
    const answer = await person.ask('รับการแก้และการแทนทั้งหมดข้างบนหรือไม่ (y/n) · Accept all of the above? ');
    return /^(y|yes|ใช่)$/i.test(answer.trim());
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return false;
  } finally {
    person.done();
  }
}

function told(text: string): number {
  console.log(`\n${text}`);
  return 0;
}

function refused(why: Refusal | string): number {
  const text = typeof why === 'string' ? why : renderRefusal(why);
  console.error(text === nothingWritten ? text : `\n${text}\n\n${nothingWritten}`);
  return 1;
}

const toldPassedOver = (sheet: string) => `${sheetName(sheet)}ไม่มีอะไรให้นำเข้า · nothing to import`;
const nothingWritten = 'ยังไม่ได้เขียนไฟล์ใด · Nothing was written.';
const nothingToDo = '✔ ทุกแถวมีอยู่แล้วเหมือนกัน · Every row is there already, as it is.';
const dryRun = '✔ ตรวจผ่าน แต่ไม่เขียนไฟล์เพราะมี --dry-run · It passes the check; nothing is written because of --dry-run.';
const notAccepted: Refusal = {
  title: { th: 'ยังไม่มีผู้ยืนยันการแก้และการแทนข้างบน', en: 'Nobody has accepted the changes above' },
  allowed: { th: 'การนำเข้าที่ยืนยันแล้ว', en: 'an import that was accepted' },
  fix: { th: 'ตรวจรายการข้างบน แล้วเพิ่ม --accept', en: 'look through the list above, then add --accept' },
};
