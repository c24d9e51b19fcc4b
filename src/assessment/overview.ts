/** The agencies of a site at a glance: each with its latest assessment or that of a year, grouped by the body above it, and never ranked. */
import { slicesOf } from '../slices.ts';
import { type Bilingual, type Known, terms, type Wording } from '../words/index.ts';
import type { AgencyModel, AssessmentModel } from './types.ts';

export interface OverviewRow {
  agency: AgencyModel['agency'];
  /** Of the agency; in the list of a year, of its assessment. */
  path: string;
  /** The latest, or that of the year which is listed. */
  assessment: AssessmentModel;
  known: Known;
  /** Of the weight that is assessed, the part whose result is known: from 0 to 1. */
  knownPart: number;
}

export interface OverviewGroup {
  /** For addresses: its name, without spaces. */
  id: string;
  /** The body above its agencies; of those that have none above them, what they are. */
  title: Wording | Bilingual;
  rows: OverviewRow[];
}

/** Groups by name, those of a body above first; the agencies of each by name. Of a year, those that were assessed in it. */
export function overviewOf(agencies: readonly AgencyModel[], year: number | null = null): OverviewGroup[] {
  const rows = agencies.flatMap(({ agency, path, assessments }) => {
    const assessment = year === null ? assessments[0] : assessments.find(({ fiscalYear }) => fiscalYear === year);
    if (!assessment) return [];
    return [{ agency, path: year === null ? path : assessment.path, assessment, ...knowledgeOf(assessment) }];
  });
  const titleOf = ({ agency }: OverviewRow) => agency.parent ?? terms.agencyKinds[agency.kind];
  return [...Map.groupBy(rows, (row) => titleOf(row).th)]
    .map(([name, own]) => ({
      id: name.replace(/\s+/g, '-'),
      title: own[0] ? titleOf(own[0]) : { th: name },
      hasParent: own.some(({ agency }) => agency.parent !== undefined),
      rows: own.sort((a, b) => byName(a.agency.name, b.agency.name)),
    }))
    .sort((a, b) => Number(b.hasParent) - Number(a.hasParent) || byName(a.title, b.title))
    .map(({ id, title, rows: own }) => ({ id, title, rows: own }));
}

const collator = new Intl.Collator('th', { numeric: true });
const byName = (a: Wording, b: Wording): number => collator.compare(a.th, b.th);

/** How many agencies are known how well. */
export function countKnown(groups: readonly OverviewGroup[]): Record<Known, number> {
  const counts = { complete: 0, part: 0, official: 0, none: 0 };
  for (const { rows } of groups) for (const { known } of rows) counts[known] += 1;
  return counts;
}

/** What is awarded counts where nothing of the total can be worked out; a KPI that does not apply is not asked for. */
export function knowledgeOf({
  total,
  counts,
  awarded,
}: Pick<AssessmentModel, 'total' | 'counts' | 'awarded'>): Pick<OverviewRow, 'known' | 'knownPart'> {
  const isOfficial = (awarded.official?.score ?? null) !== null;
  if (!total) return { known: isOfficial ? 'official' : counts.scored > 0 ? 'part' : 'none', knownPart: 0 };
  const asked = Number(total.weight) - Number(total.notApplicableWeight);
  const knownPart = asked > 0 ? Number(total.scoredWeight) / asked : 0;
  if (counts.scored === 0) return { known: isOfficial ? 'official' : 'none', knownPart };
  return { known: counts.scored === counts.kpis - counts.notApplicable ? 'complete' : 'part', knownPart };
}

/** Rows that one page holds: compressed, a hundred are some 11 KB. */
const ROWS_OF_A_PAGE = 400;

/** Rows that stand open before a fold; half as many more are not worth one. */
const OPEN_ROWS = 20;

/** How many rows of each group of a page stand open, the first of them all; what comes after those is behind a fold. */
export function openRowsOf(groups: readonly OverviewGroup[], most = OPEN_ROWS): number[] {
  const sizes = groups.map(({ rows }) => rows.length);
  let left = sizes.reduce((sum, size) => sum + size, 0) > 1.5 * most ? most : Number.POSITIVE_INFINITY;
  return sizes.map((size) => {
    const open = Math.min(size, left);
    left -= open;
    return open;
  });
}

/** So few agencies stand on the home page with a large bar each, and need no list. */
const FEW = 5;

export interface AgencyList {
  /** Null for the latest year of each agency. */
  year: number | null;
  groups: OverviewGroup[];
  pages: OverviewGroup[][];
}

/** The lists of a site: the latest of each agency, then those of each year, newest first. None of a few; of one year, one. */
export function agencyLists(agencies: readonly AgencyModel[], most?: number): AgencyList[] {
  if (agencies.length <= FEW) return [];
  const years = new Set(agencies.flatMap(({ assessments }) => assessments.map(({ fiscalYear }) => fiscalYear)));
  const listed = years.size > 1 ? [null, ...[...years].sort((a, b) => b - a)] : [null];
  return listed.map((year) => {
    const groups = overviewOf(agencies, year);
    return { year, groups, pages: pagesOf(groups, most) };
  });
}

/** The groups in their order on as many pages as they need; a group may go on upon the next. */
export function pagesOf(groups: readonly OverviewGroup[], most = ROWS_OF_A_PAGE): OverviewGroup[][] {
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ group, row })));
  return slicesOf(rows, most).map((page) =>
    [...Map.groupBy(page, ({ group }) => group)].map(([group, own]) => ({ ...group, rows: own.map(({ row }) => row) })),
  );
}
