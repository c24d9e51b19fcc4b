/** The units in which GD Catalog says how often a dataset is updated, and what each is elsewhere. */
interface Frequency {
  /** In the vocabulary of the EU Publications Office. */
  code: string;
  /** ISO 8601. */
  duration?: string;
  /** Its length, where a date can be held to it. */
  months?: number;
  days?: number;
}

const frequencies: Record<string, Frequency> = {
  ปี: { code: 'ANNUAL', duration: 'P1Y', months: 12 },
  ครึ่งปี: { code: 'ANNUAL_2', duration: 'P6M', months: 6 },
  ไตรมาส: { code: 'QUARTERLY', duration: 'P3M', months: 3 },
  เดือน: { code: 'MONTHLY', duration: 'P1M', months: 1 },
  สัปดาห์: { code: 'WEEKLY', duration: 'P1W', days: 7 },
  วัน: { code: 'DAILY', duration: 'P1D', days: 1 },
  วันทำการ: { code: 'DAILY' },
  ชั่วโมง: { code: 'HOURLY', duration: 'PT1H' },
  ตามเวลาจริง: { code: 'UPDATE_CONT' },
  ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล: { code: 'NEVER' },
  ไม่ทราบ: { code: 'UNKNOWN' },
  อื่นๆ: { code: 'OTHER' },
};

/** Nothing is known of a unit that is not given or has no code. */
export const frequencyOf = (unit: string | undefined): Partial<Frequency> => frequencies[unit ?? ''] ?? {};
