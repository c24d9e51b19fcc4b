/** The picture of a KPI where its address is shared. */
import type { APIRoute } from 'astro';
import { type AssessmentModel, currentSite, type KpiModel } from '../../../../../../../assessment/index.ts';
import { currentPublication } from '../../../../../../../publish/index.ts';
import type { SiteLanguage } from '../../../../../../../words/index.ts';
import { paintCard } from '../../../../../../components/card/card.ts';
import { kpiContent } from '../../../../../../components/card/cards.ts';
import { pngOf } from '../../../../../../components/card/pngOf.ts';
import { inEachLanguage } from '../../../../_inEachLanguage.ts';
import { kpiPaths, kpisHaveCards } from '../../_assessments.ts';

export const getStaticPaths = () => (kpisHaveCards() ? inEachLanguage(kpiPaths()) : []);
interface Props {
  assessment: AssessmentModel;
  kpi: KpiModel;
  lang: SiteLanguage;
}
export const GET: APIRoute<Props> = ({ props: { kpi, assessment, lang } }) =>
  pngOf(paintCard(kpiContent(kpi, assessment, { site: currentSite(), publication: currentPublication(), lang })));
