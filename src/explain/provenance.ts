/** Since when a figure stands as it is published, where, and what stood there before: as Git's history has it. */
import { type History, type RowVersion, versionsOf } from '../assessment/index.ts';
import type { FigureRow, ResultRow } from '../input/index.ts';
import { toBangkokDay } from '../root/index.ts';
import { formatDate, formatDecimal, type SiteLanguage, words } from '../words/index.ts';

export interface Provenance {
  /** "เผยแพร่เมื่อ 10 มกราคม 2569" */
  text: string;
  /** "แถว 3 ฉบับ 35fa132abc" */
  place: string;
  /** Whole id of the commit that made it what it is. */
  commit: string;
  /** Path from the root, and the line of the file at that commit. */
  file: string;
  line: number;
  /** What stood there before, latest first. */
  earlier: string[];
}

/** Null where Git does not know the row as it stands: without Git, and before it is committed. */
export function provenanceOf(row: FigureRow | ResultRow, history: History, lang: SiteLanguage): Provenance | null {
  const { provenance: say, obsStatuses } = words(lang);
  const [latest, ...before] = versionsOf(row, history);
  if (!latest || latest.cells['value'] !== (row.value ?? undefined)) return null;
  const since = ({ moment }: RowVersion) => (moment === null ? null : formatDate(toBangkokDay(moment), lang));
  const held = ({ cells }: RowVersion) => {
    const status = obsStatuses[cells['obs_status'] as keyof typeof obsStatuses]?.label;
    return cells['value'] === undefined ? (status ?? '') : formatDecimal(cells['value']);
  };
  const day = since(latest);
  return {
    text: day === null ? say.longAgo : say.published(day),
    place: say.place(latest.line, latest.commit.slice(0, 10)),
    commit: latest.commit,
    file: row.place.file,
    line: latest.line,
    earlier: before
      .filter((one) => held(one) !== '')
      .map((one) => {
        const from = since(one);
        return from === null ? say.earlierLongAgo(held(one)) : say.earlier(held(one), from);
      }),
  };
}
