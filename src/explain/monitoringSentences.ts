/** The rounds of a KPI that are watched and do not count, each in a sentence. */
import type { KpiModel, RoundModel } from '../assessment/index.ts';
import type { Round } from '../scoring/index.ts';
import { type Language, roundLabel, terms } from '../words/index.ts';
import { dayOf, resultOf, whyNoResult } from './kpiSentences.ts';
import { type Naming, namingOf } from './naming.ts';
import { standOf } from './stand.ts';

export interface MonitoringSentence {
  round: Round;
  /** What was reached and scored, and what the next level needs; or why there is no score. */
  text: string;
}

/** In the order of the rounds; none of a round for which the KPI has no criteria. */
export function monitoringSentences(kpi: KpiModel, lang: Language): MonitoringSentence[] {
  const naming = namingOf(kpi, lang);
  return kpi.monitoring.map((own) => ({
    round: own.round,
    text: naming.say.inRound(roundLabel(kpi.policy, own.round)[lang], told(own, kpi, naming)),
  }));
}

function told(own: RoundModel, kpi: KpiModel, naming: Naming): string {
  const { score, round } = own;
  const stand = standOf(kpi, score);
  if (stand) return resultOf(stand, kpi, naming);
  if (score.state === 'awarded-only' || score.state === 'not-applicable')
    return terms.states[score.state].sentence[naming.lang];
  const isStated = (kpi.front.reporting?.months ?? []).some((one) => one.round === round);
  return whyNoResult(kpi, own, naming, [dayOf(own, isStated, naming)]);
}
