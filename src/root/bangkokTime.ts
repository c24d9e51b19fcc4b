/** Days as people in Thailand count them (UTC+7, the whole year round). */

const OFFSET_MS = 7 * 60 * 60 * 1000;

/** The day (ISO date) on which a moment falls. */
export function toBangkokDay(moment: string): string {
  return new Date(Date.parse(moment) + OFFSET_MS).toISOString().slice(0, 10);
}

/** The moment (UTC) at which a day begins. */
export function bangkokDayStart(isoDate: string): string {
  return toMoment(Date.parse(`${isoDate}T00:00:00Z`) - OFFSET_MS);
}

/** Milliseconds since 1970 → "2024-09-30T17:00:00Z"; what is below a second is left out. */
export function toMoment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
