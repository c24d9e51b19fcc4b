/** The file that is to be imported, and for which agency and year; or why it cannot be. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { sizeLimit } from '../../input/index.ts';
import { renderIssue } from '../../issues/index.ts';
import { type Cells, type Subject, sheetsIn, type WorkbookFault } from '../../sheet/index.ts';
import { toArabicDigits } from '../../thai/index.ts';
import type { Bilingual } from '../../words/index.ts';
import { wrongPlace } from '../made/place.ts';
import { agenciesIn, yearsOf } from '../made/rootFiles.ts';
import { asTyped, type Refusal, write } from '../refusal.ts';

export interface Imported {
  /** Name of the file, without its folder. */
  fileName: string;
  sheets: readonly Cells[];
  agency: string;
  year: number;
}

/** `names`: the file, then agency and year, which a template says itself. A text is a problem as the check tells it. */
export async function importedFile(root: string, names: readonly string[]): Promise<Imported | Refusal | string> {
  const [path = '', typedAgency, typedYear, ...more] = names;
  if (path === '' || more.length > 0) return wrongCount(more[0]);
  if (!existsSync(path) || !statSync(path).isFile()) return notThere(path);
  if (statSync(path).size > sizeLimit('.csv')) return tooLarge(path);
  const fileName = basename(path);
  const found = await sheetsIn(new Uint8Array(readFileSync(path)), fileName);
  if ('issue' in found) return renderIssue(found.issue);
  if ('fault' in found) return faulty(fileName, found.fault);
  const own = found.subject;
  const [only] = [ownPlace(root)];
  const agency = typedAgency ?? own?.agency ?? only?.agency ?? '';
  const ownYear = own ? String(own.fiscalYear) : undefined;
  const year = toArabicDigits(typedYear ?? ownYear ?? (typedAgency === undefined ? only?.year : undefined) ?? '');
  const wrong = wrongPlace(root, agency, year, 'there', (id, of) => `npm run import -- ${fileName} ${id} ${of}`);
  if (wrong) return wrong;
  if (own && (own.agency !== agency || ownYear !== year)) return ofAnother(fileName, own, `${agency}/${year}`);
  return { fileName, sheets: found.sheets, agency, year: Number(year) };
}

/** The one assessment of a root that has no other. */
function ownPlace(root: string): { agency: string; year: string } | undefined {
  const all = agenciesIn(root).flatMap((agency) =>
    yearsOf(root, agency).map((year) => ({ agency, year: String(year) })),
  );
  return all.length === 1 ? all[0] : undefined;
}

const example = 'npm run import -- results.xlsx dsdw 2567';

const wrongCount = (found: string | undefined): Refusal => ({
  title: {
    th: 'ต้องบอกไฟล์ แล้วส่วนราชการและปี',
    en: 'A file is needed, then an agency and a year',
  },
  ...(found !== undefined && { found }),
  allowed: {
    th: 'ไฟล์ .xlsx หรือ .csv แล้วรหัสส่วนราชการและปีงบประมาณ พ.ศ. ซึ่งเว้นได้ถ้าเป็นแบบกรอกจาก npm run template',
    en: 'a file .xlsx or .csv, the id of an agency and a fiscal year, which a template of npm run template says itself',
  },
  fix: write(example),
});

const notThere = (path: string): Refusal => ({
  title: { th: 'ไม่มีไฟล์นี้', en: 'There is no such file' },
  found: path,
  allowed: { th: 'ที่อยู่ของไฟล์ในเครื่องนี้', en: 'the path of a file on this computer' },
  fix: { th: 'ตรวจชื่อไฟล์และโฟลเดอร์', en: 'look at the name of the file and its folder' },
});

const tooLarge = (path: string): Refusal => ({
  title: { th: 'ไฟล์ใหญ่เกินไป', en: 'The file is too large' },
  found: path,
  allowed: { th: 'ไฟล์ไม่เกิน 10 MB', en: 'a file of at most 10 MB' },
  fix: { th: 'เก็บเฉพาะแผ่นงานที่จะนำเข้า', en: 'keep only the sheets that are to be imported' },
});

const faults: Record<WorkbookFault, { title: Bilingual; fix: Bilingual }> = {
  password: {
    title: { th: 'ไฟล์มีรหัสผ่าน', en: 'The file has a password' },
    fix: { th: 'เปิดไฟล์แล้วบันทึกใหม่โดยไม่ใส่รหัสผ่าน', en: 'open it and save it again without a password' },
  },
  older: {
    title: { th: 'ไฟล์เป็นแบบของ Excel รุ่นเก่า', en: 'The file is of an older Excel' },
    fix: { th: 'เปิดไฟล์แล้วบันทึกเป็น Excel Workbook (.xlsx)', en: 'open it and save it as Excel Workbook (.xlsx)' },
  },
  broken: {
    title: { th: 'อ่านไฟล์เป็นสมุดงาน Excel ไม่ได้', en: 'The file cannot be read as an Excel workbook' },
    fix: {
      th: 'เปิดไฟล์ใน Excel แล้วบันทึกเป็น Excel Workbook (.xlsx)',
      en: 'open it in Excel and save it as Excel Workbook (.xlsx)',
    },
  },
};

const faulty = (found: string, fault: WorkbookFault): Refusal => ({
  ...faults[fault],
  found,
  allowed: asTyped('Excel Workbook (.xlsx), CSV UTF-8 (.csv)'),
});

const ofAnother = (found: string, { agency, fiscalYear }: Subject, typed: string): Refusal => ({
  title: { th: 'แบบกรอกนี้เป็นของส่วนราชการหรือปีอื่น', en: 'The template is that of another agency or year' },
  found: `${found}: ${agency}/${fiscalYear}`,
  allowed: asTyped(typed),
  fix: write(`npm run import -- ${found} ${agency} ${fiscalYear}`),
});
