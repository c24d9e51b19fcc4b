/** What the kinds of agency are called; their ids are those of agency files. */
import type { Bilingual } from '../spoken.ts';

export const agencyKinds = {
  department: { th: 'กรมหรือเทียบเท่า', en: 'Department' },
  'ministry-office': { th: 'สำนักงานในกระทรวง', en: 'Office of a ministry' },
  province: { th: 'จังหวัด', en: 'Province' },
  'public-organisation': { th: 'องค์การมหาชน', en: 'Public organisation' },
  'state-enterprise': { th: 'รัฐวิสาหกิจ', en: 'State enterprise' },
  university: { th: 'มหาวิทยาลัย', en: 'University' },
  'local-government': { th: 'องค์กรปกครองส่วนท้องถิ่น', en: 'Local government' },
} satisfies Record<string, Bilingual>;
