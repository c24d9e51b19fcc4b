/** The only place with the site's own name, address and publisher. Everything else comes from content and data. */

import { readSettings } from './environment/index.ts';

export const site = {
  name: { th: 'ตัวชี้วัดโปร่งใส', en: 'Open KPIs' },
  tagline: {
    th: 'ตัวชี้วัดของส่วนราชการ ค่าเป้าหมาย ผลการดำเนินงาน และวิธีคิดคะแนนที่ตรวจสอบได้',
    en: 'Government KPIs: what was promised, what was reached, and a score anyone can check',
  },
  /** True only once the agency itself says that this is its official publication. */
  official: false,
  publisher: {
    th: 'ผู้จัดทำเว็บไซต์ตัวชี้วัดโปร่งใส (จัดทำจากเอกสารสาธารณะ)',
    en: 'The makers of this site, from a public document',
  },
  /** Where a reader reports a mistake; empty until the publisher sets one. */
  reportAddress: '',
  codeLicence: 'MIT',
} as const;

const { settings } = readSettings();

/** Root of `content/` and `data/`; another root serves the demo, tests and benchmarks. */
export const rootFolder: string = settings.root;
/** True in the demo build, whose results are illustrative; every page then says so. */
export const isDemo: boolean = settings.isDemo;
/** Where the site will stand. */
export const publication = { siteUrl: settings.siteUrl, base: settings.base, isDemo };
