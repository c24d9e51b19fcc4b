/** What is disclosed, in words: the eight lines as the page shows them and the search knows them. */
import { formatDate, inLanguage, roundLabel, type SiteLanguage, words } from '../../words/index.ts';
import { gdField, type GdKey } from '../../schema/index.ts';
import type { AssessmentModel, KpiModel } from '../types.ts';
import { roundId } from './agreement.ts';
import { asksOf, type ToldAsk } from './asks.ts';
import type { DisclosureItem, DisclosurePart } from './types.ts';

/** A KPI by its number, with the path of its page. */
type Numbered = Pick<KpiModel, 'number' | 'path'>;

export interface ToldItem {
  id: DisclosureItem['id'];
  state: DisclosureItem['state'];
  title: string;
  count: string;
  /** What is missing, each with the KPIs that it is missing of. */
  missing: { label: string; kpis: Numbered[] }[];
  asks: ToldAsk[];
  notes: string[];
  parts: DisclosurePart[];
}

export function disclosureTold(assessment: AssessmentModel, lang: SiteLanguage): ToldItem[] {
  const t = words(lang);
  const { disclosure } = assessment;
  const asks = asksOf(disclosure, lang);
  return disclosure.map((item, place) => ({
    id: item.id,
    state: item.state,
    title: t.disclosureItems[item.id],
    count: countOf(item, assessment, lang),
    missing: missingOf(item, assessment, lang),
    asks: asks[place] ?? [],
    notes: notesOf(item, assessment, lang),
    parts: item.parts,
  }));
}

export interface DisclosureStanding {
  complete: number;
  all: number;
  /** "บางส่วน 2 ข้อ": how many are in each other state. */
  others: string[];
}

/** How many of the things are in each state; no sum and no rank. */
export function disclosureStanding(
  { disclosure }: Pick<AssessmentModel, 'disclosure'>,
  lang: SiteLanguage,
): DisclosureStanding {
  const having = (state: DisclosureItem['state']) => disclosure.filter((item) => item.state === state).length;
  const others = (['partial', 'none', 'nothing-to-check'] as const).filter((state) => having(state) > 0);
  return {
    complete: having('complete'),
    all: disclosure.length,
    others: others.map((state) => words(lang).disclosure.inState(state, having(state))),
  };
}

/** There is something to say of what is missing, or of whom to ask. */
export const isLacking = ({ missing, notes, asks }: ToldItem): boolean =>
  missing.length + notes.length + asks.length > 0;

/** Of how many KPIs of those that are asked every criterion is known. */
export function criteriaKnown({ disclosure }: Pick<AssessmentModel, 'disclosure'>): { known: number; asked: number } {
  const parts = disclosure.find(({ id }) => id === 'criteria')?.parts ?? [];
  const asked = parts.filter(({ scope, state }) => scope === 'kpi' && state !== 'nothing-to-check');
  return { known: asked.filter(({ state }) => state === 'complete').length, asked: asked.length };
}

function countOf({ id, asked, disclosed, state }: DisclosureItem, assessment: AssessmentModel, lang: SiteLanguage) {
  const t = words(lang).disclosure;
  if (asked > 0) return t.counts[id](disclosed, asked);
  if (state !== 'nothing-to-check' || (id === 'timeliness' && assessment.kpis.length === 0)) return t.uncounted;
  return id === 'timeliness' && undatedRounds(assessment) > 0 ? t.undated : t.nothing[id];
}

/** Rounds whose results are there, of which nobody knows when they came out. */
function undatedRounds({ disclosure }: Pick<AssessmentModel, 'disclosure'>): number {
  const asked = (wanted: DisclosureItem['id']) => disclosure.find(({ id }) => id === wanted)?.asked ?? 0;
  return asked('results') - asked('timeliness');
}

function missingOf({ id, parts }: DisclosureItem, { kpis, components, policy }: AssessmentModel, lang: SiteLanguage) {
  const t = words(lang).disclosure;
  const labelOf = (part: DisclosurePart, missing: string): string => {
    if (part.component !== null) {
      return t.missingOfComponent(components.find((one) => one.id === part.component)?.front.number ?? part.component);
    }
    if (part.scope === 'other-kpis') return t.missingKpis[kpis.length === 0 ? 'all' : 'others'];
    if (id === 'metadata') {
      const { item = 0, label } = gdField(missing as GdKey);
      return t.missingField(item, label[lang]);
    }
    const round = policy.entries.rounds.value.find((one) => roundId(one.round) === missing)?.round;
    const ofRound = round !== undefined && t.missingOfRound[id]?.(roundLabel(policy, round)[lang]);
    return ofRound || (t.missing[missing] ?? missing);
  };
  const told = parts.flatMap((part) =>
    part.missing.map(({ id: what }) => ({
      what,
      label: labelOf(part, what),
      kpi: kpis.find(({ number }) => number === part.kpi),
    })),
  );
  const groups = [...Map.groupBy(told, ({ label }) => label)].map(([label, some]) => ({
    what: some[0]?.what ?? '',
    label,
    kpis: some.flatMap(({ kpi }) => (kpi ? [{ number: kpi.number, path: kpi.path }] : [])),
  }));
  const [ofKpis, others] = [groups.filter(({ kpis: some }) => some.length > 0), groups.filter(isOfNoKpi)];
  return [...ofKpis.sort((a, b) => a.what.localeCompare(b.what, 'en', { numeric: true })), ...others];
}

const isOfNoKpi = ({ kpis }: { kpis: readonly unknown[] }) => kpis.length === 0;

function notesOf({ id, asked, parts }: DisclosureItem, assessment: AssessmentModel, lang: SiteLanguage): string[] {
  const t = words(lang).disclosure;
  const { agency, kpis } = assessment;
  if (id === 'metadata') {
    const { basis, title } = agency.licence;
    return basis === 'assumed' ? [t.licenceDefault(inLanguage(title, lang))] : [];
  }
  if (id !== 'timeliness') return [];
  const late = parts.flatMap(({ kpi, missing }) => {
    const rounds = kpis.find(({ number }) => number === kpi)?.rounds ?? [];
    return rounds.filter(({ round }) => missing.some((one) => one.id === roundId(round)));
  });
  const last = late
    .map(({ score }) => score.dueBy)
    .sort()
    .at(-1);
  const undated = undatedRounds(assessment);
  return [
    ...(last ? [t.lastDue(formatDate(last, lang))] : []),
    ...(asked > 0 && undated > 0 ? [t.alsoUndated(undated)] : []),
  ];
}
