/** Which day a build takes for "today", and why. */
import { formatDate } from '../words/index.ts';
import type { SiteModel } from '../assessment/index.ts';
import type { DateBasis } from '../assessment/index.ts';

const reasons: Record<DateBasis, [th: string, en: string]> = {
  environment: ['ตาม SOURCE_DATE_EPOCH', 'from SOURCE_DATE_EPOCH'],
  commit: ['วันที่ของ commit ล่าสุดใน Git', 'the date of the last commit in Git'],
  data: [
    'วันที่ใหม่สุดในข้อมูล เพราะโฟลเดอร์นี้ไม่มีประวัติ Git; กำหนดวันอื่นได้ด้วย SOURCE_DATE_EPOCH',
    'the newest date in the data, because this folder has no history in Git; SOURCE_DATE_EPOCH sets another',
  ],
};

export function renderDate({ today, dateBasis }: Pick<SiteModel, 'today' | 'dateBasis'>): string {
  const [th, en] = reasons[dateBasis];
  return `✔ วันที่ของเว็บไซต์: ${formatDate(today, 'th')} (${th}) · Date of the site: ${today} (${en})`;
}
