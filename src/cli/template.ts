/** `npm run template -- agency year`: an Excel workbook with what is due, to be filled in and imported. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { LoadedSite } from '../assessment/index.ts';
import { context } from '../build/index.ts';
import { renderReport } from '../issues/index.ts';
import { templateOf } from '../sheet/index.ts';
import { readArguments } from './arguments.ts';
import { choose } from './explained/choose.ts';
import { templateData } from './made/templateData.ts';
import { whileTold } from './progress.ts';
import { type Refusal, refused, write } from './refusal.ts';

const reading = { th: 'กำลังอ่านข้อมูลและดูกำหนดรายงาน', en: 'reading the data and what is due' };

/** Exit code 1 where nothing was written. A file that is there is not written over. */
export async function run(
  args: readonly string[],
  load: () => LoadedSite = context,
  folder: string = process.cwd(),
): Promise<number> {
  const given = readArguments(args, { out: 'text' });
  if ('title' in given) return refused(given);
  const { site, issues, root } = whileTold(reading, load);
  if (!site) {
    console.error(renderReport(issues));
    return 1;
  }
  const [agency, year, ...more] = given.names;
  const chosen = choose(
    site,
    [agency, year].filter((name) => name !== undefined),
    'template',
  );
  if ('title' in chosen) return refused(chosen);
  if (more.length > 0) return refused(tooMuch(more[0] ?? ''));
  const { assessment } = chosen;
  const file = given.options.get('out') ?? `${assessment.agency.agency}-${assessment.fiscalYear}.xlsx`;
  const path = resolve(folder, file);
  if (!path.endsWith('.xlsx')) return refused(otherEnding(file));
  if (existsSync(path)) return refused(isThere(file));
  const data = templateData(root, assessment, site.today, basename(path));
  writeFileSync(path, await templateOf(data), { flag: 'wx' });
  const open = data.sheets.map(({ id, rows }) => `${id} ${rows.length}`).join(', ');
  console.log(
    [
      `✔ ${file}`,
      `  แถวในแต่ละแผ่นงาน (rows of each sheet): ${open}`,
      `  กรอกใน Excel แล้วใช้ npm run import -- ${file} · Fill it in with Excel, then run npm run import -- ${file}`,
    ].join('\n'),
  );
  return 0;
}

const tooMuch = (found: string): Refusal => ({
  title: { th: 'มีคำเกินมา', en: 'There is a word too many' },
  found,
  allowed: { th: 'รหัสส่วนราชการและปี', en: 'the id of an agency and a year' },
  fix: { th: `ตัด ${found} ออก`, en: `leave out ${found}` },
});

const otherEnding = (found: string): Refusal => ({
  title: { th: 'ชื่อไฟล์ต้องลงท้ายด้วย .xlsx', en: 'The name of the file has to end with .xlsx' },
  found,
  allowed: { th: 'ชื่อไฟล์ Excel Workbook', en: 'the name of an Excel workbook' },
  fix: write(`--out ${found.replace(/\.[^./]*$/, '')}.xlsx`),
});

const isThere = (found: string): Refusal => ({
  title: { th: 'มีไฟล์นี้แล้ว และคำสั่งนี้ไม่เขียนทับ', en: 'The file is there already, and nothing is overwritten' },
  found,
  allowed: { th: 'ชื่อไฟล์ที่ยังไม่มี', en: 'the name of a file that is not there yet' },
  fix: { th: 'ย้ายไฟล์เดิม หรือเพิ่ม --out ตามด้วยชื่ออื่น', en: 'move it, or add --out with another name' },
});
