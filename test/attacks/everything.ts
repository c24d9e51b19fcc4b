/** Makes all that a build makes from a root, without Astro: models, audit, pictures, texts and published files. */
import { auditAssessment } from '../../src/audit/index.ts';
import {
  BAR_SIZES,
  LADDER_SIZES,
  renderHistory,
  renderLadder,
  renderScoreBar,
  toHistorySpec,
} from '../../src/draw/index.ts';
import { historyOf, scoreBarOf } from '../../src/site/components/charts/drawn.ts';
import { ladderOf } from '../../src/site/components/charts/ladderOf.ts';
import { renderOfficialText } from '../../src/site/components/officialText.ts';
import { type Issue, renderReport } from '../../src/issues/index.ts';
import { loadSite } from '../../src/root/index.ts';
import type { AssessmentModel, KpiModel, SiteModel } from '../../src/assessment/types.ts';
import { catalogRecords, facetsOf, type Publication, publishedFiles } from '../../src/publish/index.ts';
import { identity } from '../../src/publication.ts';

/** Bytes of the name of a file or folder. */
const LONGEST_NAME = 255;
const languages = ['th', 'en'] as const;

/** The problems that stop the root; none where everything was made. Throws where a build would. `files`: whether to publish, which takes longest. */
export function makeEverything(root: string, { files = true } = {}): Issue[] {
  const { site, issues } = loadSite(root);
  if (!site) {
    if (issues.length === 0) throw new Error('Refused without a problem');
    renderReport(issues);
    return issues;
  }
  for (const { assessments } of site.agencies) for (const assessment of assessments) drawAssessment(assessment);
  const publication = { siteUrl: 'https://kpi.example', base: '/', isDemo: false, identity };
  if (files) checkPublished(site, publication);
  return [];
}

/** Every file and folder can be written, each once, and no text holds what is not a number. */
function checkPublished(site: SiteModel, publication: Publication): void {
  const published = publishedFiles(site, publication);
  for (const { path, bytes } of published) {
    const text = path.endsWith('.zip') ? path : path + Buffer.from(bytes).toString();
    if (/NaN|Infinity|undefined/.test(text)) throw new Error(`${path}: something is not a number or not there`);
  }
  const pages = facetsOf(catalogRecords(site, publication)).flatMap(({ id, values }) =>
    values.map(({ slug }) => `catalog/${id}/${slug}/index.html`),
  );
  const paths = [...published.map(({ path }) => path), ...pages];
  if (new Set(paths).size < paths.length) throw new Error('Two files have one path');
  const long = paths.find((path) => path.split('/').some((name) => Buffer.byteLength(name) > LONGEST_NAME));
  if (long) throw new Error(`No file system holds a name as long as that of ${long}`);
}

function drawAssessment(assessment: AssessmentModel): void {
  auditAssessment(assessment);
  renderOfficialText(assessment.body, 'th');
  for (const lang of languages)
    for (const size of BAR_SIZES)
      renderScoreBar(scoreBarOf(assessment, 'th'), { id: 'bar', lang, size, hrefOf: ({ path }) => path });
  for (const kpi of assessment.kpis) drawKpi(kpi);
}

function drawKpi(kpi: KpiModel): void {
  renderOfficialText(kpi.body, 'th');
  for (const lang of languages) {
    for (const round of kpi.rounds)
      for (const size of LADDER_SIZES) {
        const ladder = ladderOf(kpi, round, 'th');
        if (ladder) renderLadder(ladder, { id: 'ladder', lang, size });
      }
    for (const measure of kpi.measures.values()) {
      const spec = toHistorySpec(historyOf(kpi, measure, 'th'));
      if (spec) renderHistory(spec, { id: 'history', lang });
    }
  }
}
