import type { Policy, PolicyEntryId, KpiScore, Total } from '../scoring/index.ts';
import type { Bilingual } from './bilingual.ts';
import type { Language } from './format.ts';
import type { StateCounts } from './th/assessment.ts';
import { th } from './th/index.ts';
import type { MeasureName } from './th/working.ts';

/** What every language of the site must say. */
export type Words = typeof th;

const spoken = { th } satisfies Record<string, Words>;

/** The languages that pages speak. */
export type SiteLanguage = keyof typeof spoken;

/** Every text that a page shows and that is not content. */
export const words = (lang: SiteLanguage): Words => spoken[lang];

/** A text of the content in the language of the page. */
export const textIn = (text: Bilingual, lang: Language): string => text[lang];

/** The working of a score: one sentence a step and, where there is arithmetic, one line of it. */
export const workingLines = (score: KpiScore, measureName: MeasureName, lang: SiteLanguage) =>
  words(lang).workingLines(score, measureName);

/** The value of an entry of a policy, a line for each part. */
export const policyValue = (policy: Policy, id: PolicyEntryId, lang: SiteLanguage) =>
  words(lang).policyValue(policy, id);

/** The one sentence that says how things stand. */
export const standing = (counts: StateCounts, total: Total, lang: SiteLanguage) =>
  words(lang).assessment.standing(counts, total);
