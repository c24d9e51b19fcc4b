/** The only place with the site's own name and publisher. Everything else comes from content and data. */
import type { SiteIdentity } from './publish/index.ts';

export const identity: SiteIdentity = {
  name: { th: 'ตัวชี้วัดโปร่งใส', en: 'Open KPIs' },
  tagline: {
    th: 'ตัวชี้วัดของส่วนราชการ ค่าเป้าหมาย ผลการดำเนินงาน และวิธีคิดคะแนนที่ตรวจสอบได้',
    en: 'Government KPIs: what was promised, what was reached, and a score anyone can check',
  },
  official: false,
  publisher: {
    th: 'ผู้จัดทำเว็บไซต์ตัวชี้วัดโปร่งใส (จัดทำจากเอกสารสาธารณะ)',
    en: 'The makers of this site, from a public document',
  },
  reportAddress: '',
  codeLicence: 'MIT',
  repository: null,
};
