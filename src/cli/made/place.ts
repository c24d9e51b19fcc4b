/** Whether an agency and a fiscal year that were typed are those of the root, or what there is instead. */
import { nearest } from '../../issues/index.ts';
import { asTyped, type Refusal, write } from '../refusal.ts';
import { agenciesIn, yearsOf } from './rootFiles.ts';

/** Null where the agency is known and its year is there, or new, as it has to be. `command`: how to type it rightly. */
export function wrongPlace(
  root: string,
  agency: string,
  typed: string,
  yearIs: 'there' | 'new' | undefined,
  command: (agency: string, year: number | string) => string,
): Refusal | null {
  const agencies = agenciesIn(root);
  const example = (id: string, year: number | string) => write(command(id, year));
  if (!agencies.includes(agency)) {
    const meant = nearest(agency, agencies);
    return {
      title: { th: 'ไม่มีส่วนราชการนี้ใน content/agencies', en: 'content/agencies has no such agency' },
      ...(agency && { found: agency }),
      allowed: asTyped(agencies.join(', ')),
      fix: meant ? example(meant, typed || 2568) : oneOfThese,
    };
  }
  const years = yearsOf(root, agency);
  const last = years.at(-1);
  if (!/^25\d\d$/.test(typed))
    return {
      title: { th: 'ต้องบอกปีงบประมาณ พ.ศ.', en: 'A fiscal year of the Buddhist era is needed' },
      ...(typed && { found: typed }),
      allowed: { th: 'ปี พ.ศ. สี่หลัก เช่น 2568', en: 'four digits, such as 2568' },
      fix: example(agency, last === undefined ? 2568 : yearIs === 'new' ? last + 1 : last),
    };
  const isThere = years.includes(Number(typed));
  if (yearIs === 'there' && !isThere)
    return {
      title: { th: `ยังไม่มีการประเมินของ ${agency} ปีนี้`, en: `There is no assessment of ${agency} in this year yet` },
      found: typed,
      allowed: years.length > 0 ? asTyped(years.join(', ')) : { th: 'ยังไม่มีปีใด', en: 'no year yet' },
      fix: write(`npm run new -- year ${agency} ${typed}`),
    };
  if (yearIs === 'new' && isThere) return overwriting(`content/assessments/${agency}/${typed}`);
  return null;
}

const oneOfThese = {
  th: 'ใช้รหัสหนึ่งในนี้ หรือสร้างด้วย npm run new -- agency',
  en: 'use one of these ids, or make one with npm run new -- agency',
};

export const overwriting = (found: string): Refusal => ({
  title: { th: 'มีอยู่แล้ว และคำสั่งนี้ไม่เขียนทับ', en: 'It exists already, and nothing is overwritten' },
  found,
  allowed: { th: 'สิ่งที่ยังไม่มี', en: 'what does not exist yet' },
  fix: { th: 'แก้ไฟล์ที่มีอยู่ หรือใช้ชื่ออื่น', en: 'change the file that exists, or use another name' },
});
