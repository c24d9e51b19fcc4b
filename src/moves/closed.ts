/**
 * A closed fiscal year (ปีที่ปิดแล้ว): its figures, rules and scores stand recorded in `closed.csv`, and are worked out again
 * whenever the files are checked. What is otherwise is a changed story, or a program that scores otherwise than it did.
 */
import {
  CLOSED_FILE,
  type ClosedRow,
  closedOn,
  type CorrectableFile,
  closedTable,
  columnsOf,
  correctableFiles,
  placeOfClosed,
  type SourcePart,
} from '../input/index.ts';
import { type Issue, sortIssues } from '../issues/index.ts';
import { readRowKey, writeRowKey } from '../schema/index.ts';
import { fiscalYearPeriod } from '../scoring/index.ts';
import { csvText } from '../sheet/index.ts';
import type { ReadAndScored } from './assessment.ts';
import { canonical, pairsOf } from './fromTo.ts';
import { reasonOf } from './rows.ts';
import { standingsOf, totalStanding } from './scores.ts';
import { scoredSite } from './site.ts';

/** What a row of `closed.csv` says of the year, without the day. */
type Recorded = Pick<ClosedRow, 'file' | 'rowKey' | 'column' | 'value'>;

export const closedPath = ({ agency, fiscalYear }: ReadAndScored['read']): string =>
  `data/assessments/${agency}/${fiscalYear}/${CLOSED_FILE}`;

/** True once the year is over: before, more is to come. `day`: ISO date. */
export const mayClose = ({ fiscalYear }: Pick<ReadAndScored['read'], 'fiscalYear'>, day: string): boolean =>
  day > fiscalYearPeriod(fiscalYear).end;

/** `closed.csv` of a year that is closed on this day (ISO date). */
export const closedText = (one: ReadAndScored, day: string): string =>
  csvText(
    { columns: columnsOf(closedTable) },
    recordOf(one).map(({ file, rowKey, column, value }) => [file, rowKey, column, value, day]),
  );

/** The figures and the rules as the files have them, then what is worked out from them, each that is there. */
function recordOf({ read, scored }: ReadAndScored): Recorded[] {
  const cells = (file: string, rowKey: string, values: Readonly<Record<string, string | null>>): Recorded[] =>
    Object.entries(values).flatMap(([column, value]) => (value ? [{ file, rowKey, column, value }] : []));
  const figures = correctableFiles(read).flatMap(({ file, figures, rows }) =>
    rows().flatMap(({ key, cells: all }) =>
      cells(file, key, Object.fromEntries([...figures, ...STATED].map((column) => [column, all[column] ?? null]))),
    ),
  );
  const rules = Object.entries(scored.policy.entries).flatMap(([entry, given]) =>
    cells(`data/policies/${scored.policy.id}.yaml`, writeRowKey([['entry', entry]]), {
      value: canonical(given?.value),
      basis: given?.basis ?? null,
    }),
  );
  const scores = scored.kpis.flatMap((kpi) =>
    standingsOf(kpi).flatMap(({ round, standing: { state, score, weightedScore, level } }) =>
      cells(
        '',
        writeRowKey([
          ['kpi', kpi.number],
          ['round', String(round)],
        ]),
        {
          state,
          score,
          weighted_score: weightedScore,
          level_reached: level,
        },
      ),
    ),
  );
  const total = totalStanding(scored);
  const whole = cells('', writeRowKey([['scope', 'total']]), {
    points: total?.points ?? null,
    complete: total && String(total.complete),
    low: total?.range.low ?? null,
    high: total?.range.high ?? null,
    grade: scored.grade?.label.th ?? null,
  });
  return [...figures, ...rules, ...scores, ...whole];
}

/** What a figure is worth and how it is compared, beside the figures themselves. */
const STATED = ['obs_status', 'operator'];

/** Every closed year of `part`, worked out again; sorted. */
export function closedIssues(part: SourcePart): Issue[] {
  return sortIssues(
    part.assessments.flatMap((read) => {
      const day = closedOn(read.closed);
      if (day === null) return [];
      const [one] = scoredSite({ ...part, assessments: [read] }, day).assessments;
      return one ? [...checkDay(one, day), ...differences(one, day)] : [];
    }),
  );
}

function checkDay({ read }: ReadAndScored, day: string): Issue[] {
  const [first] = read.closed;
  const other = read.closed.find(({ closed }) => closed !== day);
  if (other) {
    return [
      { code: 'closed-dates', place: placeOfClosed(other, 'closed'), found: other.closed, values: { first: day } },
    ];
  }
  if (!first || mayClose(read, day)) return [];
  const values = { end: fiscalYearPeriod(read.fiscalYear).end };
  return [{ code: 'closed-early', place: placeOfClosed(first, 'closed'), found: day, values }];
}

/** Scores are told only where every figure and rule is as it was: else they follow from what is told. */
function differences(one: ReadAndScored, day: string): Issue[] {
  const { read } = one;
  const keyOf = ({ file, rowKey, column }: Recorded) => [file, rowKey, column].join('\n');
  const moved = pairsOf<Recorded & Partial<ClosedRow>>(read.closed, recordOf(one), keyOf).filter(
    ({ from, to }) => from?.value !== to?.value,
  );
  const [scores, causes] = [true, false].map((isScore) =>
    moved.filter(({ from, to }) => ((from ?? to)?.file === '') === isScore),
  );
  const files = new Map(correctableFiles(read).map((file) => [file.file, file]));
  const firstOfRow = Map.groupBy(causes ?? [], ({ from, to }) => `${(from ?? to)?.file}\n${(from ?? to)?.rowKey}`);
  const told = [...firstOfRow.values()].flatMap(([first]) => {
    const cell = first?.to ?? first?.from;
    if (!first || !cell) return [];
    return [changed(cell, first.from?.value ?? '', first.to?.value ?? '', { day, read, file: files.get(cell.file) })];
  });
  if (told.length > 0) return told;
  return (scores ?? []).slice(0, 1).map(({ from, to }): Issue => {
    const cell = (from ?? to) as Recorded;
    const place = from?.place ? placeOfClosed({ place: from.place }, 'value') : { file: closedPath(read) };
    const values = {
      day,
      rowKey: cell.rowKey,
      column: cell.column,
      recorded: from?.value ?? '',
      now: to?.value ?? '',
      more: String(scores?.length),
    };
    return { code: 'closed-score', place, found: from?.value ?? '', values };
  });
}

interface About {
  day: string;
  read: ReadAndScored['read'];
  file: CorrectableFile | undefined;
}

/** Where the change has its reason, the year only has to be closed again. */
function changed({ file, rowKey, column }: Recorded, was: string, now: string, about: About): Issue {
  const { day, read } = about;
  const hasReason = reasonOf(read.corrections, { file, rowKey, column, value: now }) !== null;
  const entry = readRowKey(rowKey)['entry'];
  const kind = entry !== undefined ? 'policy' : hasReason ? 'explained' : was === '' ? 'added' : 'changed';
  const row = about.file?.rows().find(({ key }) => key === rowKey)?.row ?? null;
  return {
    code: 'closed-differs',
    place: about.file && row !== null ? about.file.placeOf(row, column) : { file },
    found: now,
    values: {
      ...{ kind, day, was, now, rowKey, column },
      ...(entry !== undefined && { entry }),
      command: `npm run close -- ${read.agency} ${read.fiscalYear}`,
    },
  };
}
