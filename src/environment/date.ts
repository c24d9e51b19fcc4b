/** SOURCE_DATE_EPOCH: "today" of a build, as whole seconds. The wall clock is never asked, so the bounds are fixed. */
import type { Judged } from './refusal.ts';

const bounds = { from: Date.UTC(2000, 0, 1) / 1000, before: Date.UTC(2100, 0, 1) / 1000 };
const isInBounds = (seconds: number): boolean => seconds >= bounds.from && seconds < bounds.before;

/** Seconds since 1970, or null where the variable is not set. */
export function judgeSourceDate(found: string | undefined): Judged<number | null> {
  if (!found) return { value: null };
  const number = /^\d+$/.test(found) ? Number(found) : Number.NaN;
  if (isInBounds(number)) return { value: number };
  // Milli-, micro- and nanoseconds lie so far apart that only one of them can be meant.
  const seconds = [1e3, 1e6, 1e9].map((unit) => Math.floor(number / unit)).find(isInBounds);
  const [th, en] = seconds
    ? [`ค่านี้ละเอียดกว่าวินาที เปลี่ยนเป็น ${seconds}`, `this counts parts of a second: change it to ${seconds}`]
    : ['เขียนเป็นวินาที หรือไม่ต้องตั้งตัวแปรนี้', 'write seconds, or leave the variable out'];
  return {
    refusal: {
      variable: 'SOURCE_DATE_EPOCH',
      found,
      th: `ไม่ใช่วันที่ของเว็บไซต์  ใช้ได้: จำนวนเต็มของวินาทีนับจาก ค.ศ. 1970 ที่อยู่ในช่วง พ.ศ. 2543 ถึง 2642 เช่น 1727654400  แก้: ${th}`,
      en: `This is not a date of the site. Allowed: whole seconds since 1970 that fall in the years 2000 to 2099, such as 1727654400. Fix: ${en}.`,
    },
  };
}
