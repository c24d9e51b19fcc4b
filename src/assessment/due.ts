/**
 * What an agency still has to report: late, without a result after its round, due this month, or later. Only a month that
 * the source states can be late; what is reported, and what a source has no criteria for, is not asked for any more.
 */
import type { Round } from '../scoring/index.ts';
import { type CalendarState, type SiteLanguage, words } from '../words/index.ts';
import { calendarOf } from './calendar.ts';
import type { AgencyModel, AssessmentModel, KpiModel } from './types.ts';

/** In the order in which they are told. */
export const DUE_STANDINGS = ['late', 'open', 'now', 'coming'] as const;
export type DueStanding = (typeof DUE_STANDINGS)[number];

/** KPIs of one assessment that stand alike in a round, on one day. */
export interface DueLine {
  standing: DueStanding;
  state: CalendarState;
  round: Round;
  /** ISO date (common era): the last day of the month that the source states, else the day that ends the round. */
  day: string;
  isStated: boolean;
  kpis: KpiModel[];
}

export interface DueYear {
  assessment: AssessmentModel;
  lines: DueLine[];
}

export interface AgencyDue {
  agency: AgencyModel;
  /** Latest first; those of which nothing is asked any more are left out. */
  years: DueYear[];
  /** How many results, one of each KPI in each round. */
  counts: DueCounts;
  /** Some assessment has a KPI of which a result can be asked: else nobody knows what is due. */
  isKnown: boolean;
}

export type DueCounts = Record<DueStanding, number>;

/** `today`: ISO date (common era). */
export function dueOf(agency: AgencyModel, today: string): AgencyDue {
  const years = agency.assessments
    .map((assessment) => ({ assessment, lines: linesOf(assessment, today) }))
    .filter(({ lines }) => lines.length > 0);
  const isKnown = agency.assessments.some(({ kpis }) => kpis.length > 0);
  return { agency, years, isKnown, counts: countsOf(years.flatMap(({ lines }) => lines)) };
}

/** What is late alone, with the counts of all. */
export const lateOf = (due: AgencyDue): AgencyDue => ({
  ...due,
  years: due.years
    .map((year) => ({ ...year, lines: year.lines.filter(({ standing }) => standing === 'late') }))
    .filter(({ lines }) => lines.length > 0),
});

/** "พ้นกำหนดรายงาน 4 · สิ้นรอบแล้ว ยังไม่มีผลครบ 9"; empty where there is nothing. */
export const dueWords = (counts: DueCounts, lang: SiteLanguage): string =>
  DUE_STANDINGS.flatMap((one) => (counts[one] > 0 ? [`${words(lang).due.standings[one]} ${counts[one]}`] : [])).join(
    ' · ',
  );

export const sumOfDue = (all: readonly Pick<AgencyDue, 'counts'>[]): DueCounts =>
  eachStanding((one) => all.reduce((sum, { counts }) => sum + counts[one], 0));

const countsOf = (lines: readonly DueLine[]): DueCounts =>
  eachStanding((one) => lines.reduce((sum, { standing, kpis }) => sum + (standing === one ? kpis.length : 0), 0));

const eachStanding = (count: (one: DueStanding) => number): DueCounts => ({
  late: count('late'),
  open: count('open'),
  now: count('now'),
  coming: count('coming'),
});

function linesOf(assessment: AssessmentModel, today: string): DueLine[] {
  const cells = calendarOf(assessment, today).flatMap(({ round, day, kpis }) =>
    kpis.flatMap(({ kpi, isStated, state }) => {
      const standing = standingOf(state, day, isStated, today);
      return standing ? [{ standing, state, round, day, isStated, kpi }] : [];
    }),
  );
  const key = ({ standing, state, round, day, isStated }: (typeof cells)[number]) =>
    [DUE_STANDINGS.indexOf(standing), day, round, state, isStated].join(' ');
  return [...Map.groupBy(cells, key)]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([, some]) =>
      some.slice(0, 1).map(({ kpi: _, ...line }) => ({ ...line, kpis: some.map(({ kpi }) => kpi) })),
    );
}

/** Null where nothing is asked for any more. A result that the source says there is none of is missing, and not late. */
function standingOf(state: CalendarState, day: string, isStated: boolean, today: string): DueStanding | null {
  if (['reported', 'reported-late', 'awarded-only', 'no-criteria'].includes(state)) return null;
  const isPast = today > day;
  if (state === 'said-none') return isPast ? 'open' : null;
  if (isPast) return isStated ? 'late' : 'open';
  return day.slice(0, 7) === today.slice(0, 7) ? 'now' : 'coming';
}
