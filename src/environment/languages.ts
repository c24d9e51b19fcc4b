/** KPI_LANGUAGES: which of the languages that pages can speak a site speaks. */
import { type SiteLanguage, siteLanguages } from '../words/index.ts';
import type { Judged } from './refusal.ts';

/** In the order of the site, whatever the order found; the first language stands at the root, so that it is never left out. */
export function judgeLanguages(found: string | undefined): Judged<SiteLanguage[]> {
  const [first, ...others] = siteLanguages();
  if (!found) return { value: [first, ...others] };
  const named = new Set<string>(found.trim().split(/[\s,]+/));
  const spoken = [first, ...others].filter((language) => named.has(language));
  if (spoken.includes(first) && spoken.length === named.size) return { value: spoken };
  const allowed = [first, ...others.map((other) => `${first},${other}`)];
  return {
    refusal: {
      variable: 'KPI_LANGUAGES',
      found,
      th: `ไม่ใช่รายการภาษาของเว็บไซต์  ใช้ได้: ${allowed.join(' หรือ ')}  แก้: เขียนค่าใดค่าหนึ่งนี้ หรือไม่ต้องตั้งตัวแปรนี้เมื่อต้องการทุกภาษา`,
      en: `This is not a list of the site's languages. Allowed: ${allowed.join(' or ')}. Fix: write one of these, or leave the variable out for all languages.`,
    },
  };
}
