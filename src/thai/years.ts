/** A year as it is said: in either era, or by its last two digits. */

/** "2024" ↔ "2567": the other era of a whole number that can be a year; null for any other number. */
export function otherEra(number: string): string | null {
  if (!/^\d{4}$/.test(number)) return null;
  const year = Number(number);
  if (year >= 2400 && year <= 2699) return String(year - 543);
  return year >= 1900 && year <= 2156 ? String(year + 543) : null;
}

/** "ปี 67" → "ปี 2567": a year of two digits is of this Buddhist century. */
export const withWholeYears = (typed: string) =>
  typed.replace(/((?:ปี(?:งบประมาณ|งบ)?|พศ\.|fy)\s*)([5-7]\d)(?![\d.])/g, '$125$2');
