/** `npm run explain -- agency [year] [kpi]`: how a score came about, as the site tells it; changes nothing. */
import type { LoadedSite } from '../assessment/index.ts';
import { context, publication } from '../build/index.ts';
import { renderReport } from '../issues/index.ts';
import { assessmentFile, kpiFile, type Publication } from '../publish/index.ts';
import type { SiteLanguage } from '../words/index.ts';
import { siteLanguages } from '../words/index.ts';
import { readArguments } from './arguments.ts';
import { tellAssessment } from './explained/assessment.ts';
import { choose, type Chosen } from './explained/choose.ts';
import { tellKpi } from './explained/kpi.ts';
import { whileTold } from './progress.ts';
import { refused } from './refusal.ts';

const reading = { th: 'กำลังอ่านข้อมูลและคิดคะแนน', en: 'reading the data and working out the scores' };

/** Exit code 1 where there is nothing to tell: words that are not understood, or data with problems. */
export async function run(
  args: readonly string[],
  load: () => LoadedSite = context,
  own = publication,
): Promise<number> {
  const given = readArguments(args, { json: 'flag', lang: siteLanguages() });
  if ('title' in given) return refused(given);
  const { site, issues } = whileTold(reading, load);
  if (!site) {
    console.error(renderReport(issues));
    return 1;
  }
  const chosen = choose(site, given.names);
  if ('title' in chosen) return refused(chosen);
  const lang = given.options.get('lang') as SiteLanguage | undefined;
  console.log(given.options.has('json') ? publishedText(chosen, own) : told(chosen, lang ? [lang] : siteLanguages()));
  return 0;
}

/** The very file that the site publishes. */
function publishedText({ assessment, kpi }: Chosen, own: Publication): string {
  const file = kpi ? kpiFile({ kpi, assessment }, own) : assessmentFile(assessment, own);
  return new TextDecoder().decode(file.bytes).trimEnd();
}

const told = ({ assessment, kpi }: Chosen, languages: readonly SiteLanguage[]): string =>
  languages
    .map((lang) => (kpi ? tellKpi(kpi, assessment, lang) : tellAssessment(assessment, lang)))
    .join(`\n\n${'─'.repeat(60)}\n\n`);
