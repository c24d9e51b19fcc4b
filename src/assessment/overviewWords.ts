/** What the overview says of its groups and rows, as the page shows it and the search knows it. */
import {
  inLanguage,
  type DisclosureState,
  formatDecimal as n,
  type Known,
  noBreakSpace,
  type SiteLanguage,
  words,
} from '../words/index.ts';
import { type AgencyList, countKnown, type OverviewGroup, type OverviewRow } from './overview.ts';
import type { AssessmentModel } from './types.ts';

/** "18 แห่ง · รู้ผลครบ 3 · รู้ผลบางส่วน 15" */
export function groupWords(group: OverviewGroup, lang: SiteLanguage): string {
  const t = words(lang);
  const counts = countKnown([group]);
  const told = (Object.keys(counts) as Known[]).filter((known) => counts[known] > 0);
  return [
    t.overview.count(group.rows.length),
    ...told.map((known) => `${t.overview.ofKnown.before(t.known[known])}${noBreakSpace}${counts[known]}`),
  ].join(' · ');
}

interface RowWords {
  /** Null where there are none. */
  points: { figure: string; of: string } | null;
  state: string;
  /** What stands beside the state, in smaller words. */
  more: string | null;
}

export function rowWords({ known, assessment }: OverviewRow, lang: SiteLanguage): RowWords {
  const { overview: say } = words(lang);
  const { total, counts, awarded, grade, kpis } = assessment;
  const official = awarded.official?.score ?? null;
  const asked = counts.kpis - counts.notApplicable;
  if (known === 'official') {
    const part = kpis.length > 0 ? say.disclosedKpis(kpis.length) : say.totalAlone;
    const given = awarded.official?.grade || null;
    return {
      points: official === null ? null : { figure: n(official), of: say.officialPoints },
      state: given ?? part,
      more: given && part,
    };
  }
  const beside = official === null ? null : say.officialToo(n(official));
  if (known === 'none') {
    const isDue = counts.notDue < asked;
    return { points: null, state: isDue ? say.someKpis(0, asked) : say.noneDue(asked), more: null };
  }
  if (!total) return { points: null, state: say.someKpis(counts.scored, asked), more: beside };
  const points = { figure: n(total.points), of: words(lang).kpi.outOf(n(total.scoredFullMark)) };
  if (known === 'complete')
    return {
      points,
      state: inLanguage(grade?.label, lang) ?? say.allKpis(asked),
      more: beside ?? (grade ? say.allKpis(asked) : null),
    };
  const range = say.between(n(total.range.low), n(total.range.high));
  return { points, state: say.someKpis(counts.scored, asked), more: beside ?? range };
}

/** "ครบ 2 บางส่วน 2": how many of the things that are asked are there whole, and in part. */
export function disclosedWords({ disclosure }: Pick<AssessmentModel, 'disclosure'>, lang: SiteLanguage): string {
  const having = (state: DisclosureState) => disclosure.filter((item) => item.state === state).length;
  return words(lang).disclosure.inShort(having('complete'), having('partial'));
}

/** "หน่วยงานที่มีการประเมินปี 2566 หน้า 1 จาก 2"; `page` from 1. */
export function listTitle({ year, pages }: AgencyList, page: number, lang: SiteLanguage): string {
  const { overview: say, shell } = words(lang);
  const title = year === null ? say.list : say.listOf(year);
  return pages.length > 1 ? shell.page(title, page, pages.length) : title;
}
