/** Makes all that a build makes from a root, without Astro: models, audit, pictures, texts and published files. */
import { auditAssessment } from '../../src/audit/index.ts';
import {
  LADDER_SIZES,
  renderHistory,
  renderLadder,
  renderScoreBar,
  toHistorySpec,
  toLadderSpec,
  toScoreBarSpec,
} from '../../src/charts/index.ts';
import { renderOfficialText } from '../../src/components/officialText.ts';
import { type Issue, renderReport } from '../../src/issues/index.ts';
import { loadSite } from '../../src/model/index.ts';
import type { AssessmentModel, KpiModel } from '../../src/model/types.ts';
import { publishedFiles } from '../../src/opendata/index.ts';

const languages = ['th', 'en'] as const;

/** The problems that stop the root; none where everything was made. Throws where a build would. */
export function makeEverything(root: string, { publish = true } = {}): Issue[] {
  const { site, issues } = loadSite(root);
  if (!site) {
    if (issues.length === 0) throw new Error('Refused without a problem');
    renderReport(issues);
    return issues;
  }
  for (const { assessments } of site.agencies) for (const assessment of assessments) drawAssessment(assessment);
  if (!publish) return [];
  const files = publishedFiles(site, { siteUrl: 'https://kpi.example', base: '/', isDemo: false });
  for (const { path, bytes } of files) {
    if (/(?:NaN|Infinity|undefined)/.test(path)) throw new Error(`${path}: no address`);
    if (path.endsWith('.json') && /(?:NaN|Infinity|undefined)/.test(Buffer.from(bytes).toString()))
      throw new Error(`${path}: no number`);
  }
  const paths = files.map(({ path }) => path);
  if (new Set(paths).size < paths.length) throw new Error('Two files have one path');
  return [];
}

function drawAssessment(assessment: AssessmentModel): void {
  auditAssessment(assessment);
  renderOfficialText(assessment.body, { headingShift: 1 });
  for (const lang of languages)
    renderScoreBar(toScoreBarSpec(assessment), { id: 'bar', lang, hrefOf: ({ path }) => path });
  for (const kpi of assessment.kpis) drawKpi(kpi);
}

function drawKpi(kpi: KpiModel): void {
  renderOfficialText(kpi.body, { headingShift: 1 });
  for (const lang of languages) {
    for (const { round } of kpi.rounds)
      for (const size of LADDER_SIZES) renderLadder(toLadderSpec(kpi, round, kpi.policy), { id: 'ladder', lang, size });
    for (const measure of kpi.measures.keys()) {
      const spec = toHistorySpec(kpi, measure, kpi.policy);
      if (spec) renderHistory(spec, { id: 'history', lang });
    }
  }
}
