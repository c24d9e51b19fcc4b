/** The figures that a page offers for all KPIs at once, by name: as in an earlier year, and such as just reach each level. */
import type { AssessmentModel } from '../../../assessment/index.ts';
import { type Frame, levelPreset } from '../../../simulator/index.ts';
import { inLanguage, levelWithPoints, type SiteLanguage, words } from '../../../words/index.ts';

export function presetsOf(
  { kpis, policy }: AssessmentModel,
  frame: Frame,
  lang: SiteLanguage,
): { preset: string; label: string }[] {
  const t = words(lang).simulator;
  const years = new Set(
    kpis.flatMap(({ number, latestBaseline }) => (number in frame.last && latestBaseline ? [latestBaseline] : [])),
  );
  const [year] = years;
  return [
    ...(year ? [{ preset: 'last', label: years.size > 1 ? t.likeLatest : t.likeYear(year) }] : []),
    ...policy.entries.levels.value.map(({ id, label, points }) => ({
      preset: levelPreset(id),
      label: levelWithPoints(inLanguage(label, lang), points),
    })),
  ];
}
