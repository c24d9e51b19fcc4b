/** Whom to ask for what is missing, in words. */
import { inLanguage, type SiteLanguage, words } from '../../words/index.ts';
import type { DisclosureItem } from './types.ts';

export interface ToldAsk {
  text: string;
  email: string | null;
}

/** For each line in turn; one that asks the same of the same as a line before names that line. */
export function asksOf(items: readonly DisclosureItem[], lang: SiteLanguage): ToldAsk[][] {
  const all = items.map((item) => asksOfItem(item, lang));
  return all.map((own, place) => {
    const first = all.findIndex((one) => own.length > 1 && JSON.stringify(one) === JSON.stringify(own));
    return first < 0 || first === place ? own : [{ text: words(lang).disclosure.askAs(first + 1), email: null }];
  });
}

/** Each with the KPIs that it answers for; whoever answers for more than KPIs comes last, with the rest. */
function asksOfItem({ parts }: DisclosureItem, lang: SiteLanguage): ToldAsk[] {
  const t = words(lang).disclosure;
  const asked = parts.flatMap(({ ask, kpi }) => (ask ? [{ ask, kpi, unit: inLanguage(ask.unit, lang) }] : []));
  const units = [...Map.groupBy(asked, ({ unit }) => unit)].map(([unit, some]) => {
    const numbers = some.flatMap(({ kpi }) => kpi ?? []);
    return { unit, email: some[0]?.ask.email ?? null, numbers, isRest: numbers.length < some.length };
  });
  return units
    .sort((a, b) => Number(a.isRest) - Number(b.isRest))
    .map(({ unit, email, numbers, isRest }) => ({
      text: units.length === 1 ? t.ask(unit) : isRest ? t.askRest(unit) : t.askOf(numbers.join(', '), unit),
      email,
    }));
}
