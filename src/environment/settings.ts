/**
 * Every environment variable that the site's commands read, judged in one place. Each command refuses to begin while
 * one of them says what cannot be meant.
 */
import { join, resolve } from 'node:path';
import { type SiteLanguage, siteLanguages } from '../words/index.ts';
import { defaultUrl, judgeSiteBase, judgeSiteUrl } from './address.ts';
import { judgeSourceDate } from './date.ts';
import { judgeLanguages } from './languages.ts';
import { judgeCache, judgeOutput, judgeRoot } from './folders.ts';
import { realPath } from './folder.ts';
import type { Judged, Refusal } from './refusal.ts';

export type Variables = Record<string, string | undefined>;

export interface Settings {
  /** Root of `content/` and `data/`. */
  root: string;
  /** As KPI_OUT names it; null where each command has a folder of its own. */
  output: string | null;
  cache: string;
  /** Origin of the site, without a last slash. */
  siteUrl: string;
  /** Path under it in letters, with both slashes; an address percent-encodes it. */
  base: string;
  /** "Today" in seconds since 1970; null where Git or the data say it. */
  sourceDate: number | null;
  /** True where the results are illustrative; every page then says so. */
  isDemo: boolean;
  /** True where what is built is to be looked at and not published; every page then says so. */
  isPreview: boolean;
  /** Of the pages; that of the root first. */
  languages: readonly SiteLanguage[];
}

/** Astro's cache, unless KPI_CACHE names another folder. */
const defaultCache = './.cache/astro';

/** Settings as they are used, whatever was refused, and the refusals. An empty or blank variable is one that is not set. */
export function readSettings(variables: Variables = process.env): { settings: Settings; refusals: Refusal[] } {
  const environment = withoutBlanks(variables);
  const root = judgeRoot(environment['KPI_ROOT']);
  const siteUrl = judgeSiteUrl(environment['SITE_URL']);
  const base = judgeSiteBase(environment['SITE_BASE']);
  const sourceDate = judgeSourceDate(environment['SOURCE_DATE_EPOCH']);
  const isDemo = judgeFlag('KPI_DEMO', flags.demo, environment['KPI_DEMO']);
  const isPreview = judgeFlag('KPI_PREVIEW', flags.preview, environment['KPI_PREVIEW']);
  const languages = judgeLanguages(environment['KPI_LANGUAGES']);
  const settings: Settings = {
    root: takenOr(root, '.'),
    output: environment['KPI_OUT'] || null,
    cache: environment['KPI_CACHE'] || defaultCache,
    siteUrl: takenOr(siteUrl, defaultUrl),
    base: takenOr(base, '/'),
    sourceDate: takenOr(sourceDate, null),
    isDemo: takenOr(isDemo, false),
    isPreview: takenOr(isPreview, false),
    languages: takenOr(languages, siteLanguages()),
  };
  const judged: Judged<unknown>[] = [root, siteUrl, base, sourceDate, isDemo, isPreview, languages];
  return { settings, refusals: judged.flatMap((one) => ('refusal' in one ? one.refusal : [])) };
}

/** As `readSettings`, and whether a build of `project` may write into `output` and the cache. */
export function readBuildSettings(
  project: string,
  output: string,
  variables: Variables = process.env,
): { settings: Settings & { output: string }; refusals: Refusal[] } {
  const { settings, refusals } = readSettings(variables);
  const cache = settings.cache === defaultCache ? join(project, defaultCache) : resolve(settings.cache);
  const folders = { project, root: settings.root };
  const ofCache = judgeCache(cache, folders);
  const ofOutput = judgeOutput(output, ofCache ? null : cache, folders);
  return {
    settings: { ...settings, root: resolve(settings.root), output: realPath(output), cache },
    refusals: [...refusals, ...[ofOutput, ofCache].flatMap((refusal) => refusal ?? [])],
  };
}

const withoutBlanks = (variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));

/** What is not said by a flag that is neither 1 nor left out, and how it is mended. */
const flags = {
  demo: {
    th: 'ไม่รู้ว่าเป็นเว็บไซต์สาธิตหรือไม่  ใช้ได้: 1 หรือไม่ตั้งตัวแปรนี้  แก้: เขียน 1 เมื่อผลเป็นตัวเลขสมมติ ถ้าเป็นผลจริงไม่ต้องตั้งตัวแปรนี้',
    en: 'This does not say whether the site is a demo. Allowed: 1, or no such variable. Fix: write 1 where the results are illustrative; leave the variable out where they are real.',
  },
  preview: {
    th: 'ไม่รู้ว่าเป็นฉบับตัวอย่างก่อนเผยแพร่หรือไม่  ใช้ได้: 1 หรือไม่ตั้งตัวแปรนี้  แก้: เขียน 1 เมื่อสร้างไว้ดูก่อนเผยแพร่ ถ้าสร้างเพื่อเผยแพร่ไม่ต้องตั้งตัวแปรนี้',
    en: 'This does not say whether the site is a preview. Allowed: 1, or no such variable. Fix: write 1 where it is built to be looked at before publishing; leave the variable out where it is to be published.',
  },
};

function judgeFlag(variable: string, words: { th: string; en: string }, found: string | undefined): Judged<boolean> {
  return !found || found === '1' ? { value: found === '1' } : { refusal: { variable, found, ...words } };
}

const takenOr = <T>(judged: Judged<T>, otherwise: T): T => ('value' in judged ? judged.value : otherwise);
