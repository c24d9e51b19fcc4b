/** The picture of an assessment where its address is shared. */
import type { APIRoute } from 'astro';
import { type AssessmentModel, currentSite } from '../../../../../assessment/index.ts';
import { currentPublication } from '../../../../../publish/index.ts';
import type { SiteLanguage } from '../../../../../words/index.ts';
import { paintCard } from '../../../../components/card/card.ts';
import { assessmentContent } from '../../../../components/card/cards.ts';
import { pngOf } from '../../../../components/card/pngOf.ts';
import { inEachLanguage } from '../../_inEachLanguage.ts';
import { assessmentPaths } from './_assessments.ts';

export const getStaticPaths = () => inEachLanguage(assessmentPaths());
interface Props {
  assessment: AssessmentModel;
  lang: SiteLanguage;
}
export const GET: APIRoute<Props> = ({ props: { assessment, lang } }) =>
  pngOf(paintCard(assessmentContent(assessment, { site: currentSite(), publication: currentPublication(), lang })));
